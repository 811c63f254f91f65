// What a person chooses, what stands below a table, who stands in a cell, and tables that mean harm or are very long.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../tests/support/processor-time.ts';
import type { Aside, Row, Table } from '../../printed/printed.ts';
import { choosingBy } from '../choosing.ts';
import { linesOf } from './grid/lines.ts';
import { readTable } from './read-table.ts';
import { namesOf } from './rows/names.ts';
import { drawnTables, paragraphOf, plainContent, readDrawn } from './testing.ts';

const PLAN = `
№ | Мероприятие | Срок | Ответственный | Охват
1 | Слёт наставников | май 2025 года | ИРО | 50 школ
2 | Обмен опытом | | |
3 | Конкурс | июнь 2025 года | ИРО | 20 школ`;

describe('выбор человека', () => {
  it('таблица, графа и строка становятся тем, что он назвал', () => {
    const kind = readDrawn('План', PLAN, { choices: { 'table/1': 'table' } });
    expect(kind.kind).toBe('table');
    const chosen = readDrawn('План', PLAN, {
      choices: { 'table/1/column/5': 'participants', 'table/1/row/1': 'heading' },
    });
    expect(chosen.plain).toMatchObject({
      columns: ['№', 'Мероприятие', 'Срок', 'Ответственный', { printed: 'Охват', role: 'participants' }],
      groups: [{ number: '2', title: 'Обмен опытом', measures: [{ number: '3', participants: '20 школ' }] }],
      measures: [{ number: '1', participants: '50 школ' }],
    });
  });

  it('строка с одним названием без вложенных номеров – мероприятие, и об этом спрошено', () => {
    const { plain, guesses } = readDrawn('План', PLAN);
    expect(plain).toMatchObject({ measures: [{}, { number: '2', title: 'Обмен опытом' }, {}] });
    const asked = guesses.find(({ id }) => id === 'table/1/row/1');
    expect(asked?.choices.map(({ value }) => value)).toEqual(['row', 'heading']);
    expect(asked?.likelihood).toBeLessThan(0.9);
  });

  it('то, чем таблица не может быть, оставляет её таблицей', () => {
    const { kind, plain } = readDrawn('', 'а\nб', { choices: { 'table/1': 'interactions' } });
    expect([kind, plain]).toEqual([
      'table',
      { tables: [{ id: 'table-1', columns: [''], rows: [['а'], ['б']] }] },
    ]);
  });
});

it('повторённая шапка и номера граф названы: в содержании им места нет', () => {
  const drawn = `№ | Мероприятие | Срок | Ответственный
1 | 2 | 3 | 4
1 | Слёт | май 2025 года | ИРО
№ | Мероприятие | Срок | Ответственный
2 | Форум | июнь 2025 года | ИРО`;
  const { omitted, plain } = readDrawn('План', drawn);
  expect(omitted.map(({ cells }) => cells[0]?.text)).toEqual(['1', '№']);
  expect(plain).toMatchObject({ measures: [{ title: 'Слёт' }, { title: 'Форум' }] });
});

describe('федеральный показатель', () => {
  const federal = [
    { id: 'diagnosed', name: 'доля педагогов, прошедших диагностику профессиональных дефицитов' },
    { id: 'teams', name: 'доля управленческих команд, повысивших квалификацию' },
  ];
  const table = `Показатель | 2024 | 2025
Доля педагогов, прошедших диагностику профессиональных дефицитов | 10% | 20%
Количество управленческих команд, повысивших квалификацию | 5 | 6`;

  it('предложен, где названия похожи, и не спутан с числом того же', () => {
    const { plain, guesses } = readDrawn('Показатели', table, { federal });
    expect(plain).toMatchObject({ indicators: [{ federal: 'diagnosed' }, {}] });
    expect(plain).not.toMatchObject({ indicators: [{}, { federal: 'teams' }] });
    expect(guesses.filter(({ id }) => id.includes('federal')).map(({ id }) => id)).toEqual([
      'table/1/federal/1',
    ]);
  });

  it('снят человеком', () => {
    const { plain } = readDrawn('Показатели', table, { federal, choices: { 'table/1/federal/1': 'none' } });
    expect(plain).not.toMatchObject({ indicators: [{ federal: 'diagnosed' }, {}] });
  });
});

