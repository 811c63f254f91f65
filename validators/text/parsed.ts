// What every small language of this folder answers: a value, or the exact place and the reason why there is none.

/** Why a printed text could not be read; a message is made from it by the caller. */
export type Reason =
  | 'empty'
  | 'too-long'
  | 'unknown-word'
  | 'impossible-date'
  | 'reversed-range'
  | 'missing-year'
  | 'missing-end'
  | 'no-number'
  | 'malformed-number'
  | 'number-out-of-range'
  | 'several-targets'
  | 'missing-equals'
  | 'missing-symbol'
  | 'missing-operand'
  | 'missing-sign'
  | 'misplaced-sign'
  | 'unclosed-bracket'
  | 'too-deep';

/** The place (`at`, `length`, in UTF-16 units of the printed text), the printed words there, and the reason. */
export interface Failure {
  readonly ok: false;
  readonly at: number;
  readonly length: number;
  readonly text: string;
  readonly reason: Reason;
}

export type Parsed<T> = { readonly ok: true; readonly value: T } | Failure;

/** The longest text that is read at all; a cell of a table is never longer, and a bound keeps every parser linear. */
const LONGEST_TEXT = 1000;

/** Makes a failure at `[at, end)` of `printed`. */
export const fail = (printed: string, at: number, end: number, reason: Reason): Failure => ({
  ok: false,
  at,
  length: end - at,
  text: printed.slice(at, end),
  reason,
});

/** Refuses an empty text and one longer than `LONGEST_TEXT`; null when the text may be read. */
export const refuse = (printed: string): Failure | null => {
  if (printed.length > LONGEST_TEXT) return fail(printed, LONGEST_TEXT, printed.length, 'too-long');
  return printed.trim() === '' ? fail(printed, 0, printed.length, 'empty') : null;
};
