// The text of a provision as units that can be held side by side: lines, and the functions that a mark stands for.
import { isMap, isScalar, type YAMLSeq } from 'yaml';
import { readClauseNumber } from '../../text/acts/clause-number.ts';
import { plainWords } from './print.ts';

/** An entry of a list of functions in its file. */
export interface InList {
  readonly list: YAMLSeq;
  readonly node: unknown;
}

export interface Unit {
  /** The line of the body, from 0, in which it or its mark stands. */
  readonly line: number;
  /** As it is written; of a function its words. */
  readonly raw: string;
  /** Its words without marks; of a mark its name. */
  readonly text: string;
  readonly isMark: boolean;
  readonly isBullet: boolean;
  readonly inOrder: boolean;
  /** The function of a subject that the import knows nothing of; null for a line. */
  readonly entry: InList | null;
}

const MARK = /^<\/?\p{Lu}\w*/u;
const HEAD = /^(?:#{1,6}\s+|-\s+)/u;

/** The words of a line of MDX. */
export const textOf = (raw: string): string =>
  raw
    .replace(HEAD, '')
    .replaceAll(/\\(.)/gu, '$1')
    .replaceAll(/\*\*|__/gu, '')
    .trim();

/** What a line begins with: the signs of a heading or of an item. */
export const headOf = (raw: string): string => HEAD.exec(raw)?.[0] ?? '';

/** A text with the number of its clause; null where it has none. */
export const numberOf = ({ text, inOrder }: Unit): string | null => {
  const number = readClauseNumber(text)?.number ?? null;
  return number === null ? null : inOrder ? `order/${number}` : number;
};

/** Its words without the number of the clause. */
export const withoutNumber = (text: string): string => text.slice(readClauseNumber(text)?.rest ?? 0).trim();

/** What two units are compared by. */
export const keyOf = ({ isMark, text }: Unit): string => (isMark ? text : plainWords(text));

const wordsOf = (node: unknown): string => {
  const value = isMap(node) ? node.get('text') : isScalar(node) ? node.value : node;
  return typeof value === 'string' ? value : '';
};

/**
 * The units of a body.
 *
 * @param listed the functions that a mark stands for, where they are to be held against lines
 */
export const unitsOf = (body: string, listed: (mark: string) => YAMLSeq | null): readonly Unit[] => {
  let inOrder = false;
  return body.split('\n').flatMap((raw, line): readonly Unit[] => {
    if (raw.trim() === '') return [];
    const isMark = MARK.test(raw.trim());
    if (raw.trim() === '<Order>') inOrder = true;
    if (raw.trim() === '</Order>') inOrder = false;
    const list = isMark ? listed(raw.trim()) : null;
    const unit = { line, isMark, inOrder, isBullet: headOf(raw).startsWith('-'), entry: null };
    if (list === null) return [{ ...unit, raw, text: isMark ? raw.trim() : textOf(raw) }];
    return list.items.map((node) => ({
      ...unit,
      isMark: false,
      isBullet: true,
      raw: `- ${wordsOf(node)}`,
      text: wordsOf(node),
      entry: { list, node },
    }));
  });
};