it('сноски и сокращения под таблицей – её, а текст за ними – нет', () => {
  const under = [
    '* при наличии средств',
    '',
    'Используемые сокращения:',
    'ИРО – институт развития образования;',
    'Контроль оставляю за собой.',
  ];
  const { plain, taken } = readDrawn('План', PLAN, { under: under.map(paragraphOf) });
  expect(taken).toBe(4);
  expect(plain).toMatchObject({
    footnotes: ['* при наличии средств'],
    abbreviationsTitle: 'Используемые сокращения:',
    abbreviations: [{ short: 'ИРО', means: 'институт развития образования' }],
  });
});

it('сноска, на которую ссылается ячейка, – её, а прочие сноски документа – нет', () => {
  const [table] = drawnTables(PLAN);
  const run = table?.rows[1]?.cells[1]?.blocks[0];
  if (table === undefined || run?.kind !== 'paragraph') throw new Error('no cell');
  const called = { ...run, runs: [...run.runs, { ...paragraphOf('1').runs[0], text: '', note: '1' }] };
  const cells = [{ ...table.rows[1]?.cells[1], blocks: [called] }];
  const tables = [
    {
      ...table,
      rows: table.rows.map((row, index) =>
        index === 1 ? { ...row, cells: [...row.cells.slice(0, 1), ...cells, ...row.cells.slice(2)] } : row,
      ),
    },
  ] as readonly Table[];
  const note = (mark: string, text: string): Aside => ({
    kind: 'footnote',
    mark,
    blocks: [paragraphOf(text)],
    place: table.place,
  });
  const { content } = readTable(tables, {
    title: 'План',
    choosing: choosingBy({}),
    year: null,
    id: 'table/1',
    asides: [note('1', 'По согласованию.'), note('2', 'О другом.')],
  });
  expect(plainContent(content)).toMatchObject({ footnotes: ['1 По согласованию.'] });
});

it('имена, которые на странице PDF слились в одну строку, разнимаются по тем, что стоят одни', () => {
  const drawn = `Мероприятие | Срок | Ответственные
Слёт | май 2025 года | ИРО
Форум | июнь 2025 года | Министерство ИРО
Обзор | июль 2025 года | Медиацентр ИРО
Съезд | август 2025 года | ЦНППМ
Итоги | декабрь 2025 года | ИРО ЦНППМ`;
  const tables = drawnTables(drawn).map((table) => ({ ...table, guessed: true }));
  const { content } = readTable(tables, {
    title: 'План',
    choosing: choosingBy({}),
    year: null,
    id: 'table/1',
  });
  expect(plainContent(content)).toMatchObject({
    measures: [['ИРО'], ['Министерство', 'ИРО'], ['Медиацентр ИРО'], ['ЦНППМ'], ['ИРО', 'ЦНППМ']].map(
      (responsible) => ({ responsible }),
    ),
  });
});

describe('кто стоит в ячейке', () => {
  it.each([
    [
      'Министерство образования, науки и молодёжи, ЦНППМ',
      ['Министерство образования, науки и молодёжи', 'ЦНППМ'],
    ],
    [
      'Министерство¶образования,¶науки и молодёжной политики',
      ['Министерство образования, науки и молодёжной политики'],
    ],
    ['Комитет по образованию, культуре и спорту', ['Комитет по образованию, культуре и спорту']],
    ['ИРО, школы', ['ИРО', 'школы']],
    [
      'руководители образовательных организаций, методисты',
      ['руководители образовательных организаций', 'методисты'],
    ],
    ['Иванов И.И. Петров П.П.', ['Иванов И.И.', 'Петров П.П.']],
    ['Орлова О.О. методисты центра', ['Орлова О.О.', 'методисты центра']],
    ['Институт «Развитие науки, кадров и школ», ММЦ', ['Институт «Развитие науки, кадров и школ»', 'ММЦ']],
    ['Министерство (отдел кадров, отдел науки), ИРО', ['Министерство (отдел кадров, отдел науки)', 'ИРО']],
    ['1. ИРО;¶2. Школы района.', ['ИРО', 'Школы района.']],
    [
      'заместители директоров, курирующие методическую работу',
      ['заместители директоров, курирующие методическую работу'],
    ],
    ['Управление образования; школы района', ['Управление образования', 'школы района']],
  ])('%s', (drawn, names) => {
    const lines = linesOf(drawn.split('¶').map(paragraphOf));
    expect(namesOf(lines).map(({ text }) => text)).toEqual(names);
  });
});

