// The one form of a content file: keys in the order of their schema but for the cells of a row under printed columns, double quotes, two spaces, one line a value. What is said,
// each comment, quotes that are there and whether a list stands in one line stay as their author has them.
import { isDeepStrictEqual } from 'node:util';
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  parseDocument,
  Scalar,
  type Tags,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { frontMatterOf } from '../../source/front-matter.ts';
import { type CheckedKind, type SchemaNode, schemaTree } from '../../source/schema-walk.ts';
import { readYaml } from '../../source/yaml.ts';
import { withComments, withoutComments } from './comments.ts';

/** What is no text is printed as it is written: `1.10`, `012` and `yes` stay what they are, even where they are wrong. */
const asWritten = (tags: Tags): Tags =>
  tags.map((tag) =>
    typeof tag === 'object' &&
    !('collection' in tag && tag.collection !== undefined) &&
    tag.tag.match(/:(?:int|float|bool|null)$/)
      ? { ...tag, stringify: (item) => item.source ?? String(item.value ?? '') }
      : tag,
  );

const keyOf = (key: unknown): string =>
  isScalar(key) ? (typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))) : '';

/** The lists whose items are rows of a printed table. */
const ROWS: ReadonlySet<string> = new Set(['measures', 'indicators']);

/** How a node stands in its file: whether the table there says its columns, and whether the node is a row of it or the list of them. */
interface Standing {
  readonly hasColumns: boolean;
  readonly place: 'rows' | 'row' | 'other';
}

/** A row is written as it is printed, along its columns: there the author's order stays. */
const inOrder = (
  node: ParsedNode | null,
  schema: SchemaNode | null,
  { hasColumns, place }: Standing,
): void => {
  if (schema === null) return;
  const inRows = place === 'rows' ? ('row' as const) : ('other' as const);
  if (isSeq(node))
    for (const item of node.items) inOrder(item as ParsedNode, schema.item(), { hasColumns, place: inRows });
  if (!isMap(node)) return;
  const rank = ({ key }: { readonly key: unknown }): number => {
    const at = schema.fields.indexOf(keyOf(key));
    return at === -1 ? schema.fields.length : at;
  };
  if (!hasColumns || place !== 'row') node.items.sort((a, b) => rank(a) - rank(b));
  for (const { key, value } of node.items) {
    const name = keyOf(key);
    inOrder(value, schema.field(name), { hasColumns, place: ROWS.has(name) ? 'rows' : 'other' });
  }
};

/** Whether a table says its columns. */
const saysColumns = (node: ParsedNode | null): boolean =>
  isMap(node) && node.items.some(({ key }) => keyOf(key) === 'columns');

/** Numbers of clauses and years stand in quotes, whether YAML would take them for numbers (`4.1`) or not (`4.1.3`). */
const likeNumber = /^\d+(?:\.\d+)*$/;

/** What double quotes would need escapes for. */
const single = /^(?=.*["\\])[^'\p{C}]*$/u;

/** A text keeps quotes that it has, for many an author quotes what is printed; they are double where that takes no escapes. */
const quoted = (node: Scalar<string>): void => {
  const { type, value } = node;
  if (type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL) node.type = Scalar.BLOCK_LITERAL;
  else if (type === Scalar.PLAIN && !likeNumber.test(value)) delete node.type;
  else node.type = single.test(value) ? Scalar.QUOTE_SINGLE : Scalar.QUOTE_DOUBLE;
};

const isText = (node: Scalar): node is Scalar<string> => typeof node.value === 'string';

/** Whether a list or group stands in one line; one that was broken over several is written item by item. */
const inOneLine = (node: YAMLMap | YAMLSeq, yaml: string): boolean => {
  const [start = 0, end = 0] = node.range ?? [];
  return node.items.length === 0 || (node.flow === true && !yaml.slice(start, end).includes('\n'));
};

/** `[a, b]` and `{ a: b }`. */
const padded = (node: YAMLMap | YAMLSeq): void => {
  const print = node.toString.bind(node);
  const flowCollectionPadding = isSeq(node) ? '' : ' ';
  node.toString = (context, ...rest) =>
    print(context === undefined ? context : { ...context, flowCollectionPadding }, ...rest);
};

const plainly = (document: Document, yaml: string): void =>
  visit(document, {
    Scalar: (at, node) => {
      // Keys are texts, as a reader of the data takes them.
      if (at === 'key') node.value = keyOf(node);
      if (isText(node)) quoted(node);
    },
    Collection: (_, node) => {
      node.flow = inOneLine(node, yaml);
      padded(node);
    },
  });

const formatted = (yaml: string, kind: CheckedKind): string => {
  const bare = withoutComments(yaml);
  const document = parseDocument(bare.text, { customTags: asWritten, uniqueKeys: false });
  plainly(document, bare.text);
  inOrder(document.contents, schemaTree(kind), {
    hasColumns: saysColumns(document.contents),
    place: 'other',
  });
  const made = document.toString({
    lineWidth: 0,
    indent: 2,
    indentSeq: true,
    blockQuote: 'literal',
    doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
    nullStr: '',
  });
  return withComments(made, bare);
};

/**
 * The text of a content file in the one form.
 *
 * @param text the file, decoded
 * @returns the same data with the same comments; null where its YAML cannot be read without loss
 * @throws Error where the form would say something else: a fault of Svod
 */
export const canonical = (file: string, text: string, kind: CheckedKind): string | null => {
  const front = kind === 'provision' ? frontMatterOf(text) : { found: 'yes' as const, start: 0, yaml: text };
  if (front.found !== 'yes') return null;
  const { start, yaml } = front;
  const before = readYaml(file, yaml);
  if (before.problems.length > 0 || before.data === undefined) return null;
  const made = formatted(yaml, kind);
  const after = readYaml(file, made);
  if (after.problems.length > 0 || !isDeepStrictEqual(after.data, before.data))
    throw new Error(`${file} would say something else when it is formatted`);
  return text.slice(0, start) + made + text.slice(start + yaml.length);
};
