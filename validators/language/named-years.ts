// The years that a text names as such: «2025 г.», «31.12.2024», «2024–2025 годы», «2025 – 50 %». A number that counts is none.
import { isActYear, monthNumber } from '../text/dates/calendar.ts';
import { printedDates } from '../text/dates/printed-dates.ts';
import { indexOfText } from './index-of-text.ts';
import type { TextToken } from './text-tokens.ts';

/** A year and the place of its token. */
export interface NamedYear {
  readonly year: number;
  /** ISO date, where the text names a day of it. */
  readonly day: string | null;
  readonly at: number;
}

const isYearWord = (token: TextToken | undefined): boolean =>
  token !== undefined && (token.lemmas.has('год') || /^гг?\.?$/iu.test(token.text));
const isDash = (token: TextToken | undefined): boolean =>
  token !== undefined && /^[-‐‑–—−:/]$/u.test(token.text);

/** The years of a text, in order. */
export const namedYears = (text: string): readonly NamedYear[] => {
  const { tokens } = indexOfText(text);
  return tokens.flatMap((token, index): readonly NamedYear[] => {
    if (token.kind === 'date') {
      const iso = printedDates(token.text)[0]?.iso;
      return iso == null ? [] : [{ year: Number(iso.slice(0, 4)), day: iso, at: token.at }];
    }
    const { value } = token;
    if (token.kind !== 'number' || value === null || !isActYear(value) || token.text.length !== 4) return [];
    const behind = tokens[index + 1];
    // «2024–2025 годы», «2024-2025 учебный год»
    const joined = isDash(behind) && isActYear(tokens[index + 2]?.value ?? 0) ? index + 3 : index + 1;
    const next = tokens[joined]?.lemmas.has('учебный') === true ? joined + 1 : joined;
    const month = monthNumber(tokens[index - 1]?.text.toLowerCase() ?? '') !== null;
    const leads = (index === 0 || token.line) && isDash(behind) && behind?.gap === true;
    return isYearWord(tokens[next]) || month || leads ? [{ year: value, day: null, at: token.at }] : [];
  });
};
