// One value of a content file and that of the later import, merged in the YAML tree of the file: what stays keeps its comments and quotes.
import { type Document, isMap, isScalar, isSeq, type Node, Scalar, type YAMLMap } from 'yaml';
import { styled } from '../write/yaml-text.ts';
import type { DifferenceKind, Report } from './difference.ts';
import { isSame, isUntouched, type Prints, type Verdict, verdictOf } from './leaf.ts';
import { identityOf } from './pairs.ts';
import { plainWords, says } from './print.ts';
import { CLAUSES } from './renumber.ts';

export interface Merging extends Prints {
  readonly document: Document;
  readonly report: Report;
  /** What the row is called that is merged. */
  readonly of: string;
  /** The names and texts that an import of the earlier print gives: a name that it gives again is no new one. */
  readonly told: ReadonlySet<string>;
  /** New words of a text that the import does not know as what a person has made of it. */
  readonly reworded: (words: string) => string | null;
}

/** Keys of what is read from running text in one way or another. */
const NAMES = new Set(['name', 'means', 'term', 'text', 'short']);
export const plainOf = (node: unknown): unknown =>
  isMap(node) || isSeq(node) ? node.toJSON() : isScalar(node) ? node.value : node;

export const isFlat = (value: unknown): boolean =>
  typeof value !== 'object' || (Array.isArray(value) && value.every((own) => typeof own !== 'object'));

export const shown = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(shown).join('; ');
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  return identityOf(value);
};

export const made = (document: Document, value: unknown): Node => styled(document.createNode(value));

const set = (map: YAMLMap, key: string, value: unknown, { document }: Merging): void => {
  const before = map.get(key, true);
  const node = made(document, value);
  if (isScalar(before) && isScalar(node)) {
    before.value = node.value;
    if (node.type === Scalar.QUOTE_DOUBLE) before.type = node.type;
  } else map.set(key, node);
};

const asList = (value: unknown): string =>
  Array.isArray(value) ? value.map(String).join(' ') : String(value);

const saysAll = (print: Prints['old'], value: unknown): boolean =>
  (Array.isArray(value) ? value : [value]).every((own) => says(print, own));

/** How a verdict is told; null where there is nothing to tell. */
export const kindOf = (verdict: Verdict): DifferenceKind | null =>
  verdict === 'same' ? null : verdict === 'take' ? 'changed' : verdict === 'keep' ? 'kept' : 'conflict';

const listVerdict = (mine: unknown, theirs: unknown, prints: Prints): 'take' | 'keep' | 'conflict' => {
  if (isUntouched(prints)) return 'keep';
  if (saysAll(prints.old, mine)) return 'take';
  return saysAll(prints.known, theirs) ? 'keep' : 'conflict';
};

/** What the file has not: only what the later print alone says; what is no words of it is for a person to say. */
const addFlat = (map: YAMLMap, key: string, theirs: unknown, merging: Merging): void => {
  if (!saysAll(merging.fresh, theirs) || saysAll(merging.known, theirs)) return;
  merging.report({ kind: 'new', of: merging.of, key, before: null, after: shown(theirs) });
  set(map, key, theirs, merging);
};

/** Shorter words stand in a print by chance. */
const telling = 4;

/** What the later import has not: gone only where its words are, and where no line has new words for it. */
const dropFlat = (map: YAMLMap, key: string, mine: unknown, merging: Merging): void => {
  const { old, fresh, report, of } = merging;
  const isGone = saysAll(old, mine) && !saysAll(fresh, mine) && plainWords(asList(mine)).length >= telling;
  if (!isGone || isUntouched(merging)) return;
  const words = typeof mine === 'string' ? merging.reworded(mine) : null;
  report({ kind: words === null ? 'gone' : 'changed', of, key, before: shown(mine), after: words });
  if (words === null) map.delete(key);
  else set(map, key, words, merging);
};

const flatVerdict = (key: string, mine: unknown, theirs: unknown, merging: Merging): Verdict => {
  const isList = Array.isArray(mine) || Array.isArray(theirs);
  if (isSame(asList(mine), asList(theirs))) return isList ? 'same' : verdictOf(mine, theirs, merging);
  if (NAMES.has(key) && merging.told.has(plainWords(theirs))) return 'keep';
  return isList ? listVerdict(mine, theirs, merging) : verdictOf(mine, theirs, merging);
};

/** Merges a value, or a list of words that stands for one (those responsible). */
export const mergeFlat = (map: YAMLMap, key: string, theirs: unknown, merging: Merging): void => {
  const mine = plainOf(map.get(key, true));
  if (mine === undefined || mine === null) {
    addFlat(map, key, theirs, merging);
    return;
  }
  if (theirs === undefined) {
    dropFlat(map, key, mine, merging);
    return;
  }
  const isGroup = !isFlat(mine);
  const verdict = isGroup
    ? saysAll(merging.known, theirs)
      ? 'same'
      : 'conflict'
    : flatVerdict(key, mine, theirs, merging);
  const kind = key === 'id' ? null : kindOf(verdict);
  if (kind === null) return;
  merging.report({ kind, of: merging.of, key, before: shown(mine), after: shown(theirs) });
  if (verdict === 'take') set(map, key, theirs, merging);
};

/** Every value of an entry that the import does not know follows the words of the text. */
export const mergeUnknown = (node: unknown, merging: Merging): void => {
  if (isMap(node))
    for (const { key } of [...node.items]) {
      const name = String(isScalar(key) ? key.value : key);
      const value = node.get(name, true);
      if (isMap(value) || isSeq(value)) mergeUnknown(value, merging);
      else if (!CLAUSES.has(name)) mergeFlat(node, name, undefined, merging);
    }
  if (isSeq(node))
    for (const item of node.items) {
      if (!isScalar(item)) mergeUnknown(item, merging);
      else if (
        typeof item.value === 'string' &&
        says(merging.old, item.value) &&
        !says(merging.fresh, item.value)
      ) {
        const words = merging.reworded(item.value);
        if (words === null) continue;
        merging.report({ kind: 'changed', of: merging.of, key: '', before: item.value, after: words });
        item.value = words;
      }
    }
};

/** A period with its days follows the words that print it. */
export const mergePhrase = (
  map: YAMLMap,
  key: string,
  own: Readonly<Record<string, unknown>>,
  merging: Merging,
): void => {
  const mine = plainOf(map.get(key, true)) as Readonly<Record<string, unknown>>;
  if (isSame(mine['printed'], own['printed']) || says(merging.known, own['printed'])) return;
  merging.report({
    kind: 'changed',
    of: merging.of,
    key,
    before: shown(mine['printed']),
    after: shown(own['printed']),
  });
  map.set(key, made(merging.document, own));
};
