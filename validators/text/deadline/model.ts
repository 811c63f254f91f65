// What a printed deadline («срок») means, once it is read; the words are gone, the sense is kept.
import type { IsoDate } from '../dates/calendar.ts';
import type { Failure } from '../parsed.ts';

export type Precision = 'day' | 'month' | 'quarter' | 'half-year' | 'year' | 'school-year';

/**
 * One named day or period. «Апрель 2023 года» is `during` its days. «До 1 марта 2024 г.» is `until` it, the day included.
 * «До 2024 года», «к 2024 году» do not say which end is meant: `from` and `to` are the first and last day of the year,
 * the strict and the lenient reading; «до конца 2024 года» has `from` = `to` = the last day.
 */
export interface DateTerm {
  readonly kind: 'date';
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly precision: Precision;
  readonly limit: 'during' | 'until';
}

/** From one named period to another, both included; `day` precision when the two are named differently. */
export interface RangeTerm {
  readonly kind: 'range';
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly precision: Precision;
}

export type RecurrenceUnit = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'school-year';

/** Months of every year, both included; `from` > `to` runs over the new year («ноябрь–март»). */
export interface MonthSpan {
  readonly from: number;
  readonly to: number;
}

/** A day of any year; the 29th of February is its last day. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/** The part of the year (or month) in which a recurring measure falls. */
export type Season =
  | { readonly kind: 'months'; readonly spans: readonly MonthSpan[] }
  /** `month` null: a day of every month. `day` -1: the last day of the month, as in RFC 5545. */
  | {
      readonly kind: 'day';
      readonly month: number | null;
      readonly day: number;
      /** «С 5 по 10 число»: the last of days in a row, of the next month where it is before `day`; of a month that is not named. */
      readonly last?: number;
      readonly limit: 'during' | 'until';
      /** «Последнего месяца квартала»: which month of the unit, -1 the last. */
      readonly ofMonth?: number;
      /** «Месяца, следующего за отчётным»: of the month after the unit. */
      readonly following?: true;
    }
  /** «С 1 по 20 октября»: days in a row of every year; `from` after `to` runs over the new year. */
  | { readonly kind: 'days'; readonly from: DayOfYear; readonly to: DayOfYear }
  /** «Первая неделя сентября», «последняя декада квартала», «последний рабочий день месяца»; `month` null: of the unit. `which` -1 is the last. */
  | {
      readonly kind: 'part';
      readonly part: 'week' | 'third' | 'workday' | 'weekday';
      readonly which: number;
      readonly month: number | null;
      /** «Последняя пятница мая»: which day of the week, of a named month only. */
      readonly weekday?: number;
    }
  /** «Последняя среда месяца»: which of its month, -1 the last; «по средам» is null. `weekday` counts from Monday, 1. */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly which: number | null;
      /** Which month of a quarter or a half-year, -1 the last; where none is named, a last day is of the last, others of the first. */
      readonly ofMonth?: number;
    };

/** How often: «два раза в год» is 2 in 1 year, «раз в два года» is 1 in 2 years. */
export interface Often {
  readonly times: number;
  readonly every: number;
  readonly unit: RecurrenceUnit;
}

/** Every other year is told apart by its number: «каждого чётного года». */
export type Parity = 'even' | 'odd';

/** `times` times in every `every` units. */
export interface Pattern extends Often {
  /** «Не реже»: the figure is a minimum. */
  readonly atLeast: boolean;
  /** «По чётным годам»: of every two years that one. */
  readonly years?: Parity;
  /** «Не чаще одного раза в год»: a maximum; it is the figure itself where no other is named. */
  readonly atMost?: Often;
  readonly season: Season | null;
  /** «Третья среда, кроме июля и августа»: the months in which the days of the season come. */
  readonly months?: readonly MonthSpan[];
  /** «Начиная с 2022 года»: the first day. */
  readonly since: IsoDate | null;
  /** «Ежегодно до 2024 года»: the last day. */
  readonly until: IsoDate | null;
}

/**
 * `rrule` is the RRULE value (RFC 5545, 3.3.10) of the pattern; it cannot say `atLeast`, `except`, which of two years, or that a span
 * is one window, and of a school term it says only with which month it ends.
 */
export interface RecurrenceTerm extends Pattern {
  readonly kind: 'recurrence';
  readonly rrule: string;
  /** «Кроме каникул»: what is left out and no months tell, in the act's own words. */
  readonly except?: string;
}

/** Tied to something that happens, in the act's own words. */
export interface EventTerm {
  readonly kind: 'event';
  readonly event: string;
  /** «С сентября 2026 г., по мере поступления»: the first day. */
  readonly since?: IsoDate;
  /** «…, но не позднее 20 августа»: the term behind it is the last day for it. */
  readonly bounded?: true;
}

/** Without a date: always, once, throughout the period of the act, or in the course of an unnamed (school) year. */
export interface OpenTerm {
  readonly kind: 'open';
  readonly scope: 'constant' | 'once' | 'period' | 'year' | 'school-year';
  /** «С января 2026 года, постоянно»: the first day. */
  readonly since?: IsoDate;
  /** «За исключением каникул», in the act's own words. */
  readonly except?: string;
}

/** A length of time whose beginning the words leave open: «до 2 недель», «5 рабочих дней». */
export interface LengthTerm {
  readonly kind: 'length';
  readonly count: number;
  readonly unit: 'day' | 'working-day' | 'week' | 'month' | 'year';
}

export type Term = DateTerm | RangeTerm | RecurrenceTerm | EventTerm | OpenTerm | LengthTerm;

/** Days in a row, both included. */
export interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A deadline as an act prints it: one term or several. */
export interface Deadline {
  readonly terms: readonly Term[];
  /** The time from which a date without a year has it; absent where the deadline names all its years itself. */
  readonly within?: Days;
}

/**
 * A deadline that names a time and is not understood whole: the terms that are plain all the same, null where none is, and the
 * printed words that are not understood.
 */
export interface PartlyRead {
  readonly deadline: Deadline | null;
  readonly unread: readonly string[];
}

/** The deadline of a row as it is read, or why it cannot be; what of it can, where that is plain. */
export type ParsedDeadline =
  | { readonly ok: true; readonly value: Deadline }
  | (Failure & { readonly partly?: PartlyRead });
