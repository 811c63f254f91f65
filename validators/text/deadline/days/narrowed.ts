// «Лето 2025 года (июнь, июль)», «в течение 2026 года, но не позднее 15 ноября»: what lies within the time before it says that time
// more exactly.
import { skipPhrase, type Tokens, textAt } from '../../tokens.ts';
import type { Item } from '../cell.ts';
import type { DatedDraft } from '../draft.ts';
import { DURATION } from '../events/duration.ts';
import type { Days, RangeTerm, Term } from '../model.ts';
import { skipUntil } from '../step.ts';
import { skipYearWord } from './point.ts';

const BETWEEN = new Set([',', ';', 'и', 'в', 'во']);

/** Whether tokens `[from, to)` are these dates and nothing but what joins them: «открытие – 2 сентября» tells of one day of several. */
export const areDatesOnly = (
  tokens: Tokens,
  from: number,
  to: number,
  drafts: readonly DatedDraft[],
): boolean =>
  drafts.length > 0 &&
  drafts.every(({ limit }) => limit === 'during') &&
  Array.from({ length: to - from }, (_, k) => from + k).every(
    (at) => BETWEEN.has(textAt(tokens, at)) || drafts.some((draft) => at >= draft.from && at < draft.next),
  );

const isDays = (term: Term | undefined): term is Term & Days =>
  term?.kind === 'range' || (term?.kind === 'date' && term.limit === 'during');

/** Whether terms say more exactly when within the time of a term. */
export const narrow = (terms: readonly Term[], term: Term | undefined): boolean =>
  isDays(term) &&
  terms.length > 0 &&
  terms.every((one) => isDays(one) && one.from >= term.from && one.to <= term.to);

const NOT_AFTER = ['не позднее', 'не позже'];

/** «В течение»: such a time ends with the day behind it, whatever word leads in that day. */
const isLedIn = (frame: Item, tokens: Tokens): boolean =>
  frame.kind === 'open' ||
  (frame.kind === 'draft' &&
    DURATION.some((phrase) => {
      const begins = frame.from - phrase.split(' ').length;
      return begins >= 0 && skipPhrase(tokens, begins, [phrase]) === frame.from;
    }));

/**
 * Whether the term at `i` is the last day of the time before it, by the words that join them: «, но до 15 ноября», «, не позднее …»,
 * behind «в течение» also «, до …»; «январь–март, до 1 марта» and «2026 год, отчёт – до 15 ноября» are two times.
 */
export const boundsBefore = (
  frame: Item | undefined,
  [bound, ...more]: readonly Item[],
  tokens: Tokens,
  i: number,
): boolean => {
  const isUntil = bound?.kind === 'draft' && bound.limit === 'until' && skipUntil(tokens, i) !== null;
  if (frame === undefined || !isUntil || more.length > 0 || tokens[i]?.line === true) return false;
  const joint = textAt(tokens, i - 1);
  const isApart = [';', '(', '.'].includes(joint) && skipYearWord(tokens, i - 2) !== i;
  if (joint === 'но') return true;
  return !isApart && (skipPhrase(tokens, i, NOT_AFTER) !== null || (joint === ',' && isLedIn(frame, tokens)));
};

/** The time of a term up to a day within it; null where the day lies elsewhere, or the term is no time that lasts. */
export const cutAt = (term: Term | undefined, bound: Term | undefined): Term | null => {
  if (!isDays(term) || bound?.kind !== 'date' || bound.to < term.from || bound.to > term.to) return null;
  const cut: RangeTerm = { kind: 'range', from: term.from, to: bound.to, precision: 'day' };
  return bound.to === term.to ? term : cut;
};
