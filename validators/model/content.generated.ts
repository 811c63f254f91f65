// Generated from schemas/ by `npm run types`: change the schemas, not this file.

/**
 * Строчные латинские буквы, цифры и дефис; начинается с буквы. Попадает в адреса страниц, поэтому не меняется.
 */
export type Id = string
/**
 * Текст акта слово в слово: с его знаками препинания, сокращениями и опечатками.
 */
export type Printed = string
/**
 * Дата в виде ГГГГ-ММ-ДД, например 2023-04-27.
 */
export type IsoDate = string
/**
 * Четыре цифры в кавычках, например "2024".
 */
export type Year = string
/**
 * Номер, как он напечатан в акте, в кавычках: "4.1.3", "5.1". Пункт приказа пишется с приставкой: "order/2", его преамбула — "order/preamble".
 */
export type ClauseNumber = string
/**
 * Номер пункта и порядковый номер маркированного абзаца в нём через дефис: "5.1-7" — седьмой маркированный абзац пункта 5.1.
 */
export type BulletReference = string
/**
 * Ссылки на маркированные абзацы: "5.1-7".
 */
export type Bullets = BulletReference[]
/**
 * Текст функции, как напечатан, или текст с пометами.
 */
export type FunctionEntry = (string | {
text: Printed
clause?: ClauseNumber
})
/**
 * Территория и пункт её документа: vladimir#6.2.
 * 
 * Items: Территория, знак # и номер пункта.
 */
export type Places = string[]

/**
 * Сокращение и его расшифровка, как они напечатаны.
 */
export interface Abbreviation {
/**
 * Как оно напечатано, например ЦНППМ.
 */
short: string
means: Printed
clause?: ClauseNumber
}
/**
 * Паспорт территории: название, уровень, состояние документа, период действия и координатор системы.
 */
export interface RegionFile {
id: Id
/**
 * Официальное название территории, например «Владимирская область».
 */
name: string
/**
 * region — субъект Федерации, municipality — муниципальное образование.
 */
level: ("region" | "municipality")
/**
 * Две или три цифры в кавычках, например "33".
 */
code?: string
/**
 * draft — проект, adopted — принят, repealed — утратил силу.
 */
status: ("draft" | "adopted" | "repealed")
/**
 * Период, на который принят документ: как он напечатан и какими датами прочитан.
 */
period: {
printed: Printed
from: IsoDate
to: IsoDate
}
coordinator?: Id
}
/**
 * Должность и имя, как напечатаны.
 */
export interface Official {
post: Printed
name: Printed
}
/**
 * Акт из federal/acts.yaml и пункт, в котором он назван.
 */
export interface Citation {
act: Id
clause: ClauseNumber
}
/**
 * Реквизиты приказа и документа, нормативная основа, сокращения и направления. Текст документа стоит ниже, пункт за пунктом.
 */
export interface ProvisionFile {
/**
 * provision — положение, concept — концепция, standard — стандарт.
 */
kind: ("provision" | "concept" | "standard")
title: Printed
/**
 * Приказ или распоряжение, которым документ утверждён.
 */
order: {
/**
 * order — приказ, directive — распоряжение, resolution — постановление.
 */
kind: ("order" | "directive" | "resolution")
issuer: Printed
/**
 * Номер акта в кавычках, без знака №.
 */
number: string
date: IsoDate
title?: Printed
signatory?: Official
controller?: Official
/**
 * Акты, которые этот акт признаёт утратившими силу.
 */
repeals?: Citation[]
/**
 * Приложения, о которых говорит акт.
 * 
 * Items: Номер приложения, его заголовок и документ, в котором оно здесь стоит.
 */
annexes?: {
/**
 * Номер приложения в кавычках.
 */
number: string
title: Printed
/**
 * Где приложение стоит здесь.
 */
document: ("provision" | "roadmap" | "indicators")
}[]
}
/**
 * Акты, на которые документ ссылается, каждый с пунктом, где это сказано.
 */
basis?: Citation[]
/**
 * Сокращения, введённые в тексте словами «далее – …».
 */
abbreviations?: Abbreviation[]
/**
 * Направления деятельности: какие абзацы текста называют их содержание, механизмы и системообразующие мероприятия.
 * 
 * Items: Направление, как его описывает документ.
 */
directions?: {
/**
 * Номер направления.
 */
number: number
title: Printed
clause: ClauseNumber
federal?: Id
includes?: Bullets
mechanisms?: Bullets
systemMeasures?: Bullets
}[]
}
/**
 * Субъекты системы и их функции: кто есть кто и кто что делает.
 */
