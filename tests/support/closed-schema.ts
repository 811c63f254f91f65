// The published schemas let a program meet keys that it does not know; a test must not: what is written today is described today.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isRealDate } from '../../validators/text/dates/calendar.ts';

const closed = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in schema && 'required' in schema ? { additionalProperties: false, ...inner } : inner;
};

/** A function that tells what of a value a schema does not hold, nor know. */
export const holderOf = (schema: object): ((value: unknown) => readonly string[]) => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: isRealDate } });
  const holds = ajv.compile(closed(schema) as object);
  return (value) => {
    holds(value);
    return (holds.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
};
