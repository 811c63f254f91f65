// The rows, subjects and functions of two prints that are the same ones, by their words: equal ones first, then the nearest.
import { likeness } from '../../language/likeness.ts';

/** Less near are two rows that are not one row reworded. */
const nearest = 0.55;
/** In a longer list only rows near each other are held against each other. */
const reach = 40;

/** The words by which an entry of a list is known, the first that it has. */
const NAMED_BY = [
  'name',
  'title',
  'term',
  'act',
  'text',
  'columns',
  'short',
  'means',
  'printed',
  'label',
  'symbol',
  'number',
  'id',
  'post',
];

/** What an entry of a list is known by; '' where its words do not tell. */
export const identityOf = (entry: unknown): string => {
  if (Array.isArray(entry))
    return entry.map((cell) => (typeof cell === 'object' ? '' : String(cell))).join(' ');
  if (typeof entry !== 'object' || entry === null) return String(entry ?? '');
  const map = entry as Readonly<Record<string, unknown>>;
  const [first] = NAMED_BY.flatMap((key) => (map[key] === undefined ? [] : [map[key]]));
  if (Array.isArray(first)) return first.map(String).join(' ');
  if (typeof first !== 'object' || first === null) return String(first ?? '');
  const { printed, nominative } = first as Readonly<Record<string, unknown>>;
  return String(printed ?? nominative ?? '');
};

const isCitation = (entry: unknown): entry is { readonly act: unknown; readonly printed?: unknown } =>
  typeof entry === 'object' && entry !== null && 'act' in entry;

/** The words by which a print tells of an entry: of a citation those of the citation, not the id of the act. */
export const printedBy = (entry: unknown): string => {
  return isCitation(entry) ? String(entry.printed ?? '') : identityOf(entry);
};

/** What tells two entries of a list apart: one act may be cited in several clauses, and ids have been made the same before. */
const keyOf = (entry: unknown): string => {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return identityOf(entry);
  const { id, act, clause } = entry as Readonly<Record<string, unknown>>;
  return id !== undefined
    ? `# ${String(id)}`
    : act !== undefined
      ? `${String(act)} ${String(clause)}`
      : identityOf(entry);
};

/**
 * For each entry of the later list the index of the earlier one that it is, null for none.
 *
 * @param nameOf by what equal entries are told
 */
export const pairsOf = (
  earlier: readonly unknown[],
  later: readonly unknown[],
  nameOf: (entry: unknown) => string = keyOf,
): readonly (number | null)[] => {
  const keys = (entry: unknown): string => nameOf(entry).toLowerCase().replaceAll(/\s+/gu, ' ').trim();
  const [mine, theirs] = [earlier.map(identityOf), later.map(identityOf)];
  const taken = new Set<number>();
  const found: (number | null)[] = theirs.map(() => null);
  const byWords = new Map<string, number[]>();
  for (const [index, entry] of earlier.entries()) {
    const words = keys(entry);
    byWords.set(words, [...(byWords.get(words) ?? []), index]);
  }
  for (const [index, entry] of later.entries()) {
    const at = byWords.get(keys(entry))?.shift();
    if (at === undefined) continue;
    found[index] = at;
    taken.add(at);
  }
  const near: { readonly at: number; readonly of: number; readonly share: number }[] = [];
  for (const [at, text] of theirs.entries()) {
    if (found[at] !== null) continue;
    for (let of = Math.max(0, at - reach); of < Math.min(mine.length, at + reach); of += 1) {
      if (taken.has(of)) continue;
      if (isCitation(earlier[of])) continue;
      const { level, share } = likeness(mine[of] ?? '', text);
      if (level !== 'other' || share >= nearest) near.push({ at, of, share });
    }
  }
  for (const { at, of } of near.toSorted((a, b) => b.share - a.share)) {
    if (found[at] !== null || taken.has(of)) continue;
    found[at] = of;
    taken.add(of);
  }
  return found;
};
