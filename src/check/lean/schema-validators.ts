// The validators as the worker of the check has them: they read the schemas, which are there for their own sake. The code that is
// made of the schemas weighs ten times as much, and of one act nobody sees that it is faster.
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { codePoints } from '../../../validators/source/code-points.ts';
import type { FileKind } from '../../../validators/source/files.ts';
import { isOneLine } from '../../../validators/source/one-line.ts';
import { commonSchema, schemas } from '../../../validators/source/schemas.ts';
import { isRealDate } from '../../../validators/text/dates/calendar.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: false | Schema;
}

/** A value in a document, and the schema document that it is held against. */
interface At {
  readonly path: string;
  readonly root: object;
  readonly say: (error: ErrorObject) => void;
}

type Fail = (keyword: string, params: Readonly<Record<string, unknown>>) => void;

const formats: Readonly<Record<string, (text: string) => boolean>> = { date: isRealDate, line: isOneLine };

const patterns = new Map<string, RegExp>();

const matches = (text: string, pattern: string): boolean => {
  const known = patterns.get(pattern) ?? new RegExp(pattern, 'u');
  patterns.set(pattern, known);
  return known.test(text);
};

const typesOf = (value: unknown): readonly string[] => {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  if (typeof value !== 'number') return [typeof value];
  return Number.isInteger(value) ? ['number', 'integer'] : Number.isFinite(value) ? ['number'] : [];
};

const isOfType = ({ type }: Schema, value: unknown): boolean => {
  const types = typesOf(value);
  return type === undefined || [type].flat().some((one) => types.includes(one));
};

const referred = (reference: string, root: object): readonly [Schema, object] => {
  const [file, pointer = ''] = reference.split('#');
  const document = file === '' ? root : commonSchema;
  const steps = pointer.split('/').slice(1);
  return [
    steps.reduce<unknown>((at, step) => (at as Readonly<Record<string, unknown>>)[step], document) as Schema,
    document,
  ];
};

const holdText = (schema: Schema, text: string, fail: Fail): void => {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern, format } = schema;
  const length = codePoints(text);
  if (length > maxLength) fail('maxLength', { limit: maxLength });
  if (length < minLength) fail('minLength', { limit: minLength });
  if (pattern !== undefined && !matches(text, pattern)) fail('pattern', { pattern });
  if (format !== undefined && formats[format]?.(text) === false) fail('format', { format });
};

const holdNumber = ({ minimum, maximum }: Schema, number: number, fail: Fail): void => {
  if (maximum !== undefined && number > maximum) fail('maximum', { limit: maximum });
  if (minimum !== undefined && number < minimum) fail('minimum', { limit: minimum });
};

const holdItems = (schema: Schema, items: readonly unknown[], at: At, fail: Fail): void => {
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY, items: each } = schema;
  if (items.length > maxItems) fail('maxItems', { limit: maxItems });
  if (items.length < minItems) fail('minItems', { limit: minItems });
  if (each !== undefined)
    for (const [index, item] of items.entries()) hold(each, item, { ...at, path: `${at.path}/${index}` });
};

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

const isNamed = (schema: Schema, name: string, { root }: At): boolean => {
  const errors: ErrorObject[] = [];
  hold(schema, name, { path: '', root, say: (error) => void errors.push(error) });
  return errors.length === 0;
};

const holdProperties = (
  schema: Schema,
  values: Readonly<Record<string, unknown>>,
  at: At,
  fail: Fail,
): void => {
  const { properties = {}, required = [], propertyNames, additionalProperties, maxProperties } = schema;
  const keys = Object.keys(values);
  if (maxProperties !== undefined && keys.length > maxProperties)
    fail('maxProperties', { limit: maxProperties });
  for (const key of required) if (values[key] === undefined) fail('required', { missingProperty: key });
  if (propertyNames !== undefined)
    for (const key of keys)
      if (!isNamed(propertyNames, key, at)) fail('propertyNames', { propertyName: key });
  for (const key of keys) {
    if (additionalProperties === undefined || Object.hasOwn(properties, key)) continue;
    if (additionalProperties === false) fail('additionalProperties', { additionalProperty: key });
    else hold(additionalProperties, values[key], { ...at, path: `${at.path}/${escaped(key)}` });
  }
  for (const [key, property] of Object.entries(properties))
    if (values[key] !== undefined) hold(property, values[key], { ...at, path: `${at.path}/${escaped(key)}` });
};

const hold = (schema: Schema, data: unknown, at: At): void => {
  const fail: Fail = (keyword, params) =>
    at.say({ instancePath: at.path, schemaPath: '', keyword, params, parentSchema: schema, data });
  if (!isOfType(schema, data)) fail('type', { type: schema.type });
  if (typeof data === 'number') holdNumber(schema, data, fail);
  if (typeof data === 'string') holdText(schema, data, fail);
  if (schema.$ref !== undefined) {
    const [other, root] = referred(schema.$ref, at.root);
    hold(other, data, { ...at, root });
  }
  if (schema.enum?.includes(data) === false) fail('enum', { allowedValues: schema.enum });
  if (Array.isArray(data)) holdItems(schema, data, at, fail);
  else if (typeof data === 'object' && data !== null)
    holdProperties(schema, data as Readonly<Record<string, unknown>>, at, fail);
};

const validator = (root: object): ValidateFunction => {
  const validate = (data: unknown): boolean => {
    const errors: ErrorObject[] = [];
    hold(root, data, { path: '', root, say: (error) => void errors.push(error) });
    validate.errors = errors;
    return errors.length === 0;
  };
  validate.errors = [] as ErrorObject[];
  return validate as unknown as ValidateFunction;
};

/** The validator of each kind of file that has a schema. */
export const validators = Object.fromEntries(
  Object.entries(schemas).map(([kind, schema]) => [kind, validator(schema)]),
) as Readonly<Record<Exclude<FileKind, 'source'>, ValidateFunction>>;
