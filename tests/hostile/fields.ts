// Every field that the schemas know, in the documents of the model territory: a new field of a schema is tried without
// anybody remembering to.

import { parse } from 'yaml';
import { exampleBase } from '../../validators/rules/example-base.ts';
import { federalFiles, type SourceFile, territoryFileNames } from '../../validators/source/files.ts';
import { inTerritory as placeOf } from '../support/layout.ts';
import { honest } from './honest.ts';
import { followed, isRepeated, ownProperties, type SchemaNode, schemaOf } from './site/schema.ts';

export type Path = readonly (string | number)[];

/** A field of a kind of file, at its first place in the full document of that kind. */
export interface Field {
  readonly kind: string;
  readonly path: Path;
  /** The field by the keys that lead to it: `terms terms[].term`. */
  readonly name: string;
  readonly node: SchemaNode;
  /** Whether it takes words: a text of no fixed form, of one line or of several. */
  readonly words: boolean;
  /** How many items the list may have that holds it, of several the innermost; 1 where none does. */
  readonly most: number;
}

const pathOf = (kind: string): string => {
  const inTerritory = Object.entries(territoryFileNames).find(([, its]) => its === kind);
  const federal = Object.entries(federalFiles).find(([, its]) => its === kind);
  return inTerritory === undefined ? `federal/${federal?.[0]}` : `regions/primer/${placeOf(inTerritory[0])}`;
};

const modelText = (kind: string): string => exampleBase[pathOf(kind)] ?? '';

/** The model's front matter and the text below it. */
const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(modelText('provision')) ?? [];

const model = (kind: string): unknown => parse(kind === 'provision' ? front : modelText(kind));

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const honestText = ({ pattern, format }: SchemaNode, field: string): string => {
  if (format === 'date') return '2024-01-01';
  if (pattern === undefined) return 'слово';
  const form = new RegExp(pattern, 'u');
  const found = honest.find((text) => form.test(text));
  if (found === undefined) throw new Error(`${field}: add a value of the form ${pattern} to the honest ones`);
  return found;
};

const typesOf = ({ type }: SchemaNode): readonly string[] => (type === undefined ? [] : [type].flat());

/** A value with all that its schema knows and it lacks. */
const full = (
  home: string,
  given: SchemaNode,
  value: unknown,
  field: string,
  above: readonly string[] = [],
): unknown => {
  const at = followed(home, given, above);
  const { kind, node, trail } = at;
  const types = typesOf(node);
  if (node.enum !== undefined) return value ?? node.enum[0];
  if (types.includes('object')) {
    const known = isPlain(value)
      ? value
      : types.includes('string') && typeof value === 'string'
        ? { text: value }
        : {};
    const named = ownProperties(at).map(([key, inner]) => [
      key,
      full(kind, inner, known[key], `${field}.${key}`, trail),
    ]);
    const { additionalProperties: rest, properties = {} } = node;
    if (typeof rest !== 'object') return Object.fromEntries(named);
    const free = Object.keys(known).filter((key) => !Object.hasOwn(properties, key));
    const keys = free.length > 0 ? free : [String(full(kind, node.propertyNames ?? {}, undefined, field))];
    return Object.fromEntries(keys.map((key) => [key, full(kind, rest, known[key], `${field}.*`, trail)]));
  }
  if (types.includes('array')) {
    const items: readonly unknown[] = Array.isArray(value) && value.length > 0 ? value : [undefined];
    return items.map((item) => full(kind, node.items ?? {}, item, `${field}[]`, trail));
  }
  if (types.includes('integer') || types.includes('number')) return value ?? node.minimum ?? 1;
  if (types.includes('boolean')) return value ?? true;
  return value ?? honestText(node, `${home} ${field}`);
};

/** The model's document of a kind, with every field that its schema knows. */
export const fullDocument = (kind: string): unknown => full(kind, schemaOf(kind), model(kind), '');

