// Generated from schemas/ by `npm run types`: change the schemas, not this file.

/**
 * Строчные латинские буквы, цифры и дефис; начинается с буквы. Попадает в адреса страниц, поэтому не меняется.
 */
export type Id = string
/**
 * Имя папки в acts: строчные латинские буквы, цифры и дефис.
 */
export type ActFolder = string
/**
 * Текст акта слово в слово: с его знаками препинания, сокращениями и опечатками.
 */
export type Printed = string
/**
 * Название, заголовок или имя слово в слово: без переводов строки и табуляции.
 */
export type PrintedLine = string
/**
 * Слово в слово, как напечатано. Если документ пишет название только в косвенном падеже — два поля: nominative — эти же слова в именительном падеже, даёт редакция; printed — как напечатано.
 */
export type Named = (string | {
/**
 * Те же слова в именительном падеже: так название стоит в заголовках и списках Свода.
 */
nominative: string
printed: PrintedLine
})
/**
 * Как он напечатан: «Срок реализации». Им же названы ячейки этой графы, если у неё нет своего ключа.
 */
export type ColumnHead = string
/**
 * Дата в виде ГГГГ-ММ-ДД, например 2023-04-27.
 */
export type IsoDate = string
/**
 * Пишите адрес целиком: с https:// в начале, без пробелов, кавычек, угловых скобок и знака @.
 */
export type WebAddress = string
/**
 * Год — четыре цифры в кавычках, например "2024"; учебный год — "2022-2023".
 */
export type Year = string
/**
 * Номер, как он напечатан в акте, в кавычках: "4.1.3", "5.1". Пункт приказа пишется с приставкой: "order/2", его преамбула — "order/preamble"; абзац без номера после слова «ПРИКАЗЫВАЮ» — "order/abz-1" (первый), строка перечня под ним с номером — "order/1". То, что стоит в документе до первого заголовка, — "preamble".
 */
export type ClauseNumber = string
/**
 * Номер пункта и порядковый номер маркированного абзаца в нём через дефис: "5.1-7" — седьмой маркированный абзац пункта 5.1. Пункт перечня, напечатанный без знака, — абзац: "5.1-abz-1"; с номером — подпункт: "5.1-pp-1". В том, что стоит до первого заголовка: "preamble-abz-1".
 */
export type BulletReference = string
/**
 * Территория и пункт её документа: vladimir#6.2.
 * 
 * Items: Территория, знак # и номер пункта.
 */
export type Places = string[]
/**
 * Слово целиком («ИОМ»), основа со звёздочкой («диагностик*») или несколько подряд («индивидуальн* маршрут*»).
 * 
 * Items: Слово, основа со звёздочкой или несколько подряд через пробел.
 */
export type WordPatterns = string[]
/**
 * Территория, знак # и номер пункта: vladimir#1.2; преамбула приказа — vladimir#order/preamble; понятие — vladimir#term-teacher.
 */
export type CitingPlace = string
/**
 * Орган, как напечатано; у совместного акта — список органов.
 */
export type Issuers = (string | {
/**
 * Те же слова в именительном падеже.
 */
nominative: string
printed: PrintedLine
} | Named[])
/**
 * Должность и имя, как напечатаны; если подписали двое — список.
 */
export type Signatories = ({
post: PrintedLine
name: PrintedLine
} | Official[])
/**
 * Должность и, если оно названо, имя, как напечатаны; если контролируют двое — список; signatory — контроль оставил за собой тот, кто подписал.
 */
export type Controllers = ({
post: PrintedLine
name?: PrintedLine
} | Controller[] | string)
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
/**
 * Темы из federal/topics.yaml, к которым функция отнесена вручную.
 */
topics?: Id[]
/**
 * Темы, к которым функция отнесена по словам ошибочно.
 */
notTopics?: Id[]
})
/**
 * Строки таблицы по порядку.
 */
export type Measures = Measure[]
/**
 * Заголовки по порядку, в любую глубину.
 */
export type MeasureGroups = MeasureGroup[]
/**
 * Системообразующие мероприятия направления по порядку.
 * 
 * Items: Системообразующее мероприятие и мероприятия, которые его несут.
 */
