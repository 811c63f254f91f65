// Tables of indicators in the forms that acts print: held without loss by every face, and without a false finding.
import { describe, expect, it } from 'vitest';
import { akomaNtoso } from '../../validators/export/akoma-ntoso/akoma-ntoso.ts';
import { territoryData } from '../../validators/export/data/territory.ts';
import { sheetOf } from '../../validators/export/tables/sheet.ts';
import { territoryTables } from '../../validators/export/tables/territory.ts';
import { check } from '../../validators/index.ts';
import { provenance } from '../../validators/model/provenance/provenance.ts';
import { judgeIndicator } from '../../validators/model/verdict.ts';
import { exampleBase } from '../../validators/rules/example-base.ts';
import { printed as modelText, sourcePath } from '../../validators/rules/source/example-source.ts';
import { tableRecords } from '../../validators/search/records/tables.ts';
import { madeUpTables } from './made-up-indicators.ts';

const asOf = '2024-06-01';
const last = modelText.indexOf('Показатели\n1.');

const read = (yaml: string, printed: string) => {
  const files = {
    ...exampleBase,
    [sourcePath]: modelText.slice(0, last) + printed,
    'regions/primer/acts/1/indicators.yaml': yaml,
  };
  const { corpus, findings } = check(
    Object.entries(files).map(([path, content]) => ({ path, content })),
    { asOf },
  );
  const [territory] = corpus.territories;
  if (territory?.indicators == null) throw new Error('no table was read');
  return { territory, table: territory.indicators, corpus, findings };
};

/** All texts in a value, however deep. */
const strings = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [String(value)];

const lost = (text: string, cells: readonly string[]): readonly string[] =>
  cells.filter((cell) => !text.includes(cell));

describe.each(madeUpTables)('таблица показателей: $form', ({ yaml, printed, roles }) => {
  const { territory, table, corpus, findings } = read(yaml, printed);
  const cells = printed.split(/[\t\n]/u).filter((cell) => cell !== '');

  it('графы поняты', () => {
    const read = table.columns.map(({ role, at }) => [role ?? '-', at].filter(Boolean).join(' '));
    expect(read.join(' | ')).toBe(roles);
  });

  it('замечаний нет', () => {
    expect(findings.map(({ rule, message }) => `${rule}: ${message.ru}`)).toEqual([]);
  });

  it('слово в слово сходится с исходным текстом', () => {
    const found = provenance(territory);
    expect(found?.differences).toEqual([]);
    expect(found?.covered).toBe(found?.words);
  });

  it('в JSON, в листах, в Akoma Ntoso и в записях поиска есть каждая ячейка', () => {
    const heads = new Set([table.title, ...table.columns.map((column) => column.printed)]);
    const inRows = cells.filter((cell) => !heads.has(cell) && !table.footnotes.includes(cell));
    const data = territoryData(territory, corpus.federal, [], asOf);
    expect(lost(strings(data).join('\n'), cells)).toEqual([]);
    const sheets = territoryTables(territory, [], asOf).map((each) => sheetOf(each, null));
    expect(lost(strings(sheets).join('\n'), inRows)).toEqual([]);
    expect(lost(akomaNtoso(territory, null, asOf) ?? '', cells)).toEqual([]);
    const records = tableRecords(territory, asOf).filter(({ kind }) => kind === 'indicator');
    expect(lost(strings(records).join('\n'), inRows)).toEqual([]);
  });
});

it('единица из своей графы и из названия – единица значений, и порог с ними сравним', () => {
  const verdicts = madeUpTables.flatMap(({ yaml, printed }) =>
    read(yaml, printed).table.indicators.flatMap((row) =>
      judgeIndicator(row, asOf).map(({ year, verdict }) => `${year} ${verdict}`),
    ),
  );
  expect(verdicts).toEqual([
    '2025 meets',
    '2025-Q4 meets',
    '2025 meets',
    '2025 meets',
    '2025-H2 meets',
    '2025 meets',
    '2025-H2 meets',
    '2025 meets',
  ]);
});
