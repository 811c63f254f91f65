// A place in a row of others («не ниже 10-го места», «в первой десятке»): the first is the best, so the lowest place is the greatest figure.
import { cardinalNumber } from '../numbers/numerals.ts';
import { stripListPunctuation } from '../words/words.ts';
import type { MeasuredTarget } from './model.ts';

const PLACE = '(?:мест[оаеу]|позици[яийюи]|ранг[ауе]?)';
const FIGURE = '(\\d{1,3})(?:\\s?-\\s?\\p{L}{1,3})?';
const GROUP =
  '(тройк|пят[её]рк|шест[её]рк|сем[её]рк|восьм[её]рк|девятк|десятк|двадцатк|тридцатк|сотн)\\p{L}{1,2}';
const SIZES: Readonly<Record<string, number>> = {
  тройк: 3,
  пятерк: 5,
  шестерк: 6,
  семерк: 7,
  восьмерк: 8,
  девятк: 9,
  десятк: 10,
  двадцатк: 20,
  тридцатк: 30,
  сотн: 100,
};
const LEAD = '(?:(?:вход\\p{L}{1,4}|вхождение|войти|войд[её]т|попад\\p{L}{2,5}|мест[оа])\\s+)?';
const REST = '(?:\\s+(\\p{L}[^\\d]*))?';

/** What says by itself that it is a place: a bound of one, or a group of the best. */
const SAID: readonly RegExp[] = [
  `не\\s+(?:ниже|хуже)\\s+${FIGURE}\\s+${PLACE}${REST}`,
  `${LEAD}(?:в|в\\s+числе|в\\s+составе|среди)\\s+(?:перв|лучш)\\p{L}{2,3}\\s+${GROUP}${REST}`,
  `${LEAD}(?:в\\s+числе|в\\s+составе|среди)\\s+(?:первых|лучших)\\s+(\\d{1,3}|\\p{Ll}{3,12})${REST}`,
  `${LEAD}(?:в\\s+)?топ[\\s-]*${FIGURE}${REST}`,
].map((pattern) => new RegExp(`^${pattern}$`, 'iu'));
const ABOVE = new RegExp(`^выше\\s+${FIGURE}\\s+${PLACE}${REST}$`, 'iu');
/** What is a place only where the row counts places: «12 место», «1–3 места». */
const ASKED = new RegExp(`^${FIGURE}\\s+${PLACE}${REST}$`, 'iu');
const ASKED_RANGE = new RegExp(`^(?:с\\s+)?${FIGURE}\\s*(?:[-–—]|по)\\s*${FIGURE}\\s+${PLACE}${REST}$`, 'iu');

/** A row of places says so at the beginning of its name: «Место области в рейтинге», «Рейтинговая позиция». */
const NAMED = /^(?:\p{L}+(?:ое|ая|ий|ый)\s+)?(?:место|позиция|ранг)(?!\p{L})/iu;
const UNIT = /^(?:место|места|мест|позиция|позиции|позиций|ранг)(?:\s+(?:в|среди|по)\s.*)?$/iu;

/** Whether a name counts places. */
export const namesRank = (name: string): boolean => NAMED.test(name.trim());

/** Whether a unit is a place. */
export const isRankUnit = (unit: string): boolean => UNIT.test(unit.trim());

const numberOf = (said: string): number | null =>
  SIZES[said.toLowerCase().replaceAll('ё', 'е')] ??
  (/^\d/u.test(said) ? Number(said) : cardinalNumber(said.toLowerCase().replaceAll('ё', 'е')));

const place = (
  bounds: Pick<MeasuredTarget, 'kind' | 'min' | 'max' | 'strict'>,
  note?: string,
): MeasuredTarget => ({
  ...bounds,
  unit: 'count',
  noun: 'место',
  period: null,
  of: null,
  by: null,
  note: note === undefined || note.trim() === '' ? null : note.trim(),
  rank: true,
});

const noLower = (max: number, strict: boolean, note?: string): MeasuredTarget =>
  place({ kind: 'interval', min: null, max, strict }, note);

/**
 * Reads a place; null where the text is none.
 *
 * @param asked the row counts places, so that «12 место» is the value and not the number of something
 */
export const readRank = (printed: string, asked = false): MeasuredTarget | null => {
  const words = stripListPunctuation(printed.replaceAll(/\s+/gu, ' ').trim());
  for (const pattern of SAID) {
    const [, said, note] = pattern.exec(words) ?? [];
    const figure = said === undefined ? null : numberOf(said);
    if (figure !== null && figure > 0) return noLower(figure, false, note);
  }
  const [, above, behind] = ABOVE.exec(words) ?? [];
  if (above !== undefined) return noLower(Number(above), true, behind);
  if (!asked) return null;
  const [, from, to, noteOfTwo] = ASKED_RANGE.exec(words) ?? [];
  if (from !== undefined && to !== undefined && Number(from) < Number(to))
    return place({ kind: 'interval', min: Number(from), max: Number(to), strict: false }, noteOfTwo);
  const [, one, noteOfOne] = ASKED.exec(words) ?? [];
  return one === undefined
    ? null
    : place({ kind: 'value', min: Number(one), max: Number(one), strict: false }, noteOfOne);
};

/** A figure of a row of places: its only bound is the lowest place, whichever word says it («не ниже 10», «не более 10»). */
export const asRank = (target: MeasuredTarget): MeasuredTarget => {
  const { kind, min, max } = target;
  const bound = kind === 'interval' && (min === null || max === null) ? { min: null, max: min ?? max } : {};
  return { ...target, ...bound, noun: 'место', rank: true };
};

/** A place in canonical words, which read back as the same. */
export const rankText = ({ kind, min, max, strict, note }: MeasuredTarget): string => {
  const behind = note === null ? '' : ` ${note}`;
  if (kind === 'value') return `${min ?? 0}-е место${behind}`;
  if (min !== null && max !== null) return `${min}–${max} место${behind}`;
  return `${strict ? 'выше' : 'не ниже'} ${max ?? 0}-го места${behind}`;
};
