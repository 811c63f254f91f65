// `--as`: a person says what the files hold where their words do not tell. It is a choice among those of the import, no more.
import { type Imported, type ImportOptions, importAct, type PrintedFile } from './import.ts';
import type { PrintedKind } from './printed-kinds.ts';

/** What of the files the word is about: a table, a document, the beginning of the first file. */
const ABOUT: Readonly<Record<PrintedKind, RegExp>> = {
  provision: /^document\//u,
  roadmap: /(?:^|-)table-\d+$/u,
  indicators: /(?:^|-)table-\d+$/u,
  order: /^order$/u,
};

/** Whether the import has what was said without being told. */
const holds = ({ files, guesses }: Imported, kind: PrintedKind): boolean => {
  if (guesses.some((guess) => ABOUT[kind].test(guess.id) && guess.chosen === kind)) return true;
  const text = files.find(({ path }) => path === 'provision.mdx')?.content;
  const isNamed = kind === 'provision' && /^---\nkind: (?:provision|concept|standard)\n/u.test(String(text));
  return isNamed || (kind === 'order' && String(text).includes('<Order>'));
};

/**
 * Imports files of which a person says what they hold.
 *
 * @returns null where nothing in them can be that: no table for a roadmap, no text for a provision
 */
export const importAs = (
  printed: readonly PrintedFile[],
  kind: PrintedKind,
  options: ImportOptions,
): Imported | null => {
  const first = importAct(printed, options);
  if (holds(first, kind)) return first;
  const open = first.guesses.filter(
    ({ id, byHand, choices }) =>
      !byHand && ABOUT[kind].test(id) && choices.some(({ value }) => value === kind),
  );
  // What was understood as nothing in particular is told first.
  const guess = open.find(({ chosen }) => ['table', 'annex', 'none'].includes(chosen)) ?? open[0];
  return guess === undefined
    ? null
    : importAct(printed, { ...options, choices: { ...options.choices, [guess.id]: kind } });
};
