// Made-up tables of indicators with heads such as acts print, each in another form than the model table has.
import { readFileSync } from 'node:fs';

const sample = new URL('../../src/docs/examples/indicators.yaml', import.meta.url);
/** The guide's table; the federal indicator that its row carries is one of the model's federal layer, which no editor has. */
const inGuide = readFileSync(sample, 'utf8').replace(
  /^( +)name: Доля педагогов, прошедших диагностику\n/mu,
  '$&$1federal: diagnosed\n',
);

/** A table as the editor enters it, as the act prints it, and the rows and columns that it must have. */
export interface MadeUpTable {
  /** What is unlike about it. */
  readonly form: string;
  readonly yaml: string;
  /** The printed text: the head, then the rows, cell by cell. */
  readonly printed: string;
  /** Roles of the columns, with their time. */
  readonly roles: string;
}

export const madeUpTables: readonly MadeUpTable[] = [
  {
    form: 'единица измерения и годы без слов',
    yaml: `title: Показатели эффективности
columns: [Показатель, Единица измерения, { printed: "2023", role: baseline }, "2024", "2025"]
indicators:
  - name: Доля педагогов, прошедших диагностику
    unit: процентов
    federal: diagnosed
    baseline: { at: "2023", value: "15" }
    targets: { "2024": "25", "2025": не менее 30 }
  - name: Количество наставников
    unit: чел.
    baseline: { at: "2023", value: "10" }
    targets: { "2024": "15", "2025": 20* }
  - name: Количество соглашений о сетевом взаимодействии
    unit: ед.
    baseline: { at: "2023", value: "2" }
    targets: { "2024": "4", "2025": "6" }
footnotes:
  - "* без учета совместителей"
`,
    printed: `Показатели эффективности
Показатель\tЕдиница измерения\t2023\t2024\t2025
Доля педагогов, прошедших диагностику\tпроцентов\t15\t25\tне менее 30
Количество наставников\tчел.\t10\t15\t20*
Количество соглашений о сетевом взаимодействии\tед.\t2\t4\t6
* без учета совместителей`,
    roles: 'name | unit | baseline 2023 | target 2024 | target 2025',
  },
  {
    form: 'кварталы, год которых стоит в заголовке таблицы',
    yaml: `title: Показатели реализации проекта в 2025 году
columns: [№, Показатель, Метод сбора, I кв., II кв., III кв., IV кв., Ответственный]
indicators:
  - number: "1"
    name: Доля педагогов, прошедших диагностику
    federal: diagnosed
    collection: выгрузка из личных кабинетов
    targets: { "2025-Q1": 5%, "2025-Q2": 10%, "2025-Q3": 10%, "2025-Q4": 30% }
    responsible: ЦНППМ
  - number: "2"
    name: Число проведенных консультаций
    collection: журнал учета
    targets: { "2025-Q1": "40", "2025-Q2": "30", "2025-Q3": "15", "2025-Q4": "45" }
    responsible: методисты
`,
    printed: `Показатели реализации проекта в 2025 году
№\tПоказатель\tМетод сбора\tI кв.\tII кв.\tIII кв.\tIV кв.\tОтветственный
1\tДоля педагогов, прошедших диагностику\tвыгрузка из личных кабинетов\t5%\t10%\t10%\t30%\tЦНППМ
2\tЧисло проведенных консультаций\tжурнал учета\t40\t30\t15\t45\tметодисты`,
    roles:
      'number | name | collection | target 2025-Q1 | target 2025-Q2 | target 2025-Q3 | target 2025-Q4 | responsible',
  },
  {
    form: 'вес, критерий и баллы: оценка, а не план',
    yaml: `title: Показатели и критерии оценки муниципальных методических служб
columns: [Показатель, Вес, Критерий, Баллы]
indicators:
  - name: Наличие муниципальной программы поддержки педагогов
    weight: "0,4"
    cells: { Критерий: программа утверждена и размещена на сайте, Баллы: "2" }
  - name: Участие педагогов в профессиональных конкурсах
    weight: "0,6"
    cells: { Критерий: более половины школ, Баллы: 1 балл за каждые 10 % }
`,
    printed: `Показатели и критерии оценки муниципальных методических служб
Показатель\tВес\tКритерий\tБаллы
Наличие муниципальной программы поддержки педагогов\t0,4\tпрограмма утверждена и размещена на сайте\t2
Участие педагогов в профессиональных конкурсах\t0,6\tболее половины школ\t1 балл за каждые 10 %`,
    roles: 'name | weight | - | -',
  },
  {
    form: 'факт двух лет и план, источник данных и примечание',
    yaml: `title: Показатели
columns: ["№ п/п", "Индикатор, ед. изм.", Факт 2021, Факт 2022, План 2024, План 2025, Источник данных, Примечание]
indicators:
  - number: "1"
    name: Доля педагогов, прошедших диагностику, %
    federal: diagnosed
    baseline: [{ at: "2021", value: "12" }, { at: "2022", value: "18,5" }]
    targets: { "2024": "25", "2025": "30" }
    source: отчёты школ
  - number: "2"
    name: Количество педагогов, ставших наставниками (чел.)
    baseline: [{ at: "2021", value: не оценивалось }, { at: "2022", value: "40" }]
    targets: { "2024": "60", "2025": "80" }
    source: реестр наставников
    note: нарастающим итогом
`,
    printed: `Показатели
№ п/п\tИндикатор, ед. изм.\tФакт 2021\tФакт 2022\tПлан 2024\tПлан 2025\tИсточник данных\tПримечание
1\tДоля педагогов, прошедших диагностику, %\t12\t18,5\t25\t30\tотчёты школ
2\tКоличество педагогов, ставших наставниками (чел.)\tне оценивалось\t40\t60\t80\tреестр наставников\tнарастающим итогом`,
    roles: 'number | name | baseline 2021 | baseline 2022 | target 2024 | target 2025 | source | note',
  },
  {
    form: 'разделы с римскими номерами, а в них подразделы; номера в каждом заново',
    yaml: `title: Показатели
columns: [№, Целевой показатель, Минимальное значение, 2024 год, 2025 год]
groups:
  - label: Раздел I
    title: Кадры
    groups:
      - title: Педагоги
        indicators:
          - { number: "1", name: "Доля педагогов, прошедших диагностику", federal: diagnosed, minimum: 20%, targets: { "2024": 25%, "2025": 30% } }
      - title: Руководители
        indicators:
          - { number: "1", name: Доля обученных руководителей школ, minimum: 10%, targets: { "2024": 40%, "2025": 45% } }
          - { number: "2", name: Доля руководителей с наставником, minimum: 5%, targets: { "2024": 6%, "2025": 7% } }
  - label: Раздел II
    title: Взаимодействие
    indicators:
      - { number: "1", name: Количество школ-партнеров, minimum: "3", targets: { "2024": "5", "2025": "7" } }
`,
    printed: `Показатели
№\tЦелевой показатель\tМинимальное значение\t2024 год\t2025 год
Раздел I
Кадры
Педагоги
1\tДоля педагогов, прошедших диагностику\t20%\t25%\t30%
Руководители
1\tДоля обученных руководителей школ\t10%\t40%\t45%
2\tДоля руководителей с наставником\t5%\t6%\t7%
Раздел II
Взаимодействие
1\tКоличество школ-партнеров\t3\t5\t7`,
    roles: 'number | name | minimum | target 2024 | target 2025',
  },
  {
    form: 'год над строками, полугодия в графах',
    yaml: `title: Показатели
columns: [Наименование, Ед. изм., 1 полугодие, 2 полугодие]
groups:
  - title: 2024 год
    year: "2024"
    indicators:
      - { name: Доля педагогов с маршрутом, unit: "%", targets: { "2024-H1": "10", "2024-H2": "25" } }
  - title: 2025 год
    year: "2025"
    indicators:
      - { name: "Доля педагогов, прошедших диагностику", unit: "%", federal: diagnosed, targets: { "2025-H1": "15", "2025-H2": "30" } }
`,
    printed: `Показатели
Наименование\tЕд. изм.\t1 полугодие\t2 полугодие
2024 год
Доля педагогов с маршрутом\t%\t10\t25
2025 год
Доля педагогов, прошедших диагностику\t%\t15\t30`,
    roles: 'name | unit | target H1 | target H2',
  },
  {
    form: 'порядок граф свой, роль сказана словами редактора, методика словами',
    yaml: `title: Показатели
columns:
  - Направление
  - { printed: Что измеряем, role: name }
  - Методика расчета
  - { printed: Откуда, role: source }
  - { printed: Было, role: baseline, at: "2023-09" }
  - { printed: Станет, role: target, at: "2025" }
indicators:
  - name: Доля педагогов, прошедших диагностику
    federal: diagnosed
    baseline: { at: "2023-09", value: 20% }
    targets: { "2025": 30% }
    source: мониторинг
    cells: { Направление: Развитие мастерства, Методика расчета: отношение числа прошедших диагностику к общему числу педагогов }
`,
    printed: `Показатели
Направление\tЧто измеряем\tМетодика расчета\tОткуда\tБыло\tСтанет
Развитие мастерства\tДоля педагогов, прошедших диагностику\tотношение числа прошедших диагностику к общему числу педагогов\tмониторинг\t20%\t30%`,
    roles: '- | name | formula | source | baseline 2023-09 | target 2025',
  },
  {
    form: 'пример из руководства',
    yaml: inGuide,
    printed: `Показатели проекта на 2025 год
№ п/п\tПоказатель\tЕд. изм.\tБыло\tI полугодие\tII полугодие\tБаллы
Раздел I
Кадры
1\tДоля педагогов, прошедших диагностику\tпроцентов\t15\t20\t30*\t5
* с учетом педагогов дошкольных организаций`,
    roles: 'number | name | unit | baseline 2023 | target 2025-H1 | target 2025-H2 | -',
  },
  {
    form: 'базовое значение без даты в шапке, план одной графой под годом',
    yaml: `title: Показатели
columns: [Показатель, Базовое значение, План, Примечание]
groups:
  - title: 2024 год
    indicators:
      - { name: Доля педагогов с маршрутом, baseline: { at: "2022", value: 5% }, targets: { "2024": 10% }, note: по данным школ }
  - title: 2025 год
    indicators:
      - { name: "Доля педагогов, прошедших диагностику", federal: diagnosed, baseline: { at: "2023", value: 20% }, targets: { "2025": 30% }, note: по данным ЦНППМ }
`,
    printed: `Показатели
Показатель\tБазовое значение\tПлан\tПримечание
2024 год
Доля педагогов с маршрутом\t5%\t10%\tпо данным школ
2025 год
Доля педагогов, прошедших диагностику\t20%\t30%\tпо данным ЦНППМ`,
    roles: 'name | baseline | target | note',
  },
];
