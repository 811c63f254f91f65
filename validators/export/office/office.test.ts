// What is written for Word and LibreOffice is read back as it is printed: nothing is lost, nothing is added, in its order.
import { describe, expect, it } from 'vitest';
import { stampedFiles } from '../../../tests/support/stamped-act.ts';
import { findContent } from '../../folder/content-folder.ts';
import { load } from '../../folder/load.ts';
import { check } from '../../index.ts';
import { reading } from '../../model/provenance/reading.ts';
import { withoutSaidTitles } from '../../model/provenance/said-titles.ts';
import type { Territory } from '../../model/types.ts';
import type { Block, PrintedDocument, Table } from '../../printed/printed.ts';
import { readPrinted } from '../../printed/read-printed.ts';
import { exampleBase, exampleDate, primer } from '../../rules/example-base.ts';
import { severalDocuments } from '../../rules/example-documents.ts';
import { docx } from './docx/docx.ts';
import { officeDocument } from './made/act.ts';
import { odt } from './odt/odt.ts';
import { xlsx } from './xlsx/xlsx.ts';

const root = new URL('../../../', import.meta.url).pathname;
const real = load(findContent(['content'], root), '2026-11-21').report.corpus.territories.filter(
  ({ act }) => act !== null,
);

const madeUp = (sources: Parameters<typeof check>[0]): readonly Territory[] =>
  check(sources, { asOf: exampleDate }).corpus.territories.filter(({ act }) => act !== null);

const stamped = Object.entries({ ...exampleBase, ...stampedFiles }).map(([path, content]) => ({
  path,
  content,
}));
/** Headings without a row, with rows of their own, and in a column beside them; a table whose head is not printed. */
const forms: Readonly<Record<string, string>> = {
  'заголовки без строк': `title: Дорожная карта
directions:
  - { number: 1, title: Управление системой }
`,
  'строки под направлением и под мероприятием': `title: Дорожная карта
columns: [Мероприятие, Работа, Срок]
directions:
  - number: 1
    title: Управление системой
    measures: [{ title: Совещание, deadline: май 2025 года }]
    systemMeasures:
      - { number: "1.1", title: Диагностика, measures: [{ title: Опрос, deadline: июнь 2025 года }] }
      - { number: "1.2", title: Поддержка, measures: [] }
`,
  'шапка не напечатана': `title: Дорожная карта
measures: [{ title: Опрос, responsible: [ЦНППМ, Министерство], deadline: май 2025 года, result: справка }]
`,
};
const formed = Object.entries(forms).map(([name, roadmap]) => {
  const files = { ...exampleBase, 'regions/primer/acts/1/roadmap.yaml': roadmap };
  const [act] = madeUp(Object.entries(files).map(([path, content]) => ({ path, content })));
  if (act === undefined) throw new Error('the model territory is missing');
  return { ...act, id: name };
});

const [several] = madeUp(severalDocuments());

const acts = [
  ...real,
  ...madeUp(stamped),
  ...formed,
  ...(several === undefined ? [] : [{ ...several, id: 'several' }]),
];
const formats = { docx, odt } as const;

const textsIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => textsIn(cell.blocks))),
  );

