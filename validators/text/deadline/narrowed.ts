// «Лето 2025 года (июнь, июль)»: dates in a bracket, all of them within the time before it, are that time said more exactly.
import { type Tokens, textAt } from '../tokens.ts';
import type { DatedDraft } from './draft.ts';
import type { Days, Term } from './model.ts';

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
