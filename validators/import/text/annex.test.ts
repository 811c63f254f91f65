// Plans and tables of indicators that stand one behind another: which of them are documents of their own, and which are one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { docx } from '../../export/office/docx/docx.ts';
import { officeDocument } from '../../export/office/made/act.ts';
import { xlsx } from '../../export/office/xlsx/xlsx.ts';
import { rules } from '../../index.ts';
import { buildCorpus } from '../../model/corpus.ts';
import { readPrinted } from '../../printed/read-printed.ts';
import type { SourceFile } from '../../source/files.ts';
import { folderOf } from '../folder.ts';
import { judgeFiles } from '../judge.ts';
import { htmlOf } from './drawn.ts';

const federal: readonly SourceFile[] = ['acts', 'indicators', 'subject-kinds'].map((name) => ({
  path: `federal/${name}.yaml`,
  content: readFileSync(join(import.meta.dirname, `../../../content/federal/${name}.yaml`), 'utf8'),
}));

const ofForm = rules.filter(({ id }) => /^(?:source|schema|mdx|yaml|file)\//u.test(id));

/** What the act has: a line a document, with its plan and its indicators, in groups where they have groups. */
const documentsIn = async (
  bytes: Uint8Array,
  name: string,
  choices: Readonly<Record<string, string>> = {},
) => {
  const reading = await readPrinted(bytes, name);
  if (!reading.ok) throw new Error(reading.says.ru);
  const { imported, report } = judgeFiles([{ name, document: reading.document }], {
    federal,
    choices,
    asOf: '2024-06-01',
    rules: ofForm,
  });
  const { id, files } = folderOf(imported.territory, imported.files);
  const act = buildCorpus([...files, ...federal], '').territories.find((one) => one.id === id);
  if (act === undefined) throw new Error('no act');
  const counted = (
    what: string,
    rows: readonly unknown[] = [],
    groups: readonly { readonly title: string }[] = [],
  ): readonly string[] => {
    const titles = groups.map(({ title }) => title).join('; ');
    return rows.length === 0 ? [] : [`${what} ${rows.length}${titles === '' ? '' : ` (${titles})`}`];
  };
  return {
    act,
    documents: [act, ...act.annexes].map(({ document, provision, roadmap, indicators: own, tables }) => {
      const title = provision?.front.title === undefined ? null : provision.title;
      const name = [document?.name, title].flatMap((each) => each ?? []).join(', ');
      const has = [
        ...counted('мероприятий', roadmap?.measures, roadmap?.groups),
        ...counted('показателей', own?.indicators, own?.groups),
        ...counted('таблиц', tables),
      ];
      return `${name}: ${has.join(', ')}`;
    }),
    faults: [
      ...report.findings.map(({ rule, message }) => `${rule} ${message.ru}`),
      ...report.coverage.flatMap(({ words, covered }) =>
        words === covered ? [] : [`${covered} of ${words}`],
      ),
    ],
  };
};

const stamp = `> УТВЕРЖДЕН
> приказом комитета по образованию Заречного края
> от 05.03.2024 № 9`;

const plan = (...rows: readonly string[]): string =>
  ['|№|Мероприятие|Срок|Ответственный', ...rows.map((row, at) => `|${at + 1}|${row}`)].join('\n');

const indicators = (...rows: readonly string[]): string =>
  ['|Показатель|Единица|2024 год|2025 год', ...rows.map((row) => `|${row}`)].join('\n');

const [spring, summer, autumn] = [
  'Сбор наставников|апрель 2024 года|институт',
  'Летняя школа|июнь 2025 года|институт',
  'Смотр пар|октябрь 2025 года|школы',
];
const [schools, gardens] = ['Доля школ с наставниками|%|40|60', 'Доля садов с наставниками|%|20|30'];

const forms: readonly (readonly [what: string, drawn: string, documents: readonly string[]])[] = [
  [
    'планы двух лет – два документа',
    `${stamp}\n= ПЛАНЫ РАБОТЫ С НАСТАВНИКАМИ\n= План на 2024 год\n${plan(spring, autumn)}\n= План на 2025 год\n${plan(summer)}`,
    ['ПЛАНЫ РАБОТЫ С НАСТАВНИКАМИ: мероприятий 2', 'part-2, План на 2025 год: мероприятий 1'],
  ],
  [
    'дорожные карты края и института, у каждой своя шапка и название в две строки',
    `${stamp}\n= ДОРОЖНАЯ КАРТА\n= развития наставничества в Заречном крае\n${plan(spring, summer)}\n= ДОРОЖНАЯ КАРТА\n= Института развития образования\n|№|Что делаем|Кто отвечает|До какого числа\n|1|Курс для кураторов|кафедра педагогики|30.09.2024\n|2|Журнал наставника|издательский отдел|15.12.2024`,
    [
      'ДОРОЖНАЯ КАРТА развития наставничества в Заречном крае: мероприятий 2',
      'part-2, ДОРОЖНАЯ КАРТА Института развития образования: мероприятий 2',
    ],
  ],
  [
    'название второй карты идёт дальше строкой, которая только выделена',
    `${stamp}\n= ПЛАНЫ\n${plan(spring, autumn)}\n= ПЛАН РАБОТЫ\n* Института развития образования\n${plan(summer)}`,
    ['ПЛАНЫ: мероприятий 2', 'part-2, ПЛАН РАБОТЫ Института развития образования: мероприятий 1'],
  ],
  [
    'план и его показатели в каждом из двух приложений',
    `${stamp.replace('УТВЕРЖДЕН', 'Приложение № 1')}\n= ПЛАН ДЛЯ ШКОЛ\n${plan(spring)}\n= Показатели плана\n${indicators(schools)}\n${stamp.replace('УТВЕРЖДЕН', 'Приложение № 2')}\n= ПЛАН ДЛЯ ДЕТСКИХ САДОВ\n${plan(summer)}\n= Показатели плана\n${indicators(gardens)}`,
    [
      'ПЛАН ДЛЯ ШКОЛ: мероприятий 1, показателей 1',
      'annex-2, ПЛАН ДЛЯ ДЕТСКИХ САДОВ: мероприятий 1, показателей 1',
    ],
  ],
  [
    'план и его показатели дважды в одном приложении идут парами',
    `${stamp}\n= КОМПЛЕКСНЫЙ ПЛАН СОПРОВОЖДЕНИЯ\n= Часть первая. Школы\n${plan(spring)}\nЧего достигнем в школах:\n${indicators(schools)}\n= Часть вторая. Детские сады\n${plan(summer)}\nЧего достигнем в садах:\n${indicators(gardens)}`,
    [
      'КОМПЛЕКСНЫЙ ПЛАН СОПРОВОЖДЕНИЯ: мероприятий 1, показателей 1',
      'part-2, Часть вторая. Детские сады: мероприятий 1, показателей 1',
    ],
  ],
  [
    'две таблицы показателей под двумя заголовками – два документа',
    `${stamp}\n= ЦЕЛЕВЫЕ ОРИЕНТИРЫ МЕТОДИЧЕСКОЙ СЛУЖБЫ\n= Показатели работы методистов\n${indicators(schools, 'Число консультаций|ед.|100|120')}\n= Показатели работы садов\n${indicators(gardens)}`,
    [
      'ЦЕЛЕВЫЕ ОРИЕНТИРЫ МЕТОДИЧЕСКОЙ СЛУЖБЫ: показателей 2',
      'part-2, Показатели работы садов: показателей 1',
    ],
  ],
  [
    'один план, который разорвали страницы, с «Продолжением таблицы» и без него',
    `${stamp}\n= ПЛАН РАБОТЫ\n${plan(spring)}\n> Продолжение таблицы\n${plan(summer)}\n--\n${plan(autumn)}`,
    ['ПЛАН РАБОТЫ: мероприятий 3'],
  ],
  [
    'один план, у разделов которого таблицы с одной шапкой',
    `${stamp}\n= ПЛАН РАБОТЫ\n= 1. Подготовка наставников\n${plan(spring, autumn)}\n= 2. Мероприятия для школ\n${plan(summer)}`,
    ['ПЛАН РАБОТЫ: мероприятий 3 (Подготовка наставников; Мероприятия для школ)'],
  ],
  [
    'строка с названием плана внутри таблицы начинает другой план',
    `${stamp}\n= ПЛАНЫ РАБОТЫ С НАСТАВНИКАМИ\n${plan(spring)}\n|<b>План на 2025 год</b>\n${plan(summer)}`,
    ['ПЛАНЫ РАБОТЫ С НАСТАВНИКАМИ: мероприятий 1', 'part-2, План на 2025 год: мероприятий 1'],
  ],
  [
    'один план: страница повторила шапку, строки считаются дальше',
    `${stamp}\n= ПЛАН РАБОТЫ\n${plan(spring, autumn)}\n--\n|№|Мероприятие|Срок|Ответственный\n|3|${summer}`,
    ['ПЛАН РАБОТЫ: мероприятий 3'],
  ],
  [
    'один план: в каждом разделе строки считаются с начала, шапка стоит раз',
    `${stamp}\n= ПЛАН РАБОТЫ\n${plan(spring, autumn)}\n|Раздел 2. Школы\n|1|${summer}\n|2|${autumn}`,
    ['ПЛАН РАБОТЫ: мероприятий 4 (Школы)'],
  ],
  [
    'за вторым планом идут пункты положения: он остаётся таблицей на своём месте',
    `${stamp}\n= ПОЛОЖЕНИЕ О НАСТАВНИЧЕСТВЕ\n= 1. План на 2024 год\n${plan(spring)}\n= 2. План на 2025 год\n${plan(summer)}\n= 3. Заключительные положения\n3.1. Положение пересматривается ежегодно.`,
    ['ПОЛОЖЕНИЕ О НАСТАВНИЧЕСТВЕ: мероприятий 1, таблиц 1'],
  ],
];

const read = (drawn: string, choices: Readonly<Record<string, string>> = {}) =>
  documentsIn(new TextEncoder().encode(htmlOf(drawn)), 'act.html', choices);

it.each(forms)('%s', async (_, drawn, documents) => {
  const { act, ...has } = await read(drawn);
  expect(has).toEqual({ documents, faults: [] });
  const again = await documentsIn(docx(officeDocument(act)), 'act.docx');
  expect([again.documents, again.faults]).toEqual([documents, []]);
});

const methods =
  '|Что собираем|Как обрабатываем\n|Отзывы учителей|Сводим по районам\n|Записи уроков|Разбираем на совете';
const provision = `${stamp}\n= ПОЛОЖЕНИЕ О НАСТАВНИЧЕСТВЕ\n= 1. Общие положения\n1.1. Положение действует во всех школах.\n= 2. Наблюдение\n2.1. Наблюдение ведёт институт.`;

const captions: readonly (readonly [what: string, drawn: string, captions: readonly (string | null)[]])[] = [
  [
    'строка без номера между пунктами – название таблицы',
    `${provision}\n= Способы сбора сведений\n${methods}\n2.2. Итоги обсуждает совет.`,
    ['Способы сбора сведений'],
  ],
  [
    'строка без номера над последней таблицей раздела – её название',
    `${provision}\n= Сведения и их обработка\n${methods}\n= 3. Заключительные положения\n3.1. Положение пересматривается.`,
    ['Сведения и их обработка'],
  ],
  [
    'строка без номера в конце документа – название таблицы под ней',
    `${provision}\n= Перечень сведений\n${methods}`,
    ['Перечень сведений'],
  ],
  [
    'заголовок с номером над таблицей остаётся заголовком',
    `${provision}\n= 3. Способы сбора сведений\n${methods}\n= 4. Итоги\n4.1. Итоги обсуждает совет.`,
    [null],
  ],
  [
    'заголовок, под которым ниже таблицы стоит ещё текст, остаётся заголовком',
    `${provision}\n= Способы сбора сведений\n${methods}\nСведения собирает институт, а обрабатывает их совет.`,
    [null],
  ],
  [
    'заголовок среди заголовков без номеров остаётся заголовком',
    `${stamp}\n= ПОЛОЖЕНИЕ О НАСТАВНИЧЕСТВЕ\n= Общее\nПоложение действует во всех школах.\n= Способы сбора\n${methods}`,
    [null],
  ],
];

it.each(captions)('%s', async (_, drawn, wanted) => {
  const { act, faults } = await read(drawn);
  expect([act.tables.map(({ caption }) => caption), faults]).toEqual([wanted, []]);
});

const named: readonly (readonly [what: string, drawn: string, title: string | null])[] = [
  [
    'показатели в пункте положения не зовутся положением',
    `${provision}\n2.2. Институт достигает показателей:\n${indicators(schools, gardens)}\n2.3. Итоги обсуждает совет.`,
    null,
  ],
  [
    'единственная таблица показателей в документе зовётся, как он',
    `${stamp}\n= ПОКАЗАТЕЛИ НАСТАВНИЧЕСТВА\n${indicators(schools, gardens)}`,
    'ПОКАЗАТЕЛИ НАСТАВНИЧЕСТВА',
  ],
];

it.each(named)('%s', async (_, drawn, title) => {
  const { act, faults } = await read(drawn);
  expect([act.indicators?.title ?? null, faults]).toEqual([title, []]);
});

const contents: readonly (readonly [what: string, drawn: string, title: string])[] = [
  [
    'слово «план» одно под названием стандарта',
    'СТАНДАРТ ПОДДЕРЖКИ УЧИТЕЛЕЙ\n= ОБЛАСТИ\n= ПЛАН',
    'СТАНДАРТ ПОДДЕРЖКИ УЧИТЕЛЕЙ ОБЛАСТИ',
  ],
  [
    '«содержание» под названием концепции',
    'КОНЦЕПЦИЯ НАСТАВНИЧЕСТВА\n= СОДЕРЖАНИЕ',
    'КОНЦЕПЦИЯ НАСТАВНИЧЕСТВА',
  ],
  [
    '«Оглавление» под названием программы',
    'ПРОГРАММА РАЗВИТИЯ НАСТАВНИЧЕСТВА\n= Оглавление',
    'ПРОГРАММА РАЗВИТИЯ НАСТАВНИЧЕСТВА',
  ],
];

it.each(contents)('%s – не название документа', async (_, head, title) => {
  const drawn = `${stamp}\n= ${head}\n1. Общее\n2. Итоги\n= 1. Общее\n1.1. Совет собирается раз в год.\n= 2. Итоги\n2.1. Итоги обсуждает совет.`;
  expect((await read(drawn)).act.provision?.title).toBe(title);
});

it.each([
  ['«Порядок разработки и / ПЛАН»', 'ПОРЯДОК РАЗРАБОТКИ И\n= ПЛАН', 'ПОРЯДОК РАЗРАБОТКИ И ПЛАН'],
  ['«ПЛАН / работы совета»', 'ПЛАН\n= работы совета', 'ПЛАН работы совета'],
])('название в две строки остаётся одним: %s', async (_, head, title) => {
  const drawn = `${stamp}\n= ${head}\n1. Совет собирается раз в год.\n2. Итоги обсуждает совет.`;
  expect((await read(drawn)).act.provision?.title).toBe(title);
});

it('заголовок второго плана напечатан раз: его печатает таблица, а не ещё и текст над ней', async () => {
  const { act } = await read(forms[0]?.[1] ?? '');
  const [part] = act.annexes;
  expect(part?.roadmap?.title).toBe('План на 2025 год');
  expect(part?.provision?.parts.map(({ kind }) => kind)).toEqual(['component']);
  // Words of its own over the table stay where they are.
  const more = await read(
    `${stamp}\n= ПЛАНЫ\n${plan(spring)}\n= План на 2025 год\nПлан исполняют школы и институт.\n${plan(summer)}`,
  );
  expect(more.faults).toEqual([]);
  expect(more.act.annexes[0]?.provision?.parts.map(({ kind }) => kind)).toContain('section');
});

/** What is missed of a plan that has no title of its own. */
const untitled = [
  'schema/required-keys Нет обязательного поля «Заголовок документа» (title) (реквизиты положения (provision.mdx))',
  'schema/required-keys Нет обязательного поля «Заголовок» (title) (дорожная карта (roadmap.yaml))',
];

const unheaded: readonly (readonly [what: string, drawn: string, documents: readonly string[]])[] = [
  [
    'два плана без заголовка между ними: шапка одна, строки считаются с начала',
    `${stamp}\n= ПЛАНЫ РАБОТЫ С НАСТАВНИКАМИ\n${plan(spring, autumn)}\n--\n${plan(summer, autumn)}`,
    ['ПЛАНЫ РАБОТЫ С НАСТАВНИКАМИ: мероприятий 2', 'part-2: мероприятий 2'],
  ],
  [
    'два плана в одной таблице: шапка повторена, строки считаются с начала',
    `${stamp}\n= ПЛАНЫ РАБОТЫ С НАСТАВНИКАМИ\n${plan(spring, autumn)}\n${plan(summer, autumn)}`,
    ['ПЛАНЫ РАБОТЫ С НАСТАВНИКАМИ: мероприятий 2', 'part-2: мероприятий 2'],
  ],
];

it.each(unheaded)('%s', async (_, drawn, documents) => {
  const has = await read(drawn);
  expect([has.documents, has.faults]).toEqual([documents, untitled]);
});

it('лист книги – таблица сама по себе: планы, записанные для Excel, возвращаются каждый своим документом', async () => {
  const { act } = await read(forms[0]?.[1] ?? '');
  const { documents } = await documentsIn(xlsx(officeDocument(act)) ?? new Uint8Array(), 'act.xlsx');
  expect(documents).toEqual([
    'ПЛАНЫ РАБОТЫ С НАСТАВНИКАМИ: мероприятий 2',
    'part-2, План на 2025 год: мероприятий 1',
  ]);
});

it.each([
  [
    'таблица того же документа',
    0,
    'table-2/document=table',
    ['ПЛАНЫ РАБОТЫ С НАСТАВНИКАМИ: мероприятий 2, таблиц 1'],
  ],
  ['не план', 0, 'table-2=table', ['ПЛАНЫ РАБОТЫ С НАСТАВНИКАМИ: мероприятий 2, таблиц 1']],
  [
    'не раздел, а план сам по себе',
    7,
    'table-2/section=own',
    ['ПЛАН РАБОТЫ: мероприятий 2', 'part-2, 2. Мероприятия для школ: мероприятий 1'],
  ],
])('человек говорит, что вторая таблица – %s', async (_, form, choice, documents) => {
  const [guess = '', value = ''] = choice.split('=');
  const has = await read(forms[form]?.[1] ?? '', { [guess]: value });
  expect([has.documents, has.faults]).toEqual([documents, []]);
});

it('две таблицы с одной шапкой, строки которых не считаются, поняты как одна, и об этом спрошено', async () => {
  const head = '|Мероприятие|Срок|Ответственный';
  const drawn = `${stamp}\n= ПЛАНЫ\n${head}\n|${spring}\n--\n${head}\n|${summer}`;
  expect((await read(drawn)).documents).toEqual(['ПЛАНЫ: мероприятий 2']);
  const { documents, faults } = await read(drawn, { 'table-1/page-2': 'own' });
  expect([documents, faults]).toEqual([['ПЛАНЫ: мероприятий 1', 'part-2: мероприятий 1'], untitled]);
});

it('что шапку повторила страница, человек говорит и там, где строки считаются с начала', async () => {
  const { documents, faults } = await read(unheaded[0]?.[1] ?? '', { 'table-1/page-2': 'one' });
  expect([documents, faults]).toEqual([['ПЛАНЫ РАБОТЫ С НАСТАВНИКАМИ: мероприятий 4'], []]);
});

const SIGNED = (date: string): string => `>УТВЕРЖДАЮ
>Начальник управления образования
>__________ О.О. Липина
>${date}
=ПЛАН
=методической работы на 2026 год
|№|Мероприятие|Срок|Ответственный
|1|Семинар|январь|Институт`;

it.each(['22 декабря 2025 г.', '22.12.2025', '«22» декабря 2025 г.', '22 декабря 2025 года'])(
  'день «%s» под подписью в грифе – ещё гриф, а не название',
  async (date) => {
    const { documents } = await documentsIn(new TextEncoder().encode(htmlOf(SIGNED(date))), 'act.html');
    expect(documents).toEqual(['ПЛАН методической работы на 2026 год: мероприятий 1']);
  },
);

it.each(['Программа 22 декабря 2025 года', 'День 22 декабря'])(
  '«%s» под грифом – название',
  async (title) => {
    const drawn = `>УТВЕРЖДАЮ\n>Начальник управления\n>__________ О.О. Липина\n=${title}\n|№|Мероприятие|Срок|Ответственный\n|1|Семинар|январь|Институт`;
    const { documents } = await documentsIn(new TextEncoder().encode(htmlOf(drawn)), 'act.html');
    expect(documents).toEqual([`${title}: мероприятий 1`]);
  },
);

const INDICATORS = '|Показатель|2025|2026\n|Доля педагогов|10%|20%';
const PLAN_TABLE = '|№|Мероприятие|Срок|Ответственный\n|1|Слёт|май 2026 года|Институт';

it.each(['План мероприятий на 2026 год', 'Дорожная карта развития службы', 'Мероприятия 2026 года'])(
  '«%s» строкой между двумя таблицами – название второй',
  async (title) => {
    const drawn = `Приложение 2\nПоказатели службы\n${INDICATORS}\n--\n${title}\n${PLAN_TABLE}`;
    const { act, faults } = await documentsIn(new TextEncoder().encode(htmlOf(drawn)), 'act.html');
    expect([act.provision?.title, act.roadmap?.title]).toEqual(['Показатели службы', title]);
    expect(faults).toEqual([]);
  },
);

it.each(['План будет уточнён в мае.', 'Ниже перечислено, что сделает служба'])(
  '«%s» между двумя таблицами – строка текста',
  async (line) => {
    const drawn = `Приложение 2\nПоказатели службы\n${INDICATORS}\n--\n${line}\n${PLAN_TABLE}`;
    const { act } = await documentsIn(new TextEncoder().encode(htmlOf(drawn)), 'act.html');
    expect(act.roadmap?.title).not.toBe(line);
    expect(JSON.stringify(act.provision)).toContain(line);
  },
);
