// The periods that the texts of an act name for its documents and for its plan.
import { child, type Spot } from '../source/spot.ts';
import { repealing } from '../text/acts/order-words.ts';
import { withoutQuotations } from '../text/marks/quotations.ts';
import { normalise } from '../text/words/words.ts';
import { onlyAmends } from './act-actions.ts';
import { allParts } from './all-parts.ts';
import { daysOf } from './planned-year.ts';
import type { Territory } from './types.ts';

/** A period as a text names it: «на период до 2024 года» has no first year. */
export interface PrintedPeriod {
  readonly printed: string;
  readonly from: string | null;
  /** The last year. */
  readonly to: string;
  /** ISO date: the last day; of «до 2024 года» the last day of that year, as nothing says that it ends earlier. */
  readonly lastDay: string;
  /** `document`: a title or a clause of the order gives it to a document; `plan`: the text speaks of the plan. */
  readonly of: 'document' | 'plan';
  /** The text that names it, and where in it the words stand. */
  readonly text: string;
  readonly at: Spot;
  readonly place: { readonly at: number; readonly length: number };
}

/** The documents whose titles and texts name periods. */
type Titles = Pick<Territory, 'provision' | 'roadmap' | 'indicators'> &
  Partial<Pick<Territory, 'act' | 'acts' | 'register'>>;

interface Titled extends Pick<PrintedPeriod, 'text' | 'at' | 'of'> {}

const PERIOD =
  /(?<!\p{L})на\s+(?:период\s+)?(?:(?:с\s+)?(20\d\d)\s*(?:г\p{L}{0,30}\.?\s*)?(?:[-–—]|по|и)\s*|(до)\s+)?(20\d\d)(?=\s*(?:г|учебн))(?:\s*(?:г\.|г\p{L}{1,30}))?/iu;
const PLAN = /дорожн\p{L}{1,30}\s+карт|комплекс\p{L}{0,30}\s+мер(?!\p{L})/iu;

/** Whether a text speaks of the plan: «дорожной карты», «комплекса мер». */
export const namesPlan = (text: string): boolean => PLAN.test(text);

/** Whether the words of a period give its first year too. */
export const hasFirstYear = (printed: string): boolean => {
  const found = PERIOD.exec(printed);
  return found !== null && found[2] === undefined;
};

/** The texts that name the documents of the act: titles, the clauses that adopt them, and what the text says of its plan. */
const titles = ({ provision, roadmap, indicators }: Titles): readonly Titled[] => [
  ...[...allParts(provision?.parts ?? [])].flatMap(({ kind, inOrder, text, spot }): readonly Titled[] => {
    if (kind === 'title' || (inOrder && kind === 'clause' && !repealing.test(text)))
      return [{ text, at: spot, of: 'document' }];
    return !inOrder && namesPlan(text) ? [{ text, at: spot, of: 'plan' }] : [];
  }),
  ...(roadmap === null
    ? []
    : [{ text: roadmap.title, at: child(roadmap.spot, 'title'), of: 'document' as const }]),
  ...(indicators?.title == null
    ? []
    : [{ text: indicators.title, at: child(indicators.spot, 'title'), of: 'document' as const }]),
];

const signed = (provision: Titles['provision']): string => String(provision?.order?.date ?? '');

/** So many letters before a period tell whose it is. */
const OWNER = 60;

/** What earlier acts of the territory are called: their periods are not those of an act that names them. */
const otherTitles = ({ act, acts, register, provision: own }: Titles): readonly string[] =>
  [
    ...(acts ?? [])
      .filter(({ id, current }) => id !== act?.id && signed(current.provision) < signed(own))
      .flatMap(({ current: { provision } }) => [provision?.title, provision?.order?.title]),
    ...[...(register?.acts.values() ?? [])].map(({ title }) => title),
  ].flatMap((title) => (title == null || title === '' ? [] : [normalise(title)]));

/** «План по реализации Концепции … на период 2025–2027 годов»: the period of the Concept. */
const isOfOther = ({ text, place: { at, length } }: PrintedPeriod, others: readonly string[]): boolean => {
  const words = normalise(text.slice(Math.max(0, at - OWNER), at + length)).replace(/^\S*\s/u, '');
  return at >= OWNER && others.some((title) => title.includes(words));
};

const periodIn = ({ text, at, of }: Titled): readonly PrintedPeriod[] => {
  const found = PERIOD.exec(withoutQuotations(text));
  if (found === null) return [];
  const [{ length }, first, until, to = ''] = found;
  // «На 2024 год» begins and ends with that year; «до 2024 года» does not say when it begins.
  const from = first ?? (until === undefined ? to : null);
  const end = found.index + length;
  const isSchool = first !== undefined && /^\s*учебн/iu.test(text.slice(end, end + 10));
  return [
    {
      printed: text.slice(found.index, end),
      from,
      to,
      lastDay: daysOf(isSchool ? `${first}-${to}` : to).to,
      of,
      text,
      at,
      place: { at: found.index, length },
    },
  ];
};

const known = new WeakMap<object, readonly PrintedPeriod[]>();

/** The periods in the order in which they are printed, one of each text. */
export const printedPeriods = (territory: Titles): readonly PrintedPeriod[] => {
  const before = known.get(territory);
  if (before !== undefined) return before;
  const others = otherTitles(territory);
  const found = onlyAmends(territory)
    ? []
    : titles(territory)
        .flatMap(periodIn)
        .filter((period) => !isOfOther(period, others));
  known.set(territory, found);
  return found;
};
