// The periods that the texts of an act name for its documents and for its plan.
import { child, type Spot } from '../source/spot.ts';
import { repealing } from '../text/acts/order-words.ts';
import { type PrintedDate, printedDates } from '../text/dates/printed-dates.ts';
import { namedSchoolYears } from '../text/deadline/named-time.ts';
import { withoutQuotations } from '../text/marks/quotations.ts';
import { stem } from '../text/words/stem.ts';
import { matchWords } from '../text/words/word-match.ts';
import { normalise } from '../text/words/words.ts';
import { onlyAmends } from './act-actions.ts';
import { allParts } from './all-parts.ts';
import { present } from './loose.ts';
import { daysOf } from './planned-year.ts';
import type { Territory } from './types.ts';

/** A period as a text names it: «на период до 2024 года» has no first year. */
export interface PrintedPeriod {
  readonly printed: string;
  readonly from: string | null;
  /** ISO date: the first day, where the text gives the first year. */
  readonly firstDay: string | null;
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

interface Titled extends Pick<PrintedPeriod, 'text' | 'at' | 'of'> {
  /** Where in the text the period stands that is the document's own. */
  readonly from?: number;
}

const PERIOD =
  /(?<!\p{L})(?:на|в)\s+(?:период\s+)?(?:(?:с\s+)?(20\d\d)\s*(?:г\p{L}{0,30}\.?\s*)?(?:,\s*20\d\d\s*){0,9}(?:[-–—]|по|и)\s*|(до)\s+)?(20\d\d)(?=\s*(?:г|учебн))(?:\s*(?:г\.|г\p{L}{1,30}))?/iu;
/** «С 1 сентября 2024 года по 31 августа 2027 года», «до 31 декабря 2025 года»: the words between two days, or before one. */
const UNTIL = /^\s*(?:г\p{L}{0,3}\.?\s*)?(?:по|до|[-–—])\s*$/iu;
/** «Настоящее Положение рассчитано на …», «Концепция реализуется в …»: the sentence is of the document itself. */
const OWN =
  /(?:^|[.]\s+)(?:[\d.]+\s+)?(?:Настоящ\p{L}{2}\s+)?(?:положение|концепция|стандарт|порядок|программа|методика|регламент)\s+(?:рассчитан|реализу|действу|принят|утвержда|утвержд[её]н|вводит|разработан)\p{L}{0,4}\s+(?=(?:на|в|с|до)\s)/giu;
const PLAN = /дорожн\p{L}{1,30}\s+карт|комплекс\p{L}{0,30}\s+мер(?!\p{L})/iu;

/** Whether a text speaks of the plan: «дорожной карты», «комплекса мер». */
export const namesPlan = (text: string): boolean => PLAN.test(text);

/** The years of a period, its first and its last day (ISO), and where in the text it stands. */
type Stretch = Pick<PrintedPeriod, 'from' | 'to' | 'firstDay' | 'lastDay' | 'place'>;

const yearOf = (day: string): string => day.slice(0, 4);

/** «На 2024/2025 учебный год», «на 2025/26 и 2026/27 учебные годы», «на период с 2025/2026 по 2027/2028 учебный год». */
const inSchoolYears = (text: string): Stretch | null => {
  const found = namedSchoolYears(text);
  if (found === null) return null;
  const { place, days } = found;
  const [from, to] = [yearOf(days.from), yearOf(days.to)];
  return { place, from, to, firstDay: days.from, lastDay: days.to };
};

/** «На 2024–2026 годы», «на 2024, 2025 и 2026 годы», «на период до 2026 года». */
const inCalendarYears = (text: string): Stretch | null => {
  const found = PERIOD.exec(text);
  if (found === null) return null;
  const [{ length }, first, until, to = ''] = found;
  // «На 2024 год» begins and ends with that year; «до 2024 года» does not say when it begins.
  const from = first ?? (until === undefined ? to : null);
  const firstDay = from === null ? null : daysOf(from).from;
  return { place: { at: found.index, length }, from, to, firstDay, lastDay: daysOf(to).to };
};

/** The first period in years that a text names. */
const stretchIn = (text: string): Stretch | null => {
  const [school, calendar] = [inSchoolYears(text), inCalendarYears(text)];
  return school === null || (calendar !== null && calendar.place.at < school.place.at) ? calendar : school;
};

/** Whether the words of a period give its first year too. */
export const hasFirstYear = (printed: string): boolean => (stretchIn(printed)?.from ?? null) !== null;

/** The texts that name the documents of the act: titles, the clauses that adopt them, and what the text says of its plan. */
const titles = ({ provision, roadmap, indicators }: Titles): readonly Titled[] => [
  ...[...allParts(provision?.parts ?? [])].flatMap(({ kind, inOrder, text, spot }): readonly Titled[] => {
    if (kind === 'title' || (inOrder && kind === 'clause' && !repealing.test(text)))
      return [{ text, at: spot, of: 'document' }];
    const own = inOrder || kind === 'section' ? [] : [...text.matchAll(OWN)];
    if (own.length > 0)
      return own.map(({ 0: words, index }) => ({
        text,
        at: spot,
        of: 'document',
        from: index + words.length,
      }));
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

/** The words of a text without their endings. */
const inAnyCase = (text: string): string => matchWords(text).map(stem).join(' ');

/** The documents that an act has one of; those of another name are annexes beside them. */
const mainDocuments = new Set(['provision', 'roadmap', 'indicators']);
const isMainDocument = (name: string): boolean => mainDocuments.has(name);

/** What the order calls its annexes with tables or texts of their own, without the document that the act is about. */
const annexTitles = ({ provision }: Titles): readonly string[] =>
  present(provision?.order?.annexes).flatMap(([, { title, document }]) =>
    title === undefined || document === undefined || isMainDocument(document) ? [] : [normalise(title)],
  );

/** «Утвердить … и показатели мониторинга на 2023 год согласно приложению № 2»: the period of that annex. */
const isOfAnnex = ({ text, place: { at, length } }: PrintedPeriod, titles: readonly string[]): boolean => {
  const words = normalise(text.slice(0, at + length));
  return titles.some((title) => {
    const named = stretchIn(title);
    const own = named === null ? '' : title.slice(0, named.place.at + named.place.length);
    return own !== '' && inAnyCase(words).endsWith(inAnyCase(own));
  });
};

/** «План по реализации Концепции … на период 2025–2027 годов»: the period of the Concept. */
const isOfOther = ({ text, place: { at, length } }: PrintedPeriod, others: readonly string[]): boolean => {
  const words = normalise(text.slice(Math.max(0, at - OWNER), at + length)).replace(/^\S*\s/u, '');
  return at >= OWNER && others.some((title) => title.includes(words));
};

/** The period in years of a title, or of a sentence that goes on with it. */
const inYears = (text: string, startsAt: number | undefined): Stretch | null => {
  const found = stretchIn(withoutQuotations(text).slice(startsAt ?? 0));
  if (found === null || (startsAt !== undefined && found.place.at > 0)) return null;
  return { ...found, place: { ...found.place, at: (startsAt ?? 0) + found.place.at } };
};

/** A period in days, which only a sentence of the document itself gives: «действует с … по …», «действует до …». */
const inDays = (text: string, startsAt: number | undefined): Stretch | null => {
  if (startsAt === undefined) return null;
  const [one, two] = printedDates(text).filter(({ at }) => at >= startsAt);
  if (one === undefined || one.iso === null) return null;
  const lead = text.slice(startsAt, one.at);
  const end = (last: PrintedDate): number => last.at + last.text.length;
  const isPair = two != null && two.iso !== null && UNTIL.test(text.slice(end(one), two.at));
  if (/^с\s+$/u.test(lead) && isPair && two?.iso)
    return {
      from: yearOf(one.iso),
      to: yearOf(two.iso),
      firstDay: one.iso,
      lastDay: two.iso,
      place: { at: startsAt, length: end(two) - startsAt },
    };
  return /^до\s+$/u.test(lead)
    ? {
        from: null,
        to: yearOf(one.iso),
        firstDay: null,
        lastDay: one.iso,
        place: { at: startsAt, length: end(one) - startsAt },
      }
    : null;
};

const periodIn = ({ text, at, of, from }: Titled): readonly PrintedPeriod[] => {
  const found = inYears(text, from) ?? inDays(text, from);
  if (found === null) return [];
  const { place } = found;
  return [{ ...found, printed: text.slice(place.at, place.at + place.length), of, text, at }];
};

const known = new WeakMap<object, readonly PrintedPeriod[]>();

/** The periods in the order in which they are printed, one of each text. */
export const printedPeriods = (territory: Titles): readonly PrintedPeriod[] => {
  const before = known.get(territory);
  if (before !== undefined) return before;
  const others = otherTitles(territory);
  const annexes = annexTitles(territory);
  const found = onlyAmends(territory)
    ? []
    : titles(territory)
        .flatMap(periodIn)
        .filter((period) => !isOfOther(period, others) && !isOfAnnex(period, annexes));
  known.set(territory, found);
  return found;
};