const longPlan = (rows: number): readonly Table[] =>
  drawnTables(
    [
      '№ | Мероприятие | Срок | Ответственный | Результат',
      ...Array.from(
        { length: rows },
        (_, row) => `${row + 1} | Семинар для педагогов ${row} | май 2025 года | Министерство, ИРО | Отчёт`,
      ),
    ].join('\n'),
  );

const timed = (tables: readonly Table[]) => {
  const choosing = choosingBy({});
  const before = processorTime();
  const read = readTable(tables, { title: 'План', choosing, year: null, id: 'table/1' });
  return { read, ms: (processorTime() - before) * 1000 };
};

/** A table whose every cell claims the rows and columns beside and below it. */
const greedy = (rows: number, columns: number): Table => {
  const [table] = drawnTables('а | б');
  if (table === undefined) throw new Error('no table');
  const cell = table.rows[0]?.cells[0];
  const row = (): Row => ({
    cells:
      cell === undefined
        ? []
        : Array.from({ length: columns }, (_, column) => ({
            ...cell,
            column: column * 7,
            columns: 1e9,
            rows: 1e9,
          })),
    head: null,
    place: table.place,
  });
  return { ...table, columns: 1e9, rows: Array.from({ length: rows }, row) };
};

describe('время', () => {
  it('план в 2000 строк читается за 300 мс, а из 30 000 строк таблица остаётся таблицей', () => {
    const runs = [1, 2, 3].map(() => timed(longPlan(2000)));
    expect(runs.map(({ read }) => read.kind)).toEqual(['roadmap', 'roadmap', 'roadmap']);
    expect(Math.min(...runs.map(({ ms }) => ms))).toBeLessThan(300);
    const long = timed(longPlan(30_000));
    expect(long.read.kind).toBe('table');
    expect(long.ms).toBeLessThan(300 * 10);
  });

  it('ячейки, которые занимают больше, чем есть, не раздувают таблицу', () => {
    const { read, ms } = timed([greedy(2000, 40)]);
    expect(read.kind).toBe('table');
    expect(ms).toBeLessThan(3000);
  });
});

it('любая сетка чем-нибудь да становится, и ни одно слово не пропадает', () => {
  const word = fc.constantFrom(
    ...['', '', '<', '^', 'Мероприятие', 'Срок', 'Показатель', 'План', '2024', 'май 2024 года', '1', '1.1.'],
    ...[
      'Раздел I',
      'Направление 1',
      'ИРО, школы',
      '* сноска',
      'Итого',
      'слово',
      'малое слово',
      'Большое слово',
    ],
  );
  const heads = fc.constantFrom(
    '№ | Мероприятие | Срок | Ответственный | Охват',
    'Показатель | 2024 | Примечание',
    'Этап | Мероприятие | Срок',
  );
  const grid = fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(heads, grid, (head, rows) => {
      const drawn = [head, ...rows.map((row) => row.join(' | '))].join('\n');
      for (const kind of ['table', 'roadmap', 'indicators', 'interactions']) {
        const { plain, above, below } = readDrawn('', drawn, { choices: { 'table/1': kind } });
        const said = JSON.stringify([plain, above.map(({ text }) => text), below.map(({ text }) => text)]);
        for (const text of drawn.match(/\p{L}{3,}/gu) ?? []) expect(said).toContain(text);
      }
    }),
    {
      numRuns: 150,
      examples: [
        [
          '№ | Мероприятие | Срок | Ответственный | Охват',
          [['', '', '', 'малое слово'], ['', 'Большое слово', '', '^'], ['', '', '', 'Показатель'], ['']],
        ],
        [
          '№ | Мероприятие | Срок | Ответственный | Охват',
          [
            ['', '', '^', '', 'Направление 1'],
            ['май 2024 года', '', 'План'],
            ['', 'Мероприятие', ''],
          ],
        ],
      ],
    },
  );
});

