// What is suggested while a query is typed: places with a name or a number of their own, by layer, apart from the full text.
import { type Kind, poolOf, type SearchRecord } from '../records/record.ts';

/** A place that can be gone to at once. */
export interface NamedPlace {
  /** The number of its record: of which territory it is follows from it. */
  readonly record: number;
  readonly kind: Kind;
  readonly title: string;
  readonly path: string;
  /** Its other names, and its number. */
  readonly names: readonly string[];
}

const byName: ReadonlySet<Kind> = new Set([
  'topic',
  'term',
  'subject',
  'subject-kind',
  'act',
  'rule',
  'finding',
  'guide',
  'page',
]);
const byNumber: ReadonlySet<Kind> = new Set(['clause', 'measure']);
const NUMBER = /^(?:\d+(?:\.\d+)*|[IVXLC]+)$/u;

const LONGEST_TITLE = 90;
const MOST_NAMES = 4;

const cut = (title: string): string => {
  const own = title.toWellFormed();
  if (own.length <= LONGEST_TITLE) return own;
  return `${own.slice(0, own.lastIndexOf(' ', LONGEST_TITLE))} …`.toWellFormed();
};

/** Whether a record is one of many on a page that gathers them: of rules, findings and guides only such pages have a name of their own. */
const isGathered = ({ kind, path }: SearchRecord): boolean =>
  poolOf(kind) === 'about' && (path.includes('#') || (kind === 'rule' && path !== '/rules/'));

const isNamed = (record: SearchRecord): boolean => {
  const { kind, names, path, territory } = record;
  if (kind === 'page' && territory !== null && path === `/regions/${territory.id}/`) return false;
  // An act inside a document is a mention of it.
  if (isGathered(record) || (kind === 'act' && path.includes('#'))) return false;
  return byName.has(kind) || (byNumber.has(kind) && names.some((name) => NUMBER.test(name)));
};

/** The places of records that have a name; the first record has the number `first`. */
export const namedPlaces = (records: readonly SearchRecord[], first: number): readonly NamedPlace[] =>
  records.flatMap((record, at): readonly NamedPlace[] => {
    const { kind, title, path, names } = record;
    if (!isNamed(record)) return [];
    const others = names.filter((name) => name !== title).slice(0, MOST_NAMES);
    return [{ record: first + at, kind, title: cut(title), path, names: others.map(cut) }];
  });
