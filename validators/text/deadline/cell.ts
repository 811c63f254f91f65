// The terms of a cell, read but for the years that the rest of the cell or the plan says, and how they get them.
import { type IsoDate, monthsSpan } from '../dates/calendar.ts';
import { tokenize } from '../tokens.ts';
import { inMonths, inMonthsOfEvent, withBounds } from './again/bounded.ts';
import { type StartingDraft, started } from './again/starting.ts';
import { withoutCount } from './days/counted-dates.ts';
import { readDated } from './days/dates.ts';
import { cutAt, narrow } from './days/narrowed.ts';
import type { DatedDraft } from './draft.ts';
import type { DateTerm, Days, Deadline, Term } from './model.ts';
import { isRead, read, type Step, trouble } from './step.ts';
import {
  inEveryYearBehind,
  inEveryYearOf,
  inReportedYears,
  withDateBehind,
  withYearly,
} from './years/yearly.ts';
import { isOfSchoolYear, withYears } from './years/years.ts';

/** A term that is read whole, or one whose year the rest of the cell or the plan may say. */
export type Item = Term | DatedDraft | StartingDraft;
export type Items = readonly Item[];

/** The terms of a cell, and those that stand apart from the term before them: behind «;», without «далее». */
export interface Cell {
  readonly items: Items;
  readonly apart: ReadonlySet<Item>;
  /** Dates before a bracket of dates, and how many of them the bracket has. */
  readonly bracketed: ReadonlyMap<Item, number>;
  /** Last days of the time before them. */
  readonly bounds: ReadonlySet<Item>;
}

export const isDraft = (item: Item): item is DatedDraft => item.kind === 'draft';

const SCHOOL_BEGINS = /^(?:к началу|до начала) (?<which>(?:нового|очередного|следующего) )?учебного года$/iu;

/** «К началу учебного года» in the plan of one year or of one school year is the first of September; of the next school year, in neither. */
const schoolBegins = (term: Term, plan: Days | null): DateTerm | null => {
  const said = term.kind === 'event' ? SCHOOL_BEGINS.exec(term.event) : null;
  if (plan === null || said === null) return null;
  const isOfOne =
    plan.to.startsWith(plan.from.slice(0, 4)) ||
    (isOfSchoolYear(plan) && said.groups?.['which'] === undefined);
  const day: IsoDate = `${plan.from.slice(0, 4)}-09-01`;
  return isOfOne ? { kind: 'date', from: day, to: day, precision: 'day', limit: 'until' } : null;
};

const HOLIDAYS =
  /^(?:(?:в период|в дни|во время|на|в) )?(?:\p{L}+ )?каникул\p{L}{0,3} \((?<days>[^()]+)\)$/iu;

/** «Каникулы (30.10–08.11)»: the days in the bracket, where the plan says of which year; else they may come every year. */
const daysOfHolidays = (term: Term, plan: Days | null): readonly Term[] | null => {
  const days = term.kind === 'event' ? HOLIDAYS.exec(term.event)?.groups?.['days'] : undefined;
  if (days === undefined || plan === null) return null;
  const tokens = tokenize(days);
  const dated = readDated(tokens, 0);
  if (!isRead(dated) || dated.next < tokens.length) return null;
  const years = dated.value.some(({ first }) => first.unit !== 'day') ? null : withYears(dated.value, plan);
  return isRead(years) ? years.value.terms : null;
};

/** «В течение учебного года» in the plan of one school year is that year, «в течение года» the one year of its plan. */
const ofPlan = (term: Term, plan: Days | null): DateTerm | null => {
  if (plan === null || term.kind !== 'open') return null;
  const year = Number(plan.from.slice(0, 4));
  if (isOfSchoolYear(plan) && (term.scope === 'school-year' || term.scope === 'year'))
    return { kind: 'date', ...monthsSpan(year, 9, 12), precision: 'school-year', limit: 'during' };
  return term.scope === 'year' && plan.to.startsWith(plan.from.slice(0, 4))
    ? { kind: 'date', ...monthsSpan(year, 1, 12), precision: 'year', limit: 'during' }
    : null;
};

/** Puts the dated terms, which now have their years, into their places among the others. */
export const withDates = (cell: Cell, plan: Days | null): Step<Deadline> => {
  const { apart, bracketed, bounds } = cell;
  const framed = withDateBehind(withoutCount(inMonths(cell.items, apart), apart), apart);
  const asPrinted = withYears(framed.filter(isDraft), plan);
  // Nobody need know the year of what comes every year.
  const items = isRead(asPrinted)
    ? framed
    : inEveryYearBehind(inReportedYears(inEveryYearOf(framed, apart), apart, plan !== null), apart);
  const years = isRead(asPrinted) ? asPrinted : withYears(items.filter(isDraft), plan);
  if (!isRead(years)) return years;
  const rest = [...years.value.terms];
  const terms: Term[] = [];
  const partedTerms = new Set<unknown>(apart);
  let lent = years.value.fromPlan;
  let begun: { readonly since: IsoDate; readonly draft: DatedDraft } | null = null;
  for (const item of items) {
    if (begun !== null && item.kind !== 'event') break;
    if (isDraft(item)) {
      const own = rest.splice(0, 1);
      if (apart.has(item)) for (const term of own) partedTerms.add(term);
      if (item.begins === true && own[0] !== undefined) {
        begun = { since: own[0].from, draft: item };
        continue;
      }
      const cut = bounds.has(item) ? cutAt(terms.at(-1), own[0]) : null;
      if (cut !== null) terms.splice(-1, 1, cut);
      else if (!narrow(rest.slice(0, bracketed.get(item) ?? 0), own[0])) terms.push(...own);
    } else if (item.kind === 'starting') {
      const term = started(item, plan);
      if (!isRead(term)) return term;
      lent = true;
      terms.push(term.value);
    } else {
      const days = daysOfHolidays(item, plan);
      if (days !== null) {
        terms.push(...days);
        lent = true;
        continue;
      }
      const named = ofPlan(item, plan) ?? schoolBegins(item, plan);
      lent ||= named !== null;
      terms.push(begun === null || item.kind !== 'event' ? (named ?? item) : { ...item, since: begun.since });
      begun = null;
    }
  }
  if (begun !== null) return trouble('missing-end', begun.draft.from - 1, begun.draft.next);
  const whole = inMonthsOfEvent(withBounds(withYearly(terms, apart), partedTerms));
  return read(lent && plan !== null ? { terms: whole, within: plan } : { terms: whole }, years.next);
};