describe('полугодия и кварталы под годами', () => {
  it.each([
    ['I полугодие', 'II полугодие', 'H1', 'H2'],
    ['1-е полугодие', '2-е полугодие', 'H1', 'H2'],
    ['I кв.', 'II кв.', 'Q1', 'Q2'],
  ])('«%s» и «%s» – каждого года над ними', (first, second, one, two) => {
    const { plain, printed } = readDrawn(
      'Показатели на 2026–2027 годы',
      `#№ | Показатель | Целевые значения | < | < | < | Ответственный
#^ | ^ | 2026 год | < | 2027 год | < | ^
#^ | ^ | ${first} | ${second} | ${first} | ${second} | ^
1 | Доля педагогов | 10% | 20% | 30% | 40% | Институт`,
    );
    expect(plain).toMatchObject({
      indicators: [
        {
          targets: {
            [`2026-${one}`]: '10%',
            [`2026-${two}`]: '20%',
            [`2027-${one}`]: '30%',
            [`2027-${two}`]: '40%',
          },
          responsible: 'Институт',
        },
      ],
    });
    // Every head of the content is printed so in the source.
    const { columns } = plain as { readonly columns: readonly string[] };
    expect(printed[0]?.text).toBe(columns.join('\t'));
  });

  it.each([
    [
      'полугодие одного года в названии',
      'Показатели на 2026 год',
      '#Показатель | I полугодие | II полугодие',
      '2026-H1',
    ],
    [
      'год стоит в самой графе',
      'Показатели',
      '#Показатель | I полугодие 2025 года | II полугодие 2025 года',
      '2025-H1',
    ],
  ])('%s', (_, title, heads, at) => {
    const { plain } = readDrawn(title, `${heads}\nДоля педагогов | 10% | 20%`);
    expect(plain).toMatchObject({ indicators: [{ targets: { [at]: '10%' } }] });
  });
});

const HEAD = '№ | Мероприятие | Срок | Ответственный | Результат';

describe('строка, которую разорвали на две', () => {
  it.each([
    ['год остался на другой строке', '', 'практик наставничества', '2026 г.', 'образования', 'сайте'],
    ['год словом', '', 'практик и уроков', '2026 года', 'образования', 'сайте института'],
    ['все со строчной', '', 'практик', 'июня', 'образования', 'сайте'],
  ])('%s: одно мероприятие', (_, ...more) => {
    const { plain } = readDrawn(
      'План',
      `${HEAD}\n1 | Сборник лучших | до 30 | Институт развития | Сборник на\n${more.join(' | ')}\n2 | Слёт | май | Совет | Протокол`,
    );
    expect(plain).toMatchObject({ measures: [{ title: `Сборник лучших ${more[1]}` }, { title: 'Слёт' }] });
  });

  it.each([
    ['свой срок с числа', 'семинар для школ', '15 мая', 'институт', 'протокол'],
    ['с прописной', 'Семинар для школ', '2026 г.', 'институт', 'протокол'],
  ])('%s: своё мероприятие', (_, ...more) => {
    const { plain } = readDrawn(
      'План',
      `${HEAD}\n1 | Сборник | до 30 июня | Институт | Сборник\n | ${more.join(' | ')}`,
    );
    expect(plain).toMatchObject({ measures: [{ title: 'Сборник' }, { title: more[0] }] });
  });
});

it('пустая ячейка под повторённой шапкой не продолжает ту, что кончилась над шапкой', () => {
  const { plain } = readDrawn(
    'План',
    `${HEAD}
1 | Слёт | май | Институт | Протокол
2 | Форум | июнь | ^ | Протокол
${HEAD}
3 | Смотр | июль | | Протокол`,
  );
  expect(JSON.stringify(plain)).toContain('Смотр');
  expect(JSON.stringify(plain).match(/Институт/gu)).toHaveLength(1);
});

