// The headings inside a printed table: how they are called, and all of them in order.
import type { ActPlace } from '../source/act-place.ts';
import { excerpt, inner } from './excerpt.ts';
import type { Heading, MeasureGroup } from './types.ts';

type Words = ActPlace['where'];

/** How headings are called, by their kind. */
export const headingKinds = {
  direction: 'Направление',
  'system-measure': 'Системообразующее мероприятие',
  group: 'Раздел',
} as const;

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

/** A heading without its printed label: «1. Название»; the label alone where nothing else is printed. */
const headingTitle = (heading: Pick<Heading | MeasureGroup, 'label' | 'number' | 'title'>): string =>
  headingWords({ ...heading, label: null }) || (heading.label ?? '');

/** A heading where its kind is said beside it: the printed label of a direction would say it again. */
export const headingShown = (
  heading: Pick<Heading | MeasureGroup, 'kind' | 'label' | 'number' | 'title'>,
): string => (heading.kind === 'direction' ? headingTitle(heading) : headingWords(heading));

/** A heading by what tells it from others: «направление 2», «1.4», «Раздел II», «IV» of «IV.», ««Кадры»». */
export const headingName = ({
  kind,
  number,
  label,
  title,
}: Pick<MeasureGroup | Heading, 'kind' | 'number' | 'label' | 'title'>): Words => {
  const printed = number === null ? '' : String(number);
  if (kind === 'direction')
    return { ru: `направление ${printed}`.trimEnd(), en: `direction ${printed}`.trimEnd() };
  const name =
    kind === 'system-measure' ? printed : (label?.replace(/[.:]$/u, '') ?? (title === '' ? printed : ''));
  return name === ''
    ? { ru: `«${inner(excerpt(title))}»`, en: `“${excerpt(title)}”` }
    : { ru: name, en: name };
};

/** How deep the headings over rows go. */
export const levelsOf = (rows: readonly { readonly within: readonly Heading[] }[]): number =>
  rows.reduce((deepest, { within }) => Math.max(deepest, within.length), 0);

/** A heading that others stand under. */
interface Nested<Group> {
  readonly groups: readonly Group[];
}

/** All headings in printed order, each before those under it. */
export const allGroups = <Group extends Nested<Group>>(groups: readonly Group[]): readonly Group[] =>
  groups.flatMap((group) => [group, ...allGroups<Group>(group.groups)]);
