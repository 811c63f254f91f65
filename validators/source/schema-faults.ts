// The validator's errors become faults of the data: what is wrong with which value, in terms of its field.
import type { ErrorObject } from 'ajv/dist/2020.js';
import { closest } from './closest.ts';
import { excerpt } from './excerpt.ts';
import { isOneLine } from './one-line.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { type CheckedKind, words } from './schema-walk.ts';
import type { Path } from './spot.ts';
import type { YamlDocument } from './yaml-document.ts';

const pathOf = (data: unknown, pointer: string): Path => {
  let value = data;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(value) ? Number(key) : key;
      value = (value as Record<string | number, unknown>)[step];
      return step;
    });
};

/** Whether an error is about a key: `propertyNames` says it for the key, and its schema by reference for the group at `path`. */
const isOfKey = ({ data: judged }: ErrorObject, data: unknown, path: Path): boolean => {
  let value = data;
  for (const step of path) value = (value as Record<string | number, unknown>)[step];
  return typeof judged === 'string' && typeof value === 'object';
};

const typeOf = (value: unknown): string =>
  Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;

/** A value as its author wrote it: scalars by their text, lists and groups by nothing, for they may be long. */
const shown = (value: unknown, written: string | undefined): string => {
  if (written !== undefined) return excerpt(written, 80);
  return typeof value === 'object' || value === undefined ? '' : excerpt(String(value), 80);
};

/** One fault of the data, before it is a problem with a place. */
export interface Fault {
  readonly code: ProblemCode;
  readonly path: Path;
  readonly onKey: boolean;
  readonly data: Problem['data'];
  /** Whether the value at `path` is to be taken out. */
  readonly drop: boolean;
  /** Another fault tells of it. */
  readonly follows?: boolean;
}

const valueFault = (error: ErrorObject, path: Path, kind: CheckedKind, document: YamlDocument): Fault => {
  const params = error.params as Readonly<Record<string, unknown>>;
  const allowed = Array.isArray(params['allowedValues']) ? params['allowedValues'].map(String) : [];
  const expected =
    params['type'] ?? params['format'] ?? params['pattern'] ?? params['limit'] ?? allowed.join(', ');
  const { items } = (error.parentSchema as { items?: { type?: string } } | undefined) ?? {};
  const { title, description, keys } = words(kind, path);
  const explained = (error.parentSchema as { description?: string } | undefined)?.description ?? description;
  const value = shown(error.data, document.written(path));
  return {
    code: 'schema-value',
    path,
    onKey: false,
    drop: true,
    data: {
      kind,
      key: String(path.at(-1) ?? ''),
      keyword: error.keyword,
      expected: String(expected),
      actual: typeOf(error.data),
      items: items?.type ?? '',
      keys: keys.join(', '),
      value,
      title,
      description: explained,
      didYouMean: allowed.length > 0 ? (closest(value, allowed) ?? '') : '',
    },
  };
};

/** A text that should be one line. It is kept: what it says is understood, only its form is wrong. */
const lineFault = (text: string, path: Path, kind: CheckedKind): Fault => {
  const breaks = !/[\n\r]/.test(text) ? 'tab' : isOneLine(text.trimEnd()) ? 'last' : 'line';
  const { title } = words(kind, path);
  const data = { kind, key: String(path.at(-1) ?? ''), value: excerpt(text), title, breaks };
  return { code: 'schema-line', path, onKey: false, data, drop: false };
};

const unknownKey = (error: ErrorObject, holder: Path, kind: CheckedKind): Fault => {
  const key = String((error.params as Readonly<Record<string, unknown>>)['additionalProperty']);
  const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
  const given = (error.data as object | undefined) ?? {};
  const meant = closest(
    key,
    known.filter((other) => !Object.hasOwn(given, other)),
  );
  return {
    code: 'schema-unknown-key',
    path: [...holder, key],
    onKey: true,
    drop: true,
    data: { kind, key: excerpt(key), didYouMean: meant ?? '', known: known.join(', ') },
  };
};

/** One fault for one error of the validator, or none where another error says the same more exactly. */
export const faultOf = (
  error: ErrorObject,
  data: unknown,
  document: YamlDocument,
  kind: CheckedKind,
): Fault | null => {
  const path = pathOf(data, error.instancePath);
  const params = error.params as Readonly<Record<string, unknown>>;
  if (error.propertyName !== undefined || isOfKey(error, data, path)) return null;
  switch (error.keyword) {
    case 'required': {
      const key = String(params['missingProperty']);
      const missed = [...path, key];
      const { title } = words(kind, missed);
      return {
        code: 'schema-missing-key',
        path: missed,
        onKey: false,
        drop: false,
        data: { kind, key, title, empty: 0 },
      };
    }
    case 'additionalProperties':
      return unknownKey(error, path, kind);
    case 'propertyNames': {
      const key = String(params['propertyName']);
      const { title } = words(kind, path);
      const data = { kind, key: excerpt(key), keyword: 'propertyNames', value: excerpt(key), title };
      return { code: 'schema-value', path: [...path, key], onKey: true, drop: true, data };
    }
    case 'type': {
      const written = document.written(path);
      const scalar = typeof error.data === 'number' || typeof error.data === 'boolean';
      const { format } = (error.parentSchema as { readonly format?: string } | undefined) ?? {};
      if (scalar && format === 'date')
        return valueFault({ ...error, keyword: 'format', params: { format } }, path, kind, document);
      if (scalar && String(params['type']).includes('string') && written !== undefined) {
        const { title } = words(kind, path);
        const data = {
          kind,
          key: String(path.at(-1) ?? ''),
          written: excerpt(written),
          read: String(error.data),
          title,
        };
        return { code: 'schema-quotes-needed', path, onKey: false, drop: true, data };
      }
      return valueFault(error, path, kind, document);
    }
    case 'format':
      return params['format'] === 'line'
        ? lineFault(String(error.data), path, kind)
        : valueFault(error, path, kind, document);
    default:
      return valueFault(error, path, kind, document);
  }
};

/** The fault of a number that cannot be read exactly as it is written. */
export const oddNumber = (path: Path, kind: CheckedKind, document: YamlDocument): Fault => {
  const { title } = words(kind, path);
  const data = {
    kind,
    key: String(path.at(-1) ?? ''),
    keyword: 'numeral',
    value: excerpt(document.written(path) ?? ''),
    title,
  };
  return { code: 'schema-value', path, onKey: false, drop: true, data };
};
