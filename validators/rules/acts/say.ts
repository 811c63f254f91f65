// How findings on the register name an act and those who cite it.
import { citingsIn, placeOfCiting } from '../../model/act-citations.ts';
import { statedPlaces } from '../../model/stated-places.ts';
import type { Act, Corpus } from '../../model/types.ts';
import { formatDate } from '../../text/russian.ts';
import type { Text } from '../rule.ts';

/** «№ 37 от 1 февраля 2021 г.»; what the register does not give is left out. */
export const requisites = ({ number, date }: { number: string | null; date: string | null }): Text => ({
  ru: [number === null ? '' : `№\u00A0${number}`, date === null ? '' : `от ${formatDate(date)}`]
    .filter(Boolean)
    .join(' '),
  en: [number === null ? '' : `“№ ${number}”`, date === null ? '' : `of ${date}`].filter(Boolean).join(' '),
});

/** The places of the documents at hand that name an act. */
export const placesOf = (act: Act, corpus: Corpus): Text =>
  statedPlaces((citingsIn(corpus).get(act) ?? []).map(placeOfCiting), corpus.names);
