// Real files, broken in ways that keep them readable to the last: an answer must come for each, soon, and a tree that is sound.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../tests/support/processor-time.ts';
import { madeUpAct } from './docx/made-up-act.ts';
import { docxOf, p, run, table } from './docx/testing.ts';
import { markFile } from './marked/mark-file.ts';
import { everywhere, sayings, signature } from './marked/testing.ts';
import { odtOf } from './odt/testing.ts';
import { elementsOf } from './package/elements.ts';
import { type Element, parseXml } from './package/xml.ts';
import type { Block } from './printed.ts';
import { readPrinted } from './read-printed.ts';
import { documentOf } from './testing.ts';
import { madeUpBook } from './xlsx/made-up-book.ts';

const fixtures = join(import.meta.dirname, '../../tests/printed/fixtures');
const fixture = (name: string): Uint8Array => readFileSync(join(fixtures, name));

interface Sample {
  readonly bytes: Uint8Array;
  readonly parts: readonly {
    readonly name: string;
    readonly text: string;
    readonly elements: readonly Element[];
  }[];
  readonly files: Readonly<Record<string, Uint8Array>>;
}

const all = (element: Element): readonly Element[] => [element, ...elementsOf(element).flatMap(all)];

const read =
  /^(?:word\/(?:document|styles|numbering|footnotes|comments)|xl\/(?:workbook|styles|sharedStrings|worksheets\/sheet\d)|content|styles)\.xml$/;

const sampleOf = (bytes: Uint8Array): Sample => {
  const files = unzipSync(bytes);
  const parts = Object.entries(files)
    .filter(([name]) => read.test(name))
    .map(([name, data]) => {
      const text = strFromU8(data);
      return { name, text, elements: all(parseXml(text, name)) };
    });
  return { bytes, parts, files };
};

const samples = [
  madeUpAct(3),
  fixture('act-libreoffice.docx'),
  fixture('act-libreoffice.odt'),
  madeUpBook(6),
  fixture('book-libreoffice.xlsx'),
  fixture('book-libreoffice.ods'),
].map(sampleOf);

/** A sample is named by its place, for the report of a failure not to hold all its bytes. */
const sampleAt = (index: number): Sample =>
  samples[index] ?? { bytes: new Uint8Array(), parts: [], files: {} };

const hostile = [
  '',
  '-1',
  '0',
  '1e9',
  '999999999',
  '4294967296',
  'true',
  '%1%2%9',
  'x'.repeat(5000),
  '\ud83d',
  '&lt;a&gt;',
  'constructor',
  '__proto__',
];

/** One change of an element in its part. */
const changes: readonly ((text: string, element: Element, other: Element, value: string) => string)[] = [
  (text, { from, to }) => text.slice(0, from) + text.slice(to),
  (text, { from, to }) => text.slice(0, to) + text.slice(from, to).repeat(3) + text.slice(to),
  (text, { from, to }, other) => text.slice(0, from) + text.slice(other.from, other.to) + text.slice(to),
  (text, { from, to }, _, value) =>
    text.slice(0, from) + text.slice(from, to).replace(/="[^"]*"/g, `="${value}"`) + text.slice(to),
  (text, { from, to }, _, value) =>
    text.slice(0, from) + text.slice(from, to).replace(/="[^"]*"/, `="${value}"`) + text.slice(to),
  (text, { from, to }) => {
    const inside = text.slice(from, to);
    return (
      text.slice(0, from) +
      '<w:sdt><w:sdtContent>'.repeat(40) +
      inside +
      '</w:sdtContent></w:sdt>'.repeat(40) +
      text.slice(to)
    );
  },
  (text, { from, to }, _, value) => `${text.slice(0, from)}<w:p>${value}</w:p>${text.slice(to)}`,
];

const checkBlocks = (blocks: readonly Block[]): void => {
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      expect(['left', 'center', 'right', 'justify', null]).toContain(block.align);
      for (const { script } of block.runs) expect(['above', 'below', null]).toContain(script);
      expect(block.text).toBe(block.runs.map(({ text }) => text).join(''));
      continue;
    }
    for (const [index, { cells }] of block.rows.entries())
      for (const [at, cell] of cells.entries()) {
        expect(cell.column + cell.columns).toBeLessThanOrEqual(block.columns);
        expect(cell.rows + index).toBeLessThanOrEqual(block.rows.length);
        const before = cells[at - 1];
        if (before !== undefined) expect(cell.column).toBeGreaterThan(before.column);
        checkBlocks(cell.blocks);
      }
  }
};

