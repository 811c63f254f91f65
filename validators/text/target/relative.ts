// Values held against those of another time or place: «не ниже уровня предыдущего года», «не ниже среднего по области».
import { stripListPunctuation } from '../words/words.ts';
import type { RelativeTarget } from './model.ts';

const LEADS: readonly (readonly [RelativeTarget['bound'], RegExp])[] = [
  ['min', /^(?:не\s+(?:ниже|менее|меньше|хуже)|выше|больше|более)(?:\s+чем)?\s+/iu],
  ['max', /^(?:не\s+(?:выше|более|больше)|ниже|меньше|менее)(?:\s+чем)?\s+/iu],
  ['same', /^(?:сохран\p{L}{2,8}\s+)?(?:на\s+(?=уровне\s|прежнем\s)|в\s+размере\s+)|^сохран\p{L}{2,8}\s+/iu],
];
const LEVEL = '(?:уровн|показател|значени|результат|итог)\\p{L}{0,4}';
const EARLIER = '(?:предыдущ|прошл|прошедш|отч[её]тн|базов|исходн)\\p{L}{2,4}';
/** «II квартала», «первого полугодия 2027 года» */
const PART =
  '(?:[IV]{1,3}|[1-4](?:\\s?-\\s?го)?|перво(?:го|м)|второ(?:го|м)|треть(?:его|ем)|четв[её]рто(?:го|м))\\s+(?:квартал|полугоди)\\p{L}{1,2}(?:\\s+(?:20\\d\\d|того\\s+же|текущего)\\s*(?:г\\.?|год[ау]))?';
/** «уровня предыдущего года», «достигнутого значения 2024 года», «предыдущего периода» */
const OF_TIME = new RegExp(
  `^(?:достигнут\\p{L}{2,3}\\s+)?(?:${LEVEL}\\s+)?(?:(?<=(?:${LEVEL}|достигнут\\p{L}{2,3})\\s+(?:в(?:о)?\\s+)?)${PART}|${EARLIER}(?:\\s+(?:год|период|квартал|месяц|значени|уровн|показател)\\p{L}{0,3})?|(?<=(?:${LEVEL}|достигнут\\p{L}{2,3})\\s+(?:в\\s+)?)20\\d\\d\\s*г(?:ода?|оду|\\.)?)$`,
  'iu',
);

/** «Среднего по области», «среднероссийского уровня», «регионального значения»: of other places. */
const OF_PLACE = new RegExp(
  `^(?:средн(?:его|ему|ем)\\s+(?:${LEVEL}\\s+)?по\\s+\\p{L}+(?:\\s+\\p{L}+){0,3}|(?:${LEVEL}\\s+)?средн\\p{L}{1,12}\\s+по\\s+\\p{L}+(?:\\s+\\p{L}+){0,3}|(?:${LEVEL}\\s+)?(?:средне|обще)?(?:российск|региональн|областн|краев|республиканск|окружн|муниципальн|районн|городск|федеральн)\\p{L}{2,3}(?:\\s+${LEVEL})?|${LEVEL}\\s+по\\s+\\p{L}+(?:\\s+\\p{L}+){0,3})$`,
  'iu',
);

/** Reads a value held against another time or another place; null where the text is none. */
export const readRelative = (printed: string): RelativeTarget | null => {
  const words = stripListPunctuation(printed.replaceAll(/\s+/gu, ' ').trim());
  for (const [bound, lead] of LEADS) {
    const [said] = lead.exec(words) ?? [];
    const of = words.slice(said?.length ?? 0);
    if (said !== undefined && (OF_TIME.test(of) || OF_PLACE.test(of)))
      return { kind: 'relative', bound, words };
  }
  return null;
};
