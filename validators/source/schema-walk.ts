// What a JSON Schema says lies below a value: its fields in their order, and the schema of each. It names and explains each field
// in Russian for the editor; messages and new files use the same words.
import type { FileKind } from './files.ts';
import { commonSchema, schemas } from './schemas.ts';

/** The kinds of file that have a schema. */
export type CheckedKind = Exclude<FileKind, 'source'>;

/** A schema that is an object; those that are `true` or `false` say nothing of fields. */
export type Schema = Readonly<Record<string, unknown>>;

const asSchema = (value: unknown): Schema | null =>
  typeof value === 'object' && value !== null ? (value as Schema) : null;

/** A schema and the file in which its own references lead. */
interface Variant {
  readonly schema: Schema;
  readonly root: Schema;
}

/** The schemas that a value is held against together or one of which: behind references, alternatives one after another. */
const variantsOf = ({ schema, root }: Variant): readonly Variant[] => {
  const reference = schema['$ref'];
  const holder =
    typeof reference === 'string' && !reference.startsWith('#') ? (commonSchema as Schema) : root;
  const meant =
    typeof reference === 'string'
      ? asSchema(asSchema(holder['$defs'])?.[reference.split('/').at(-1) ?? ''])
      : null;
  const behind = meant === null ? [] : variantsOf({ schema: meant, root: holder });
  const further = ['allOf', 'anyOf', 'oneOf'].flatMap((word) => {
    const list = schema[word];
    return Array.isArray(list) ? list.map(asSchema).filter((one) => one !== null) : [];
  });
  return [{ schema, root }, ...behind, ...further.flatMap((one) => variantsOf({ schema: one, root }))];
};

/** A value as its schemas see it. */
export interface SchemaNode {
  /** Its schema, those that it refers to, and alternatives. */
  readonly variants: readonly Schema[];
  /** The names of its fields, in the order of the schema. */
  readonly fields: readonly string[];
  /** Those that must be there. */
  readonly required: ReadonlySet<string>;
  /** A field by its name; null where the schema knows none. */
  readonly field: (name: string) => SchemaNode | null;
  /** What an item of it is; null where it is no list. */
  readonly item: () => SchemaNode | null;
  /** What the schema calls it and says of it; the nearest word counts. Empty where it says nothing. */
  readonly word: (key: 'title' | 'description') => string;
}

const nodeOf = (start: Variant): SchemaNode => {
  const all = variantsOf(start);
  const variants = all.map(({ schema }) => schema);
  const below = (pick: (schema: Schema) => unknown): SchemaNode | null => {
    for (const { schema, root } of all) {
      const inner = asSchema(pick(schema));
      if (inner !== null) return nodeOf({ schema: inner, root });
    }
    return null;
  };
  return {
    variants,
    fields: [...new Set(variants.flatMap(({ properties }) => Object.keys(asSchema(properties) ?? {})))],
    required: new Set(variants.flatMap(({ required }) => (Array.isArray(required) ? required : []))),
    field: (name) =>
      below(({ properties }) => asSchema(properties)?.[name]) ??
      below(({ additionalProperties }) => additionalProperties),
    item: () => below(({ items }) => items),
    word: (key) => String(variants.find((schema) => schema[key] !== undefined)?.[key] ?? ''),
  };
};

/** The schema of a kind of file, ready to be walked. */
export const schemaTree = (kind: CheckedKind): SchemaNode =>
  nodeOf({ schema: schemas[kind] as Schema, root: schemas[kind] as Schema });

/** How a schema calls a field. Empty texts where it does not know it. */
export interface Field {
  readonly title: string;
  readonly description: string;
  /** The keys that a group in its place must have, or may have where none must be there. */
  readonly keys: readonly string[];
}

const fieldOf = (root: SchemaNode, path: readonly (string | number)[]): Field => {
  let node: SchemaNode | null = root;
  for (const step of path) node = (typeof step === 'number' ? node?.item() : node?.field(step)) ?? null;
  const fields = node?.fields ?? [];
  const required = fields.filter((name) => node?.required.has(name) === true);
  return {
    title: node?.word('title') ?? '',
    description: node?.word('description') ?? '',
    keys: required.length > 0 ? required : fields,
  };
};

/** How a schema calls the field at a path. */
export const fieldAt = (schema: Schema, path: readonly (string | number)[]): Field =>
  fieldOf(nodeOf({ schema, root: schema }), path);

/** How the schema of a kind of file calls the field at a path, for messages. */
export const words = (kind: CheckedKind, path: readonly (string | number)[]): Field =>
  fieldOf(schemaTree(kind), path);
