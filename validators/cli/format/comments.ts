// Comments on lines of their own. The parser gives them to whatever stands near, and prints them with its indent: a key in a comment
// would end up in another group. So they are taken out before, each with the key or group that it belongs to, and put back after.
import { type Document, isCollection, isMap, isSeq, type ParsedNode, parseDocument } from 'yaml';

/** Where a comment belongs: above what a path leads to, or at the end of the group that it leads to. */
interface Comment {
  readonly at: 'above' | 'end';
  /** The path as text. */
  readonly path: string;
  readonly lines: readonly string[];
}

/** A text without its comments, and they. */
export interface WithoutComments {
  readonly text: string;
  /** The lines at the top that speak of the whole file. */
  readonly head: readonly string[];
  readonly comments: readonly Comment[];
}

/** A key or an item: where it begins and ends. */
interface Entry {
  readonly path: string;
  /** The path of the group that it is in. */
  readonly group: string;
  readonly line: number;
  readonly column: number;
  readonly lastLine: number;
  /** Lines within it that are no lines of their own: of a text or of a list in brackets. */
  readonly solid: boolean;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

const lineCounter = (text: string) => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset: number): { readonly line: number; readonly column: number } => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: offset - (starts[low] ?? 0) };
  };
};

/** All keys and items of a document, in their order, each before what is in it. */
const entriesOf = (document: Document.Parsed, text: string): readonly Entry[] => {
  const placeOf = lineCounter(text);
  const entries: Entry[] = [];
  const add = (path: string, group: string, start: number, value: ParsedNode | null): void => {
    const { line, column } = placeOf(start);
    const end = value?.range[1] ?? start;
    const lastLine = Math.max(line, placeOf(end > start && text[end - 1] === '\n' ? end - 1 : end).line);
    entries.push({ path, group, line, column, lastLine, solid: !isCollection(value) || value.flow === true });
  };
  const visit = (node: ParsedNode | null, path: string): void => {
    if (isMap(node))
      for (const { key, value } of node.items) {
        const inner = `${path}/${JSON.stringify(String(key))}`;
        add(inner, path, key.range[0], value);
        visit(value, inner);
      }
    if (isSeq(node))
      for (const [index, item] of node.items.entries()) {
        const [start] = item.range;
        const dash = node.flow === true ? -1 : text.lastIndexOf('-', start);
        add(`${path}/${index}`, path, dash === -1 ? start : dash, item);
        visit(item, `${path}/${index}`);
      }
  };
  visit(document.contents, '');
  return entries;
};

const isComment = (line: string): boolean => line.trimStart().startsWith('#');

/** The lines at the top that stay there: to the first blank line, or the one by which an editor finds the schema. */
const headOf = (top: readonly string[]): number => {
  const blank = top.findIndex((line) => line.trim() === '');
  if (blank !== -1) return blank + 1;
  return top[0]?.startsWith('# yaml-language-server:') === true ? 1 : 0;
};

/** Takes the comments out of a text that can be read. */
export const withoutComments = (text: string): WithoutComments => {
  const entries = entriesOf(parseDocument(text), text);
  const lines = text.split('\n');
  const within = new Set<number>();
  const first = new Map<number, Entry>();
  for (const entry of entries) {
    if (!first.has(entry.line)) first.set(entry.line, entry);
    if (entry.solid) for (let line = entry.line + 1; line <= entry.lastLine; line += 1) within.add(line);
  }
  const comments: Comment[] = [];
  const kept: string[] = [];
  let run: { readonly number: number; readonly line: string }[] = [];
  /** The group at whose end a comment with an indent stands after the lines so far. */
  const groupAt = (indent: number, before: number): string =>
    entries.findLast(({ line, column }) => line < before && column === indent)?.group ??
    entries.findLast(({ line }) => line < before)?.group ??
    '';
  const settle = (next: Entry | undefined): void => {
    let above = run.findIndex(
      ({ line }) => next !== undefined && isComment(line) && indentOf(line) <= next.column,
    );
    if (above === -1) above = run.length;
    for (const { number, line } of run.slice(0, above))
      if (isComment(line))
        comments.push({ at: 'end', path: groupAt(indentOf(line), number), lines: [line.trimStart()] });
    const own = run.slice(above).map(({ line }) => line.trim());
    if (next !== undefined && own.length > 0) {
      const gap = above > 0 && run[above - 1]?.line.trim() === '' ? [''] : [];
      comments.push({ at: 'above', path: next.path, lines: [...gap, ...own] });
    }
    run = [];
  };
  const start = lines.findIndex((line, number) => first.has(number) && !isComment(line));
  const top = lines.slice(0, Math.max(start, 0));
  const headLines = headOf(top);
  for (const [number, line] of lines.entries()) {
    if (number < headLines) continue;
    const free = !within.has(number) && (isComment(line) || line.trim() === '');
    if (free) {
      run.push({ number, line });
      continue;
    }
    if (run.some((one) => isComment(one.line))) settle(first.get(number));
    else {
      kept.push(...run.map((one) => one.line));
      run = [];
    }
    kept.push(line);
  }
  settle(undefined);
  const head = top.slice(0, headLines).map((line) => line.trimEnd());
  return { text: `${kept.join('\n')}\n`, head, comments };
};

/** Puts comments back into a text with the same keys and items. */
export const withComments = (text: string, { head, comments }: WithoutComments): string => {
  const entries = entriesOf(parseDocument(text), text);
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const firstOn = new Map(entries.toReversed().map((entry) => [entry.line, entry]));
  const above = new Map<number, string[]>();
  const after = new Map<number, { readonly depth: number; readonly line: string }[]>();
  for (const { at, path, lines } of comments) {
    const entry = byPath.get(path);
    if (at === 'above' && entry !== undefined) {
      // Of the first key of an item the comment stands above the dash.
      const { column } = firstOn.get(entry.line) ?? entry;
      const made = lines.map((line) => (line === '' ? '' : ' '.repeat(column) + line));
      above.set(entry.line, [...(above.get(entry.line) ?? []), ...made]);
      continue;
    }
    const members = entries.filter(({ group }) => group === path);
    const last = members.reduce((latest, { lastLine }) => Math.max(latest, lastLine), -1);
    const depth = members[0]?.column ?? 0;
    after.set(last, [
      ...(after.get(last) ?? []),
      ...lines.map((line) => ({ depth, line: ' '.repeat(depth) + line })),
    ]);
  }
  const inside = (
    list: readonly { readonly depth: number; readonly line: string }[] = [],
  ): readonly string[] => list.toSorted((a, b) => b.depth - a.depth).map(({ line }) => line);
  const body = text
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((line, number) => [...(above.get(number) ?? []), line, ...inside(after.get(number))]);
  return `${[...head, ...body].join('\n')}\n`;
};