const answer = async (bytes: Uint8Array): Promise<string> => {
  const reading = await readPrinted(bytes);
  if (!reading.ok) return reading.why;
  checkBlocks(reading.document.blocks);
  for (const { blocks } of reading.document.asides) checkBlocks(blocks);
  return 'read';
};

type Edits = readonly (readonly [part: number, change: number, one: number, other: number, value: string])[];

/** A sample with changes of its markup. */
const broken = (sample: number, edits: Edits): Uint8Array => {
  const { parts, files } = sampleAt(sample);
  const changed: Record<string, Uint8Array> = { ...files };
  for (const [part, change, one, other, value] of edits) {
    const { name = '', text = '', elements = [] } = parts[part % parts.length] ?? {};
    const [first, second] = [elements[one % elements.length], elements[other % elements.length]];
    if (first === undefined || second === undefined) continue;
    changed[name] = strToU8(changes[change % changes.length]?.(text, first, second, value) ?? '');
  }
  return zipSync(changed, { level: 0 });
};

const anyEdits = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat(), fc.constantFrom(...hostile)), {
  minLength: 1,
  maxLength: 3,
});

describe('испорченный файл', () => {
  it('с изменённой разметкой даёт ответ, и дерево остаётся верным', async () => {
    const before = processorTime();
    const answers = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.nat(samples.length - 1), anyEdits, async (sample, edits) => {
        answers.add(await answer(broken(sample, edits)));
      }),
      { numRuns: 250 },
    );
    expect(answers).toContain('read');
    expect(processorTime() - before).toBeLessThan(9);
  });
  it('с изменённой разметкой и с замечаниями читается так же, как без них', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(samples.length - 1), anyEdits, fc.nat(), async (sample, edits, at) => {
        const bytes = broken(sample, edits);
        const reading = await readPrinted(bytes);
        if (!reading.ok) return;
        const { document } = reading;
        const remarks = everywhere(document)
          .filter((_, index) => index % 5 === at % 5)
          .map((paragraph) => ({ at: { paragraph, from: at % 7, to: 7 + (at % 5) }, lines: ['а'] }));
        const marking = await markFile(bytes, document, { ...signature, remarks });
        if (marking.ok) expect(sayings(await documentOf(marking.bytes))).toEqual(sayings(document));
      }),
      { numRuns: 60 },
    );
  });
  it('с изменёнными байтами и обрезанный даёт ответ', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(samples.length - 1),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
        fc.nat(100),
        async (sample, edits, kept) => {
          const { bytes } = sampleAt(sample);
          const copy = bytes.slice(0, kept > 50 ? bytes.length : Math.ceil((bytes.length * kept) / 50));
          for (const [at, value] of edits) if (copy.length > 0) copy[at % copy.length] = value;
          await answer(copy);
        },
      ),
      { numRuns: 150 },
    );
  });
  it('таблица в таблице без конца, миллион пробелов, тысячи слияний и пустых строк читаются или отклоняются скоро', async () => {
    const nested = (depth: number): string =>
      depth === 0 ? p('дно') : table([`<w:tr><w:tc>${nested(depth - 1)}${p('')}</w:tc></w:tr>`], 1);
    const row = `<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('а')}</w:tc></w:tr>`;
    const restart = row.replace('<w:vMerge/>', '<w:vMerge w:val="restart"/>');
    const cases = [
      docxOf({ body: nested(8) }),
      docxOf({ body: nested(30) }),
      docxOf({ body: nested(200) }),
      docxOf({ body: p(run(' '.repeat(1_000_000))) + p('а') }),
      docxOf({
        body: table([row.replace('<w:vMerge/>', '<w:vMerge w:val="restart"/>'), row.repeat(20_000)]),
      }),
      docxOf({ body: p(run('а', '<w:b/>').repeat(30_000)) }),
      docxOf({
        body: '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>а</w:t></w:r></w:p>'.repeat(
          3_000,
        ),
      }),
      docxOf({ body: table([restart, row.replace(p('а'), '<w:p/>'.repeat(130_000) + p('а'))]) }),
      odtOf({
        body: `${'<text:list><text:list-item>'.repeat(100)}<text:p>а</text:p>${'</text:list-item></text:list>'.repeat(100)}`,
      }),
      odtOf({ body: `<text:p>${' <text:span>а</text:span>'.repeat(30_000)}</text:p>` }),
    ];
    const before = processorTime();
    const answers: string[] = [];
    for (const bytes of cases) answers.push(await answer(bytes));
    expect(answers).toEqual([
      'read',
      'too large',
      'damaged',
      'read',
      'read',
      'read',
      'read',
      'read',
      'read',
      'read',
    ]);
    expect(processorTime() - before).toBeLessThan(6);
  });
});
