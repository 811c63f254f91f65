// Grades of a scale that has names and no figures: «средний», «выше среднего», «не ниже достаточного уровня».
import { stripListPunctuation } from '../words/words.ts';
import type { GradeTarget } from './model.ts';

const STEMS = [
  'низк',
  'средн',
  'высок',
  'начальн',
  'базов',
  'повышенн',
  'продвинут',
  'достаточн',
  'недостаточн',
  'допустим',
  'недопустим',
  'оптимальн',
  'критическ',
  'приемлем',
  'удовлетворительн',
  'неудовлетворительн',
  'хорош',
  'отличн',
].join('|');
const GRADE = `(?:очень\\s+|крайне\\s+)?(?:${STEMS})(?:[иыо]й|[ая]я|[ое]е|[ое]го|[ое]му|[иы]м|[ое]м|о)`;
const LEVEL = '(?:уров(?:ень|ня|не)|степень|степени|оценка|оценки)';
const LEAD = '(?:не\\s+)?(?:ниже|выше|хуже|лучше|менее|меньше)\\s+|на\\s+|от\\s+|до\\s+';
const ONE = `(?:${LEAD})?(?:${LEVEL}\\s*[:–—-]?\\s*)?(?:${LEAD})?${GRADE}(?:\\s+${LEVEL})?`;
const SAID = new RegExp(
  `^${ONE}(?:(?:\\s+и\\s+|\\s+или\\s+|\\s*/\\s*|\\s*[–—]\\s*|,\\s+|\\s+)${ONE}){0,2}(?:\\s+и\\s+(?:выше|лучше))?$`,
  'iu',
);

/** «II уровень», «не ниже 3-го уровня», «уровень 2»: a grade by its number. */
const NUMBERED = new RegExp(
  `^(?:${LEAD})?(?:(?:[IV]{1,3}|[1-9](?:\\s?-\\s?(?:й|го|м|му))?|перв|втор|треть|четв[её]рт|пят)(?:ый|ого|ому|ом|ий|его|ему|ем|ой)?\\s+${LEVEL}|${LEVEL}\\s*[:–—-]?\\s*(?:[IV]{1,3}|[1-9]))(?:\\s+и\\s+(?:выше|лучше))?$`,
  'iu',
);

/** «Не ниже среднего»: of what, its row would have to say; «выше среднего» is a grade by itself. */
const OF_AVERAGE = /^не\s+\p{L}+\s+средн\p{L}{2,3}$/iu;

/** Reads a grade in words; null where the text is none. */
export const readGrade = (printed: string): GradeTarget | null => {
  const words = stripListPunctuation(printed.replaceAll(/\s+/gu, ' ').trim());
  return NUMBERED.test(words) || (SAID.test(words) && !OF_AVERAGE.test(words))
    ? { kind: 'grade', words }
    : null;
};
