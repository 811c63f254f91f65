// What a row stands under, and how a heading is called.
import type { ActPlace } from '../../source/act-place.ts';
import { excerpt, inner } from '../excerpt.ts';
import type { Heading, Measure, MeasureGroup, Roadmap } from '../types.ts';

type Within = Pick<Measure, 'within'>;

const none: Heading = { kind: 'group', number: '', label: null, title: '', anchor: '' };

/** How deep the headings over rows go. */
export const levelsOf = (measures: readonly Within[]): number =>
  measures.reduce((deepest, { within }) => Math.max(deepest, within.length), 0);

/** How headings are called, by their kind. */
export const headingKinds = {
  direction: 'Направление',
  'system-measure': 'Системообразующее мероприятие',
  group: 'Раздел',
} as const;

/** The heading right over a row; an empty one where it stands under none. */
export const headingOf = ({ within }: Within): Heading => within.at(-1) ?? none;

/** The direction that a row stands under; an empty one where it stands under none. */
export const directionOf = ({ within }: Within): Heading =>
  within.find(({ kind }) => kind === 'direction') ?? none;

/** The system measure that a row stands under; an empty one where it stands under none. */
export const systemMeasureOf = ({ within }: Within): Heading =>
  within.find(({ kind }) => kind === 'system-measure') ?? none;

/** A heading as printed: «1. Название», «Раздел II. Название». */
export const headingWords = ({
  label,
  number,
  title,
}: Pick<Heading | MeasureGroup, 'label' | 'number' | 'title'>): string => {
  const before = label ?? String(number ?? '');
  if (before === '' || title === '') return before + title;
  return /[.:)]$/u.test(before) ? `${before} ${title}` : `${before}. ${title}`;
};

type Words = ActPlace['where'];

/** A heading without its printed label: «1. Название»; the label alone where nothing else is printed. */
const headingTitle = (heading: Pick<Heading | MeasureGroup, 'label' | 'number' | 'title'>): string =>
  headingWords({ ...heading, label: null }) || (heading.label ?? '');

/** A heading where its kind is said beside it: the printed label of a direction would say it again. */
export const headingShown = (
  heading: Pick<Heading | MeasureGroup, 'kind' | 'label' | 'number' | 'title'>,
): string => (heading.kind === 'direction' ? headingTitle(heading) : headingWords(heading));

/** A heading by what tells it from others: «направление 2», «1.4», «Раздел II», ««Кадры»». */
export const headingName = ({
  kind,
  number,
  label,
  title,
}: Pick<MeasureGroup | Heading, 'kind' | 'number' | 'label' | 'title'>): Words => {
  const printed = number === null ? '' : String(number);
  if (kind === 'direction')
    return { ru: `направление ${printed}`.trimEnd(), en: `direction ${printed}`.trimEnd() };
  const name = kind === 'system-measure' ? printed : (label ?? (title === '' ? printed : ''));
  return name === ''
    ? { ru: `«${inner(excerpt(title))}»`, en: `“${excerpt(title)}”` }
    : { ru: name, en: name };
};

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
 * have one, the last of such columns being that of the innermost headings.
 */
export const levelHead = (
  { columns, measures }: Pick<Roadmap, 'columns'> & { readonly measures: readonly Within[] },
  level: number,
): string => {
  const heads = columns.flatMap(({ role, printed }) => (role === 'group' ? [printed] : []));
  const inColumn = heads.at(level - levelsOf(measures));
  if (heads.length + level >= levelsOf(measures) && inColumn !== undefined) return inColumn;
  const [kind, ...more] = new Set(measures.flatMap(({ within }) => within[level]?.kind ?? []));
  return kind === undefined || more.length > 0 ? headingKinds.group : headingKinds[kind];
};