export interface SubjectsFile {
/**
 * Все субъекты, которых называет документ.
 * 
 * Items: Орган, организация, объединение или лица, у которых есть роль в системе.
 */
subjects: {
id: Id
name: Printed
/**
 * Как документ называет субъект коротко, например ЦНППМ.
 */
short?: string
/**
 * Остальные написания, которыми документ называет тот же субъект.
 * 
 * Items: Как напечатано.
 */
aliases?: string[]
kind: Id
/**
 * federal — федеральный, regional — региональный, municipal — муниципальный, institutional — институциональный (образовательных организаций).
 */
level: ("federal" | "regional" | "municipal" | "institutional")
clause?: ClauseNumber
/**
 * Функции субъекта, каждая отдельной строкой, как напечатаны.
 */
functions?: FunctionEntry[]
}[]
}
/**
 * Одна строка дорожной карты: что делается, кто отвечает, кто исполняет, когда и с каким результатом.
 */
export interface Measure {
title: Printed
/**
 * Названия ответственных субъектов, как напечатаны: [Министерство, ВИРО]. Каждое должно найтись в subjects.yaml.
 * 
 * Items: Название, как напечатано.
 */
responsible: string[]
/**
 * Исполнители и соисполнители, как напечатаны.
 * 
 * Items: Имя или должность, как напечатаны.
 */
executors: string[]
/**
 * Как он напечатан: «апрель 2023 года», «ежегодно (май-июнь)», «постоянно». Несколько сроков одной ячейки пишутся через точку с запятой.
 */
deadline: string
result: Printed
}
/**
 * Комплекс мер: направления, системообразующие мероприятия и мероприятия с ответственными, исполнителями, сроками и результатами.
 */
export interface RoadmapFile {
title: Printed
/**
 * Направления дорожной карты по порядку.
 * 
 * Items: Направление и его системообразующие мероприятия.
 */
directions: {
/**
 * Номер направления.
 */
number: number
title: Printed
/**
 * Системообразующие мероприятия направления по порядку.
 * 
 * Items: Системообразующее мероприятие и мероприятия, которые его несут.
 */
systemMeasures: {
/**
 * Номер в кавычках, например "1.10".
 */
number: string
title: Printed
/**
 * Какие системообразующие мероприятия положения здесь исполняются: "5.1-7". Не нужно, если названия совпадают.
 */
provision?: BulletReference[]
/**
 * Строки таблицы по порядку.
 */
measures: Measure[]
}[]
}[]
/**
 * Список сокращений, напечатанный под дорожной картой.
 */
abbreviations?: Abbreviation[]
}
/**
 * Таблица показателей эффективности: достигнутые и плановые значения по годам.
 */
export interface IndicatorsFile {
title: Printed
/**
 * Годы, на которые таблица даёт плановые значения: ["2023", "2024"]. У каждого показателя должно быть значение на каждый год.
 */
years: Year[]
/**
 * Строки таблицы по порядку.
 * 
 * Items: Одна строка таблицы показателей.
 */
indicators: {
/**
 * Номер строки в кавычках, без точки: "1".
 */
number: string
name: Printed
federal?: Id
/**
 * higher — чем больше, тем лучше (так по умолчанию); lower — чем меньше, тем лучше. У федерального показателя берётся из него.
 */
better?: ("higher" | "lower")
/**
 * Значение, достигнутое до начала плана.
 */
baseline?: {
/**
 * Год или год и месяц: 2023-01.
 */
at: string
/**
 * Как оно напечатано: 58%, «Не оценивался».
 */
value: string
}
/**
 * Значения по годам, как напечатаны: { "2023": 63%, "2024": 65% }.
 */
targets: {
/**
 * Как оно напечатано.
 */
[k: string]: string
}
}[]
/**
 * Список сокращений, напечатанный под таблицей.
 */
abbreviations?: Abbreviation[]
}
/**
 * Понятия, которые документ определяет.
 */
