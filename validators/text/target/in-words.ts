// Values that say without a figure whether something is there, and scales that say what is given for it.
import { stripListPunctuation } from '../words/words.ts';
import type { ScaleTarget, StatedTarget } from './model.ts';

const YES =
  /^(?:\+|[✓✔☑√]|да|все(?:\s+\p{L}+){0,3}|полностью|в полном (?:объ[её]ме|составе)|есть|имеется|имеются|наличие|в наличии|выполнено|выполняется|соответствует|обеспечено)$/iu;
const NO = /^(?:нет|не имеется|не имеются|отсутствует|отсутствуют|отсутствие|не выполнено|не обеспечено)$/iu;
/** Verbs that say that something is there and at work; others («растёт», «уточняется») want a figure or give none. */
const WORKS =
  /^(?:функциониру|работа|действу|реализу|вед|провод|осуществля|обеспечива|соответству|выполня|использу|применя|обновля|поддержива|публику|размеща|веде)(?:[еёи]т|[ую]т|[ая]т)(?:ся)?$/iu;
/** «Разработан», «утверждены», «открыта»: a short participle. */
const DONE = /^\p{L}{2,}(?:[аеёя]н|[кжш]рыт|нят)[аоы]?$/iu;
const CURRENT = /^актуал(?:ен|ьн[аоы])$/iu;
/** Shorter words of that make behind another are nouns: «учебный план». */
const shortestDone = 7;

const isPredicate = (word: string, place: number): boolean =>
  WORKS.test(word) || CURRENT.test(word) || (DONE.test(word) && (place === 0 || word.length >= shortestDone));

const MOST_BEFORE = 4;

/** The words up to the first mark: «функционирует» of «функционирует, информация актуальна». */
const firstWords = (text: string): string => text.split(/[,;(]/u)[0]?.trim() ?? '';

/** Reads a value in words; null where the words are no such value. Text with a figure in it is none. */
export const readStated = (printed: string): StatedTarget | null => {
  const words = stripListPunctuation(printed.replaceAll(/\s+/gu, ' ').trim());
  if (/\p{N}/u.test(words)) return null;
  const first = firstWords(words);
  if (YES.test(first)) return { kind: 'stated', holds: true, words };
  if (NO.test(first)) return { kind: 'stated', holds: false, words };
  // «Не утверждён», «сайт функционирует», «программа не утверждена»
  const said = first.split(' ').slice(0, MOST_BEFORE);
  const denied = said.findIndex((word) => word.toLowerCase() === 'не');
  const place = said.findIndex((word, k) => isPredicate(word, denied === 0 ? k - 1 : k));
  if (place < 0 || (denied >= 0 && denied !== place - 1)) return null;
  return { kind: 'stated', holds: denied < 0, words };
};

const POINTS = '(\\p{Nd}{1,3})\\s*(?:балл\\p{L}{0,3}|б\\.?)(?!\\p{L})';
const POINTS_FIRST = new RegExp(
  `^${POINTS}(?:\\s*[-–—:]\\s*(\\S.*)|\\s*\\((\\P{Nd}+)\\)|,?\\s+((?:если|при|в\\s+случае|за)\\s.+))$`,
  'iu',
);
/** «0 – нет»: points where another step says so, where one is the nothing of a scale, or in a row («3 – …, 2 – …, 1 – …»). */
const BARE_FIRST = /^(\p{Nd}{1,2})\s*[-–—:]\s*(\p{L}.*)$/u;
const POINTS_LAST = new RegExp(`^(\\S.*?)\\s*(?:[-–—:]\\s*${POINTS}|\\(${POINTS}\\))$`, 'iu');

interface ScaleStep {
  readonly points: number;
  readonly when: string;
  readonly named: boolean;
}

const stepOf = (part: string): ScaleStep | null => {
  const text = stripListPunctuation(part.trim());
  const first = POINTS_FIRST.exec(text);
  if (first !== null)
    return { points: Number(first[1]), when: first[2] ?? first[3] ?? first[4] ?? '', named: true };
  const last = POINTS_LAST.exec(text);
  if (last !== null) return { points: Number(last[2] ?? last[3]), when: last[1] ?? '', named: true };
  const bare = BARE_FIRST.exec(text);
  return bare === null ? null : { points: Number(bare[1]), when: bare[2] ?? '', named: false };
};

/** What parts the steps: of a condition («1 балл, если есть; 0 баллов, если нет») the comma is a part. */
const PARTED = [/[;\n]/u, /\s\/\s/u, /[,;\n]/u, /,\s+(?=\p{Nd}{1,3}\s*б)|[;\n]/iu];

/** Reads a scale of points of two steps or more; null where the text is none. */
export const readScale = (printed: string): ScaleTarget | null => {
  for (const mark of PARTED) {
    const scale = scaleOf(printed.split(mark).map(stepOf));
    if (scale !== null) return scale;
  }
  return null;
};

const scaleOf = (steps: readonly (ScaleStep | null)[]): ScaleTarget | null => {
  const whole = steps.filter((step) => step !== null);
  if (whole.length < 2 || whole.length < steps.length) return null;
  const isRow = whole.every(({ points }, k) => k === 0 || points === (whole[k - 1]?.points ?? 0) - 1);
  if (!isRow && !whole.some(({ points, named }) => named || points === 0)) return null;
  return { kind: 'scale', steps: whole.map(({ points, when }) => ({ points, when })) };
};
