// The federal indicators that a table does not carry out, by how they bind the document, and how that is said.

import { inner } from '../../model/excerpt.ts';
import { namedIn } from '../../model/fact.ts';
import { rowsSpot } from '../../model/indicators/rows.ts';
import { partPlace } from '../../model/places/part-place.ts';
import type { Corpus, FederalIndicator, Indicator, Part, Territory } from '../../model/types.ts';
import { isKnown } from '../../model/whole.ts';
import { child } from '../../source/spot.ts';
import type { Issue, Text } from '../rule.ts';
import { asksFor, demandOf, type Known, nearRow, setsIndicators } from './federal-bound.ts';
import { labelOf } from './label.ts';
import { isPlan } from './wants-value.ts';

interface Uncovered {
  readonly federal: FederalIndicator;
  /** A row that means it, perhaps. */
  readonly near: Indicator | null;
}

/** The federal indicators with a threshold in force that no row of the document carries out. */
export const uncovered = (
  territory: Territory,
  corpus: Corpus,
  asOf: string,
  known: Known,
): readonly Uncovered[] => {
  const { indicators } = territory;
  if (indicators === null || !isPlan(indicators) || !setsIndicators(territory)) return [];
  const references = indicators.indicators.flatMap(({ federal }) => federal ?? []);
  // A reference to nothing is told by indicators/federal-known: it may well mean the one that is missed here.
  if (!isKnown(corpus, 'federal-indicators') || references.some(({ target }) => target === null)) return [];
  // A table that is only begun tells nothing yet of what it will carry.
  if (indicators.indicators.length > 0 && indicators.indicators.every(({ name }) => name === '')) return [];
  const carried = new Set(references.map(({ target }) => target));
  return corpus.federal.indicators
    .filter((federal) => !carried.has(federal) && demandOf(federal, territory, asOf) === known)
    .filter((federal) => !indicators.indicators.some((row) => asksFor(row, federal)))
    .map((federal) => ({ federal, near: nearRow(indicators, federal) }));
};

/** The clause in which the document itself calls it an indicator; null where none does. */
const clauseWith = (federal: FederalIndicator, territory: Territory): Part | null =>
  namedIn(federal, territory)[0] ?? null;

const missing = (federal: FederalIndicator, territory: Territory): Text => {
  const clause = clauseWith(federal, territory);
  if (clause === null || territory.provision === null)
    return {
      ru: `Среди показателей нет единого федерального: «${federal.name}»`,
      en: `Among the indicators there is no unified federal one: “${federal.name}”`,
    };
  const { ru, en } = partPlace(clause, territory.provision);
  return {
    ru: `Текст называет показателем «${inner(federal.name)}» (${ru}), а в таблице показателей его нет`,
    en: `The text calls “${federal.name}” an indicator (${en}), and the table of indicators lacks it`,
  };
};

/** The finding about one of them: at the row that may mean it, else at the table. */
export const sayUncovered = (territory: Territory, { federal, near }: Uncovered): Issue => ({
  at:
    near === null
      ? territory.indicators === null
        ? territory.spot
        : rowsSpot(territory.indicators)
      : child(near.spot, 'name'),
  message: {
    ru: `${missing(federal, territory).ru}${near === null ? '' : `. ${labelOf(near).ru} близок к нему, но его не исполняет`}`,
    en: `${missing(federal, territory).en}${near === null ? '' : `; ${labelOf(near).en} is near to it, but does not carry it out`}`,
  },
  hint: {
    ru: 'Добавьте этот показатель.',
    en: 'Add the indicator.',
  },
  edit: {
    ru: `Если он есть, укажите у него federal: ${federal.id}.`,
    en: `Where it is there, give it \`federal: ${federal.id}\`.`,
  },
  statedIn: federal.statedIn,
  evidence: federal.id,
});
