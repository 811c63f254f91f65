// The periods that the texts of an act name, with the words themselves as the place of a finding.
import { type PrintedPeriod, printedPeriods } from '../../model/printed-periods.ts';
import { hasFirstYear } from '../../model/printed-years.ts';
import type { Corpus, Territory } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import { printedDates } from '../../text/dates/printed-dates.ts';
import { normalise } from '../../text/words/words.ts';
import { printedTexts } from '../words/printed-texts.ts';

/** A period as a text names it, at the words that name it. */
export type NamedPeriod = Pick<PrintedPeriod, 'printed' | 'from' | 'to' | 'at'>;

/** The periods in the order in which they are printed, one of each text. */
export const namedPeriods = (territory: Territory, { texts }: Corpus): readonly PrintedPeriod[] =>
  printedPeriods(territory).map((period) => ({
    ...period,
    at: within(period.at, period.text, period.place, texts),
  }));

/** A period with its first and its last year, or with a day: «на период до 2024 года» leaves open whether that year is in it. */
const hasBounds = (printed: string): boolean => printedDates(printed).length > 0 || hasFirstYear(printed);

/**
 * Whether the act itself prints a period with a last day that is beyond doubt. What act.yaml records counts only where
 * the act prints the same words.
 */
export const printsBounds = (territory: Territory, corpus: Corpus): boolean => {
  const recorded = normalise(territory.period?.printed ?? '');
  return (
    namedPeriods(territory, corpus).some(({ printed }) => hasBounds(printed)) ||
    (recorded !== '' &&
      hasBounds(recorded) &&
      printedTexts(territory).some(({ text }) => normalise(text).includes(recorded)))
  );
};
