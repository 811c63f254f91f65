// The federal threshold that a verdict rests on, as pages say it.

import { editionPlace } from '../../validators/export/places.ts';
import { clauseName } from '../../validators/model/clause-names.ts';
import { statedPart } from '../../validators/model/stated-part.ts';
import type { FederalIndicator, Statement, Territory, Threshold } from '../../validators/model/types.ts';
import { formatNumber } from '../../validators/text/russian.ts';
import type { SitePlace } from './finding-places.ts';
import { link, partLink } from './links.ts';
import { corpus } from './svod.ts';

const unitSigns: Readonly<Record<FederalIndicator['unit'], string>> = {
  percent: '\u00A0%',
  people: '\u00A0чел.',
  count: '',
  fact: '',
};

/** A threshold in its shortest words: «не менее 30 %». */
export const limitWords = ({ min, max }: Threshold, unit: FederalIndicator['unit']): string =>
  [
    ...(min === null ? [] : [`не менее ${formatNumber(min)}${unitSigns[unit]}`]),
    ...(max === null ? [] : [`не более ${formatNumber(max)}${unitSigns[unit]}`]),
  ].join(', ');

/** A place that states something, as a page tells of it; without an address where the Svod has no such clause. */
export interface StatedPlace {
  readonly href: string | null;
  readonly name: string;
}

/** The places of statements: each that is published, and together those of territories that this Svod is without. */
export const statedPlacesOf = (statements: readonly Statement[]): readonly StatedPlace[] => {
  const isHere = ({ territory }: Statement): boolean => corpus.territories.some(({ id }) => id === territory);
  const here = statements.filter(isHere).map((statement): StatedPlace => {
    const place = statementPlace(statement);
    return place ?? { href: null, name: statementWords(statement) };
  });
  const away = statements.filter((statement) => !isHere(statement));
  const [only] = away;
  if (only === undefined) return here;
  const name =
    away.length === 1
      ? statementWords(only)
      : `документы территорий, которых в этом Своде нет (${away.length})`;
  return [...here, { href: null, name }];
};

/** The place of a statement in words where `statementPlace` has no link: the Svod may be without the territory. */
const statementWords = ({ territory: id, clause }: Statement): string => {
  const territory = corpus.territories.find((known) => known.id === id);
  return `${territory?.name ?? 'документ территории, которой в этом Своде нет'}, ${clauseName(clause)}`;
};

/** Where a territory's act states something, as a link; null where the territory or its clause is not published. */
const statementPlace = (statement: Statement): SitePlace | null => {
  const territory = corpus.territories.find(({ id }) => id === statement.territory);
  const stated = territory === undefined ? null : statedPart(territory, statement);
  if (territory === undefined || stated === null) return null;
  const { text, part } = stated;
  const isOfPast = text.act !== null && text !== territory && !isCurrent(territory, text);
  return {
    href: isOfPast ? `${link(`/${editionPlace(text)}`)}#${part.anchor}` : partLink(text, part),
    name: `${territory.name}, ${clauseName(statement.clause)}`,
  };
};

/** Whether a document is of an edition that applies: what earlier ones state stands at their own addresses. */
const isCurrent = ({ acts }: Territory, text: Territory): boolean =>
  acts.some(({ current }) => current === text || current.annexes.includes(text));