export interface TermsFile {
/**
 * Понятия по порядку.
 * 
 * Items: Понятие и его определение.
 */
terms: {
id: Id
/**
 * Как оно напечатано, без кавычек.
 */
term: string
/**
 * Сокращение, введённое вместе с понятием, если есть.
 */
short?: string
text: Printed
}[]
}
/**
 * Где извлечённый текст повреждён не актом, а извлечением: что извлечено, как это читается и почему.
 */
export interface CorrectionsFile {
/**
 * По порядку строк в source.txt.
 * 
 * Items: Одно восстановленное место.
 */
corrections: {
id: Id
/**
 * row-split — строка таблицы разорвана, rows-merged — две строки слиты, cell-moved — текст попал в чужую ячейку, order — строки стоят не по порядку, word — испорчено слово.
 */
kind: ("row-split" | "rows-merged" | "cell-moved" | "order" | "word")
/**
 * Номера строк извлечённого текста, с единицы.
 * 
 * Items: Номер строки.
 */
lines: number[]
/**
 * Извлечённый текст слово в слово, по одной записи на строку.
 */
printed: Printed[]
/**
 * Восстановленный текст, по одной записи на строку таблицы или место.
 */
reads: Printed[]
/**
 * Почему это след извлечения, а не текст акта.
 */
why: string
}[]
}
/**
 * Замечания, с которыми согласились до срока: они остаются видны, но не останавливают публикацию.
 */
export interface WaiversFile {
/**
 * По одному замечанию на запись.
 * 
 * Items: Отпечаток замечания, причина, кто принял и до какого срока.
 */
waivers: {
/**
 * Отпечаток замечания из отчёта svod check.
 */
fingerprint: string
/**
 * Правило, чьё замечание принято.
 */
rule: string
/**
 * Почему замечание принято.
 */
reason: string
/**
 * Кто принял замечание.
 */
by: string
/**
 * Дата ГГГГ-ММ-ДД или amendment — до изменения акта.
 */
until: string
}[]
}
/**
 * Акты, на которые ссылаются документы свода. Об акте сказано только то, что говорят сами документы.
 */
export interface FederalActsFile {
/**
 * Акты реестра.
 * 
 * Items: Вид, издавший орган, дата, номер и заголовок, как их печатают документы.
 */
acts: {
id: Id
/**
 * Вид акта.
 */
kind: ("law" | "decree" | "resolution" | "directive" | "order" | "letter" | "passport" | "strategy" | "programme" | "provision" | "other")
issuer?: Printed
/**
 * Номер в кавычках, без знака №.
 */
number?: string
date?: IsoDate
title?: Printed
printed: Printed
}[]
}
/**
 * Направления, по которым сгруппированы федеральные показатели.
 */
export interface FederalDirectionsFile {
/**
 * Направления по порядку.
 * 
 * Items: Идентификатор, номер и название.
 */
directions: {
id: Id
/**
 * Порядковый номер.
 */
number: number
name: Printed
}[]
}
/**
 * Единые федеральные показатели и их пороги по датам.
 */
export interface FederalIndicatorsFile {
/**
 * Федеральные показатели по порядку.
 * 
 * Items: Что измеряется, в чём и какие пороги к каким датам.
 */
indicators: {
id: Id
name: Printed
direction: Id
/**
 * percent — проценты, people — человек, count — число, fact — выполнено или нет.
 */
unit: ("percent" | "people" | "count" | "fact")
/**
 * higher — чем больше, тем лучше; lower — чем меньше, тем лучше.
 */
better: ("higher" | "lower")
/**
 * year — подтверждается ежегодно.
 */
every?: "year"
statedIn: Places
/**
 * Пороги по возрастанию дат.
 * 
 * Items: Какого значения и к какой дате нужно достичь.
 */
thresholds?: {
by: IsoDate
/**
 * Нижняя граница, включительно.
 */
min?: number
/**
 * Верхняя граница, включительно.
 */
max?: number
printed: Printed
from: IsoDate
until?: IsoDate
statedIn: Places
}[]
}[]
}
/**
 * Виды субъектов, по которым территории читаются рядом.
 */
export interface FederalSubjectKindsFile {
/**
 * Виды субъектов по порядку уровней.
 * 
 * Items: Идентификатор, уровень и название вида.
 */
kinds: {
id: Id
/**
 * Уровень, на котором такой субъект обычно стоит.
 */
level: ("federal" | "regional" | "municipal" | "institutional")
/**
 * Название вида по-русски.
 */
name: string
}[]
}
