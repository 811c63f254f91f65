// The periods that the texts of an act name for it and for its plan.
import { allParts } from '../../model/all-parts.ts';
import type { Corpus, Territory } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import { child, type Spot } from '../../source/spot.ts';
import { printedDates } from '../../text/printed-dates.ts';
import { withoutQuotations } from '../../text/quotations.ts';
import { normalise } from '../../text/words.ts';
import { repealing } from '../requisites/order-text.ts';
import { printedTexts } from '../words/printed-texts.ts';

/** A period as a text names it: «на период до 2024 года» has no first year. */
export interface NamedPeriod {
  readonly printed: string;
  readonly from: string | null;
  readonly to: string;
  readonly at: Spot;
}

interface Titled {
  readonly text: string;
  readonly at: Spot;
}

const PERIOD =
  /(?<!\p{L})на\s+(?:период\s+)?(?:(?:с\s+)?(20\d\d)\s*(?:г\p{L}{0,30}\.?\s*)?(?:[-–—]|по|и)\s*|до\s+)?(20\d\d)(?=\s*(?:г|учебн))(?:\s*(?:г\.|г\p{L}{1,30}))?/iu;
const PLAN = /дорожн\p{L}{1,30}\s+карт|комплекс\p{L}{0,30}\s+мер(?!\p{L})/iu;

/** The texts that name the documents of the act: titles, the clauses that adopt them, and what the text says of its plan. */
const titles = ({ provision, roadmap, indicators }: Territory): readonly Titled[] => [
  ...[...allParts(provision?.parts ?? [])].flatMap(({ kind, inOrder, text, spot }) =>
    kind === 'title' ||
    (inOrder && kind === 'clause' && !repealing.test(text)) ||
    (!inOrder && PLAN.test(text))
      ? [{ text, at: spot }]
      : [],
  ),
  ...(roadmap === null ? [] : [{ text: roadmap.title, at: child(roadmap.spot, 'title') }]),
  ...(indicators?.title == null ? [] : [{ text: indicators.title, at: child(indicators.spot, 'title') }]),
];

const namedIn = ({ text, at }: Titled, texts: Corpus['texts']): readonly NamedPeriod[] => {
  const found = PERIOD.exec(withoutQuotations(text));
  if (found === null) return [];
  const [whole, from, to = ''] = found;
  const printed = text.slice(found.index, found.index + whole.length);
  const place = within(at, text, { at: found.index, length: whole.length }, texts);
  return [{ printed, from: from ?? null, to, at: place }];
};

/** The periods in the order in which they are printed, one of each text. */
export const namedPeriods = (territory: Territory, { texts }: Corpus): readonly NamedPeriod[] =>
  titles(territory).flatMap((titled) => namedIn(titled, texts));

/** A period with its first and its last year, or with a day: «на период до 2024 года» leaves open whether that year is in it. */
const hasBounds = (printed: string): boolean =>
  printedDates(printed).length > 0 || (PERIOD.exec(printed)?.[1] ?? null) !== null;

/**
 * Whether the act itself prints a period with a last day that is beyond doubt. What region.yaml records counts only where
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
