// What other tools can do of the work: hold YAML files against JSON Schemas. They get the same files and the same schemas.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const schemas = join(import.meta.dirname, '../../schemas');

/** Schema names of a territory's YAML files; the front matter of provision.mdx and source.txt they do not read. */
export const yamlKinds = [
  'region',
  'subjects',
  'terms',
  'roadmap',
  'indicators',
  'interactions',
  'tables',
  'statistics',
  'corrections',
  'waivers',
] as const;

const read = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(schemas, `${name}.schema.json`), 'utf8')) as Record<string, unknown>;

const common = 'common.schema.json#/$defs/';

/** A copy in which references lead to definitions of the same file, those of the common schema under `common-`. */
const local = (value: unknown, prefix: string): unknown => {
  if (Array.isArray(value)) return value.map((item) => local(item, prefix));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      if (key !== '$ref' || typeof item !== 'string') return [key, local(item, prefix)];
      return [
        key,
        item.startsWith(common)
          ? `#/$defs/common-${item.slice(common.length)}`
          : item.replace('#/$defs/', `#/$defs/${prefix}`),
      ];
    }),
  );
};

/** A schema that needs no other file. */
export const bundledSchema = (kind: string): object => {
  const { $defs: own = {}, $id: _, ...schema } = local(read(kind), '') as Record<string, object | undefined>;
  const { $defs: shared = {} } = local(read('common'), 'common-') as Record<string, object | undefined>;
  const named = Object.entries(shared).map(([name, schema]) => [`common-${name}`, schema]);
  return { ...schema, $defs: { ...own, ...Object.fromEntries(named) } };
};

/** Paths of the territories' YAML files of one kind under a content folder. */
export const yamlFiles = (root: string, kind: string): readonly string[] =>
  readdirSync(join(root, 'regions'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === `${kind}.yaml`)
    .map((entry) => join(entry.parentPath, entry.name));
