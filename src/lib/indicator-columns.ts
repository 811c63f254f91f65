// How the page lays a table of indicators out: the printed columns in their order, long texts below their row.

import { cellWords } from '../../validators/export/indicator-words.ts';
import type { IndicatorSlot } from '../../validators/model/indicators/cells.ts';
import { headOf } from '../../validators/model/indicators/heads.ts';
import { indicatorSlots } from '../../validators/model/indicators/slots.ts';
import type { Indicator, IndicatorTable } from '../../validators/model/types.ts';
import { typograph } from '../../validators/text/russian.ts';
import { type Course, courseOf } from './course.ts';
import { planStandings, type Standing } from './standing.ts';

/** A row with what is drawn and judged of it. */
export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly plans: readonly Standing[];
  readonly course: Course | null;
}

/** A column of the page. */
export interface PageColumn {
  readonly slot: IndicatorSlot;
  readonly head: string;
  readonly kind: 'number' | 'name' | 'value' | 'text';
  /** No word of it is long: it does with less room. */
  readonly short: boolean;
}

export interface IndicatorColumns {
  /** Beside each other, in printed order. */
  readonly shown: readonly PageColumn[];
  /** Below the row, in printed order: methods, formulas and long texts. */
  readonly below: readonly PageColumn[];
  /** Printed heads without a column of their own, as those that span others. */
  readonly spanning: readonly string[];
  /** Where the picture stands: in a column, or under the name where there is no room for one; null where nothing is drawn. */
  readonly picture: 'column' | 'name' | null;
  /** Where the verdict stands: in a column, or below the row where the printed columns leave no room; null where no row has one. */
  readonly federal: 'column' | 'below' | null;
  /** How they find room: as wide as they like, each as narrow as its words allow, or wider than a screen. */
  readonly fit: 'wide' | 'tight' | 'overflowing';
}

/** A longer text stands below its row. */
const longestText = 60;
/** A longer word does not stand in a short column. */
const longestShortWord = 7;

/** Room in rem, as the style sheet gives it: of the page, and of the columns of it. */
const room = {
  page: 70,
  number: 3,
  name: 13,
  text: 8.5,
  value: 7.25,
  short: 5.25,
  picture: 13.5,
  federal: 14,
};

/** The rows of a table, judged as of the date of the build. */
export const indicatorRows = ({ indicators }: IndicatorTable): readonly IndicatorRow[] =>
  indicators.map((indicator) => {
    const plans = planStandings(indicator);
    return { indicator, plans, course: courseOf(indicator, plans.at(-1)?.threshold ?? null) };
  });

const kindOf = ({ role, of }: IndicatorSlot, { indicators }: IndicatorTable): PageColumn['kind'] => {
  if (role === 'number' || role === 'name') return role;
  return indicators.some((row) => of(row)?.kind === 'value') ? 'value' : 'text';
};

const isLong = ({ of }: IndicatorSlot, { indicators }: IndicatorTable): boolean =>
  indicators.some((row) => {
    const cell = of(row);
    return cell?.kind === 'formulas' || (cell?.kind === 'text' && cell.text.length > longestText);
  });

const isShort = (head: string, { of }: IndicatorSlot, { indicators }: IndicatorTable): boolean =>
  [head, ...indicators.map((row) => cellWords(of(row)))].every((text) =>
    // «(2023 год)» is not broken between its words.
    typograph(text)
      .split(/[^\S\u00A0]+/u)
      .every((word) => word.length <= longestShortWord),
  );

const roomOf = (columns: readonly PageColumn[], narrow: boolean): number =>
  columns.reduce((sum, { kind, short }) => sum + (narrow && short ? room.short : room[kind]), 0);

/** How the columns find room beside the picture and the verdict. */
const fitOf = (
  columns: readonly PageColumn[],
  hasPicture: boolean,
  federal: boolean,
): IndicatorColumns['fit'] => {
  const left = room.page - (federal ? room.federal : 0);
  if (roomOf(columns, false) + (hasPicture ? room.picture : 0) <= left) return 'wide';
  return roomOf(columns, true) <= left ? 'tight' : 'overflowing';
};

/** The columns that the rows of a table ask for. */
export const indicatorColumns = (table: IndicatorTable, rows: readonly IndicatorRow[]): IndicatorColumns => {
  const all = indicatorSlots(table).map((slot): PageColumn => {
    const kind = kindOf(slot, table);
    const head = headOf(slot);
    return { slot, head, kind, short: !['number', 'name'].includes(kind) && isShort(head, slot, table) };
  });
  const isBelow = ({ slot, kind }: PageColumn): boolean =>
    kind === 'text' && (slot.role === 'collection' || slot.role === 'formula' || isLong(slot, table));
  const shown = all.filter((column) => !isBelow(column));
  const hasPicture = rows.some(({ course }) => course !== null);
  const isJudged = table.indicators.some((indicator) => indicator.federal !== null);
  const beside = fitOf(shown, hasPicture, isJudged);
  const isBeside = beside !== 'overflowing';
  const fit = isBeside ? beside : fitOf(shown, hasPicture, false);
  return {
    shown,
    below: all.filter(isBelow),
    spanning: table.columns
      .map(({ printed }) => printed)
      .filter((printed) => all.every(({ slot }) => slot.head !== printed)),
    picture: hasPicture ? (fit === 'wide' ? 'column' : 'name') : null,
    federal: isJudged ? (isBeside ? 'column' : 'below') : null,
    fit,
  };
};
