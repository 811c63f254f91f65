// A heading between rows: «Направление 1», «Раздел II. Кадры», «2. Диагностика», «Подготовительный этап», «I квартал».
import { ordinalNumber, romanNumber } from '../../../text/numbers/numerals.ts';
import type { Said } from '../../said.ts';
import { cut } from '../grid/lines.ts';

export interface Heading {
  /** «1», «II», «1.2», without its dot; of a label its number as printed. */
  readonly number: Said | null;
  /** «Раздел I», «Направление 1», «1 этап». */
  readonly label: Said | null;
  readonly title: Said | null;
  /** Headings of one level are of one kind: they stand beside each other. */
  readonly kind: string;
  /** The number of a direction. */
  readonly direction: number | null;
}

const KIND =
  'направлени[ея]|раздел|подраздел|этап|блок|глава|часть|модуль|задача|цель|шаг|мероприяти[ея]|проект|подпрограмма';
const ORDINAL = 'перв|втор|трет|четверт|пят|шест';
const LABEL = new RegExp(
  `^(?:(${KIND})\\s*(?:№\\s*)?(\\d{1,2}(?:\\.\\d{1,2}){0,3}|[IVXLC]{1,6})(?![\\p{L}\\d])|(\\d{1,2}(?:-[йя])?|[IVXLC]{1,6}(?:-[йя])?|(?:${ORDINAL})\\p{L}{1,3})\\s+(${KIND})(?!\\p{L}))[.:)]?\\s*[–—-]?\\s*`,
  'iu',
);
const NUMBERED = /^(\d{1,3}(?:\.\d{1,3}){0,5}|[IVXLC]{1,6})(?:[.)]\s*|\s+)(?=[\p{L}«"„])/u;
const TIME =
  /^(?:(?:[IV]{1,3}|\d|\p{L}{3,10})\s*(?:-[йя]\s*)?(квартал|полугоди)|(?:на\s+)?(20\d\d)|(январ|феврал|март|апрел|май|июн|июл|август|сентябр|октябр|ноябр|декабр))/iu;
const QUOTED = /^«[^«»]*(?:«[^«»]*»[^«»]*)*»$/u;

const numberOf = (text: string): number | null => {
  const digits = /^\d+/u.exec(text)?.[0];
  return digits === undefined
    ? (romanNumber(text.replace(/-.*$/u, '').toUpperCase()) ?? ordinalNumber(text.toLowerCase()))
    : Number(digits);
};

const orNull = (part: Said): Said | null => (part.text === '' ? null : part);

/** The words of a title without the quotation marks around all of it. */
export const unquoted = (title: Said): Said =>
  QUOTED.test(title.text) ? cut(title, 1, title.text.length - 1) : title;

const depthOf = (number: string): string =>
  /^\d/u.test(number) ? `${Math.min(6, number.split('.').length)}` : 'roman';

const timeKind = (text: string): string | null => {
  const [, part, year, month] = TIME.exec(text) ?? [];
  return part !== undefined
    ? 'part of a year'
    : year !== undefined
      ? 'year'
      : month !== undefined
        ? 'month'
        : null;
};

/**
 * Reads a heading.
 *
 * @param whole its words
 * @param own a number that is printed apart, in the column of numbers
 */
export const readHeading = (whole: Said, own: Said | null = null): Heading => {
  const [all, before, number, numeral, behind] = LABEL.exec(whole.text) ?? [];
  const kind = (before ?? behind ?? '').toLowerCase();
  if (all !== undefined && own === null) {
    const label = cut(whole, 0, all.replace(/[.:)\s–—-]+$/u, '').length);
    return {
      number: null,
      label,
      title: orNull(unquoted(cut(whole, all.length, whole.text.length))),
      kind: kind.slice(0, 6),
      direction: kind.startsWith('направлени') ? numberOf(number ?? numeral ?? '') : null,
    };
  }
  if (own !== null)
    return { number: own, label: null, title: orNull(whole), kind: depthOf(own.text), direction: null };
  const [sign = '', first = ''] = NUMBERED.exec(whole.text) ?? [];
  if (sign !== '' && timeKind(whole.text) === null)
    return {
      number: cut(whole, 0, first.length),
      label: null,
      title: orNull(cut(whole, sign.length, whole.text.length)),
      kind: depthOf(first),
      direction: null,
    };
  return {
    number: null,
    label: null,
    title: orNull(whole),
    kind: timeKind(whole.text) ?? 'words',
    direction: null,
  };
};

/** Whether the words of a row by themselves say that it is a heading. */
export const saysHeading = (text: string): boolean => {
  const time = timeKind(text);
  return LABEL.test(text) || /^[IVXLC]{1,6}[.)]\s/u.test(text) || (time !== null && text.length <= 40);
};
