// The text of a provision and that of the later import: lines are held side by side, and what a person has made of a line (a heading, a
// list of functions) stays where its words do.
import { diffArrays } from 'diff/lib/diff/array.js';
import { type Document, isMap, isScalar, type YAMLSeq } from 'yaml';
import { likeness } from '../../language/likeness.ts';
import type { Report } from './difference.ts';
import { type Print, plainWords, says } from './print.ts';
import { headOf, keyOf, numberOf, type Unit, unitsOf, withoutNumber } from './units.ts';

type Pair = readonly [mine: Unit | null, theirs: Unit | null];

export interface BodyContext {
  readonly document: Document;
  readonly old: Print;
  readonly fresh: Print;
  /** The earlier print, what an import of it says, and the text as it is. */
  readonly known: Print;
  readonly report: Report;
  /** The functions that a mark stands for, in the tree of their file, where the later import has no such mark. */
  readonly listedMine: (mark: string) => YAMLSeq | null;
  /** The same the other way round. */
  readonly listedTheirs: (mark: string) => YAMLSeq | null;
  /** Whether a mark that only the later import has stands for what is new. */
  readonly isNew: (mark: string) => boolean;
}

export interface MergedBody {
  readonly text: string;
  /** The numbers that clauses have now, by those that they had. */
  readonly numbers: ReadonlyMap<string, string>;
  /** Lines that were reworded, before and after, without their numbers. */
  readonly reworded: readonly (readonly [before: string, after: string])[];
}

/** So many lines ahead the line is sought that another has become. */
const reach = 12;

/** Pairs of a stretch in which no line is equal: each later line with the nearest of the next few. */
const near = (mine: readonly Unit[], theirs: readonly Unit[]): readonly Pair[] => {
  const pairs: Pair[] = [];
  let from = 0;
  for (const own of theirs) {
    const ranked = mine
      .slice(from, from + reach)
      .map((unit, at) => ({
        at: from + at,
        share: unit.isMark || own.isMark ? 0 : likeness(unit.text, own.text).share,
      }))
      .toSorted((a, b) => b.share - a.share);
    const [best] = ranked;
    if (best === undefined || best.share < 0.5) {
      pairs.push([null, own]);
      continue;
    }
    for (const unit of mine.slice(from, best.at)) pairs.push([unit, null]);
    pairs.push([mine[best.at] ?? null, own]);
    from = best.at + 1;
  }
  return [...pairs, ...mine.slice(from).map((unit): Pair => [unit, null])];
};

const aligned = (mine: readonly Unit[], theirs: readonly Unit[]): readonly Pair[] => {
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  let gap: [Unit[], Unit[]] = [[], []];
  for (const { added, removed, count } of diffArrays(mine.map(keyOf), theirs.map(keyOf))) {
    if (removed) gap[0].push(...mine.slice(i, i + count));
    if (added) gap[1].push(...theirs.slice(j, j + count));
    if (!removed && !added) {
      pairs.push(...near(...gap));
      gap = [[], []];
      for (let k = 0; k < count; k += 1) pairs.push([mine[i + k] ?? null, theirs[j + k] ?? null]);
    }
    if (!added) i += count;
    if (!removed) j += count;
  }
  return [...pairs, ...near(...gap)];
};

/** What becomes of the lines of a body. */
interface Edits {
  readonly replaced: Map<number, string>;
  readonly removed: Set<number>;
  /** By the line behind which they stand; -1 is the beginning. */
  readonly added: Map<number, string[]>;
}

const written = (body: string, { replaced, removed, added }: Edits): string => {
  if (replaced.size + removed.size + added.size === 0) return body;
  const lines: string[] = [];
  const put = (line: string): void => {
    const isItem = line.startsWith('- ') && (lines.at(-1) ?? '').startsWith('- ');
    if (!isItem && (lines.at(-1) ?? '') !== '') lines.push('');
    lines.push(line);
  };
  for (const line of added.get(-1) ?? []) put(line);
  for (const [at, raw] of body.split('\n').entries()) {
    const own = added.get(at) ?? [];
    if (removed.has(at)) {
      if (lines.at(-1) === '' && own.length === 0) lines.pop();
    } else if (raw !== '' && lines.length > 0 && added.has(at - 1)) put(replaced.get(at) ?? raw);
    else lines.push(replaced.get(at) ?? raw);
    for (const line of own) put(line);
  }
  return lines.join('\n').replaceAll(/\n{3,}/gu, '\n\n');
};

const setWords = (node: unknown, words: string): void => {
  if (isMap(node)) node.set('text', words);
  else if (isScalar(node)) node.value = words;
};

/** Merges a text. */
export const mergeBody = (mine: string, theirs: string, context: BodyContext): MergedBody => {
  const { old, fresh, known, report, document } = context;
  const edits: Edits = { replaced: new Map(), removed: new Set(), added: new Map() };
  const numbers = new Map<string, string>();
  const reworded: (readonly [string, string])[] = [];
  const tell = (
    kind: 'new' | 'gone' | 'changed' | 'conflict',
    before: string | null,
    after: string | null,
  ): void => report({ kind, of: '', key: '', before, after });
  let last: Unit | null = null;
  for (const [own, other] of aligned(
    unitsOf(mine, context.listedMine),
    unitsOf(theirs, context.listedTheirs),
  )) {
    if (own !== null && other !== null) {
      last = own;
      const [before, after] = [numberOf(own), numberOf(other)];
      if (before !== null && after !== null && before !== after) numbers.set(before, after);
      if (own.isMark || plainWords(own.text) === plainWords(other.text)) continue;
      const isRead = says(known, other.text) && says(fresh, own.text);
      if (isRead || (!says(old, own.text) && says(known, other.text))) continue;
      if (!says(old, own.text)) {
        tell('conflict', own.text, other.text);
        continue;
      }
      tell('changed', own.text, other.text);
      reworded.push([withoutNumber(own.text), withoutNumber(other.text)]);
      if (own.entry === null)
        edits.replaced.set(own.line, headOf(own.raw) + other.raw.replace(headOf(other.raw), ''));
      else setWords(own.entry.node, other.text);
    } else if (own !== null) {
      if (own.isMark || says(fresh, own.text) || !says(old, own.text)) {
        last = own;
        continue;
      }
      tell('gone', own.text, null);
      if (own.entry === null) edits.removed.add(own.line);
      else own.entry.list.items.splice(own.entry.list.items.indexOf(own.entry.node), 1);
    } else if (other !== null) {
      if (other.isMark ? !context.isNew(other.text) : says(known, other.text)) continue;
      if (!other.isMark) tell('new', null, other.text);
      if (last?.entry !== undefined && last.entry !== null && other.isBullet) {
        const { list, node } = last.entry;
        const made = document.createNode(other.text);
        list.items.splice(list.items.indexOf(node) + 1, 0, made);
        last = { ...last, text: other.text, entry: { list, node: made } };
      } else {
        const at = last?.line ?? -1;
        edits.added.set(at, [...(edits.added.get(at) ?? []), other.raw.trim()]);
      }
    }
  }
  return { text: written(mine, edits), numbers, reworded };
};
