// Hours after a day: «28.10.16 18.00», «12 октября с 19.00 до 22.00 ч.». A deadline is counted in days; the hours are passed over.
import { skipPhrase, type Tokens, textAt, touches } from '../tokens.ts';
import { numberAt } from './point.ts';

const MARKS = new Set(['.', ':', '-']);
const JOINTS = ['до', 'по', '-'];

// «18.00», «9:30», «10 ч»
const readHour = (tokens: Tokens, i: number): number | null => {
  const [hour, minute] = [numberAt(tokens, i), numberAt(tokens, i + 2)];
  if (hour === null || hour > 24) return null;
  const named = skipPhrase(tokens, i + 1, ['часов', 'часа', 'час', 'ч .', 'ч']);
  if (named !== null)
    return numberAt(tokens, named) === null
      ? named
      : (skipPhrase(tokens, named + 1, ['минут', 'мин .', 'мин']) ?? named);
  const whole = MARKS.has(textAt(tokens, i + 1)) && touches(tokens, i + 1) && touches(tokens, i + 2);
  if (!whole || minute === null || minute > 59 || textAt(tokens, i + 2).length !== 2) return null;
  // «11.12.16» is a date.
  const goesOn = textAt(tokens, i + 3) === '.' && touches(tokens, i + 3) && touches(tokens, i + 4);
  return goesOn && tokens[i + 4]?.kind === 'number'
    ? null
    : (skipPhrase(tokens, i + 3, ['часов', 'часа', 'час', 'ч .', 'ч']) ?? i + 3);
};

/** The index after the hours that follow a day with its year, or `i`. */
export const skipHours = (tokens: Tokens, i: number): number => {
  const mark = ['.', ','].includes(textAt(tokens, i)) ? i + 1 : i;
  const first = readHour(
    tokens,
    skipPhrase(tokens, mark, ['начало в', 'в', 'во', 'с', 'со', 'до', 'к']) ?? mark,
  );
  if (first === null) return i;
  const joint = skipPhrase(tokens, first, JOINTS);
  return (joint === null ? null : readHour(tokens, joint)) ?? first;
};

/** The index after an hour that stands before a day («10:00 20.05.2026»); null where none does: «02.10» is a day itself. */
export const skipHourBefore = (tokens: Tokens, i: number): number | null => {
  const at = skipPhrase(tokens, i, ['в', 'во', 'с', 'со']) ?? i;
  const minute = numberAt(tokens, at + 2);
  const isDay = textAt(tokens, at + 1) !== ':' && minute !== null && minute >= 1 && minute <= 12;
  return isDay || !MARKS.has(textAt(tokens, at + 1)) || textAt(tokens, at + 1) === '-'
    ? null
    : readHour(tokens, at);
};