export type SystemMeasures = {
/**
 * Номер в кавычках, например "1.10".
 */
number: string
label?: PrintedLine
title: PrintedLine
/**
 * Какие системообразующие мероприятия положения здесь исполняются: "5.1-7". Не нужно, если названия совпадают.
 */
provision?: BulletReference[]
year?: Year
/**
 * Дни, на которые придутся строки под этим заголовком, если в их сроках нет года: { from: 2024-01-01, to: 2024-03-31 }.
 */
period?: {
from: IsoDate
to: IsoDate
}
/**
 * Кто отвечает за строки под этим заголовком, у которых своих ответственных нет: как напечатано в заголовке.
 * 
 * Items: Название, как напечатано.
 */
responsible?: string[]
groups?: MeasureGroups
measures?: Measures
}[]
/**
 * Заголовок графы, как напечатан, или заголовок с role.
 */
export type RoadmapColumn = (string | {
printed: ColumnHead
/**
 * group — заголовок группы строк, number — номер, measure — мероприятие, responsible — ответственные, executors — исполнители, deadline — срок, result — результат, participants — участники, document — документ, place — место, funding — средства, indicator — показатель, note — примечание; other — иное: такие ячейки пишутся в cells. Граф срока может быть несколько, по годам или с началом и окончанием: тогда и они пишутся в cells.
 */
role?: ("group" | "number" | "measure" | "responsible" | "executors" | "deadline" | "result" | "participants" | "document" | "place" | "funding" | "indicator" | "note" | "other")
})
/**
 * Год — четыре цифры в кавычках, например "2024"; учебный год — "2022-2023", квартал — "2024-Q1", полугодие — "2024-H1", месяц — "2024-09".
 */
export type ValueTime = string
/**
 * Заголовок графы, как напечатан, или заголовок с role.
 */
export type IndicatorColumn = (string | {
printed: ColumnHead
/**
 * number — номер, name — показатель, unit — единица измерения, formula — методика расчёта, collection — методы сбора, baseline — достигнутое, target — план, minimum — минимальное значение, weight — вес, source — источник данных, responsible — ответственный, note — примечание; other — иное: такие ячейки пишутся в cells.
 */
role?: ("number" | "name" | "unit" | "formula" | "collection" | "baseline" | "target" | "minimum" | "weight" | "source" | "responsible" | "note" | "other")
/**
 * Для достигнутых и плановых значений: "2023", "2022-2023", "2023-Q1" (квартал), "2023-H1" (полугодие), "2023-09" (месяц); "Q1", если год стоит над строками.
 */
at?: string
})
/**
 * Строки таблицы по порядку.
 */
export type IndicatorRows = IndicatorRow[]
/**
 * Заголовки по порядку, в любую глубину.
 */
export type IndicatorGroups = IndicatorGroup[]
/**
 * Текст в одну строку, без разметки и угловых скобок.
 */
export type SiteLine = string
/**
 * Пишите адрес электронной почты или страницы; адрес страницы начинается с https://.
 */
export type Contact = string

/**
 * Сокращение и его расшифровка, как они напечатаны.
 */
export interface Abbreviation {
/**
 * Как оно напечатано, например ЦНППМ.
 */
short: string
means: PrintedLine
clause?: ClauseNumber
}
/**
 * Функция подходит, если в ней есть всё из all, хоть что-то из any (если оно дано) и ничего из none.
 */
export interface WordGroup {
all?: WordPatterns
any?: WordPatterns
none?: WordPatterns
}
/**
 * Вид, издавший орган, дата, номер и заголовок, как их печатают документы.
 */
