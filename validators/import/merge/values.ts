// The values of a content file and those of the later import, merged in the YAML tree of the file: what stays keeps its comments, its
// quotes and its place.
import { isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import {
  isFlat,
  kindOf,
  type Merging,
  made,
  mergeFlat,
  mergePhrase,
  mergeUnknown,
  plainOf,
  shown,
} from './flat.ts';
import { isUntouched, type Prints, verdictOf } from './leaf.ts';
import { identityOf, pairsOf, printedBy } from './pairs.ts';
import { says, stretchOf } from './print.ts';
import { CLAUSES } from './renumber.ts';

/** Keys that only a person sets. */
const PERSONAL = new Set(['aliases', 'topics']);
/** Keys whose values belong to one printed phrase: they follow its words. */
const PHRASES = new Set(['period', 'inForce']);

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether an entry that only one of the two has is of the earlier or of the later print alone. */
const isOnlyIn = (entry: unknown, print: Prints['old'], other: Prints['old']): boolean => {
  const words = printedBy(entry);
  return says(print, words) && !says(other, words);
};

const entryOf = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && 'text' in value ? value.text : value;

/** Two lists of which it is known which entries are the same. */
interface Paired {
  readonly list: YAMLSeq;
  /** The nodes of the earlier list, and what they hold. */
  readonly nodes: readonly unknown[];
  readonly before: readonly unknown[];
  readonly theirs: readonly unknown[];
  /** For each entry of the later list the index of the earlier one, null for none. */
  readonly pairs: readonly (number | null)[];
}

/** Merges the entries that both lists have, each held against its row in both prints. */
const mergePairs = ({ list, nodes, before, theirs, pairs }: Paired, merging: Merging): void => {
  const nameAt = (entries: readonly unknown[], at: number): string | null =>
    at < entries.length ? identityOf(entries[at]) : null;
  for (const [at, own] of theirs.entries()) {
    const of = pairs[at] ?? null;
    if (of === null) continue;
    const name = nameAt(before, of) ?? '';
    const a = stretchOf(merging.old, name, nameAt(before, of + 1));
    const b = stretchOf(merging.fresh, identityOf(own), nameAt(theirs, at + 1));
    const row = a === null || b === null ? null : { old: a, fresh: b };
    const node = nodes[of];
    if (isMap(node) && isGroup(own)) mergeMap(node, own, { ...merging, row, of: name });
    else mergeEntry(list, own, node, { ...merging, row });
  }
};

/** Takes out the entries that only the earlier print has; the others that the import does not know follow the words of the text. */
const dropEntries = ({ list, nodes, before, pairs }: Paired, merging: Merging): void => {
  const { old, fresh, report, reworded } = merging;
  for (const [at, node] of nodes.entries()) {
    if (pairs.includes(at)) continue;
    const [entry, of] = [before[at], identityOf(before[at])];
    if (isOnlyIn(entry, old, fresh) && reworded(of) === null) {
      report({ kind: 'gone', of, key: '', before: shown(entry), after: null });
      list.items.splice(list.items.indexOf(node), 1);
    } else mergeUnknown(node, { ...merging, row: null, of });
  }
};

/** Puts in the entries that only the later print has, each behind the one that it is printed behind. */
const addEntries = ({ list, nodes, theirs, pairs }: Paired, merging: Merging): void => {
  const { document, fresh, known, report } = merging;
  let last: unknown = null;
  for (const [at, own] of theirs.entries()) {
    const of = pairs[at] ?? null;
    if (of !== null) last = nodes[of];
    if (of !== null || !isOnlyIn(own, fresh, known)) continue;
    const node = made(document, own);
    list.items.splice(last === null ? 0 : list.items.indexOf(last) + 1, 0, node);
    last = node;
    report({ kind: 'new', of: identityOf(own), key: '', before: null, after: shown(own) });
  }
};

const mergeList = (list: YAMLSeq, theirs: readonly unknown[], merging: Merging): void => {
  const before = list.items.map(plainOf);
  const paired = { list, nodes: [...list.items], before, theirs, pairs: pairsOf(before, theirs) };
  mergePairs(paired, merging);
  dropEntries(paired, merging);
  addEntries(paired, merging);
};

/** Merges an entry that is words alone, or words with what a person has tied to them (a function with its topics). */
const mergeEntry = (list: YAMLSeq, own: unknown, node: unknown, merging: Merging): void => {
  const words = entryOf(own);
  if (isMap(node)) mergeFlat(node, 'text', words, merging);
  else if (isScalar(node) && typeof words !== 'object') {
    const verdict = verdictOf(node.value, words, merging);
    const kind = kindOf(verdict);
    if (kind === null) return;
    merging.report({ kind, of: merging.of, key: '', before: String(node.value), after: String(words) });
    if (verdict === 'take') node.value = words;
  } else if (
    isSeq(node) &&
    Array.isArray(own) &&
    shown(node.toJSON()) !== shown(own) &&
    !isUntouched(merging)
  ) {
    merging.report({
      kind: 'changed',
      of: merging.of,
      key: '',
      before: shown(node.toJSON()),
      after: shown(own),
    });
    list.items[list.items.indexOf(node)] = made(merging.document, own);
  }
};

/** Merges the keys of a map; those that only a person sets stay. */
export const mergeMap = (map: YAMLMap, theirs: Group, merging: Merging): void => {
  const keys = new Set([
    ...map.items.map(({ key }) => String(isScalar(key) ? key.value : key)),
    ...Object.keys(theirs),
  ]);
  for (const key of keys) {
    if (CLAUSES.has(key) || PERSONAL.has(key)) continue;
    const [own, node] = [theirs[key], map.get(key, true)];
    const isList = isSeq(node) && (own === undefined || Array.isArray(own));
    if (PHRASES.has(key) && isMap(node) && isGroup(own)) mergePhrase(map, key, own, merging);
    else if (isList && (key === 'functions' || !isFlat(node.toJSON()))) mergeList(node, own ?? [], merging);
    else if (isMap(node) && (own === undefined || isGroup(own))) mergeMap(node, own ?? {}, merging);
    else if (node === undefined && own !== undefined && !isFlat(own)) addGroup(map, key, own, merging);
    else mergeFlat(map, key, own, merging);
  }
};

/** A group that was not there: only where the later print alone says it. */
const addGroup = (map: YAMLMap, key: string, own: unknown, merging: Merging): void => {
  const entries = Array.isArray(own) ? own : [own];
  const fresh = entries.filter((entry) => isOnlyIn(entry, merging.fresh, merging.known));
  if (fresh.length === 0) return;
  map.set(key, made(merging.document, Array.isArray(own) ? fresh : own));
  for (const entry of fresh)
    merging.report({ kind: 'new', of: identityOf(entry), key, before: null, after: shown(entry) });
};
