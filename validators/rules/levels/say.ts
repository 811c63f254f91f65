// Levels in words, in both languages of the messages.
import { inner } from '../../model/excerpt.ts';
import type { Level } from '../../text/names/level-list.ts';
import type { Text } from '../rule.ts';

/** The adjectives without their endings. */
const STEMS: Readonly<Record<Level, string>> = {
  federal: 'федеральн',
  regional: 'региональн',
  municipal: 'муниципальн',
  institutional: 'институциональн',
};

/** The endings of the adjective and of the noun in a case, of one level and of several. */
const CASES = {
  nominative: ['ый', 'уровень', 'уровни'],
  genitive: ['ого', 'уровня', 'уровней'],
  prepositional: ['ом', 'уровне', 'уровнях'],
} as const;

const and = (words: readonly string[], joint: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1) ?? ''}`;

/** «региональный и муниципальный уровни» in a case of Russian. */
export const sayLevels = (levels: readonly Level[], inCase: keyof typeof CASES): Text => {
  const [ending, one, several] = CASES[inCase];
  return {
    ru: `${and(
      levels.map((level) => `${STEMS[level]}${ending}`),
      'и',
    )} ${levels.length > 1 ? several : one}`,
    en: `${and(levels, 'and')} ${levels.length > 1 ? 'levels' : 'level'}`,
  };
};

/** «А», «Б» и «В». */
export const sayNames = (names: readonly string[]): Text => ({
  ru: and(
    names.map((name) => `«${inner(name)}»`),
    'и',
  ),
  en: and(
    names.map((name) => `“${name}”`),
    'and',
  ),
});
