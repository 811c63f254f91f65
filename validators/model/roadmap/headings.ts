// What a row of a roadmap stands under, and how it is called.
import type { ActPlace } from '../../source/act-place.ts';
import { headingKinds, headingName, levelsOf } from '../headings.ts';
import type { Heading, Measure, Roadmap } from '../types.ts';

type Words = ActPlace['where'];
type Within = Pick<Measure, 'within'>;

const none: Heading = { kind: 'group', number: '', label: null, title: '', anchor: '' };

/** The heading right over a row; an empty one where it stands under none. */
export const headingOf = ({ within }: Within): Heading => within.at(-1) ?? none;

/** The direction that a row stands under; an empty one where it stands under none. */
export const directionOf = ({ within }: Within): Heading =>
  within.find(({ kind }) => kind === 'direction') ?? none;

/** The system measure that a row stands under; an empty one where it stands under none. */
export const systemMeasureOf = ({ within }: Within): Heading =>
  within.find(({ kind }) => kind === 'system-measure') ?? none;

/** The place of a row by its number, else by its place under its heading: «1.4, строка 2», «строка 5», «мероприятие 3.1». */
export const rowName = ({ within, number }: Pick<Measure, 'within' | 'number'>, index: number): Words => {
  const heading = within.at(-1);
  const row: Words =
    number === ''
      ? { ru: `строка\u00A0${index + 1}`, en: `row ${index + 1}` }
      : { ru: `мероприятие\u00A0${number}`, en: `measure ${number}` };
  if (heading === undefined || (number !== '' && heading.kind !== 'system-measure')) return row;
  const over = headingName(heading);
  return { ru: `${over.ru}, ${row.ru}`, en: `${over.en}, ${row.en}` };
};

/**
 * What stands over the headings of one depth, the outermost having depth 0: the printed head of their column where they
 * have one, the last of such columns being that of the innermost headings. No two depths are called the same.
 */
export const levelHead = (
  { columns, measures }: Pick<Roadmap, 'columns'> & { readonly measures: readonly Within[] },
  level: number,
): string => {
  const own = levelWords({ columns, measures }, level);
  const outer = Array.from({ length: level }, (_, above) => levelWords({ columns, measures }, above));
  const alike = outer.filter((head) => head === own).length;
  if (alike === 0) return own;
  return own === headingKinds.group && alike === 1 ? 'Подраздел' : `${own}, уровень ${alike + 1}`;
};

const levelWords = (
  { columns, measures }: Pick<Roadmap, 'columns'> & { readonly measures: readonly Within[] },
  level: number,
): string => {
  const heads = columns.flatMap(({ role, printed }) => (role === 'group' ? [printed] : []));
  const inColumn = heads.at(level - levelsOf(measures));
  if (heads.length + level >= levelsOf(measures) && inColumn !== undefined) return inColumn;
  const [kind, ...more] = new Set(measures.flatMap(({ within }) => within[level]?.kind ?? []));
  return kind === undefined || more.length > 0 ? headingKinds.group : headingKinds[kind];
};
