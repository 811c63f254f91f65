// «Соцсети», «нацпроект»: a word whose first part is cut short, as the two words that it is made of.
import { isFound, keysOfWord, type Vocabulary } from '../vocabulary/vocabulary.ts';

/** How everyday words cut adjectives short. */
const clippings: Readonly<Record<string, string>> = {
  гор: 'городской',
  гос: 'государственный',
  дет: 'детский',
  мед: 'медицинский',
  метод: 'методический',
  нац: 'национальный',
  обл: 'областной',
  пед: 'педагогический',
  проф: 'профессиональный',
  рай: 'районный',
  соц: 'социальный',
  спец: 'специальный',
  спорт: 'спортивный',
  тех: 'технический',
  физ: 'физический',
  фин: 'финансовый',
  хоз: 'хозяйственный',
};
const CLIPPED = new RegExp(`^(${Object.keys(clippings).join('|')})(\\p{L}{4,})$`, 'u');

/** The two words of a clipped one, in plain letters; null where the records lack one of them. */
export const unclipped = (
  vocabulary: Vocabulary,
  plain: string,
): readonly [adjective: string, noun: string] | null => {
  const [, clipping = '', noun = ''] = CLIPPED.exec(plain) ?? [];
  const adjective = clippings[clipping];
  if (adjective === undefined) return null;
  const isThere = (word: string): boolean =>
    keysOfWord(vocabulary, word).some((key) => isFound(vocabulary, key));
  return isThere(adjective) && isThere(noun) ? [adjective, noun] : null;
};
