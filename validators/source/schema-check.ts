// Holds a file's data against its JSON Schema and says, for each fault, where it is and what was meant.
// What does not fit is taken out, so that the floors above meet only data of the promised shape.
import { Ajv2020, type AnySchemaObject, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { isRealDate } from '../text/calendar.ts';
import { closest } from './closest.ts';
import type { FileKind } from './files.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { commonSchema, schemas } from './schemas.ts';
import { keyOf, type Path, placeOf } from './spot.ts';
import type { YamlDocument } from './yaml-document.ts';

type CheckedKind = Exclude<FileKind, 'source'>;

/** Data that fits its schema as far as it goes, and the problems of the rest. */
export interface Checked {
  readonly data: unknown;
  readonly problems: readonly Problem[];
}

const maxErrors = 200;

/** Compiles each schema when it is first needed, once per checker. */
export const schemaChecker = (): ((kind: CheckedKind, document: YamlDocument) => Checked) => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, verbose: true, validateFormats: true });
  ajv.addFormat('date', isRealDate);
  ajv.addSchema(commonSchema as AnySchemaObject);
  const compiled = new Map<CheckedKind, ValidateFunction>();
  const validatorOf = (kind: CheckedKind): ValidateFunction => {
    const known = compiled.get(kind);
    if (known !== undefined) return known;
    const validator = ajv.compile(schemas[kind] as AnySchemaObject);
    compiled.set(kind, validator);
    return validator;
  };
  return (kind, document) => check(kind, document, validatorOf(kind));
};

const requiredKeys = (kind: CheckedKind): readonly string[] => (schemas[kind] as { required?: string[] }).required ?? [];

/** The kind of file whose keys the data has, where it has none of its own kind's. */
const looksLike = (kind: CheckedKind, data: object): CheckedKind | null => {
  if (requiredKeys(kind).some((key) => Object.hasOwn(data, key))) return null;
  const kinds = Object.keys(schemas) as CheckedKind[];
  return kinds.find((other) => requiredKeys(other).every((key) => Object.hasOwn(data, key))) ?? null;
};

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

const withoutValue = (data: unknown, path: Path): void => {
  let holder = data as Record<string | number, unknown> | undefined;
  for (const step of path.slice(0, -1)) holder = holder?.[step] as Record<string | number, unknown> | undefined;
  const last = path.at(-1);
  if (holder === undefined || last === undefined) return;
  if (Array.isArray(holder)) holder[Number(last)] = undefined;
  else delete holder[last];
};

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);

interface Fault {
  readonly code: ProblemCode;
  readonly path: Path;
  readonly onKey: boolean;
  readonly data: Problem['data'];
  /** Whether the value at `path` is to be taken out. */
  readonly drop: boolean;
}

const valueFault = (error: ErrorObject, path: Path, kind: CheckedKind): Fault => {
  const params = error.params as Readonly<Record<string, unknown>>;
  const allowed = Array.isArray(params['allowedValues']) ? params['allowedValues'].map(String) : [];
  const expected = params['type'] ?? params['format'] ?? params['pattern'] ?? params['limit'] ?? params['comparison'] ?? allowed.join(', ');
  return {
    code: 'schema-value',
    path,
    onKey: false,
    drop: true,
    data: {
      kind,
      keyword: error.keyword,
      expected: String(expected),
      actual: typeOf(error.data),
      value: shown(error.data),
      title: String((error.parentSchema as { title?: string } | undefined)?.title ?? ''),
      didYouMean: allowed.length > 0 ? (closest(shown(error.data), allowed) ?? '') : '',
    },
  };
};

/** One fault for one error of the validator, or none where another error says the same more exactly. */
const faultOf = (error: ErrorObject, data: unknown, document: YamlDocument, kind: CheckedKind): Fault | null => {
  const path = pathOf(data, error.instancePath);
  const params = error.params as Readonly<Record<string, unknown>>;
  if (error.propertyName !== undefined) return null;
  switch (error.keyword) {
    case 'required': {
      const key = String(params['missingProperty']);
      return { code: 'schema-missing-key', path: [...path, key], onKey: false, drop: false, data: { kind, key } };
    }
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
      return { code: 'schema-unknown-key', path: [...path, key], onKey: true, drop: true, data: { kind, key, didYouMean: closest(key, known) ?? '', known: known.join(', ') } };
    }
    case 'propertyNames': {
      const key = String(params['propertyName']);
      return { code: 'schema-value', path: [...path, key], onKey: true, drop: true, data: { kind, keyword: 'propertyNames', expected: '', actual: 'string', value: key, title: '', didYouMean: '' } };
    }
    case 'type': {
      const written = document.written(path);
      const scalar = typeof error.data === 'number' || typeof error.data === 'boolean';
      if (scalar && params['type'] === 'string' && written !== undefined)
        return { code: 'schema-quotes-needed', path, onKey: false, drop: true, data: { kind, written, read: String(error.data) } };
      return valueFault(error, path, kind);
    }
    default:
      return valueFault(error, path, kind);
  }
};

const check = (kind: CheckedKind, document: YamlDocument, validate: ValidateFunction): Checked => {
  const data: unknown = structuredClone(document.data);
  const problems: Problem[] = [];
  const add = (fault: Omit<Fault, 'drop'>): void => {
    const spot = { source: document, path: fault.path };
    const place = placeOf(fault.onKey ? keyOf(spot) : spot);
    problems.push({ code: fault.code, file: place.file, range: place.range, pointer: place.pointer, data: fault.data });
  };

  if (typeof data === 'object' && data !== null && !Array.isArray(data)) {
    const other = looksLike(kind, data);
    if (other !== null) {
      add({ code: 'schema-wrong-kind', path: [], onKey: false, data: { kind, looksLike: other } });
      return { data: undefined, problems };
    }
  }

  const empty = new Set(document.emptyPaths().map((path) => path.join('\u0000')));
  validate(data);
  const faults = (validate.errors ?? [])
    .slice(0, maxErrors)
    .map((error) => faultOf(error, data, document, kind))
    .filter((fault) => fault !== null);
  for (const fault of faults) {
    const name = fault.path.join('\u0000');
    if (empty.has(name) && fault.code !== 'schema-missing-key') continue;
    empty.delete(name);
    add(fault);
  }
  for (const path of document.emptyPaths())
    if (empty.has(path.join('\u0000'))) add({ code: 'yaml-empty-value', path, onKey: false, data: { kind, key: String(path.at(-1) ?? '') } });
  for (const fault of faults) if (fault.drop) withoutValue(data, fault.path);
  return { data: faults.some((fault) => fault.drop && fault.path.length === 0) ? undefined : data, problems };
};
