// Values that say without a figure whether something is there, and scales that say what is given for it.
import { stripListPunctuation } from '../words.ts';
import type { ScaleTarget, StatedTarget } from './model.ts';

const YES =
  /^(?:\+|да|есть|имеется|имеются|наличие|в наличии|выполнено|выполняется|соответствует|обеспечено)$/iu;
const NO = /^(?:нет|не имеется|не имеются|отсутствует|отсутствуют|отсутствие|не выполнено|не обеспечено)$/iu;
/** Verbs that say that something is there and at work; others («растёт», «уточняется») want a figure or give none. */
const WORKS =
  /^(?:функциониру|работа|действу|реализу|вед|провод|осуществля|обеспечива|соответству|выполня|использу|применя|обновля|поддержива|публику|размеща|веде)(?:[еёи]т|[ую]т|[ая]т)(?:ся)?$/iu;
/** «Разработан», «утверждены», «открыта»: a short participle. */
const DONE = /^\p{L}{2,}(?:[аеёя]н|[кжш]рыт|нят)[аоы]?$/iu;

/** The words up to the first mark: «функционирует» of «функционирует, информация актуальна». */
const firstWords = (text: string): string => text.split(/[,;(]/u)[0]?.trim() ?? '';

/** Reads a value in words; null where the words are no such value. Text with a figure in it is none. */
export const readStated = (printed: string): StatedTarget | null => {
  const words = stripListPunctuation(printed.replaceAll(/\s+/gu, ' ').trim());
  if (/\p{N}/u.test(words)) return null;
  const first = firstWords(words);
  if (YES.test(first)) return { kind: 'stated', holds: true, words };
  if (NO.test(first)) return { kind: 'stated', holds: false, words };
  const [head = '', second = ''] = first.split(' ');
  const isDenied = head.toLowerCase() === 'не';
  const word = isDenied ? second : head;
  if (!WORKS.test(word) && !DONE.test(word)) return null;
  return { kind: 'stated', holds: !isDenied, words };
};

const POINTS_FIRST = /^(\p{Nd}{1,3})\s*балл\p{L}*\s*[-–—:]\s*(\S.*)$/u;
const POINTS_LAST = /^(\S.*?)\s*[-–—:]\s*(\p{Nd}{1,3})\s*балл\p{L}*$/u;

/** Reads a scale of points of two steps or more; null where the text is none. */
export const readScale = (printed: string): ScaleTarget | null => {
  const steps = printed.split(/[,;\n]/u).map((part) => {
    const text = stripListPunctuation(part.trim());
    const first = POINTS_FIRST.exec(text);
    if (first !== null) return { points: Number(first[1]), when: first[2] ?? '' };
    const last = POINTS_LAST.exec(text);
    return last === null ? null : { points: Number(last[2]), when: last[1] ?? '' };
  });
  const whole = steps.filter((step) => step !== null);
  return whole.length > 1 && whole.length === steps.length ? { kind: 'scale', steps: whole } : null;
};