it.each(['-', '–', '—', '- -'])('«%s» в графе исполнителей: никого', (sign) => {
  const { plain } = readDrawn(
    'План',
    `№ | Мероприятие | Срок | Ответственный | Соисполнитель\n1 | Слёт | май | Совет | ${sign}`,
  );
  expect(plain).toMatchObject({ measures: [{ responsible: ['Совет'] }] });
  expect(JSON.stringify(plain)).not.toContain('executors":');
});

it.each(['5 «А»', 'ИРО'])('«%s» в графе исполнителей: кто-то есть', (name) => {
  const { plain } = readDrawn(
    'План',
    `№ | Мероприятие | Срок | Ответственный | Соисполнитель\n1 | Слёт | май | Совет | ${name}`,
  );
  expect(plain).toMatchObject({ measures: [{ executors: [name] }] });
});

describe('широкое время перед мероприятиями и своё у каждого', () => {
  it.each([
    ['Период', 'Сроки', '1 квартал'],
    ['Квартал', 'Срок исполнения', 'I квартал'],
    ['Месяц', 'Дата', 'Январь'],
  ])('«%s» и «%s»: первое – заголовок группы', (wide, own, time) => {
    const { plain } = readDrawn(
      'План на 2026 год',
      `${wide} | № | Мероприятие | ${own} | Ответственный
${time} | 1 | Слёт | 15 января | Совет
^ | 2 | Смотр | 20 января | Совет`,
    );
    expect(plain).toMatchObject({
      groups: [{ title: time, measures: [{ deadline: '15 января' }, { deadline: '20 января' }] }],
    });
  });

  it.each([
    ['одно время', 'Период | Мероприятие | Ответственный | Результат', 'I квартал | Слёт | Совет | Протокол'],
    [
      'время стоит за мероприятием',
      'Мероприятие | Период | Срок | Ответственный',
      'Слёт | I квартал | 15 января | Совет',
    ],
  ])('%s: групп нет', (_, heads, row) => {
    const { plain } = readDrawn('План на 2026 год', `${heads}\n${row}\n${row}`);
    expect(plain).toMatchObject({ measures: [{ deadline: 'I квартал' }, {}] });
  });
});

it.each([
  ['школы № 1, 3, 7', ['школы № 1, 3, 7']],
  ['школы № 1, 3; лицей № 5', ['школы № 1, 3', 'лицей № 5']],
  ['лицей № 5, 3 школы района', ['лицей № 5', '3 школы района']],
  ['ИРО, ЦНППМ', ['ИРО', 'ЦНППМ']],
])('в ячейке «%s» названы %j', (cell, names) => {
  expect(namesOf(linesOf([paragraphOf(cell)])).map(({ text }) => text)).toEqual(names);
});

describe('план и факт под годом', () => {
  it.each([
    ['факт', 'прогноз'],
    ['фактическое значение', 'ожидаемое'],
    ['исполнено', 'оценка'],
  ])('«план» стоит под двумя годами, «%s» и «%s» – под одним: у каждого свой год', (first, second) => {
    const { plain, printed } = readDrawn(
      'Показатели',
      `#Показатель | 2025 год | < | 2026 год | < | Источник
#^ | план | ${first} | план | ${second} | ^
Доля педагогов | 10% | 12% | 20% | 25% | отчёт`,
    );
    const { columns } = plain as {
      readonly columns: readonly (string | { readonly printed: string })[];
    };
    const heads = columns.map((column) => (typeof column === 'string' ? column : column.printed));
    expect(heads).toEqual([
      'Показатель',
      '2025 год план',
      `2025 год ${first}`,
      '2026 год план',
      `2026 год ${second}`,
      'Источник',
    ]);
    expect(printed[0]?.text).toBe(heads.join('\t'));
    expect(plain).toMatchObject({ indicators: [{ targets: { 2025: '10%', 2026: '20%' } }] });
  });

  it('второе значение того же года остаётся под своим заголовком', () => {
    const { plain } = readDrawn(
      'Показатели',
      '#Показатель | План 2026 | Прогноз на 2026 год\nДоля педагогов | 10% | 12%',
    );
    expect(plain).toMatchObject({
      indicators: [{ targets: { 2026: '10%' }, cells: { 'Прогноз на 2026 год': '12%' } }],
    });
  });
});
