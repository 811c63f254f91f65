// Plans in the forms that acts print: held without loss by every face, and without a false finding.
import { describe, expect, it } from 'vitest';
import { akomaNtoso } from '../../validators/export/akoma-ntoso/akoma-ntoso.ts';
import { territoryData } from '../../validators/export/data/territory.ts';
import { sheetOf } from '../../validators/export/tables/sheet.ts';
import { territoryTables } from '../../validators/export/tables/territory.ts';
import { check } from '../../validators/index.ts';
import { provenance } from '../../validators/model/provenance/provenance.ts';
import { exampleBase, replaced } from '../../validators/rules/example-base.ts';
import { printed as modelText, sourcePath } from '../../validators/rules/source/example-source.ts';
import { tableRecords } from '../../validators/search/records/tables.ts';
import { formatDeadline } from '../../validators/text/deadline/deadline.ts';
import { madeUpPlans } from './made-up-roadmaps.ts';

const asOf = '2024-06-01';
const [before = '', after = ''] = modelText.split(/Дорожная карта\n[\s\S]*(?=\nПриложение № 3)/u);

const read = (yaml: string, printed: string) => {
  const title = /^title: (.*)$/mu.exec(yaml)?.[1] ?? '';
  const provision = replaced('provision', 'title: Дорожная карта', `title: ${title}`);
  const files = {
    ...exampleBase,
    'regions/primer/acts/1/provision.mdx': provision.replace(/^directions:\n(?: .*\n)*/mu, ''),
    [sourcePath]: before + printed + after,
    'regions/primer/acts/1/roadmap.yaml': yaml,
  };
  const { corpus, findings } = check(
    Object.entries(files).map(([path, content]) => ({ path, content })),
    { asOf },
  );
  const [territory] = corpus.territories;
  if (territory?.roadmap == null) throw new Error('no plan was read');
  return { territory, roadmap: territory.roadmap, corpus, findings };
};

/** All texts in a value, however deep. */
const strings = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [String(value)];

/** The printed cells and headings that are in no text of a value; names in one cell stand apart. */
const lost = (value: unknown, cells: readonly string[]): readonly string[] => {
  const text = strings(value).join('\n');
  return cells
    .flatMap((cell) => (text.includes(cell) ? [] : cell.split(', ')))
    .filter((part) => !text.includes(part));
};

describe.each(madeUpPlans)('дорожная карта: $form', ({ yaml, printed, roles, deadlines }) => {
  const { territory, roadmap, corpus, findings } = read(yaml, printed);
  const cells = printed.split(/[\t\n]|(?<=^(?:\d|Раздел I))\. /mu).filter((cell) => cell !== '');
  const heads = new Set([roadmap.title, ...roadmap.columns.map((column) => column.printed)]);
  const inRows = cells.filter((cell) => !heads.has(cell) && !roadmap.footnotes.includes(cell));

  it('графы поняты', () => {
    expect(roadmap.columns.map(({ role }) => role ?? '-').join(' | ')).toBe(roles);
  });

  it('сроки поняты, с годом и временем заголовков', () => {
    expect(
      roadmap.measures.map(({ deadline }) =>
        deadline?.parsed.ok === true ? formatDeadline(deadline.parsed.value) : null,
      ),
    ).toEqual(deadlines);
  });

  it('замечаний нет, но для того, чего в таблице нет', () => {
    // Without a column of results nothing says how the plan is to be checked: a true lack, told once, as a note.
    const isReported = !/result|indicator/u.test(roles);
    expect(findings.map(({ severity, rule, message }) => `${severity} ${rule}: ${message.ru}`)).toEqual(
      isReported
        ? [expect.stringMatching(/^note roadmap\/result-given: В дорожной карте нет графы результатов/)]
        : [],
    );
  });

  it('слово в слово сходится с исходным текстом', () => {
    const found = provenance(territory);
    expect(found?.differences).toEqual([]);
    expect(found?.covered).toBe(found?.words);
  });

  it('в JSON, в листах, в Akoma Ntoso и в записях поиска есть каждая ячейка', () => {
    expect(lost(territoryData(territory, corpus.federal, [], asOf), cells)).toEqual([]);
    const sheets = territoryTables(territory, [], asOf).map((table) => sheetOf(table, null));
    expect(lost(sheets, inRows)).toEqual([]);
    expect(lost(akomaNtoso(territory, null, asOf), cells)).toEqual([]);
    const records = tableRecords(territory, asOf).filter(({ kind }) => kind === 'measure');
    expect(lost(records, inRows)).toEqual([]);
  });
});
