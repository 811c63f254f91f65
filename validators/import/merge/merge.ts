// An import of a later file of an act that has a folder: words come from the later file, what a person has set stays. The earlier print
// (source.txt of the folder) is the base: what stands in it was printed, what does not was set by a person. Pure.
import { isMap } from 'yaml';
import type { ProposedAct } from '../cited-acts.ts';
import { type Base, baseOf, isNewFile } from './base.ts';
import { type MergedBody, mergeBody } from './body.ts';
import { correct } from './corrections.ts';
import type { Difference, Report } from './difference.ts';
import { dataOf, documentOf, type Texts, underNamesOf } from './names.ts';
import { printedBy } from './pairs.ts';
import { says } from './print.ts';
import { renumber } from './renumber.ts';
import { bodyOf, fileOf, frontOf, listedBy, type Trees, treesOf } from './trees.ts';
import { mergeMap } from './values.ts';

export interface MergedAct {
  /** All files of the folder as they are after the merge. */
  readonly files: Texts;
  readonly differences: readonly Difference[];
}

/** What the import never makes: a person's own, and the print itself. */
const OWN = new Set(['waivers.yaml', 'statistics.yaml', 'edition.yaml', 'source.txt']);

interface Folders {
  readonly mine: Texts;
  readonly theirs: Texts;
  readonly base: Base;
  readonly own: Trees;
  readonly other: Trees;
  readonly reportIn: (file: string) => Report;
}

type Plain = Readonly<Record<string, unknown>>;

/** The words that a part of a line has now: what stood before and behind it in the line still does. */
const newWords = (words: string, lines: MergedBody['reworded']): string | null => {
  for (const [before, after] of lines) {
    const at = before.indexOf(words.trim());
    const [head, tail] = [before.slice(0, at), before.slice(at + words.trim().length)];
    if (at >= 0 && after.startsWith(head) && after.endsWith(tail) && after.length > head.length + tail.length)
      return after.slice(head.length, after.length - tail.length);
  }
  return null;
};

/** Data in which every citation of a proposed act has its printed words. */
const inWords = (value: unknown, proposed: readonly ProposedAct[]): unknown => {
  if (Array.isArray(value)) return value.map((own) => inWords(own, proposed));
  if (typeof value !== 'object' || value === null) return value;
  const map = Object.fromEntries(Object.entries(value).map(([key, own]) => [key, inWords(own, proposed)]));
  const act = proposed.find(({ id }) => id === map['act']);
  return act === undefined ? map : { printed: act.printed, ...map };
};

/** Whether a file that only the later import makes is new. */
const isAdded = (file: string, { mine, theirs, base }: Folders): boolean => {
  const text = theirs.get(file);
  return text !== undefined && !mine.has(file) && isNewFile(file, text, base);
};

const entryOf = (texts: Texts, file: string, kind: string, id: string): unknown => {
  const list = dataOf(file, texts.get(file) ?? '')[kind];
  return Array.isArray(list)
    ? list.find((own: Plain) => own['id'] === id || own['number'] === id)
    : undefined;
};

/** Whether what a mark stands for is new: its file, or an entry of it. */
const isNewMark = (mark: string, name: string, folders: Folders): boolean => {
  const { mine, theirs, base } = folders;
  const [, word = '', id = ''] = /^<(\w+)(?:\s+(?:of|id|number)="([^"]*)")?/u.exec(mark) ?? [];
  const kind = word === 'Functions' ? 'subjects' : word === 'Table' ? 'tables' : word.toLowerCase();
  const file = fileOf(kind, name);
  if (id === '' || !mine.has(file)) return isAdded(file, folders);
  const entry = entryOf(theirs, file, kind, id);
  const isOwn = entryOf(mine, file, kind, id) !== undefined;
  return (
    !isOwn && entry !== undefined && says(base.fresh, printedBy(entry)) && !says(base.known, printedBy(entry))
  );
};

/** Merges the text of a provision; null where one of the two has none. */
const bodyIn = (file: string, folders: Folders): MergedBody | null => {
  const { mine, theirs, base, own, other, reportIn } = folders;
  const [text, later] = [mine.get(file), theirs.get(file)];
  const document = own.of(file);
  if (text === undefined || later === undefined || document === null) return null;
  const name = documentOf(file);
  const [before, after] = [bodyOf(text), bodyOf(later)];
  const isNew = (mark: string): boolean => isNewMark(mark, name, folders);
  const listed = listedBy(other, name, before);
  return mergeBody(before, after, {
    document,
    ...base,
    known: base.knownWith(before),
    report: reportIn(file),
    listedMine: listedBy(own, name, after),
    listedTheirs: (mark) => (isNew(mark) ? null : listed(mark)),
    isNew,
  });
};

/**
 * Merges the folder of an act with a later import of it.
 *
 * @param mine the files of the folder, source.txt among them
 * @param imported the files that the later import makes
 * @param proposed entries of the register to which the import refers, with the words that name them
 * @param earlier the files that an import of source.txt makes: what it says of the earlier print is nothing new
 */
export const mergeAct = (
  mine: Texts,
  imported: Texts,
  proposed: readonly ProposedAct[],
  earlier: Texts,
): MergedAct => {
  const theirs = underNamesOf(mine, imported);
  const source = theirs.get('source.txt') ?? '';
  const base = baseOf(mine, source, earlier);
  const own = treesOf(mine);
  const differences: Difference[] = [];
  const reportIn =
    (file: string): Report =>
    (difference) =>
      void differences.push({ ...difference, file });
  const folders: Folders = { mine, theirs, base, own, other: treesOf(theirs), reportIn };
  const names = [...mine.keys()].filter((file) => !OWN.has(file));
  const untouched = new Map(names.map((file) => [file, own.printed(file)]));
  const bodies = new Map(
    names.filter((file) => file.endsWith('.mdx')).map((file) => [file, bodyIn(file, folders)]),
  );
  const found = [...bodies.values()].flatMap((body) => body ?? []);
  const lines = found.flatMap(({ reworded }) => reworded);
  const numbers = new Map(found.flatMap((body) => [...body.numbers]));
  const files = new Map(mine);
  for (const file of names) {
    const document = own.of(file);
    if (document === null || !isMap(document.contents)) continue;
    const report = reportIn(file);
    if (file === 'corrections.yaml') correct(document, source, report);
    else {
      const data = inWords(dataOf(file, theirs.get(file) ?? ''), proposed) as Plain;
      const reworded = (words: string): string | null => newWords(words, lines);
      mergeMap(document.contents, data, { ...base, document, report, reworded, row: null, of: '' });
    }
    renumber(document.contents, numbers);
    const text = mine.get(file) ?? '';
    const printed = own.printed(file);
    const isProvision = file.endsWith('.mdx');
    const head = printed !== untouched.get(file) ? printed : isProvision ? frontOf(text) : text;
    files.set(file, isProvision ? head + (bodies.get(file)?.text ?? bodyOf(text)) : head);
  }
  for (const [file, text] of theirs) {
    if (!isAdded(file, folders)) continue;
    files.set(file, text);
    reportIn(file)({ kind: 'new', of: '', key: '', before: null, after: null });
  }
  files.set('source.txt', source);
  return { files, differences };
};
