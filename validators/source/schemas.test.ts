// The engine takes the schemas on trust and does not check them at every start; this does.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { commonSchema, schemas } from './schemas.ts';

it.each([['common', commonSchema] as const, ...Object.entries(schemas)])(
  'схема «%s» сама соответствует JSON Schema 2020-12',
  (_, schema) => {
    const ajv = new Ajv2020();
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
  },
);
