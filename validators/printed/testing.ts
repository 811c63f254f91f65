// What is read of a file, in a form that a test can be read by.
import type { Block, PrintedDocument, Table } from './printed.ts';
import { readPrinted } from './read-printed.ts';

/** The document, or an error that says why there is none. */
export const documentOf = async (bytes: Uint8Array, name = ''): Promise<PrintedDocument> => {
  const reading = await readPrinted(bytes, name);
  if (!reading.ok) throw new Error(`${reading.why}: ${reading.says.ru}`);
  return reading.document;
};

/** The reason of a refusal; «read» where the file was read. */
export const answerTo = async (bytes: Uint8Array, name = ''): Promise<string> => {
  const reading = await readPrinted(bytes, name);
  return reading.ok ? 'read' : reading.why;
};

/** A row of a table as «а | б», spans as «а →2 ↓3», heads with a sign before. */
const rowText = ({ cells, head }: Table['rows'][number]): string =>
  (head === null ? '' : head === 'head' ? '# ' : '## ') +
  cells
    .map(({ text, columns, rows }) =>
      [text, ...(columns > 1 ? [`→${columns}`] : []), ...(rows > 1 ? [`↓${rows}`] : [])].join(' '),
    )
    .join(' | ');

/** Blocks as lines: paragraphs with their numbers, tables as a list of rows. */
export const outline = (blocks: readonly Block[]): readonly (string | readonly string[])[] =>
  blocks.map((block) =>
    block.kind === 'table'
      ? block.rows.map(rowText)
      : [block.heading === null ? [] : `h${block.heading}`, block.number ?? [], block.text].flat().join(' '),
  );

/** Kinds of notices and how often each. */
export const noticed = ({ notices }: PrintedDocument): readonly string[] =>
  notices.map(({ what, count }) => (count === 1 ? what : `${what} ×${count}`));

/** Text as bytes of UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
