import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { check } from '../../index.ts';
import { exampleBase, exampleDate, replaced } from '../../rules/example-base.ts';
import { datapackage } from '../datapackage.ts';
import { territoryData } from '../territory-data.ts';
import { xlsx } from '../xlsx.ts';
import { territoryTables } from './territory.ts';

const exported = (files: Readonly<Record<string, string>> = {}) => {
  const sources = Object.entries({ ...exampleBase, ...files }).map(([path, content]) => ({ path, content }));
  const { corpus, findings } = check(sources, { asOf: exampleDate });
  const [territory] = corpus.territories;
  if (territory === undefined) throw new Error('the model territory is missing');
  return {
    tables: territoryTables(territory, findings, exampleDate),
    data: JSON.parse(JSON.stringify(territoryData(territory, corpus.federal, findings, exampleDate))),
  };
};

/** The cells of a row by the names of their columns. */
const records = (tables: ReturnType<typeof exported>['tables'], name: string) => {
  const table = tables.find((candidate) => candidate.name === name);
  return (table?.rows ?? []).map((row) =>
    Object.fromEntries((table?.columns ?? []).map((column, index) => [column.name, row[index]])),
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
    const files = { 'regions/primer/roadmap.yaml': replaced('roadmap', 'ежегодно (май)', 'март 2024 года') };
    expect(records(exported(files).tables, 'measures')[0]).toMatchObject({
      from: '2024-03-01',
      to: '2024-03-31',
    });
  });
  it('плановое значение стоит рядом с порогом и выводом', () => {
    const files = { 'regions/primer/indicators.yaml': replaced('indicators', '"2025": 30%', '"2025": 29%') };
    expect(records(exported(files).tables, 'values')).toContainEqual(
      expect.objectContaining({ indicator: '1', year: '2025', min: 29, thresholdMin: 30, verdict: 'below' }),
    );
  });
  it('план, который только повторяет порог, и план до срока порога помечены', () => {
    const repeating = replaced('indicators', '"2025": 30%', '"2025": не менее 30%');
    const early = replaced('indicators', '{ "2024": 25%, "2025": 30% }', '{ "2024": 25% }');
    const of = (text: string) => exported({ 'regions/primer/indicators.yaml': text });
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
      'regions/primer/roadmap.yaml': replaced('roadmap', 'ежегодно (май)', 'март 2024 года'),
    });
    expect(data.state).toEqual({ kind: 'draft', on: null, plannedTo: null, by: null, words: 'проект' });
    expect(data.facts).toEqual([
      {
        federal: 'plan',
        verdict: 'shown',
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
    expect(tables.every(({ rows }) => rows.length > 0)).toBe(true);
    expect(tables.map(({ name }) => name)).not.toContain('findings');
  });
  it('каждая строка заполнена по своим столбцам', () => {
    for (const { columns, rows } of exported().tables)
      for (const row of rows)
        for (const [index, cell] of row.entries()) {
          const type = columns[index]?.type;
          if (cell === null) continue;
          if (type === 'integer') expect(Number.isInteger(cell)).toBe(true);
          else if (type === 'number') expect(typeof cell).toBe('number');
          else if (type === 'date') expect(cell).toMatch(/^\d{4}-\d\d-\d\d$/);
          else expect(typeof cell).toBe('string');
        }
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
    const files = { 'regions/primer/roadmap.yaml': replaced('roadmap', 'ежегодно (май)', 'март 2024 года') };
    const { tables } = exported(files);
    const parts = unzipSync(await xlsx(tables));
    const text = (name: string): string => new TextDecoder().decode(parts[name]);
    for (const { title } of tables) expect(text('xl/workbook.xml')).toContain(`name="${title}"`);
    const sheet = text(`xl/worksheets/sheet${tables.findIndex(({ name }) => name === 'measures') + 1}.xml`);
    // 1 March 2024 as a day's number.
    expect(sheet).toMatch(/<v>45352<\/v>/);
    expect(sheet).toMatch(/<pane [^>]*state="frozen"/);
  });
  it('знаки, которых нет в XML, не портят книгу', async () => {
    const title = 'Плохо: \u0001 \uD800 <script>&';
    const [table] = exported().tables;
    if (table === undefined) throw new Error('there is no table');
    const parts = unzipSync(await xlsx([{ ...table, rows: [[title, null, null, null]] }]));
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
      resources: tables.map(({ name, columns }) => ({
        name,
        path: `${name}.csv`,
        schema: { fields: columns.map((column) => ({ name: column.name, type: column.type })) },
      })),
    });
  });
});
