// Items that stand out of a list: a sentence among names, a capital among small letters, a verb behind the dash among nouns.
import { analyse } from '../../language/analyse.ts';
import { indexOfText } from '../../language/index-of-text.ts';
import { itemForm } from '../../language/item-form.ts';
import { isOneOf, wordSet } from '../../language/word-set.ts';
import type { Part } from '../../model/types.ts';

export interface OddItem {
  readonly part: Part;
  readonly how: 'sentence' | 'capital' | 'said';
}

/** Of fewer items none is the odd one; and so large a part of them are. */
const fewest = 3;
const mostOdd = 1 / 3;

const saying = new Set(['verb', 'short participle']);

/** «Школы не выполняют планов»: a thing in the nominative, and what it does, before the first comma. */
const isSentence = (text: string): boolean => {
  const { tokens } = indexOfText(text);
  const comma = tokens.findIndex(({ text: sign }) => /^[,;:.]$/u.test(sign));
  const words = tokens.slice(0, comma === -1 ? tokens.length : comma).filter(({ kind }) => kind === 'word');
  const [first, ...others] = words;
  return (
    first !== undefined &&
    analyse(first.text).some(
      ({ part, case: of }) => (part === 'noun' || part === 'adjective') && of === 'nominative',
    ) &&
    others.some(({ text: word }) => {
      const readings = analyse(word);
      return readings.length > 0 && readings.every(({ part, known }) => known && saying.has(part));
    })
  );
};

/** Work and qualities, which are nobody's names: «Взаимодействие», «Помощь», «Проверка», «Координация». */
const WORK = /^\p{Lu}\p{Ll}{2,30}(?:ие|ощь|ость|ка|ция|цию|ку)$/u;
const bodies = wordSet(
  'академия организация ассоциация комиссия федерация площадка библиотека администрация объединение отделение управление учреждение дирекция предприятие',
);

const isCapital = (text: string): boolean => {
  const [first] = indexOfText(text).tokens;
  return first !== undefined && WORK.test(first.text) && !isOneOf(first, bodies);
};

/** Those of a list that are so, where they are few and the others surely are otherwise. */
const few = (
  parts: readonly Part[],
  isOdd: (part: Part) => boolean,
  isUsual: (part: Part) => boolean,
): readonly Part[] => {
  const odd = parts.filter(isOdd);
  const known = new Set(odd);
  const usual = parts.filter((part) => !known.has(part) && isUsual(part));
  return parts.length >= fewest && odd.length <= parts.length * mostOdd && usual.length * 2 > parts.length
    ? odd
    : [];
};

/** What stands behind the first dash of an item; null where there is none. */
const behindDash = (text: string): string | null =>
  /^(?:[^–—-]|(?<=\S)[–—-](?=\S)){2,200}?\s[–—-]\s+(.{3,400})/su.exec(text)?.[1] ?? null;

/** The items that stand out of a list, each with how it does; those of one kind only. */
export const oddItems = (parts: readonly Part[], wordsOf: (part: Part) => string): readonly OddItem[] => {
  if (parts.length < fewest) return [];
  const words = new Map(parts.map((part) => [part, wordsOf(part).trim()]));
  const of = (part: Part): string => words.get(part) ?? '';
  const form = (part: Part): string | null => itemForm(of(part))?.kind ?? null;
  const said = (part: Part): string | null => {
    const behind = behindDash(of(part));
    return behind === null ? null : (itemForm(behind)?.kind ?? null);
  };
  const found = {
    sentence: few(
      parts,
      (part) => part.function === null && behindDash(of(part)) === null && isSentence(of(part)),
      (part) => form(part) === 'noun',
    ),
    capital: few(
      parts,
      (part) => isCapital(of(part)),
      (part) => /^\p{Ll}/u.test(of(part)),
    ),
    said: few(
      parts,
      (part) => said(part) === 'verb',
      (part) => said(part) === 'noun',
    ),
  };
  for (const how of ['sentence', 'said', 'capital'] as const)
    if (found[how].length > 0) return found[how].map((part) => ({ part, how }));
  return [];
};
