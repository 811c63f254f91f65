// A schema names and explains each field in Russian for the editor; the messages use the same words.

type Schema = Readonly<Record<string, unknown>>;

/** How the schemas call a field. Empty texts where they do not know it. */
export interface Field {
  readonly title: string;
  readonly description: string;
}

const asSchema = (value: unknown): Schema | null =>
  typeof value === 'object' && value !== null ? (value as Schema) : null;

const definition = (reference: unknown, root: Schema, common: Schema): Schema | null => {
  if (typeof reference !== 'string') return null;
  const holder = reference.startsWith('#') ? root : common;
  return asSchema(asSchema(holder['$defs'])?.[reference.split('/').at(-1) ?? '']);
};

/**
 * Looks up how the schema calls the field at a path: its own title, or that of the definition it refers to.
 *
 * @param root   the schema of the file
 * @param common the schema with the definitions that all files share
 */
export const fieldAt = (root: Schema, common: Schema, path: readonly (string | number)[]): Field => {
  let schema: Schema | null = root;
  let named: Schema | null = root;
  for (const step of path) {
    const inner: unknown =
      typeof step === 'number'
        ? schema?.['items']
        : (asSchema(schema?.['properties'])?.[step] ?? schema?.['additionalProperties']);
    named = asSchema(inner);
    schema = named;
    for (
      let next = definition(schema?.['$ref'], root, common);
      next !== null;
      next = definition(next['$ref'], root, common)
    )
      schema = next;
  }
  const text = (key: string): string => String(named?.[key] ?? schema?.[key] ?? '');
  return { title: text('title'), description: text('description') };
};
