// The words of deadlines without an end: «постоянно», «весь учебный год», «однократно».
import { skipPhrase, type Tokens } from '../../tokens.ts';
import type { OpenTerm } from '../model.ts';
import { type Read, read } from '../step.ts';

export type Scope = OpenTerm['scope'];

/** Deadlines that say when, and no end. */
export const SCOPES: readonly (readonly [Scope, readonly string[]])[] = [
  [
    'constant',
    [
      'постоянно',
      'непрерывно',
      'систематически',
      'регулярно',
      'на постоянной основе',
      'на системной основе',
      'на регулярной основе',
      'в постоянном режиме',
      'круглосуточно',
      'в круглосуточном режиме',
      'бессрочно',
      'на неограниченный срок',
      'без ограничения срока',
    ],
  ],
  ['once', ['однократно', 'единовременно', 'одноразово', 'единожды', 'разово', 'один раз', '1 раз']],
  ['school-year', ['весь учебный год', 'учебный год', 'текущий учебный год']],
  ['year', ['весь год', 'круглый год', 'круглогодично']],
  ['period', ['весь период', 'весь срок', 'на весь период', 'на весь срок']],
];
/** The scope whose words stand at `i`, or null. */
export const pick = (
  tokens: Tokens,
  i: number,
  table: readonly (readonly [Scope, readonly string[]])[],
): Read<Scope> | null => {
  for (const [scope, phrases] of table) {
    const next = skipPhrase(tokens, i, phrases);
    if (next !== null) return read(scope, next);
  }
  return null;
};
