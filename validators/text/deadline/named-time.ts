// The time that a title names: «План работы на 2025/2026 учебный год», «Дорожная карта на 2023–2025 годы».
import { skipPhrase, tokenize } from '../tokens.ts';
import { readDated } from './dates.ts';
import type { Days } from './model.ts';
import { isRead } from './step.ts';
import { withYears } from './years.ts';

const LEADS = ['на период', 'на', 'в', 'за'];

/** The days of the one time that a text names after «на», «в», «за»; null where it names none, several, or only an end. */
export const namedTime = (text: string): Days | null => {
  const tokens = tokenize(text);
  const times: Days[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const lead = skipPhrase(tokens, i, LEADS);
    const dated = lead === null ? null : readDated(tokens, lead);
    if (!isRead(dated)) continue;
    const years = withYears(dated.value, null);
    const [term, ...more] = isRead(years) ? years.value.terms : [];
    if (term !== undefined && more.length === 0 && (term.kind === 'range' || term.limit === 'during'))
      times.push({ from: term.from, to: term.to });
    i = dated.next - 1;
  }
  const [only, ...others] = times;
  return others.length === 0 ? (only ?? null) : null;
};
