// An indicator of a territory by the name that a call gives: `moscow-oblast/1`, `buryatia/dzhida/3`.

import { WrongCall } from '../../folder/wrong-call.ts';
import type { Report, Territory } from '../../index.ts';
import { nameInReport } from '../../model/reports/build.ts';
import type { Indicator } from '../../model/types.ts';

/** An indicator and its territory. */
export interface TerritoryIndicator {
  readonly territory: Territory;
  readonly indicator: Indicator;
}

/**
 * The indicator of a name; null where the name begins with no territory.
 * @throws WrongCall where the territory has no such indicator
 */
export const findIndicator = (name: string, { corpus }: Report): TerritoryIndicator | null => {
  const slash = name.lastIndexOf('/');
  const territory = corpus.territories.find(({ id }) => slash > 0 && id === name.slice(0, slash));
  if (territory === undefined) return null;
  const number = name.slice(slash + 1);
  const indicators = territory.indicators?.indicators ?? [];
  const indicator = indicators.find((one) => nameInReport(one) === number);
  if (indicator !== undefined) return { territory, indicator };
  const known = indicators.map(nameInReport).join(', ');
  throw new WrongCall({
    ru: `У территории ${territory.id} нет показателя «${number}».${known === '' ? '' : ` Есть: ${known}.`}`,
    en: `The territory ${territory.id} has no indicator “${number}”.${known === '' ? '' : ` There are: ${known}.`}`,
  });
};

/** All names that `findIndicator` knows. */
export const indicatorNames = ({ corpus }: Report): readonly string[] =>
  corpus.territories.flatMap(({ id, indicators }) =>
    (indicators?.indicators ?? []).map((indicator) => `${id}/${nameInReport(indicator)}`),
  );
