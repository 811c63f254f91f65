// The periods that the texts of an act name for its documents and for its plan.
import { child, type Spot } from '../source/spot.ts';
import { repealing } from '../text/acts/order-words.ts';
import { type PrintedDate, printedDates } from '../text/dates/printed-dates.ts';
import { withoutQuotations } from '../text/marks/quotations.ts';
import { normalise } from '../text/words/words.ts';
import { onlyAmends } from './act-actions.ts';
import { allParts } from './all-parts.ts';
import { type Annexed, annexedIn, endsAsTitled, hasClauses } from './annexed-periods.ts';
import { present } from './loose.ts';
import { type PrintedYears, printedYears, yearOf } from './printed-years.ts';
import type { Territory } from './types.ts';

/** A period as a text names it. */
export interface PrintedPeriod extends PrintedYears {
  readonly printed: string;
  /**
   * `document`: the act's title or a clause of its order gives it to the act as a whole; `plan`: it is that of the plan, `table`:
   * of the table of indicators, beside a text that may hold longer.
   */
  readonly of: 'document' | Annexed;
  /** The text that names it, and where in it the words stand. */
  readonly text: string;
  readonly at: Spot;
}

/** The documents whose titles and texts name periods. */
type Titles = Pick<Territory, 'provision' | 'roadmap' | 'indicators'> &
  Partial<Pick<Territory, 'act' | 'acts' | 'register'>>;

interface Titled extends Pick<PrintedPeriod, 'text' | 'at' | 'of'> {
  /** Where in the text the period stands that is the document's own. */
  readonly from?: number;
}

/** «С 1 сентября 2024 года по 31 августа 2027 года», «до 31 декабря 2025 года»: the words between two days, or before one. */
const UNTIL = /^\s*(?:г\p{L}{0,3}\.?\s*)?(?:по|до|[-–—])\s*$/iu;
/** «Настоящее Положение рассчитано на …», «Концепция реализуется в …»: the sentence is of the document itself. */
const OWN =
  /(?:^|[.]\s+)(?:[\d.]+\s+)?(?:Настоящ\p{L}{2}\s+)?(?:положение|концепция|стандарт|порядок|программа|методика|регламент)\s+(?:рассчитан|реализу|действу|принят|утвержда|утвержд[её]н|вводит|разработан)\p{L}{0,4}\s+(?=(?:на|в|с|до)\s)/giu;
const PLAN = /дорожн\p{L}{1,30}\s+карт|комплекс\p{L}{0,30}\s+мер(?!\p{L})/iu;

/** Whether a text speaks of the plan: «дорожной карты», «комплекса мер». */
export const namesPlan = (text: string): boolean => PLAN.test(text);

/** The texts that name the documents of the act: titles, the clauses that adopt them, and what the text says of its plan. */
const titles = (documents: Titles): readonly Titled[] => {
  const { provision, roadmap, indicators } = documents;
  const isAnnexed = hasClauses(documents);
  const [ofPlan, ofTable] = isAnnexed ? (['plan', 'table'] as const) : (['document', 'document'] as const);
  const annexed = annexedIn(documents);
  return [
    ...[...allParts(provision?.parts ?? [])].flatMap(({ kind, inOrder, text, spot }): readonly Titled[] => {
      if (kind === 'title' || (inOrder && kind === 'clause' && !repealing.test(text)))
        return [{ text, at: spot, of: (isAnnexed ? annexed(text) : null) ?? 'document' }];
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
    ...(roadmap === null ? [] : [{ text: roadmap.title, at: child(roadmap.spot, 'title'), of: ofPlan }]),
    ...(indicators?.title == null
      ? []
      : [{ text: indicators.title, at: child(indicators.spot, 'title'), of: ofTable }]),
  ];
};

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

/** The documents that an act has one of; those of another name are annexes beside them. */
const mainDocuments = new Set(['provision', 'roadmap', 'indicators']);
const isMainDocument = (name: string): boolean => mainDocuments.has(name);

/** What the order calls its annexes with tables or texts of their own, without the document that the act is about. */
const annexTitles = ({ provision }: Titles): readonly string[] =>
  present(provision?.order?.annexes).flatMap(([, { title, document }]) =>
    title === undefined || document === undefined || isMainDocument(document) ? [] : [normalise(title)],
  );

/** «Утвердить … и показатели мониторинга на 2023 год согласно приложению № 2»: the period of that annex. */
const isOfAnnex = (period: PrintedPeriod, annexes: readonly string[]): boolean =>
  annexes.some((title) => endsAsTitled(period.text, period, title));

/** «План по реализации Концепции … на период 2025–2027 годов»: the period of the Concept. */
const isOfOther = ({ text, place: { at, length } }: PrintedPeriod, others: readonly string[]): boolean => {
  const words = normalise(text.slice(Math.max(0, at - OWNER), at + length)).replace(/^\S*\s/u, '');
  return at >= OWNER && others.some((title) => title.includes(words));
};

/** «График … на 2025–2027 годы, утверждённый распоряжением … № 77-р»: the period of a document that the clause only cites. */
const isOfCited = ({ text, place: { at, length } }: PrintedPeriod): boolean =>
  /^[^,.;]{0,10},\s*(?:котор\p{L}{2,3}\s+)?(?:утвержд[её]н|принят)\p{L}{0,6}\s[^;]*№/u.test(
    text.slice(at + length),
  );

/** The period in years of a title, or of a sentence that goes on with it. */
const inYears = (text: string, startsAt: number | undefined): PrintedYears | null => {
  const found = printedYears(withoutQuotations(text).slice(startsAt ?? 0));
  if (found === null || (startsAt !== undefined && found.place.at > 0)) return null;
  return { ...found, place: { ...found.place, at: (startsAt ?? 0) + found.place.at } };
};

/** A period in days, which only a sentence of the document itself gives: «действует с … по …», «действует до …». */
const inDays = (text: string, startsAt: number | undefined): PrintedYears | null => {
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
        .filter((period) => !isOfOther(period, others) && !isOfAnnex(period, annexes) && !isOfCited(period));
  known.set(territory, found);
  return found;
};
