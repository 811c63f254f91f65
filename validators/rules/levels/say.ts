// Levels in words, in both languages of the messages.
import type { Level } from '../../text/level-list.ts';
import type { Text } from '../rule.ts';

const NAMES: Readonly<Record<Level, Text>> = {
  federal: { ru: 'федеральный', en: 'federal' },
  regional: { ru: 'региональный', en: 'regional' },
  municipal: { ru: 'муниципальный', en: 'municipal' },
  institutional: { ru: 'институциональный', en: 'institutional' },
};

const and = (words: readonly string[], joint: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1) ?? ''}`;

/** «региональный и муниципальный». */
export const sayLevels = (levels: readonly Level[]): Text => ({
  ru: and(
    levels.map((level) => NAMES[level].ru),
    'и',
  ),
  en: and(
    levels.map((level) => NAMES[level].en),
    'and',
  ),
});

/** «А», «Б» и «В». */
export const sayNames = (names: readonly string[]): Text => ({
  ru: and(
    names.map((name) => `«${name}»`),
    'и',
  ),
  en: and(
    names.map((name) => `“${name}”`),
    'and',
  ),
});
