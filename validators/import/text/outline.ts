// The items of a document in the form in which its text is understood: each with the clause it stands in and the headings above it.
import { readClauseNumber } from '../../text/acts/clause-number.ts';
import type { Item, Line, PrintedTable } from '../layout/lines.ts';
import type { Depths } from './headings.ts';

/** Where an item stands. */
export interface Standing {
  /** The words of the headings above, the outermost first. */
  readonly headings: readonly string[];
  /** The number of the clause or numbered section that it stands in; null before the first. */
  readonly clause: string | null;
  /** The lines of that clause before it, its numbered line first. */
  readonly lead: readonly Line[];
}

export type Outlined =
  | { readonly kind: 'heading'; readonly line: Line; readonly depth: number; readonly at: Standing }
  | { readonly kind: 'line'; readonly line: Line; readonly at: Standing }
  | { readonly kind: 'list'; readonly lines: readonly Line[]; readonly at: Standing }
  | { readonly kind: 'table'; readonly table: PrintedTable['table']; readonly at: Standing };

/** The lines of an item; a heading and a table have none here. */
export const linesOf = (one: Outlined): readonly Line[] =>
  one.kind === 'list' ? one.lines : one.kind === 'line' ? [one.line] : [];

/** The line that an item of one line is; null for a list and a table. */
export const soleLine = (one: Outlined): Line | null =>
  one.kind === 'heading' || one.kind === 'line' ? one.line : null;

/** «а)», «б)»: an item of a list that is marked by a letter. */
export const letterItem = (text: string): string | null => /^[а-яё]\)\s+/iu.exec(text)?.[0] ?? null;

/** What may be below the words that announce a list: its number one deeper, or an item without any mark. */
interface Announced {
  /** The clause that announces it; null for a text without a number. */
  readonly clause: string | null;
  readonly before: string;
  /** The first item of the list so far; null where none is. */
  readonly opening: string | null;
}

/** What items without any mark stand under: «… следующие:», «Институт (далее – ИРО).» */
const ANNOUNCES = /[:;]$|\(далее[^()]{1,60}\)?\.$/iu;

/** An item without any mark: it begins small; with a capital only where it, or the first of its list, shows by «;» that others follow. */
const isBareItem = (text: string, { before, opening }: Announced): boolean => {
  if (!ANNOUNCES.test(before) || !/[;.]$/u.test(text)) return false;
  const followsCapital = /;$/u.test(before) && opening !== null && /^[\p{Lu}«]/u.test(opening);
  return /^\p{Ll}/u.test(text) || (/^\p{Lu}/u.test(text) && (/;$/u.test(text) || followsCapital));
};

/** «4.1.1.1.» in 4.1.1. */
const isUnder = (number: string, clause: string | null): boolean =>
  clause !== null && number.startsWith(`${clause}.`) && !number.slice(clause.length + 1).includes('.');

/** An item of a list: «– …», «а) …»; under words that announce it also «1) …», «4.1.1.1. …» and what begins with a small letter. */
const isItem = (line: Line, announced: Announced | null): boolean => {
  const { text } = line.said;
  if (line.isBullet || letterItem(text) !== null) return true;
  if (announced === null) return false;
  const number = readClauseNumber(text);
  if (number === null) return isBareItem(text, announced);
  if (/^\d{1,2}\)$/u.test(number.printed)) return true;
  if (/^\d{1,2}\.$/u.test(number.printed) && /[:;]$/u.test(announced.before))
    return /^\p{Ll}/u.test(text.slice(number.rest));
  return isUnder(number.number, announced.clause) && /^\p{Ll}/u.test(text.slice(number.rest));
};

interface Level {
  readonly depth: number;
  readonly text: string;
}

/** Reads the items of a document below its title, lists together. */
export const outlineOf = (items: readonly Item[], depths: Depths): readonly Outlined[] => {
  const outlined: Outlined[] = [];
  let levels: readonly Level[] = [];
  let clause: string | null = null;
  let lead: readonly Line[] = [];
  let list: Line[] = [];
  const standing = (): Standing => ({ headings: levels.map(({ text }) => text), clause, lead });
  const endList = (): void => {
    if (list.length > 0) outlined.push({ kind: 'list', lines: list, at: standing() });
    list = [];
  };
  for (const item of items) {
    if (item.kind === 'table') {
      endList();
      outlined.push({ kind: 'table', table: item.table, at: standing() });
      continue;
    }
    const { text } = item.said;
    const depth = depths.get(item);
    const number = item.isBullet ? null : readClauseNumber(text);
    if (depth !== undefined) {
      endList();
      levels = [...levels.filter((level) => level.depth < depth), { depth, text }];
      clause = number?.number ?? null;
      lead = [];
      outlined.push({ kind: 'heading', line: item, depth, at: standing() });
      continue;
    }
    const before = (list.at(-1) ?? lead.at(-1))?.said.text ?? '';
    const isAnnounced = list.length > 0 || /[:.]\s*$/u.test(before);
    if (isItem(item, isAnnounced ? { clause, before, opening: list[0]?.said.text ?? null } : null)) {
      list.push(item);
      continue;
    }
    endList();
    if (number !== null) {
      clause = number.number;
      lead = [];
    }
    outlined.push({ kind: 'line', line: item, at: standing() });
    lead = [...lead, item];
  }
  endList();
  return outlined;
};
