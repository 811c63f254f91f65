// Marks for the tests: remarks on words, found as a person would look for them.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Block, Paragraph, PrintedDocument } from '../printed.ts';
import type { Stretch } from '../stretch.ts';
import { documentOf } from '../testing.ts';
import { markFile } from './mark-file.ts';
import type { Change, Placed, Remark } from './remark.ts';

export const paragraphsOf = (blocks: readonly Block[]): readonly Paragraph[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks))),
  );

/** All paragraphs of a document and of what stands beside it, but for comments. */
export const everywhere = ({ blocks, asides }: PrintedDocument): readonly Paragraph[] =>
  paragraphsOf([...blocks, ...asides.flatMap((aside) => (aside.kind === 'comment' ? [] : aside.blocks))]);

/** The first place of some words in a document and what stands beside it. */
export const wordsIn = (document: PrintedDocument, words: string): Stretch => {
  const paragraph = everywhere(document).find(({ text }) => text.includes(words));
  if (paragraph === undefined) throw new Error(`No «${words}» in the document`);
  const from = paragraph.text.indexOf(words);
  return { paragraph, from, to: from + words.length };
};

/** Remarks on words by what they say. */
export const remarksOn = (
  document: PrintedDocument,
  said: Readonly<Record<string, string | readonly string[]>>,
): readonly Remark[] =>
  Object.entries(said).map(([words, lines]) => ({
    at: words === '' ? null : wordsIn(document, words),
    lines: typeof lines === 'string' ? [lines] : lines,
  }));

export interface Tried {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly placed: Placed;
  /** A part of the marked file. */
  readonly part: (name: string) => string;
  readonly document: PrintedDocument;
}

export const signature = { author: 'Свод', initials: 'Св', date: '2026-11-21' } as const;

/** Whether every part that was changed is XML, all its prefixes declared: the readers pass over what they do not know. */
const requireSound = (before: Readonly<Record<string, Uint8Array>>, after: typeof before): void => {
  for (const [name, data] of Object.entries(after)) {
    const known = before[name];
    const isSame = known?.length === data.length && known.every((byte, at) => byte === data[at]);
    if (isSame || data[0] === 0xff || data[0] === 0xfe) continue;
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    parser.write(strFromU8(data)).close();
  }
};

/** Marks a file that must be marked. */
export const mark = async (
  bytes: Uint8Array,
  marks: (document: PrintedDocument) => {
    readonly remarks?: readonly Remark[];
    readonly changes?: readonly Change[];
  },
): Promise<Tried> => {
  const document = await documentOf(bytes);
  const marking = await markFile(bytes, document, { remarks: [], ...signature, ...marks(document) });
  if (!marking.ok) throw new Error(marking.says.ru);
  const files = unzipSync(marking.bytes);
  requireSound(unzipSync(bytes), files);
  return {
    bytes: marking.bytes,
    placed: marking.placed,
    part: (name) => strFromU8(files[name] ?? new Uint8Array()),
    document: await documentOf(marking.bytes),
  };
};

/** What a document says without its comments, for it to be the same before and after. */
export const sayings = (document: PrintedDocument): unknown => ({
  blocks: withoutPlaces(document.blocks),
  asides: withoutPlaces(document.asides.filter(({ kind }) => kind !== 'comment')),
});

/** Runs that a mark has parted are one again, and places are left out. */
const withoutPlaces = (blocks: unknown): unknown =>
  JSON.parse(
    JSON.stringify(blocks, (key, value: unknown) => (key === 'place' || key === 'runs' ? undefined : value)),
  );

/** The texts of all paragraphs. */
export const saidBy = ({ blocks }: PrintedDocument): readonly string[] =>
  paragraphsOf(blocks).map(({ text }) => text);

/** A package with a part put in or replaced; of a type, the main part of Word is related to it. */
export const withPart = (
  bytes: Uint8Array,
  name: string,
  data: string | Uint8Array,
  type: string | null = null,
): Uint8Array => {
  const files: Record<string, Uint8Array> = unzipSync(bytes);
  files[name] = typeof data === 'string' ? strToU8(data) : data;
  if (type !== null) {
    const relations = 'word/_rels/document.xml.rels';
    const related = `<Relationship Id="added" Type="${type}" Target="/${name}"/></Relationships>`;
    files[relations] = strToU8(
      strFromU8(files[relations] ?? new Uint8Array()).replace('</Relationships>', related),
    );
  }
  return zipSync(files, { mtime: '2026-01-01' });
};

/** Comments as «author: lines». */
export const commentsOf = ({ asides }: PrintedDocument): readonly string[] =>
  asides.flatMap(({ kind, mark: author, blocks }) =>
    kind === 'comment'
      ? [
          `${author ?? ''}: ${paragraphsOf(blocks)
            .map(({ text }) => text)
            .join(' / ')}`,
        ]
      : [],
  );
