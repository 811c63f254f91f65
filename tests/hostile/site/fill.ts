// A document in which every field that its schema knows is there, and every field for words holds a hostile text.

import { honest } from '../honest.ts';
import { hostileText, type Style } from './attacks.ts';
import { followed, ownProperties, type SchemaNode, schemaOf } from './schema.ts';

/** A hostile text that was written, and the fields it stands in (`roadmap directions[].title`). */
export interface Written {
  readonly mark: string;
  readonly text: string;
  readonly style: string;
  readonly fields: Set<string>;
}

/** Texts by style and honest words: what an honest hand writes alike is alike here too, so that references still hold. */
export type Register = Map<string, Written>;

/** A text for a field of `limit` characters where an honest hand writes `words`. */
export const writeText = (
  register: Register,
  style: Style,
  words: string,
  field: string,
  limit: number,
): string => {
  const key = `${style.id} ${words}`;
  const known = register.get(key);
  if (known !== undefined && [...known.text].length <= limit) {
    known.fields.add(field);
    return known.text;
  }
  const mark = `Ж${register.size}Ж`;
  const text = hostileText(style, mark, words, limit);
  register.set(known === undefined ? key : `${key} ${limit}`, {
    mark,
    text,
    style: style.id,
    fields: new Set([field]),
  });
  return text;
};

/** Hostile texts that get through a loose form. */
const tight = ['<svg/onload=pwned()>', '"onload="pwned()', 'javascript:pwned()'];

const fixedForm = ({ format, pattern }: SchemaNode): RegExp | null =>
  format === 'date' ? /^\d{4}-\d\d-\d\d$/u : pattern === undefined ? null : new RegExp(pattern, 'u');

const fixedText = (node: SchemaNode, form: RegExp, base: unknown, field: string): unknown => {
  const loose = tight.find((text) => form.test(text));
  if (loose !== undefined) return loose;
  if (base !== undefined) return base;
  const found = honest.find((text) => form.test(text) && text.length <= (node.maxLength ?? 100));
  if (found === undefined) throw new Error(`${field}: add a value of the form ${form} to the honest ones`);
  return found;
};

type Plain = Readonly<Record<string, unknown>>;
const asObject = (value: unknown): Plain =>
  typeof value === 'object' && value !== null ? (value as Plain) : {};
const typesOf = ({ type }: SchemaNode): readonly string[] => (type === undefined ? [] : [type].flat());

/**
 * Fills a document.
 * @param document an honest document of the kind: its values of a fixed form stay, what it lacks is added
 */
export const filled = (register: Register, style: Style, kind: string, document: unknown): unknown => {
  const at = (
    home: string,
    given: SchemaNode,
    base: unknown,
    field: string,
    above: readonly string[],
  ): unknown => {
    const here = followed(home, given, above);
    const { kind: own, node, trail } = here;
    const types = typesOf(node);
    if (node.enum !== undefined) return base ?? node.enum[0];
    if (types.includes('object')) {
      const honestText = typeof base === 'string' ? { text: base } : asObject(base);
      const keys = Object.keys(node.properties ?? {});
      const known = ownProperties(here).map(([key, inner]) => [
        key,
        at(own, inner, honestText[key], field === '' ? key : `${field}.${key}`, trail),
      ]);
      const { additionalProperties: rest } = node;
      if (typeof rest !== 'object') return Object.fromEntries(known);
      const free = Object.keys(honestText).filter((key) => !keys.includes(key));
      const names =
        free.length > 0 ? free : [String(at(own, node.propertyNames ?? {}, undefined, field, trail))];
      return Object.fromEntries(
        names.map((key) => [key, at(own, rest, honestText[key], `${field}.*`, trail)]),
      );
    }
    if (types.includes('array')) {
      const items = Array.isArray(base) && base.length > 0 ? base : [undefined];
      return items.map((item) => at(own, node.items ?? {}, item, `${field}[]`, trail));
    }
    if (types.includes('integer') || types.includes('number')) return base ?? node.minimum ?? 1;
    if (types.includes('boolean')) return base ?? true;
    const form = fixedForm(node);
    if (form !== null) return fixedText(node, form, base, field);
    if (node.maxLength === undefined) throw new Error(`${kind} ${field}: a text without a longest length`);
    return writeText(
      register,
      style,
      typeof base === 'string' ? base : field,
      `${kind} ${field}`,
      node.maxLength,
    );
  };
  return at(kind, schemaOf(kind), document, '', []);
};
