// Lists of abbreviations: «ЦНППМ – центр …» one under another, and several within a sentence.
import { spellingWords } from '../../../rules/words/abbreviations/spelled-out.ts';
import type { Said } from '../../said.ts';
import { isMadeOf } from './meaning.ts';

export interface FoundAbbreviation {
  readonly short: Said;
  readonly means: Said;
  /** As `clause` of content names it; null where the text has no number there. */
  readonly clause: string | null;
}

const LISTED = /^(?<short>[\p{L}\d][^–—]{0,60}?)\s*(?:[–—]|\s-\s)\s*(?<means>\p{L}.*?)[;.]?\s*$/u;

/** The abbreviations of a list «ЦНППМ – центр …». */
export const listedIn = (lines: readonly Said[]): readonly FoundAbbreviation[] =>
  lines.flatMap((said) => {
    const { short, means } = LISTED.exec(said.text)?.groups ?? {};
    if (short === undefined || means === undefined || !/\p{Lu}/u.test(short)) return [];
    const { stretches } = said;
    return [
      { short: { text: short.trim(), stretches }, means: { text: means.trim(), stretches }, clause: null },
    ];
  });

/** «(Минпросвещения – Министерство …; РЦОД – …)», «Примечание: ГМЦ – …; ОО – …»: two or more, parted by semicolons. */
const IN_BRACKETS = /\((?<list>[^()]*\s[–—-]\s[^()]*;[^()]*)\)/gu;
const AFTER_COLON = /:\s+(?<list>[^:]*\s[–—-]\s[^:]*;[^:]*)$/gu;

/** A longer text is no list of abbreviations. */
const longestList = 4000;

/** The pairs of the lists within a text. */
export const listsIn = ({ text, stretches }: Said): readonly (readonly [short: string, means: string])[] => {
  if (text.length > longestList) return [];
  return [...text.matchAll(IN_BRACKETS), ...text.matchAll(AFTER_COLON)].flatMap(({ groups }) => {
    const items = (groups?.['list'] ?? '').split(/;\s*/u).filter((item) => item.trim() !== '');
    const listed = listedIn(items.map((item) => ({ text: item.trim(), stretches })));
    const pairs = listed.map(({ short, means }) => [short.text, means.text] as const);
    const isList =
      listed.length === items.length && pairs.filter((pair) => isMadeOf(...pair)).length * 2 > pairs.length;
    return isList ? pairs : [];
  });
};

/** «ОО (общеобразовательные организации)»: the words stand in the bracket. */
export const explainedIn = (text: string): readonly (readonly [short: string, means: string])[] =>
  [...text.matchAll(/(?<![\p{L}«(])(\p{Lu}{2,8})\s\((\p{Ll}[^()]{5,200})\)/gu)].flatMap(
    ([, short = '', means = '']) => (spellingWords(means, short) === means ? [[short, means] as const] : []),
  );
