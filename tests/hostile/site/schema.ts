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

/** A node with its references followed, the kind whose definitions its own references mean, and those followed on the way. */
export interface Followed {
  readonly kind: string;
  readonly node: SchemaNode;
  readonly trail: readonly string[];
}

/** Follows the references of a node that stands below those of a trail. */
export const followed = (kind: string, node: SchemaNode, trail: readonly string[] = []): Followed => {
  if (node.$ref === undefined) return { kind, node, trail };
  const [file = '', name = ''] = node.$ref.split('#/$defs/');
  const home = file === '' ? kind : file.replace('.schema.json', '');
  const target = schemaOf(home).$defs?.[name];
  if (target === undefined) throw new Error(`no such definition: ${node.$ref}`);
  return followed(home, target, [...trail, `${home} ${name}`]);
};

/** Whether a node leads back to what it stands in: groups within groups are written one level deep. */
export const turnsBack = (kind: string, node: SchemaNode, trail: readonly string[]): boolean =>
  followed(kind, node).trail.some((step) => trail.includes(step));

/** The properties of a node that do not lead back to what it stands in. */
export const ownProperties = ({ kind, node, trail }: Followed): readonly (readonly [string, SchemaNode])[] =>
  Object.entries(node.properties ?? {}).filter(([, inner]) => !turnsBack(kind, inner, trail));

/** Whether a node is a definition of its file that was met before; what is met is added to `met`. */
export const isRepeated = ({ $ref }: SchemaNode, met: Set<string>): boolean => {
  if ($ref?.startsWith('#') !== true) return false;
  const size = met.size;
  return met.add($ref).size === size;
};
