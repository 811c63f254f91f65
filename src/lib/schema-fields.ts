// A JSON Schema as a list of fields that a person can read; titles and descriptions are the schema's own.
import { type SchemaText, schemaTexts } from './schema-texts.ts';

interface Node {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly (string | null)[];
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: boolean | Node;
  readonly items?: Node;
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, Node>>;
}

/** What may stand in a field: words, the values of a choice, or a part described elsewhere on the page. */
interface FieldForm {
  readonly words: string;
  readonly choice: readonly string[];
  readonly part: { readonly anchor: string; readonly title: string } | null;
}

export interface Field {
  /** The way to the field: `directions[].number`. */
  readonly path: string;
  readonly depth: number;
  readonly title: string;
  readonly description: string;
  /** What is said of its presence: a file must have it, data may not have it; null for what goes without saying. */
  readonly presence: string | null;
  readonly form: FieldForm;
}

/** A part that several fields share (`$defs`). */
interface SharedPart {
  readonly anchor: string;
  readonly title: string;
  readonly description: string;
  readonly words: string;
  readonly fields: readonly Field[];
}

export interface SchemaPage {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Field[];
  readonly parts: readonly SharedPart[];
}

const nodes: ReadonlyMap<string, Node> = new Map(
  schemaTexts.map(({ name, text }) => [name, JSON.parse(text) as Node]),
);

const typeWords: Readonly<Record<string, string>> = {
  string: 'строка',
  integer: 'целое число',
  number: 'число',
  boolean: 'да или нет',
  array: 'список',
  object: 'набор полей',
};

const wordsOf = (node: Node): string => {
  if (node.enum !== undefined) return 'одно из';
  if (node.format === 'line') return 'текст в одну строку';
  return [node.type ?? []]
    .flat()
    .map((type) => typeWords[type] ?? type)
    .join(' или ');
};

/** The schema and the part that a reference names: `common.schema.json#/$defs/Id`, `#/$defs/Measure`. */
const referred = (schema: string, ref: string): FieldForm['part'] => {
  const [file = '', part = ''] = ref.split('#/$defs/');
  const name = file === '' ? schema : file.replace('.schema.json', '');
  const node = nodes.get(name)?.$defs?.[part];
  if (node === undefined) throw new Error(`no such part of a schema: ${ref} in ${schema}`);
  return { anchor: `${name}-${part}`, title: node.title ?? part };
};

/** The field of the same schema that a reference names: `#/properties/roadmap`; undefined where it names a shared part. */
const fieldNamed = (ref: string | undefined): string | undefined =>
  /^#\/properties\/(\w+)$/.exec(ref ?? '')?.[1];

const formOf = (schema: string, node: Node): FieldForm => {
  const alike = fieldNamed(node.$ref);
  if (alike !== undefined) return { words: `как ${alike} выше`, choice: [], part: null };
  const values = typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined;
  const inner = node.items ?? values ?? node;
  const list = node.items === undefined ? '' : 'список: ';
  const part = inner.$ref === undefined ? null : referred(schema, inner.$ref);
  if (part !== null) return { words: list, choice: [], part };
  const words = inner === node || wordsOf(inner) === '' ? wordsOf(node) : `${list}${wordsOf(inner)}`;
  return { words, choice: (inner.enum ?? []).map(String), part: null };
};

const resolved = (schema: string, { $ref }: Node): Node => {
  if ($ref === undefined) return {};
  const alike = fieldNamed($ref);
  if (alike !== undefined) return nodes.get(schema)?.properties?.[alike] ?? {};
  const { anchor } = referred(schema, $ref) ?? { anchor: '' };
  const [name = '', part = ''] = [
    anchor.slice(0, anchor.lastIndexOf('-')),
    anchor.slice(anchor.lastIndexOf('-') + 1),
  ];
  return nodes.get(name)?.$defs?.[part] ?? {};
};

const presenceOf = (schema: string, required: boolean): string | null => {
  if (schema.startsWith('data-')) return required ? null : 'есть не всегда';
  return required ? 'обязательно' : null;
};

const fieldsOf = (schema: string, node: Node, path: string, depth: number): readonly Field[] => {
  const { properties = {}, required = [] } = node;
  return Object.entries(properties).flatMap(([key, field]) => {
    const own = `${path}${key}${field.items === undefined ? '' : '[]'}`;
    const target = resolved(schema, field);
    return [
      {
        path: own,
        depth,
        title: field.title ?? target.title ?? key,
        description: field.description ?? target.description ?? '',
        presence: presenceOf(schema, required.includes(key)),
        form: formOf(schema, field),
      },
      ...fieldsOf(schema, field.items ?? field, `${own}.`, depth + 1),
    ];
  });
};

const pageOf = ({ name }: SchemaText): SchemaPage => {
  const node = nodes.get(name) ?? {};
  return {
    name,
    title: node.title ?? name,
    description: node.description ?? '',
    fields: fieldsOf(name, node, '', 0),
    parts: Object.entries(node.$defs ?? {}).map(([part, inner]) => ({
      anchor: `${name}-${part}`,
      title: inner.title ?? part,
      description: inner.description ?? '',
      words: wordsOf(inner),
      fields: fieldsOf(name, inner, '', 0),
    })),
  };
};

/** Every schema with its fields. @throws where a schema refers to a part that is not there */
export const schemaPages: readonly SchemaPage[] = schemaTexts.map(pageOf);
