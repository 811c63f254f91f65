// How findings on the register name an act and those who cite it.
import type { Act, Corpus, Statement } from '../../model/types.ts';
import { clauseWords } from '../../text/clause-words.ts';
import { formatDate } from '../../text/russian.ts';
import type { Text } from '../rule.ts';

/** «№ 37 от 1 февраля 2021 г.»; what the register does not give is left out. */
export const requisites = ({ number, date }: { number: string | null; date: string | null }): Text => ({
  ru: [number === null ? '' : `№\u00A0${number}`, date === null ? '' : `от ${formatDate(date)}`]
    .filter(Boolean)
    .join(' '),
  en: [number === null ? '' : `“№ ${number}”`, date === null ? '' : `of ${date}`].filter(Boolean).join(' '),
});

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

/** The places that cite an act with a title of its own, or with the act's. */
export const placesOf = (act: Act, corpus: Corpus): Text =>
  places(
    act.citations.map(({ place }) => place),
    corpus,
  );
