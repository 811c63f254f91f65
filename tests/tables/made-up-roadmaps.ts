// Made-up plans with heads such as acts print, each in another form than the model roadmap has.
import { readFileSync } from 'node:fs';

/** A plan as the editor enters it, as the act prints it, and the roles its columns must have. */
export interface MadeUpPlan {
  /** What is unlike about it. */
  readonly form: string;
  readonly yaml: string;
  /** The printed text: the head, then headings and rows, cell by cell. */
  readonly printed: string;
  /** Roles of the columns. */
  readonly roles: string;
  /** The deadlines as they are understood. */
  readonly deadlines: readonly string[];
}

const guideSample = (name: string): string =>
  readFileSync(new URL(`../../src/docs/examples/${name}`, import.meta.url), 'utf8');
const inGuide = guideSample('roadmap.yaml');
const stagesInGuide = guideSample('stages.yaml');

export const madeUpPlans: readonly MadeUpPlan[] = [
  {
    form: 'разделы с римскими номерами, одна графа исполнителя',
    yaml: inGuide,
    printed: `План мероприятий на 2025 год
№ п/п\tНаименование мероприятий\tСрок реализации\tОтветственный исполнитель\tРезультат. Вид документа\tОхват
Раздел I. Диагностика
1\tДиагностика профессиональных дефицитов педагогов\tфевраль–март\tЦНППМ\tАналитическая справка\t300 чел.
2\tОбсуждение выводов с педагогами\tдо 15 мая\tЦНППМ, Министерство\tПлан поддержки*\tвсе школы
* по итогам диагностики`,
    roles: 'number | measure | deadline | responsible | result | -',
    deadlines: ['февраль–март 2025 года', 'до 15 мая 2025 года'],
  },
  {
    form: 'этап стоит в своей графе, у мероприятия есть содержание',
    yaml: stagesInGuide,
    printed: `План работы на 2024 год
№\tНаименование этапа\tМероприятия\tСодержание деятельности\tСроки\tОтветственный
1\tПодготовительный этап\tСовещание с методистами\tОбсуждение задач, распределение школ\tянварь\tМинистерство
Сбор заявок\tФорма на сайте\tс 1 по 10 февраля\tЦНППМ
2\tОсновной этап\tДиагностика педагогов\tАнкетирование и собеседование\tмарт – май\tЦНППМ`,
    roles: 'number | group | measure | - | deadline | responsible',
    deadlines: ['январь 2024 года', 'с 1 февраля 2024 года по 10 февраля 2024 года', 'март–май 2024 года'],
  },
  {
    form: 'срок стоит первым, у строк нет ни номеров, ни результата',
    yaml: `title: План мероприятий муниципальной методической службы на 2025 год
columns: [Сроки, Мероприятие, Место, Участники, Ответственные]
measures:
  - deadline: 15.01.2025
    title: Семинар для молодых педагогов
    place: Школа № 1
    participants: педагоги со стажем до 3 лет
    responsible: [ЦНППМ]
  - deadline: 02.02 – 06.02
    title: Неделя диагностики и наставничества
    place: школы округа
    participants: наставники и их подопечные
    responsible: [ЦНППМ, Министерство]
`,
    printed: `План мероприятий муниципальной методической службы на 2025 год
Сроки\tМероприятие\tМесто\tУчастники\tОтветственные
15.01.2025\tСеминар для молодых педагогов\tШкола № 1\tпедагоги со стажем до 3 лет\tЦНППМ
02.02 – 06.02\tНеделя диагностики и наставничества\tшколы округа\tнаставники и их подопечные\tЦНППМ, Министерство`,
    roles: 'deadline | measure | place | participants | responsible',
    deadlines: ['15 января 2025 года', 'с 2 февраля 2025 года по 6 февраля 2025 года'],
  },
  {
    form: 'кварталы вместо сроков, средства и примечание',
    yaml: `title: Комплекс мер на 2025 год
columns:
  - Наименование меры
  - Исполнитель
  - Соисполнители
  - "Объём средств, тыс. руб."
  - Примечание
groups:
  - title: I квартал
    measures:
      - title: Диагностика педагогов
        responsible: [Министерство]
        executors: [Семенова Е.П., Орлов А.А.]
        funding: "120,5"
        note: при наличии средств
  - title: IV квартал
    measures:
      - title: Съезд наставников
        responsible: [ЦНППМ]
        executors: [Орлов А.А.]
        funding: без финансирования
`,
    printed: `Комплекс мер на 2025 год
Наименование меры\tИсполнитель\tСоисполнители\tОбъём средств, тыс. руб.\tПримечание
I квартал
Диагностика педагогов\tМинистерство\tСеменова Е.П., Орлов А.А.\t120,5\tпри наличии средств
IV квартал
Съезд наставников\tЦНППМ\tОрлов А.А.\tбез финансирования`,
    roles: 'measure | responsible | executors | funding | note',
    deadlines: ['I квартал 2025 года', 'IV квартал 2025 года'],
  },
  {
    form: 'годы, в них направления, в них строки; плюс вместо слов',
    yaml: `title: Дорожная карта
columns: [Мероприятие, Месяц, Кто отвечает, 'Показатель, на который оно влияет', { printed: В школе, role: other }, { printed: В округе, role: other }]
groups:
  - title: 2024 год
    groups:
      - number: "1"
        title: Диагностика
        measures:
          - title: Диагностика педагогов
            deadline: октябрь
            responsible: [ЦНППМ]
            indicator: "1"
            cells: { В школе: + }
  - title: 2025 год
    groups:
      - number: "1"
        title: Диагностика
        measures:
          - title: Повторная диагностика педагогов
            deadline: октябрь
            responsible: [ЦНППМ]
            indicator: "1"
            cells: { В школе: +, В округе: + }
      - number: "2"
        title: Обмен опытом
        measures:
          - title: Форум методистов
            deadline: ноябрь
            responsible: [Министерство]
            indicator: "2"
            cells: { В округе: + }
`,
    printed: `Дорожная карта
Мероприятие\tМесяц\tКто отвечает\tПоказатель, на который оно влияет\tВ школе\tВ округе
2024 год
1. Диагностика
Диагностика педагогов\tоктябрь\tЦНППМ\t1\t+
2025 год
1. Диагностика
Повторная диагностика педагогов\tоктябрь\tЦНППМ\t1\t+\t+
2. Обмен опытом
Форум методистов\tноябрь\tМинистерство\t2\t+`,
    roles: 'measure | deadline | responsible | indicator | - | -',
    deadlines: ['октябрь 2024 года', 'октябрь 2025 года', 'ноябрь 2025 года'],
  },
  {
    form: 'строки стоят под тем, кто за них отвечает',
    yaml: `title: План работы на 2024/2025 учебный год
columns: [№ п/п, Дата проведения, Тема, Форма проведения, Контингент]
groups:
  - title: ЦНППМ
    responsible: [ЦНППМ]
    measures:
      - number: "1"
        deadline: сентябрь
        title: Школа наставника
        cells: { Форма проведения: очно }
        participants: наставники
      - number: "2"
        deadline: январь
        title: Диагностика молодых педагогов
        cells: { Форма проведения: дистанционно }
        participants: педагоги первого года работы
  - title: Министерство
    responsible: [Министерство]
    measures:
      - number: "3"
        deadline: май
        title: Итоги года
        cells: { Форма проведения: совещание }
        participants: руководители школ
`,
    printed: `План работы на 2024/2025 учебный год
№ п/п\tДата проведения\tТема\tФорма проведения\tКонтингент
ЦНППМ
1\tсентябрь\tШкола наставника\tочно\tнаставники
2\tянварь\tДиагностика молодых педагогов\tдистанционно\tпедагоги первого года работы
Министерство
3\tмай\tИтоги года\tсовещание\tруководители школ`,
    roles: 'number | deadline | measure | - | participants',
    deadlines: ['сентябрь 2024 года', 'январь 2025 года', 'май 2025 года'],
  },
];