/** Letters and digits; the commands of a formula are signs, of which none is asked for. */
const bare = (text: string): string =>
  text
    .replaceAll(/\\[a-z]+/g, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

const readBack = async (bytes: Uint8Array): Promise<PrintedDocument> => {
  const read = await readPrinted(bytes);
  if (!read.ok) throw new Error(read.says.ru);
  return read.document;
};

/** What is published of an act, in printed order. */
const publishedOf = (act: Territory): string =>
  withoutSaidTitles(reading(act), act.source?.text ?? '')
    .map(({ text }) => bare(text))
    .join('');

const byId = (id: string): Territory => {
  const found = acts.find((act) => act.id === id);
  if (found === undefined) throw new Error(`there is no act of ${id}`);
  return found;
};

const tablesIn = (blocks: readonly Block[]): readonly Table[] =>
  blocks.filter((block) => block.kind === 'table');

describe.each(Object.entries(formats))('%s', (_, write) => {
  it.each(acts.map((act) => [act.id, act] as const))(
    '%s: прочитано всё, что опубликовано, в том же порядке и ничего сверх того',
    async (_id, act) => {
      const { blocks, notices } = await readBack(write(officeDocument(act)));
      expect(textsIn(blocks).map(bare).join('')).toBe(publishedOf(act));
      expect(notices).toEqual([]);
    },
  );

  it('шапка таблицы повторяется, мероприятие стоит рядом со всеми своими строками, направление – над ними', async () => {
    const [roadmap] = tablesIn((await readBack(write(officeDocument(byId('vladimir'))))).blocks);
    expect(roadmap?.rows.map(({ head }) => head).slice(0, 3)).toEqual(['head', null, null]);
    const spans = roadmap?.rows
      .slice(0, 4)
      .map(({ cells }) => cells.map(({ columns, rows }) => [columns, rows]));
    expect(spans).toEqual([
      Array(6).fill([1, 1]),
      [[6, 1]],
      [[1, 4], ...Array(5).fill([1, 1])],
      Array(5).fill([1, 1]),
    ]);
    expect(roadmap?.rows[1]?.cells[0]?.text).toMatch(/^Направление 1\nУправление/);
  });

  it('заголовок над несколькими столбцами значений охватывает их, знаки формулы стоят ниже строки', async () => {
    const [indicators] = tablesIn((await readBack(write(officeDocument(byId('moscow-oblast'))))).blocks);
    const [above, below, first] = indicators?.rows ?? [];
    expect([above?.head, below?.head]).toEqual(['head', 'head']);
    expect(above?.cells.map(({ rows }) => rows)).toEqual([2, 2, 2, 2, 1]);
    expect(below?.cells.map(({ text, column }) => [text, column])).toEqual([['2022-2023 уч. год', 4]]);
    const [formula] = first?.cells[3]?.blocks ?? [];
    const runs = formula?.kind === 'paragraph' ? formula.runs : [];
    expect(runs.filter(({ script }) => script === 'below').map(({ text }) => text)).toEqual(['y', 'T', 'n']);
  });

  it('номера набраны, а пункты перечня отмечены тире; с новой страницы начинаются документ и приложения', async () => {
    const { blocks } = await readBack(write(officeDocument(byId('vladimir'))));
    const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
    const numbers = new Set(paragraphs.map(({ number }) => number));
    expect([...numbers]).toEqual([null, '-']);
    const begun = paragraphs.filter(({ startsPage }) => startsPage).map(({ text }) => text.slice(0, 14));
    expect(begun).toEqual(['О региональной', 'Приложение к П', 'Приложение № 2', 'Приложение № 3']);
    const headings = paragraphs.flatMap(({ heading, text }) =>
      heading === null ? [] : [`${heading} ${text}`],
    );
    expect(headings.slice(1, 3)).toEqual([
      '2 1. Общие положения',
      expect.stringMatching(/^2 2\. Методологические/),
    ]);
  });
});

it('книга: лист на таблицу, каждый текст на месте, ячейки объединены; без таблиц книги нет', async () => {
  const bytes = xlsx(officeDocument(byId('vladimir')));
  if (bytes === null) throw new Error('there is no workbook');
  const sheets = tablesIn((await readBack(bytes)).blocks);
  const inText = (await readBack(docx(officeDocument(byId('vladimir'))))).blocks;
  expect(sheets.map(({ rows }) => rows.length > 20)).toEqual([true, true]);
  for (const table of tablesIn(inText)) {
    const rows = table.rows.map(({ cells }) =>
      cells.map(({ text, columns, rows: down }) => [text, columns, down]),
    );
    const found = sheets.map((sheet) =>
      sheet.rows.map(({ cells }) => cells.map(({ text, columns, rows: down }) => [text, columns, down])),
    );
    expect(found.some((sheet) => JSON.stringify(sheet).includes(JSON.stringify(rows).slice(1, -1)))).toBe(
      true,
    );
  }
  expect(xlsx(officeDocument(byId('kchr')))).toBeNull();
});

it.each([
  [
    'над приложением стоит гриф',
    '<Approval>\n\nПриложение № 3\n\nУТВЕРЖДЕНЫ\n\n</Approval>\n\n',
    ['Приложение № 3', 'УТВЕРЖДЕНЫ'],
  ],
  ['над ней стоит текст', 'Показатели утверждает Министерство.\n\n', []],
])('широкая таблица лежит поперёк вместе с названием и сносками: %s', (_, above, marks) => {
  const years = Array.from({ length: 9 }, (_year, index) => `"${2024 + index}"`).join(', ');
  const [act] = madeUp(
    Object.entries({
      ...exampleBase,
      'regions/primer/acts/1/provision.mdx': primer.provision.replace('## Приложение № 3\n\n', above),
      'regions/primer/acts/1/indicators.yaml': `title: Показатели работы
columns: [Показатель, ${years}]
footnotes: ["* по желанию"]
indicators: [{ name: Доля наставников, targets: { "2024": 10% } }]
`,
    }).map(([path, content]) => ({ path, content })),
  );
  const across = (act === undefined ? [] : officeDocument(act).sections).findLast(
    ({ landscape }) => landscape,
  );
  const words = across?.blocks.map((block) =>
    block.kind === 'table' ? block.name : block.runs.map(({ text }) => text).join(''),
  );
  expect(words?.slice(-3 - marks.length)).toEqual([
    ...marks,
    'Показатели работы',
    'Показатели',
    '* по желанию',
  ]);
});

it('приложение к акту, у которого есть свой документ, начинается с новой страницы', () => {
  const act = byId('several');
  const begun = officeDocument(act)
    .sections.flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === 'paragraph' && block.startsPage);
  expect(act.annexes).toHaveLength(3);
  expect(begun.length).toBeGreaterThanOrEqual(3);
});

it.each(Object.entries({ ...formats, xlsx }))(
  '%s: одно и то же содержание – одни и те же байты, и время дня в них не попадает',
  (_, write) => {
    const act = byId('vladimir');
    const bytes = write(officeDocument(act));
    expect(write(officeDocument(act))).toEqual(bytes);
    const first = new DataView(bytes?.buffer ?? new ArrayBuffer(0)).getUint32(10, true);
    expect(first.toString(16)).toBe('210000');
  },
);