export interface RegisteredAct {
id: Id
/**
 * Вид акта. code — кодекс, project — национальный или федеральный проект: у них не называют номера.
 */
kind: ("law" | "code" | "decree" | "resolution" | "directive" | "order" | "letter" | "passport" | "strategy" | "programme" | "provision" | "standard" | "project" | "other")
issuer?: PrintedLine
/**
 * Номер в кавычках, без знака №.
 */
number?: string
date?: IsoDate
title?: PrintedLine
/**
 * Как акт называется в заголовках Свода: слова документа в именительном падеже, дано редакцией. Нужно акту, у которого не напечатаны ни заголовок, ни номер с датой.
 */
name?: string
printed: PrintedLine
published?: WebAddress
/**
 * Документы, которые этот акт всегда называют своей основой: это видно из самих документов свода.
 */
required?: {
/**
 * provision — положение, concept — концепция, standard — стандарт.
 */
kinds: ("provision" | "concept" | "standard")[]
/**
 * region — субъект Федерации, municipality — муниципальное образование.
 */
levels: ("region" | "municipality")[]
/**
 * Места документов, которые называют акт своей основой.
 */
statedIn: CitingPlace[]
}
}
/**
 * Паспорт территории: название и уровень. Акты территории лежат в папках acts/.
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
 * Две или три цифры в кавычках, например "33". У муниципалитета ключа нет.
 */
code?: string
}
/**
 * Акты самой территории, на которые ссылаются её документы и документы её муниципальных образований: законы региона, приказы его органов. Об акте сказано только то, что говорят сами документы.
 */
export interface ActsFile {
/**
 * Акты реестра.
 */
acts: RegisteredAct[]
}
/**
 * Паспорт акта территории: состояние, период действия и координатор системы, которую он создаёт.
 */
export interface ActFile {
/**
 * draft — проект, adopted — принят, repealed — утратил силу.
 */
status: ("draft" | "adopted" | "repealed")
/**
 * С какого дня и каким актом документ утратил силу, если это известно. Нужно состояние repealed.
 */
repealed?: {
on?: IsoDate
by?: Printed
act?: ActFolder
}
/**
 * Период, на который принят документ: как он напечатан и какими датами прочитан.
 */
period?: {
printed: PrintedLine
from: IsoDate
to: IsoDate
}
coordinator?: Id
}
/**
 * Каким актом сделана редакция. День, с которого она действует, – имя её папки.
 */
export interface EditionFile {
by?: PrintedLine
act?: ActFolder
}
/**
 * Должность и имя, как напечатаны.
 */
export interface Official {
post: PrintedLine
name: PrintedLine
}
/**
 * Должность и, если оно названо, имя, как напечатаны.
 */
export interface Controller {
post: PrintedLine
name?: PrintedLine
}
/**
 * Акт из реестра, пункт, в котором он назван, и слова, которыми он там назван.
 */
export interface Citation {
act: Id
/**
 * Пункт этого документа. Преамбула приказа — "order/preamble", его абзац без номера — "order/abz-1", понятие — "term-" и его идентификатор.
 */
clause: string
printed?: PrintedLine
/**
 * Номер, если здесь он напечатан иначе, чем в реестре.
 */
number?: string
date?: IsoDate
title?: PrintedLine
/**
 * true, если слова этого места перемешаны извлечением текста.
 */
damaged?: boolean
}
/**
 * Реквизиты приказа и документа, нормативная основа, сокращения и направления. Текст стоит под второй строкой ---: приказ между строками <Order> и </Order> (если напечатан только гриф — его строки между <Approval> и </Approval>), затем документ, пункт за пунктом; на месте перечня функций – <Functions of="…"/>, на месте приложений и таблиц – <Roadmap/>, <Indicators/>, <Terms/>, <Interactions number="…"/>, <Table id="…"/>.
 */
