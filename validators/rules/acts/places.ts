// The places in documents that state or cite something, as findings name them.
import type { Corpus, Statement } from '../../model/types.ts';
import { clauseWords } from '../../text/clause-words.ts';
import type { Text } from '../rule.ts';

/** Who cites, and where: «Владимирская область, п. 1.2». Places that repeat are named once. */
export const places = (statements: readonly Statement[], { names }: Pick<Corpus, 'names'>): Text => {
  const unique = [...new Map(statements.map((place) => [place.printed, place])).values()];
  if (unique.length === 0) return { ru: 'место не указано', en: 'no place is given' };
  const name = ({ territory: id, clause }: Statement): string =>
    `${names.get(id) ?? id}, ${clauseWords(clause)}`;
  return {
    ru: unique.map(name).join('; '),
    en: unique.map(({ printed }) => `\`${printed}\``).join(', '),
  };
};
