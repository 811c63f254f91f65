import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { check } from '../../index.ts';
import { exampleBase, exampleDate, replaced } from '../../rules/example-base.ts';
import { territoryData } from '../data/territory.ts';
import { datapackage } from '../datapackage.ts';
import { xlsx } from '../xlsx.ts';
import { withState } from './state.ts';
import { territoryTables } from './territory.ts';

const exported = (files: Readonly<Record<string, string>> = {}, asOf = exampleDate) => {
  const sources = Object.entries({ ...exampleBase, ...files }).map(([path, content]) => ({ path, content }));
  const { corpus, findings } = check(sources, { asOf });
  const [territory] = corpus.territories;
  if (territory === undefined) throw new Error('the model territory is missing');
  return {
    territory,
    tables: territoryTables(territory, findings, asOf),
    data: JSON.parse(JSON.stringify(territoryData(territory, corpus.federal, findings, asOf))),
  };
};

/** The cells of a row by the names of their columns. */
const records = (tables: ReturnType<typeof exported>['tables'], name: string) => {
  const table = tables.find((candidate) => candidate.name === name);
  return (table?.programs.rows ?? []).map((row) =>
    Object.fromEntries((table?.programs.columns ?? []).map((column, index) => [column.name, row[index]])),
  );
};

/** What people read in the rows of a table, by its headings. */
const said = (tables: ReturnType<typeof exported>['tables'], name: string) => {
  const table = tables.find((candidate) => candidate.name === name);
  return (table?.people.rows ?? []).map((row) =>
    Object.fromEntries((table?.people.columns ?? []).map(({ title }, index) => [title, row[index]])),
  );
};

