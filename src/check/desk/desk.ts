// The desk of one who checks an act: the files as they were read once, judged as often as a choice or a word is changed.
import { withDistinctNames } from '../../../validators/import/distinct-names.ts';
import type { PrintedFile } from '../../../validators/import/import.ts';
import { type Judged, judgeFiles } from '../../../validators/import/judge.ts';
import type { SourceFile } from '../../../validators/index.ts';
import type { Paragraph, Reading } from '../../../validators/printed/printed.ts';
import type { NamedBytes, Opened, Settings, ShownChange, Step, Verdict } from '../messages.ts';
import type { Book } from './book.ts';
import { edited } from './edits.ts';
import { paragraphIds } from './paragraphs.ts';
import { refusedFile, shownFile } from './shown-file.ts';
import { shownVerdict } from './shown-verdict.ts';

/** A file with what was read in it. */
export interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly reading: Reading;
}

/** An act as it was judged, with what a person worded anew. */
export interface JudgedAct {
  readonly printed: readonly PrintedFile[];
  readonly judged: Judged;
  /** By which it was judged. */
  readonly book: Book;
}

const printedOf = (files: readonly ReadFile[]): readonly PrintedFile[] =>
  files.flatMap(({ name, reading }) => (reading.ok ? [{ name, document: reading.document }] : []));

const idsOf = (printed: readonly PrintedFile[]): ReadonlyMap<Paragraph, string> =>
  paragraphIds(printed.map(({ document }) => document));

const changesIn = (ids: ReadonlyMap<Paragraph, string>, { edits }: Settings): readonly ShownChange[] =>
  [...ids].flatMap(([{ text }, paragraph]) => {
    const after = Object.hasOwn(edits, paragraph) ? edits[paragraph] : undefined;
    return after === undefined || after === text ? [] : [{ paragraph, before: text, after }];
  });

/** What lies on the desk; no act where no file could be read. */
export interface Desk {
  readonly files: readonly ReadFile[];
  readonly settings: Settings;
  readonly act: JudgedAct | null;
}

/** Reads files one after another. `read` is a reader as `readPrinted`. */
export const readAll = async (
  given: readonly NamedBytes[],
  read: (bytes: Uint8Array, name: string) => Promise<Reading>,
  onStep: (step: Step) => void,
): Promise<readonly ReadFile[]> => {
  const files: ReadFile[] = [];
  for (const { name, bytes } of withDistinctNames(given)) {
    onStep({ step: 'reading', name });
    files.push({ name, bytes, reading: await read(bytes, name) });
  }
  return files;
};

/** Judges what was read, with what a person settled; `onShare` is told, from 0 to 1, how much of the rules was asked. @returns null where no file could be read */
export const judgeDesk = (
  files: readonly ReadFile[],
  settings: Settings,
  federal: readonly SourceFile[],
  book: Book,
  onShare: (share: number) => void = () => {},
): { readonly act: JudgedAct; readonly verdict: Verdict } | null => {
  const given = printedOf(files);
  if (given.length === 0) return null;
  const ids = idsOf(given);
  const changes = changesIn(ids, settings);
  const texts = new Map(changes.map(({ paragraph, after }) => [paragraph, after]));
  const printed = given.map(({ name, document }) => ({
    name,
    document:
      texts.size === 0 ? document : edited(document, (paragraph) => texts.get(ids.get(paragraph) ?? '')),
  }));
  const { asOf, choices } = settings;
  const judged = judgeFiles(printed, { federal, asOf, choices, rules: book.rules, onShare });
  return { act: { printed, judged, book }, verdict: shownVerdict(judged, book, idsOf(printed), changes) };
};

/** What the page shows of files as they were read. */
export const shownFiles = (files: readonly ReadFile[]): Opened['files'] => {
  const ids = idsOf(printedOf(files));
  return files.map(({ name, reading }) =>
    reading.ok ? shownFile(name, reading.document, ids) : refusedFile(name, reading.says.ru),
  );
};