/** The fields below a value, itself left out; those of a definition of the file's own at its first place only. */
const fieldsIn = (
  home: string,
  given: SchemaNode,
  value: unknown,
  { path, name, most }: Pick<Field, 'path' | 'name' | 'most'>,
  met: Set<string>,
): readonly Field[] => {
  const { kind: own, node } = followed(home, given);
  if (isRepeated(given, met)) return [];
  const inner = (
    schema: SchemaNode,
    step: string | number,
    held: unknown,
    inName: string,
    inMost = most,
  ): readonly Field[] => {
    const its = followed(own, schema).node;
    const types = typesOf(its);
    const words =
      types.includes('string') &&
      its.enum === undefined &&
      its.pattern === undefined &&
      (its.format === undefined || its.format === 'line');
    const field = { kind: home, path: [...path, step], name: inName, node: its, words, most: inMost };
    return [field, ...fieldsIn(own, schema, held, field, met)];
  };
  if (Array.isArray(value) && node.items !== undefined)
    return inner(node.items, 0, value[0], `${name}[]`, node.maxItems ?? 1);
  if (!isPlain(value)) return [];
  const { properties = {}, additionalProperties: rest } = node;
  const [free] = Object.entries(value).filter(([key]) => !Object.hasOwn(properties, key));
  return [
    ...Object.entries(properties).flatMap(([key, schema]) =>
      inner(schema, key, value[key], name === '' ? key : `${name}.${key}`),
    ),
    ...(free === undefined || typeof rest !== 'object' ? [] : inner(rest, free[0], free[1], `${name}.*`)),
  ];
};

/** All fields of a kind of file. */
export const fieldsOf = (kind: string): readonly Field[] =>
  fieldsIn(kind, schemaOf(kind), fullDocument(kind), { path: [], name: '', most: 1 }, new Set()).map(
    (field) => ({
      ...field,
      kind,
      name: `${kind} ${field.name}`,
    }),
  );

/** A document with another value at a path. */
export const withValue = (document: unknown, path: Path, value: unknown): unknown => {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(document))
    return document.map((item, index) => (index === step ? withValue(item, rest, value) : item));
  const holder = isPlain(document) ? document : {};
  return { ...holder, [step]: withValue(holder[step], rest, value) };
};

const valueAt = (document: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Plain | undefined)?.[step], document);

/** An item that tells itself apart from the others of its list. */
const renumbered = (item: unknown, index: number): unknown =>
  isPlain(item)
    ? {
        ...item,
        ...(typeof item['id'] === 'string' ? { id: `${item['id']}-${index}` } : {}),
        ...(typeof item['number'] === 'string' && /^[\d.]+$/u.test(item['number'])
          ? { number: `${item['number']}.${index + 1}` }
          : {}),
      }
    : item;

/** A document with a copy of the list item that holds a field for each value; with the first value alone where no list does. */
export const withValues = (document: unknown, path: Path, values: readonly unknown[]): unknown => {
  const at = path.lastIndexOf(0);
  if (at === -1) return withValue(document, path, values[0]);
  const list = path.slice(0, at);
  const [item] = valueAt(document, list) as readonly unknown[];
  const copies = values.map((value, index) => withValue(renumbered(item, index), path.slice(at + 1), value));
  return withValue(document, list, copies);
};

/** All signs but ASCII stay as they are: an editor writes them so. */
const fileOf = (kind: string, data: unknown): SourceFile => {
  const text = JSON.stringify(data, null, 1);
  return { path: pathOf(kind), content: kind === 'provision' ? `---\n${text}\n---\n${body}` : `${text}\n` };
};

/** The files of the model territory with a document of a kind in the place of its own. */
export const laidOver = (kind: string, data: unknown): readonly SourceFile[] => {
  const file = fileOf(kind, data);
  return [
    ...Object.entries(exampleBase).flatMap(([path, content]) =>
      path === file.path ? [] : [{ path, content }],
    ),
    file,
  ];
};