describe('таблицы территории', () => {
  it('мероприятие: кто, когда, что в итоге и где это на сайте', () => {
    expect(records(exported().tables, 'measures')[0]).toMatchObject({
      direction: 1,
      systemMeasure: '1.1',
      title: 'Проведение мониторинга',
      responsible: 'Министерство; ЦНППМ',
      deadline: 'ежегодно (май)',
      recurrence: 'FREQ=YEARLY;BYMONTH=5',
      result: 'аналитическая справка',
      place: expect.stringMatching(/^regions\/primer\/roadmap\/#/),
    });
  });
  it('срок с датами: первый и последний день', () => {
    const files = {
      'regions/primer/acts/1/roadmap.yaml': replaced('roadmap', 'ежегодно (май)', 'март 2024 года'),
    };
    expect(records(exported(files).tables, 'measures')[0]).toMatchObject({
      from: '2024-03-01',
      to: '2024-03-31',
    });
  });
  it('плановое значение стоит рядом с порогом и выводом', () => {
    const files = {
      'regions/primer/acts/1/indicators.yaml': replaced('indicators', '"2025": 30%', '"2025": 29%'),
    };
    expect(records(exported(files).tables, 'values')).toContainEqual(
      expect.objectContaining({ indicator: '1', year: '2025', min: 29, thresholdMin: 30, verdict: 'below' }),
    );
  });
  it('план, который только повторяет порог, и план до срока порога помечены', () => {
    const repeating = replaced('indicators', '"2025": 30%', '"2025": не менее 30%');
    const early = replaced('indicators', '{ "2024": 25%, "2025": 30% }', '{ "2024": 25% }');
    const of = (text: string) => exported({ 'regions/primer/acts/1/indicators.yaml': text });
    expect(records(of(repeating).tables, 'values')).toContainEqual(
      expect.objectContaining({ year: '2025', verdict: 'meets', repeats: 'yes' }),
    );
    expect(records(of(early).tables, 'values')).toContainEqual(
      expect.objectContaining({ year: '2024', verdict: null, aheadBy: '2025-12-31', aheadLeft: 5 }),
    );
    expect(of(early).data.indicators.indicators[0]).toMatchObject({
      baseline: { printed: '20%', verdict: 'below', threshold: { min: 30 } },
      targets: { 2024: { verdict: null, ahead: { threshold: { min: 30 }, left: 5 } } },
    });
  });
  it('в JSON сказано, в силе ли документ, прошёл ли срок и чем показан федеральный факт', () => {
    const fact =
      '  - { id: plan, name: разработан план, direction: management, unit: fact, better: higher, statedIn: [primer#1.1], shownBy: roadmap }\n';
    const { data } = exported({
      'federal/indicators.yaml': `${exampleBase['federal/indicators.yaml']}${fact}`,
      'regions/primer/acts/1/roadmap.yaml': replaced('roadmap', 'ежегодно (май)', 'март 2024 года'),
    });
    expect(data.state).toEqual({ kind: 'draft', on: null, plannedTo: null, by: null, words: 'проект' });
    expect(data.facts).toEqual([
      {
        federal: 'plan',
        verdict: 'shown',
        act: '1',
        places: ['regions/primer/roadmap/'],
        named: ['regions/primer/provision/#p-1.1'],
      },
    ]);
    const { measures } = data.roadmap.directions[0].systemMeasures[0];
    expect(measures.map(({ deadline }: { deadline: { passed: unknown } }) => deadline.passed)).toEqual([
      { kind: 'day', on: '2024-03-31', words: 'срок прошёл' },
      null,
    ]);
  });
  it('пустых таблиц нет', () => {
    const { tables } = exported();
    expect(tables.every(({ programs }) => programs.rows.length > 0)).toBe(true);
    expect(tables.map(({ name }) => name)).not.toContain('findings');
  });
  it('каждая строка заполнена по своим столбцам', () => {
    for (const { programs } of exported().tables)
      for (const row of programs.rows)
        for (const [index, cell] of row.entries()) {
          const type = programs.columns[index]?.type;
          if (cell === null) continue;
          if (type === 'integer') expect(Number.isInteger(cell)).toBe(true);
          else if (type === 'number') expect(typeof cell).toBe('number');
          else if (type === 'date') expect(cell).toMatch(/^\d{4}-\d\d-\d\d$/);
          else expect(typeof cell).toBe('string');
        }
  });
});

describe('таблицы для людей', () => {
  const late = '2026-11-21';
  const adopted = replaced('act', 'status: draft', 'status: adopted');
  it('говорят словами: ни ключа, ни кода, где есть слово', () => {
    const { tables } = exported({
      'regions/primer/acts/1/roadmap.yaml': replaced('roadmap', 'ежегодно (май)', 'март 2024 года'),
      'regions/primer/acts/1/indicators.yaml': replaced('indicators', '"2025": 30%', '"2025": не менее 30%'),
    });
    expect(said(tables, 'measures')[0]).toMatchObject({
      Направление: '1. Управление системой',
      'Срок: с': { day: '2024-03-01' },
      Адрес: { address: expect.stringMatching(/^regions\/primer\/roadmap\/#/) },
    });
    expect(said(tables, 'values')).toContainEqual(
      expect.objectContaining({
        '№': 1,
        Год: 2025,
        Единица: '%',
        'План и порог': 'план только повторяет порог',
      }),
    );
    expect(said(tables, 'subjects')[0]).toMatchObject({
      Уровень: 'региональный',
      'Где описан': 'п.\u00a02.1',
    });
    const codes =
      /^(?:in-force|regional|percent|meets|below|paragraph|clause|provision|yes|no|[a-z]+\/[a-z-]+|FREQ=.*)$/;
    const cells = tables.flatMap(({ people }) => people.rows.flat());
    expect(cells.filter((cell) => typeof cell === 'string' && codes.test(cell))).toEqual([]);
  });
  it('замечание – важностью, местом и словами акта, тяжкие первыми', () => {
    const { tables } = exported({
      'regions/primer/acts/1/roadmap.yaml': replaced(
        'roadmap',
        'deadline: ежегодно (май)',
        'deadline: когда-нибудь',
      ),
      'regions/primer/acts/1/indicators.yaml': replaced('indicators', '"2025": 30%', '"2025": 29%'),
    });
    const found = said(tables, 'findings');
    expect(found[0]).toMatchObject({ Важность: 'ошибка' });
    expect(found.map(({ Место }) => Место)).toContain('Показатели, показатель\u00a01, план на 2025 год');
  });
  it('первым стоит лист о документе: в силе ли он и сколько сроков позади', () => {
    const { tables } = exported({ 'regions/primer/acts/1/act.yaml': adopted }, late);
    expect(tables[0]?.title).toBe('О документе');
    const facts = Object.fromEntries((tables[0]?.people.rows ?? []) as readonly [string, unknown][]);
    expect(facts).toMatchObject({
      Положение: 'Положение о региональной системе',
      'Состояние документа': 'период закончился 31\u00a0декабря\u00a02025\u00a0г.',
      'Период: по': { day: '2025-12-31' },
      'Мероприятий в дорожной карте': 2,
      'Из них со сроком, который позади': 2,
    });
  });
  it('каждая строка CSV говорит, в силе ли её акт и прошёл ли её срок', () => {
    const { tables, territory } = exported({ 'regions/primer/acts/1/act.yaml': adopted }, late);
    const measures = tables.find(({ name }) => name === 'measures');
    if (measures === undefined) throw new Error('there is no roadmap');
    const stated = withState(measures, [territory, territory], late);
    expect(records([stated], 'measures')[0]).toMatchObject({
      state: 'ended',
      stateOn: '2025-12-31',
      passed: 'act',
      passedOn: '2025-12-31',
    });
    expect(said([stated], 'measures')[0]).toMatchObject({
      'Прошёл ли срок на 21\u00a0ноября\u00a02026\u00a0г.':
        'документ: период закончился 31\u00a0декабря\u00a02025\u00a0г.',
      'Состояние документа на 21\u00a0ноября\u00a02026\u00a0г.':
        'период закончился 31\u00a0декабря\u00a02025\u00a0г.',
    });
  });
});

describe('территория для программ', () => {
  it('хранит вложенность текста, функции с пунктами и значения с порогом', () => {
    const { data } = exported();
    expect(data).toMatchObject({ version: 1, id: 'primer', status: 'draft', coordinator: 'cnppm' });
    expect(data.subjects[1].functions[0]).toMatchObject({ clause: '2.2' });
    expect(data.indicators.indicators[0].targets['2025']).toMatchObject({
      printed: '30%',
      threshold: { by: '2025-12-31', min: 30 },
      verdict: 'meets',
    });
  });
});

describe('книга для таблиц', () => {
  it('на каждую таблицу лист, числа и даты — не текст', async () => {
    const files = {
      'regions/primer/acts/1/roadmap.yaml': replaced('roadmap', 'ежегодно (май)', 'март 2024 года'),
    };
    const { tables } = exported(files);
    const parts = unzipSync(await xlsx(tables, null));
    const text = (name: string): string => new TextDecoder().decode(parts[name]);
    for (const { title } of tables) expect(text('xl/workbook.xml')).toContain(`name="${title}"`);
    const sheet = text(`xl/worksheets/sheet${tables.findIndex(({ name }) => name === 'measures') + 1}.xml`);
    // 1 March 2024 as a day's number.
    expect(sheet).toMatch(/<v>45352<\/v>/);
    expect(sheet).toMatch(/<pane [^>]*state="frozen"/);
    expect(sheet).toContain('<autoFilter ref="A1:');
    expect(sheet).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"');
    expect(text('xl/workbook.xml')).toContain("'Дорожная карта'!$1:$1</definedName>");
  });
  it('знаки, которых нет в XML, не портят книгу', async () => {
    const title = 'Плохо: \u0001 \uD800 <script>&';
    const [table] = exported().tables;
    if (table === undefined) throw new Error('there is no table');
    const parts = unzipSync(
      await xlsx([{ ...table, people: { ...table.people, rows: [[title, null]] } }], null),
    );
    const all = Object.values(parts)
      .map((part) => new TextDecoder().decode(part))
      .join('');
    expect(all).not.toContain('<script>');
    expect(all).not.toContain('\u0001');
  });
});

describe('описание таблиц', () => {
  it('называет каждый столбец и его тип', () => {
    const { tables } = exported();
    const resources = tables.map((table) => ({
      path: `${table.name}.csv`,
      name: table.name,
      title: table.title,
      table,
    }));
    expect(datapackage(resources, exampleDate)).toMatchObject({
      resources: tables.map(({ name, programs }) => ({
        name,
        path: `${name}.csv`,
        schema: { fields: programs.columns.map((column) => ({ name: column.name, type: column.type })) },
      })),
    });
  });
});
