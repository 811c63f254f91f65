// Which levels a sentence gives to the system, however they are listed: by adjectives before or behind «уровень», by a list of lines, or
// as «на уровне региона, муниципалитета и школы».
import type { Level, LevelList } from '../../text/names/level-list.ts';

const ADJECTIVES: readonly (readonly [RegExp, Level])[] = [
  [/^федеральн/iu, 'federal'],
  [/^региональн/iu, 'regional'],
  [/^муниципальн/iu, 'municipal'],
  [/^(?:институц|школьн|локальн)/iu, 'institutional'],
  [/^(?:област|кра[ея]|республик|регион)/iu, 'regional'],
  [/^(?:муниципалитет|район|округ)/iu, 'municipal'],
  [/^(?:образовательн|организаци|школ|учреждени)/iu, 'institutional'],
];

const joint = String.raw`(?:\s*[,;]\s*(?:а\s+также\s+|и\s+)?|\s+и\s+|\s*[;,]?\s*\n\s*)`;
const adjective = String.raw`(?<!\p{L})(?:федеральн|региональн|муниципальн|институциональн|институциальн|школьн|локальн)\p{L}{1,3}(?!\p{L})(?:\s*\([^()]{0,60}\))?`;
const institution = String.raw`образовательн\p{L}{1,3}\s+(?:организаци|учреждени)\p{L}{1,3}`;
const place = String.raw`(?:${institution}|(?:муниципальн\p{L}{1,3}\s+)?(?:района|округа|муниципалитета|региона|области|края|республики|школы|организации))(?!\p{L})`;
const adjectives = `${adjective}(?:${joint}${adjective}){0,5}`;
const level = String.raw`(?<!\p{L})уров(?:ень|н\p{L}{1,3})(?!\p{L})`;
const places = String.raw`${level}\s+${place}(?:${joint}(?:на\s+)?(?:${level}\s+)?${place}){0,5}`;

const NAMED = new RegExp(
  `${adjectives}\\s+${level}(?:${joint}${places})?|${level}(?:\\s[^():.;]{0,60})?(?:\\s*\\(|:\\s*)${adjectives}|${places}`,
  'giu',
);
const WORD = /\p{L}+/gu;

const levelsIn = (words: string): readonly Level[] => [
  ...new Set(
    [...words.replaceAll(/муниципальн\p{L}{1,3}(?=\s+(?:район|округ))/giu, '').matchAll(WORD)].flatMap(
      ([word]) => {
        const known = ADJECTIVES.find(([stem]) => stem.test(word));
        return known === undefined ? [] : [known[1]];
      },
    ),
  ),
];

/** The levels that a sentence names, all its lists together; null where it names none. */
export const levelsSaid = (sentence: string): LevelList | null => {
  const found = [...sentence.matchAll(NAMED)];
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) return null;
  const levels = [...new Set(found.flatMap(([words]) => levelsIn(words)))];
  return { levels, at: first.index, length: last.index + last[0].length - first.index };
};