export interface ProvisionFile {
/**
 * provision — положение, concept — концепция, standard — стандарт, annex — иное приложение: состав, перечень, форма, план; order — один приказ: приложений нет или они таблицы (roadmap.yaml, indicators.yaml).
 */
kind: ("provision" | "concept" | "standard" | "annex" | "order")
title: Named
/**
 * Приказ или распоряжение, которым документ утверждён. Если вместо него напечатан только гриф («УТВЕРЖДЕНО …»), order убирают: пишут approval, а строки грифа – между <Approval> и </Approval>.
 */
order?: {
/**
 * order — приказ, directive — распоряжение, resolution — постановление, decree — указ, decision — решение, protocol — протокол.
 */
kind: ("order" | "directive" | "resolution" | "decree" | "decision" | "protocol")
issuer: Issuers
/**
 * Номер акта в кавычках, без знака №; номер совместного акта — целиком, как напечатан: "214-п/87". У проекта его ещё нет.
 */
number?: string
date?: IsoDate
title?: Named
published?: WebAddress
signatory?: Signatories
controller?: Controllers
/**
 * Слова акта о том, когда он вступает в силу, и пункт, где они стоят.
 */
inForce?: {
printed: Printed
from?: IsoDate
clause: ClauseNumber
}
/**
 * Акты, которые этот акт признаёт утратившими силу.
 */
repeals?: Citation[]
/**
 * Акты, в которые этот акт вносит изменения.
 */
amends?: Citation[]
/**
 * Приложения, о которых говорит акт.
 * 
 * Items: Номер приложения, его заголовок и документ, в котором оно здесь стоит.
 */
annexes?: {
/**
 * Номер приложения в кавычках; у «прилагаемого» без номера его не пишут.
 */
number?: string
title: PrintedLine
/**
 * Где приложение стоит здесь: provision — в тексте provision.mdx, roadmap — в roadmap.yaml, indicators — в indicators.yaml; имя документа — в файлах с этим именем: sovet — в provision.sovet.mdx.
 */
document: string
}[]
}
/**
 * Для документа, у которого напечатан только гриф утверждения (<Approval>), без самого приказа: тогда order не пишут. Вид, номер и дата читаются из грифа.
 */
approval?: {
/**
 * Орган, издавший утверждающий акт, в именительном падеже: это слова грифа, падеж даёт редакция.
 */
issuer?: string
published?: WebAddress
}
/**
 * Акты, которые документ называет: каждое место и слова, если они не те, что в реестре. Отменяемые и изменяемые акты пишутся в repeals и amends приказа.
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
title: PrintedLine
clause: ClauseNumber
federal?: Id
includes?: Bullets
mechanisms?: Bullets
systemMeasures?: Bullets
}[]
}
/**
 * Субъекты системы и их функции: кто есть кто и кто что делает. Плану без положения, который функций не печатает, этот файл не нужен.
 */
export interface SubjectsFile {
/**
 * Все субъекты, которых называет документ.
 * 
 * Items: Орган, организация, объединение или лица, у которых есть роль в системе.
 */
subjects: {
id: Id
name: Named
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
 * federal — федеральный, regional — региональный, municipal — муниципальный, institutional — институциональный (образовательных организаций). Только тот, что называет акт: заголовком, строкой над перечнем или названием. Если акт уровня не называет, ключа нет.
 */
level?: ("federal" | "regional" | "municipal" | "institutional")
clause?: ClauseNumber
/**
 * Функции субъекта, каждая отдельной строкой, как напечатаны. Чтобы функция вышла на страницы тем, назовите темы: { text: …, topics: [diagnostics] }; их идентификаторы – в federal/topics.yaml.
 */
functions?: FunctionEntry[]
}[]
}
/**
 * Одна строка плана. Ячейка пишется под ключом своей графы; чего в таблице нет, того нет и здесь.
 */
export interface Measure {
/**
 * Номер строки, как напечатан, в кавычках: "1", "2.3".
 */
number?: string
title: PrintedLine
/**
 * Ответственные, как напечатаны: [Министерство, ВИРО]. Если субъекты внесены (subjects.yaml этого акта или положения территории), каждое название находится среди них; плану без положения subjects.yaml не нужен. Единственная графа «Исполнитель» — тоже они.
 * 
 * Items: Название, как напечатано.
 */
responsible?: string[]
/**
 * Исполнители и соисполнители, как напечатаны, если для них есть своя графа.
 * 
 * Items: Имя или должность, как напечатаны.
 */
executors?: string[]
/**
 * Как он напечатан: «апрель 2023 года», «ежегодно (май-июнь)», «постоянно». Несколько сроков одной ячейки пишутся через точку с запятой.
 */
deadline?: string
result?: Printed
participants?: Printed
document?: Printed
place?: Printed
funding?: Printed
indicator?: Printed
note?: Printed
/**
 * Ячейки граф, у которых нет своего ключа, по заголовкам граф: { "Содержание деятельности": … }.
 */
cells?: {
[k: string]: Printed
}
}
/**
 * Заголовок и строки под ним.
 */
export interface MeasureGroup {
/**
 * Номер заголовка, как напечатан, в кавычках: "1", "II".
 */
number?: string
label?: PrintedLine
title?: PrintedLine
year?: Year
/**
 * Дни, на которые придутся строки под этим заголовком, если в их сроках нет года: { from: 2024-01-01, to: 2024-03-31 }.
 */
period?: {
from: IsoDate
to: IsoDate
}
/**
 * Кто отвечает за строки под этим заголовком, у которых своих ответственных нет: как напечатано в заголовке.
 * 
 * Items: Название, как напечатано.
 */
responsible?: string[]
/**
 * Номер направления положения, о котором эти строки.
 */
direction?: number
systemMeasures?: SystemMeasures
groups?: MeasureGroups
measures?: Measures
}
/**
 * План мер: направления, системообразующие мероприятия или иные группы и строки, как они напечатаны, с ответственными, сроками и результатами.
 */
export interface RoadmapFile {
title: PrintedLine
/**
 * Графы по порядку: заголовок, как напечатан, или заголовок с role, если Свод не узнал бы по нему, что в графе.
 */
columns?: RoadmapColumn[]
/**
 * Направления дорожной карты по порядку, если план разбит на них.
 * 
 * Items: Направление и его системообразующие мероприятия, группы или строки.
 */
directions?: {
/**
 * Номер направления.
 */
number: number
label?: PrintedLine
title: PrintedLine
year?: Year
/**
 * Дни, на которые придутся строки под этим заголовком, если в их сроках нет года: { from: 2024-01-01, to: 2024-03-31 }.
 */
period?: {
from: IsoDate
to: IsoDate
}
/**
 * Кто отвечает за строки под этим заголовком, у которых своих ответственных нет: как напечатано в заголовке.
 * 
 * Items: Название, как напечатано.
 */
responsible?: string[]
systemMeasures?: SystemMeasures
groups?: MeasureGroups
measures?: Measures
}[]
systemMeasures?: SystemMeasures
groups?: MeasureGroups
measures?: Measures
/**
 * Сноски под таблицей, как напечатаны, каждая со своим знаком: «* При наличии средств.».
 */
footnotes?: Printed[]
abbreviationsTitle?: PrintedLine
/**
 * Список сокращений, напечатанный под дорожной картой.
 */
abbreviations?: Abbreviation[]
}
/**
 * Дата и значение на неё.
 */
export interface AchievedValue {
at: ValueTime
/**
 * Как оно напечатано: 58%, «Не оценивался».
 */
value: string
}
/**
 * Одна строка таблицы показателей.
 */
export interface IndicatorRow {
/**
 * Номер строки, как напечатан, в кавычках, без точки: "1". Если документ не нумерует показатели, ключа нет.
 */
number?: string
name: PrintedLine
unit?: PrintedLine
federal?: Id
/**
 * higher — чем больше, тем лучше (так по умолчанию); lower — чем меньше, тем лучше. У федерального показателя берётся из него.
 */
better?: ("higher" | "lower")
/**
 * Значение, достигнутое до начала плана, { at: 2023-01, value: 58% }; если их несколько — список по порядку времени.
 */
baseline?: ({
at: ValueTime
/**
 * Как оно напечатано: 58%, «Не оценивался».
 */
value: string
} | AchievedValue[])
/**
 * Значения по годам, кварталам или месяцам, как напечатаны: { "2023": 63%, "2024": 65% }, { "2023-Q1": 10%, "2023-Q2": 20% }.
 */
targets?: {
/**
 * Как оно напечатано.
 */
[k: string]: string
}
/**
 * Как напечатано: «не менее 30%».
 */
minimum?: string
/**
 * Вес показателя, как напечатан: «0,2».
 */
weight?: string
clause?: ClauseNumber
collection?: Printed
/**
 * Формулы показателя.
 * 
 * Items: Формула и её обозначения.
 */
formulas?: {
printed: Printed
where?: Printed
/**
 * Обозначения и их смысл по порядку.
 * 
 * Items: Знак и его смысл.
 */
symbols?: {
/**
 * Как напечатан, без знаков доллара: K_T.
 */
symbol: string
means: Printed
}[]
}[]
source?: Printed
responsible?: Printed
note?: Printed
/**
 * Ячейки граф, у которых нет своего ключа, по заголовкам граф: { "Баллы": "5" }.
 */
cells?: {
[k: string]: Printed
}
}
/**
 * Заголовок внутри таблицы и строки под ним.
 */
export interface IndicatorGroup {
/**
 * Номер заголовка, как напечатан, в кавычках: "1", "II".
 */
number?: string
label?: PrintedLine
title?: PrintedLine
year?: Year
groups?: IndicatorGroups
indicators?: IndicatorRows
}
/**
 * Таблица показателей эффективности: графы, как напечатаны, достигнутые и плановые значения по годам, кварталам или месяцам.
 */
export interface IndicatorsFile {
title?: PrintedLine
/**
 * Графы по порядку: заголовок, как напечатан, или заголовок с role, а у значений и at, если Свод не узнал бы по нему, что в графе.
 */
columns?: IndicatorColumn[]
/**
 * Годы, кварталы или месяцы, на которые таблица даёт плановые значения: ["2023", "2024"], ["2022-2023"] или ["2023-Q1", "2023-Q2"]. У каждого показателя должно быть значение на каждый. Если ключа нет, годы берутся из граф. Если документ не даёт плановых значений, список пуст.
 */
years?: ValueTime[]
indicators?: IndicatorRows
groups?: IndicatorGroups
/**
 * Сноски под таблицей, как напечатаны, каждая со своим знаком: «* без учёта дошкольных организаций».
 */
footnotes?: Printed[]
abbreviationsTitle?: PrintedLine
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
corrections?: {
id: Id
/**
 * row-split — строка таблицы разорвана, rows-merged — две строки слиты, cell-moved — текст попал в чужую ячейку, order — строки стоят не по порядку, word — испорчено слово, markup — остаток разметки.
 */
kind: ("row-split" | "rows-merged" | "cell-moved" | "order" | "word" | "markup")
/**
 * Номера строк source.txt, с единицы. Без них исправление действует на каждое место, где стоит printed.
 * 
 * Items: Номер строки.
 */
lines?: number[]
/**
 * Извлечённый текст слово в слово, целая строка или её часть: по одной записи на каждый номер строки.
 */
printed: Printed[]
/**
 * Что стоит вместо извлечённого: записи по порядку, каждая с новой строки. Пустой список — ничего.
 * 
 * Items: Восстановленный текст.
 */
reads: string[]
/**
 * Почему это след извлечения, а не текст акта.
 */
why: string
}[]
/**
 * Что в source.txt есть, а в содержании нет, и почему.
 * 
 * Items: Строки или их часть.
 */
omissions?: {
/**
 * Номера строк source.txt, с единицы. Без них исправление действует на каждое место, где стоит printed.
 * 
 * Items: Номер строки.
 */
lines: number[]
/**
 * Извлечённый текст слово в слово, целая строка или её часть: по одной записи на каждый номер строки.
 */
printed: Printed[]
/**
 * Почему это не внесено.
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
 * Таблицы взаимодействия: процесс, субъекты и их действия.
 */
export interface InteractionsFile {
/**
 * Процессы по порядку.
 * 
 * Items: Одна таблица взаимодействия.
 */
interactions: {
number: ClauseNumber
/**
 * Строки таблицы по порядку.
 * 
 * Items: Субъект и его действия.
 */
rows: {
/**
 * Как напечатан; находится в subjects.yaml.
 */
subject: string
/**
 * Действия субъекта, каждое отдельной строкой, как напечатаны.
 */
actions: Printed[]
}[]
}[]
}
/**
 * Таблицы документа, у которых нет своего вида файла: методы мониторинга, лист согласования.
 */
export interface TablesFile {
/**
 * Таблицы по порядку.
 * 
 * Items: Таблица, как напечатана.
 */
tables: {
id: Id
caption?: PrintedLine
/**
 * Заголовки столбцов, как напечатаны.
 * 
 * Items: Заголовок столбца.
 */
columns: string[]
/**
 * Ячейки строки по порядку столбцов; пустая ячейка — пустая строка в кавычках.
 */
rows: string[][]
}[]
}
/**
 * Числа, которые документ приводит: целое и его части.
 */
export interface StatisticsFile {
/**
 * Сведения по порядку.
 * 
 * Items: Целое и его части или подмножества.
 */
statistics: {
id: Id
clause: ClauseNumber
/**
 * В чём посчитано: организаций, человек, %.
 */
unit: string
/**
 * Что посчитано, число и как оно напечатано.
 */
total: {
/**
 * Что посчитано, словами документа.
 */
what: string
/**
 * Число, как оно читается.
 */
value: number
printed: Printed
}
/**
 * Части, которые вместе составляют целое: их сумма равна ему.
 * 
 * Items: Что посчитано, число и как оно напечатано.
 */
parts?: {
/**
 * Что посчитано, словами документа.
 */
what: string
/**
 * Число, как оно читается.
 */
value: number
printed: Printed
}[]
/**
 * Подмножества, которые целого не исчерпывают: каждое не больше целого.
 * 
 * Items: Что посчитано, число и как оно напечатано.
 */
among?: {
/**
 * Что посчитано, словами документа.
 */
what: string
/**
 * Число, как оно читается.
 */
value: number
printed: Printed
}[]
}[]
}
/**
 * Значения показателей акта, о которых отчитались за период. Период говорит имя файла: 2024.yaml, 2022-2023.yaml, 2024-H1.yaml, 2024-Q1.yaml, 2024-09.yaml.
 */
export interface ReportFile {
reportedOn: IsoDate
source: PrintedLine
/**
 * Показатели по порядку, каждый один раз. О каком не отчитались, того в списке нет.
 * 
 * Items: Значение, исходные числа его формулы или и то и другое: { indicator: "1", given: { K_T: 40, K_n: 100 } }.
 */
values: {
/**
 * Номер показателя в кавычках, как он записан в таблице акта: "1"; у строки без номера – row-3, по её месту в таблице.
 */
indicator: string
/**
 * Одно число с единицей, как о нём отчитались: 57%, 250 чел. Если есть исходные числа, его можно не писать: оно вычислится по формуле.
 */
value?: (string | number)
/**
 * Числа по обозначениям формулы: { K_T: 40, K_n: 100 }.
 */
given?: {
/**
 * Сколько насчитали: 40, 12.5, "6%".
 */
[k: string]: string | number
}
source?: PrintedLine
note?: Printed
}[]
}
/**
 * Федеральные акты, на которые ссылаются документы свода. Об акте сказано только то, что говорят сами документы.
 */
export interface FederalActsFile {
/**
 * Акты реестра.
 */
acts: RegisteredAct[]
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
name: PrintedLine
/**
 * Те, которые повторяют документы территорий: с них начинается дорожная карта нового акта.
 * 
 * Items: Название и места, где оно напечатано.
 */
systemMeasures?: {
name: PrintedLine
statedIn: Places
}[]
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
name: PrintedLine
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
 * Для единицы fact: что в документах территории показывает, что показатель исполняется. roadmap — дорожная карта с мероприятиями, monitoring — слова о мониторинге системы в тексте, в функциях субъектов или в дорожной карте. Без этого ключа Свод говорит только, назван ли показатель.
 */
shownBy?: ("roadmap" | "monitoring")
/**
 * year — подтверждается ежегодно.
 */
every?: "year"
from?: IsoDate
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
setBy?: Id
statedIn: Places
}[]
}[]
}
/**
 * Чем слова читателя отличаются от слов актов: синонимы, слова вопроса, обиходные имена территорий. Нужен только поиску.
 */
export interface FederalLexiconFile {
/**
 * Наборы слов, по которым ищут одно и то же.
 * 
 * Items: Слова и, если акты говорят иначе, их слова.
 */
synonyms: {
/**
 * Слова, которые значат одно и то же; если есть means – слова читателя, которых акты не знают.
 * 
 * Items: В начальной форме; регистр не важен.
 */
words: string[]
/**
 * Слова актов, которые читатель имеет в виду; слов читателя они не находят. Нет их – находят сами слова.
 * 
 * Items: В начальной форме; регистр не важен.
 */
means?: string[]
}[]
/**
 * С чего начинается вопрос и чего от ответа ждут.
 * 
 * Items: Слова и вид ответа.
 */
turns?: {
/**
 * Как напечатано в вопросе.
 * 
 * Items: В начальной форме; регистр не важен.
 */
words: string[]
/**
 * definition – понятие, duty – субъект и его функция, value – показатель или число, deadline – срок, way – как что-то сделать, place – любое место.
 */
wants: ("definition" | "duty" | "value" | "deadline" | "way" | "place")
}[]
/**
 * Слова, которыми спрашивают не об актах, а о правилах, замечаниях и руководствах. Место без самого этого слова тоже ответ.
 * 
 * Items: Слова и то, что ими зовут.
 */
kinds?: {
/**
 * Как это называют.
 * 
 * Items: В начальной форме; регистр не важен.
 */
words: string[]
/**
 * rule – правило проверки, finding – замечание, guide – руководство.
 */
kind: ("rule" | "finding" | "guide")
}[]
/**
 * Глаголы вопросов: место находят по остальным словам, а эти лишь уточняют.
 * 
 * Items: В начальной форме; регистр не важен.
 */
soft?: string[]
/**
 * Как территорию зовут в обиходе, если этого нельзя понять из её полного имени.
 * 
 * Items: Полное имя и обиходные.
 */
territories?: {
/**
 * Как в статье 65 Конституции или в region.yaml.
 */
name: string
/**
 * В именительном падеже; аббревиатуры тоже.
 * 
 * Items: В начальной форме; регистр не важен.
 */
known: string[]
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
/**
 * В документах какого уровня такой субъект обязан быть и откуда это известно.
 */
required?: {
/**
 * region — субъект Федерации, municipality — муниципальное образование.
 * 
 * Items: Уровень территории.
 */
levels: ("region" | "municipality")[]
statedIn: Places
}
/**
 * Функции, которые есть у таких субъектов в большинстве документов свода.
 * 
 * Items: Функция и слова, по которым она узнаётся.
 */
duties?: {
/**
 * Коротко: «сопровождение индивидуальных маршрутов».
 */
name: string
/**
 * Группы слов: функция узнана, если подошла хотя бы одна группа.
 */
ties: WordGroup[]
statedIn: Places
}[]
}[]
}
/**
 * Понятия, которые определяют по меньшей мере два документа. Определения здесь не повторяются: они берутся из понятий территорий.
 */
export interface FederalTermsFile {
/**
 * Понятия свода.
 * 
 * Items: Понятие и написания, по которым оно узнаётся в документах.
 */
terms: {
id: Id
/**
 * Название понятия на странице.
 */
name: string
/**
 * Как понятие называют документы (term в terms.yaml). Регистр, кавычки и тире не важны.
 * 
 * Items: Как напечатано.
 */
spellings: string[]
}[]
}
/**
 * Темы словами учителя и слова, по которым к ним относятся функции субъектов.
 */
export interface FederalTopicsFile {
/**
 * Темы по порядку.
 * 
 * Items: Вопрос учителя и слова, по которым узнаются функции.
 */
topics: {
id: Id
/**
 * Коротко, словами учителя: «Пройти диагностику».
 */
name: string
/**
 * Как спросил бы учитель: «Кто поможет мне пройти диагностику?».
 */
question: string
/**
 * Группы слов: функция относится к теме, если подошла хотя бы одна группа.
 */
ties: WordGroup[]
}[]
}
/**
 * Название и, если есть, адрес полного текста.
 */
export interface Licence {
name: SiteLine
address?: WebAddress
}
/**
 * Кто ведёт сайт, куда писать, где исходный код и на каких условиях можно брать тексты и данные. Файл лежит в корне репозитория, а не в папке content. О каждом незаполненном поле сайт и сборка говорят, что оно не указано.
 */
export interface SiteFile {
owner?: SiteLine
contact?: Contact
reportErrors?: Contact
repository?: WebAddress
/**
 * Отдельно для текстов актов и для данных Свода.
 */
licence?: {
texts?: Licence
data?: Licence
}
}
