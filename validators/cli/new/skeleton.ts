// A new file of the content, made of its schema: each field stands under what the schema says of it, so that the file explains
// itself and cannot fall behind. What must be there waits for its value; the rest stands in comments.
import { wrap } from '../../report/wrap.ts';
import { type CheckedKind, type SchemaNode, schemaTree } from '../../source/schema-walk.ts';

/**
 * What is known of a new file already: values as YAML writes them, by their keys. A key with a group asks for that group, or for a
 * list with one such group; '' asks for the key alone.
 */
export interface Given {
  readonly [key: string]: string | Given;
}

const width = 110;
const indent = (depth: number): string => '  '.repeat(depth);

/** The keys of a group that is shown in one line: those that must be there, or all where none must. */
const keysShown = (node: SchemaNode): readonly string[] => {
  const keys = node.fields.filter((name) => node.required.has(name));
  return keys.length > 0 ? keys : node.fields;
};

/** Whether a value is mostly one word or line, and a group only where that does not say it all: a new file shows the line. */
const isLine = ({ variants }: SchemaNode): boolean =>
  variants.some(({ type }) => Array.isArray(type) && type.includes('string'));

/** What the keys of such a group are: «number – номер; document – документ (provision, roadmap)». */
const keysExplained = (node: SchemaNode): string => {
  if (isLine(node)) return '';
  const group = node.item() ?? node;
  const said = keysShown(group).map((name) => {
    const field = group.field(name);
    const choice = field?.variants.flatMap((schema) => (Array.isArray(schema['enum']) ? schema['enum'] : []));
    const title = field?.word('title') ?? '';
    const words = `${name} – ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
    return choice === undefined || choice.length === 0 ? words : `${words} (${choice.join(', ')})`;
  });
  return said.length === 0 ? '' : ` Ключи: ${said.join('; ')}.`;
};

const explained = (node: SchemaNode, depth: number, optional: boolean): readonly string[] => {
  const [title, description] = [node.word('title'), node.word('description')];
  const said = optional
    ? `${title} (если есть). ${description}${keysExplained(node)}`
    : `${title}. ${description}`;
  return wrap(said, width, `${indent(depth)}# `);
};

/** The shape of a value in one line: `[]`, `{ from: , to: }`; '' for a word. */
const shape = (node: SchemaNode): string => {
  const item = node.item();
  if (item !== null) return `[${shape(item)}]`;
  const shown = keysShown(node);
  return shown.length === 0 ? '' : `{ ${shown.map((name) => `${name}:`).join(', ')} }`;
};

const fieldLines = (
  name: string,
  node: SchemaNode,
  depth: number,
  given: string | Given | undefined,
): readonly string[] => {
  const at = `${indent(depth)}${name}:`;
  if (typeof given === 'string') return [`${at} ${given}`.trimEnd()];
  if (isLine(node) && given === undefined) return [at];
  if (node.fields.length > 0) return [at, ...groupLines(node, depth + 1, given ?? {})];
  const item = node.item();
  if (item === null) return [at];
  // Where a list must not be empty it is left out, so that the check asks for it.
  const mayBeEmpty = node.variants.every(({ minItems }) => minItems === undefined);
  if (item.fields.length === 0) return [mayBeEmpty ? `${at} []` : at];
  // What explains the first key stands above the dash: after it a key in a comment would have no place.
  const lines = groupLines(item, depth + 2, given ?? {});
  const key = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  if (key === -1) return [at];
  const above = lines.slice(0, key).map((line) => line.slice(2));
  const first = `${indent(depth + 1)}- ${(lines[key] ?? '').trimStart()}`;
  return [at, ...explained(item, depth + 1, false), ...above, first, ...lines.slice(key + 1)];
};

/** First what must be there, then what may be. */
const groupLines = (node: SchemaNode, depth: number, given: Given): readonly string[] => {
  const wanted = (name: string): boolean => node.required.has(name) || given[name] !== undefined;
  const names = [...node.fields.filter(wanted), ...node.fields.filter((name) => !wanted(name))];
  return names.flatMap((name) => {
    const field = node.field(name);
    if (field === null) return [];
    if (wanted(name))
      return [...explained(field, depth, false), ...fieldLines(name, field, depth, given[name])];
    return [
      ...explained(field, depth, true),
      `${indent(depth)}# ${name}: ${isLine(field) ? '' : shape(field)}`.trimEnd(),
    ];
  });
};

/**
 * The text of a new file of a kind, in YAML.
 *
 * @param given what is known already
 * @param head  a comment for the first line, '' for none
 */
export const skeleton = (kind: CheckedKind, given: Given, head = ''): string => {
  const tree = schemaTree(kind);
  const about = wrap(`${tree.word('title')}. ${tree.word('description')}`, width, '# ');
  return `${[...(head === '' ? [] : [head]), ...about, '', ...groupLines(tree, 0, given)].join('\n')}\n`;
};
