// YAML in the one form that import writes, and the federal layer of the page: a key or an item a line, a text of several lines as it
// is, names in one line. A parser of all YAML weighs ten times as much.
import type { Parsed } from '../../../validators/source/yaml-parse.ts';
import { plainValue, unescaped } from './yaml-scalars.ts';

type Range = readonly [number, number];

interface Scalar {
  readonly kind: 'scalar';
  readonly range: Range;
  readonly value: unknown;
  readonly type: 'PLAIN' | 'QUOTED';
  readonly source: string;
}

interface List {
  readonly kind: 'list';
  readonly range: Range;
  readonly items: readonly Node[];
}

interface Pair {
  readonly key: Scalar;
  readonly value: Node;
}

interface YamlMap {
  readonly kind: 'map';
  readonly range: Range;
  readonly items: readonly Pair[];
}

type Node = Scalar | List | YamlMap;

const isOf =
  (kind: Node['kind']) =>
  (node: Node | null): boolean =>
    node?.kind === kind;

// As those of the package, by which the engine tells nodes.
export const isMap = isOf('map');
export const isSeq = isOf('list');
export const isScalar = isOf('scalar');
export const isAlias = (): boolean => false;

const BETWEEN = /[ \t]*(?:#[^\n]*)?(?:\n[ \t]*(?:#[^\n]*)?)*/y;
const HYPHEN = /-[ \t]+/y;
const COLON = /:(?=[ \n]|$)/y;
const DOUBLE = /"((?:[^"\\\n]|\\[^\n])*)"/y;
const SINGLE = /'((?:[^'\n]|'')*)'/y;
const PLAIN = /[^ \t\n,[\]{}#&*!|>'"%@`](?:[^\n#:]|(?<=[^ \t])#|:(?![ \n]|$))*/y;
const PLAIN_IN_LINE = /[^ \t\n,[\]{}#&*!|>'"%@`](?:[^\n#:,[\]{}]|(?<=[^ \t])#|:(?! ))*/y;
const LITERAL = /\|-\n( +)[^\n]*(?:\n+\1[^\n]*)*/y;
const EMPTY = /\{\}|\[\]/y;
const OPENS = /\[/y;
const COMMA = /, */y;
const CLOSES = /\]/y;

/** Where the reading of a text is. */
interface Cursor {
  readonly at: () => number;
  /** How far from the start of its line. */
  readonly column: () => number;
  /** Goes on behind what a sticky pattern finds here. */
  readonly takes: (pattern: RegExp) => RegExpExecArray | null;
  readonly sees: (pattern: RegExp) => boolean;
  readonly isAtEnd: () => boolean;
}

const cursorOf = (yaml: string): Cursor => {
  let at = 0;
  const here = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(yaml);
  };
  return {
    at: () => at,
    column: () => at - (yaml.lastIndexOf('\n', at - 1) + 1),
    takes: (pattern) => {
      const found = here(pattern);
      at += found?.[0].length ?? 0;
      return found;
    },
    sees: (pattern) => here(pattern) !== null,
    isAtEnd: () => at === yaml.length,
  };
};

const otherForm = (at: number): Error => new Error(`the YAML has another form than Svod writes, at ${at}`);

const quoted = (value: string, source: string, range: Range): Scalar => ({
  kind: 'scalar',
  range,
  value,
  type: 'QUOTED',
  source,
});

/** A text, a number, yes or no, where it stands in one line; or a text of several lines. */
const readScalar = ({ at, takes }: Cursor, plain: RegExp): Scalar => {
  const from = at();
  const double = takes(DOUBLE);
  if (double !== null) return quoted(unescaped(double[1] ?? ''), double[1] ?? '', [from, at()]);
  const single = takes(SINGLE);
  if (single !== null) return quoted((single[1] ?? '').replaceAll("''", "'"), single[1] ?? '', [from, at()]);
  const literal = takes(LITERAL);
  if (literal !== null) {
    const lines = literal[0].split('\n').slice(1);
    const text = lines.map((line) => line.slice(literal[1]?.length)).join('\n');
    return quoted(text, text, [from, at()]);
  }
  const written = takes(plain)?.[0].replace(/[ \t]+$/u, '');
  if (written === undefined) throw otherForm(from);
  const range: Range = [from, from + written.length];
  return { kind: 'scalar', range, value: plainValue(written), type: 'PLAIN', source: written };
};

/** `[а, "б"]`, `[]`, `{}` */
const readInLine = (cursor: Cursor): Node | null => {
  const { at, takes } = cursor;
  const from = at();
  const empty = takes(EMPTY)?.[0];
  if (empty !== undefined) return { kind: empty === '{}' ? 'map' : 'list', range: [from, at()], items: [] };
  if (takes(OPENS) === null) return null;
  const items: Node[] = [];
  do items.push(readScalar(cursor, PLAIN_IN_LINE));
  while (takes(COMMA) !== null);
  if (takes(CLOSES) === null) throw otherForm(at());
  return { kind: 'list', range: [from, at()], items };
};

/** The value behind a key or a hyphen: in the same line, or in lines that stand further in. */
const readBehind = (cursor: Cursor, column: number): Node => {
  cursor.takes(BETWEEN);
  if (cursor.column() <= column) throw otherForm(cursor.at());
  return readNode(cursor);
};

const endOf = (from: number, items: readonly { readonly range: Range }[]): Range => [
  from,
  items.at(-1)?.range[1] ?? from,
];

const readList = (cursor: Cursor): List | null => {
  const [from, column] = [cursor.at(), cursor.column()];
  const items: Node[] = [];
  while (cursor.column() === column && cursor.takes(HYPHEN) !== null) {
    items.push(readBehind(cursor, column));
    cursor.takes(BETWEEN);
  }
  return items.length === 0 ? null : { kind: 'list', range: endOf(from, items), items };
};

const readMap = (cursor: Cursor, first: Scalar, column: number): YamlMap => {
  const items: Pair[] = [];
  let key = first;
  for (;;) {
    if (cursor.takes(COLON) === null) throw otherForm(cursor.at());
    items.push({ key, value: readBehind(cursor, column) });
    cursor.takes(BETWEEN);
    if (cursor.isAtEnd() || cursor.column() !== column) break;
    key = readScalar(cursor, PLAIN);
  }
  return {
    kind: 'map',
    range: endOf(
      first.range[0],
      items.map(({ value }) => value),
    ),
    items,
  };
};

const readNode = (cursor: Cursor): Node => {
  const column = cursor.column();
  const inLine = readList(cursor) ?? readInLine(cursor);
  if (inLine !== null) return inLine;
  const scalar = readScalar(cursor, PLAIN);
  return cursor.sees(COLON) ? readMap(cursor, scalar, column) : scalar;
};

/**
 * The nodes of a text, as the parser of YAML would give them.
 *
 * @param _reading is told of nothing: what Svod has written has no slips
 * @throws Error where the text has another form
 */
export const parseYaml = (_reading: unknown, yaml: string): Parsed => {
  const cursor = cursorOf(yaml);
  cursor.takes(BETWEEN);
  const contents = cursor.isAtEnd() ? null : readNode(cursor);
  cursor.takes(BETWEEN);
  if (!cursor.isAtEnd()) throw otherForm(cursor.at());
  // The engine asks of a node what the predicates above tell it, and what stands in it.
  return { contents: contents as unknown as Parsed['contents'], references: [], isOnly: true };
};
