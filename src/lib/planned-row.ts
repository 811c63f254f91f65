// A territory's row in a cell of the federal matrix, in words: its planned value with the verdict, or what is missing for one.
import type { FederalIndicator, Territory } from '../../validators/model/types.ts';
import type { Verdict } from '../../validators/model/verdict.ts';
import { indicatorName, unjudgedWhy } from './indicator-names.ts';
import { indicatorLink } from './links.ts';
import type { Carried } from './matrix.ts';
import { limitWords } from './verdicts.ts';
import { yearName } from './years.ts';

export interface PlannedRow {
  readonly href: string;
  /** What stands in the cell: the value, or the row's name where there is none. */
  readonly shown: string;
  /** The same for those who do not see in which row and column it stands. */
  readonly label: string;
  /** Whether it is a value that is set large: one of many words is read as a sentence. */
  readonly large: boolean;
  /** Null where nothing can be judged. */
  readonly verdict: Verdict | null;
  readonly note: string;
}

/** The row of an indicator that carries `federal`. */
export const plannedRow = (
  territory: Territory,
  federal: FederalIndicator,
  { indicator, judged, planned }: Carried,
): PlannedRow => {
  const printed = judged?.printed ?? planned?.printed ?? null;
  const name = indicatorName(indicator);
  const plan = planned === null ? '' : `план на ${yearName(planned.year)}. `;
  return {
    href: indicatorLink(territory, indicator),
    shown: printed ?? (indicator.number === '' ? 'Показатель есть' : name),
    label: `${printed === null ? '' : `${printed}: `}${name}, ${territory.name}`,
    large: printed !== null && printed.length <= 24,
    verdict: judged?.verdict ?? null,
    note:
      judged === null
        ? `${plan}${unjudgedWhy(indicator)}`
        : `план на ${yearName(judged.year)}, порог ${limitWords(judged.threshold, federal.unit)}`,
  };
};
