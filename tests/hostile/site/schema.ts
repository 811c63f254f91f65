// The schemas as the hostile content walks them: a new field of a schema is attacked without anybody remembering to.
import { commonSchema, schemas } from '../../../validators/source/schemas.ts';

/** The part of JSON Schema that the project's schemas use. */
export interface SchemaNode {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly $ref?: string;
  readonly pattern?: string;
  readonly format?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly propertyNames?: SchemaNode;
  readonly items?: SchemaNode;
  readonly maxItems?: number;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
}

const all: ReadonlyMap<string, SchemaNode> = new Map(
  Object.entries<unknown>({ ...schemas, common: commonSchema }).map(([kind, schema]) => [
    kind,
    schema as SchemaNode,
  ]),
);

/** The kinds of file that have a schema. */
export const kinds: readonly string[] = Object.keys(schemas);

/** The schema of a kind of file. @throws where there is none */
export const schemaOf = (kind: string): SchemaNode => {
  const schema = all.get(kind);
  if (schema === undefined) throw new Error(`no schema of ${kind}`);
  return schema;
};

/** What a node says once its references are followed, and the kind whose definitions its own references mean. */
export const followed = (
  kind: string,
  node: SchemaNode,
): { readonly kind: string; readonly node: SchemaNode } => {
  if (node.$ref === undefined) return { kind, node };
  const [file = '', name = ''] = node.$ref.split('#/$defs/');
  const home = file === '' ? kind : file.replace('.schema.json', '');
  const target = schemaOf(home).$defs?.[name];
  if (target === undefined) throw new Error(`no such definition: ${node.$ref}`);
  return followed(home, target);
};
