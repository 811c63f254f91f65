// The validators that read the schemas say of data what the compiled ones say.
import type { ErrorObject } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { validators as compiled } from '../../../validators/source/schema-validators.generated.js';
import { commonSchema, schemas } from '../../../validators/source/schemas.ts';
import { validators } from './schema-validators.ts';

interface Schema {
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly type?: string | readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: false | Schema;
}

type Values = Readonly<Record<string, unknown>>;

const at = (value: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>((one, step) => (one as Values | undefined)?.[step], value);

const textual = fc.constantFrom(
  ...['', 'a', 'акт', 'две\nстроки', 'хвост ', '2024', '2024-02-30', '2024-Q1', '1.2', 'a-b', '😀', '~/'],
  'я'.repeat(81),
  'я'.repeat(20_001),
);
const anything = fc.oneof(
  textual,
  fc.constantFrom(0, 1, 51, 1.5, -1, Number.NaN, true, null, undefined, [], {}, ['a'], { id: 'a', '~/': 1 }),
);

/** Data that fit a schema more or less. */
const near = (schema: Schema, root: object, depth: number): fc.Arbitrary<unknown> => {
  if (depth > 6) return anything;
  if (schema.$ref !== undefined) {
    const [file, pointer = ''] = schema.$ref.split('#');
    const document = file === '' ? root : commonSchema;
    return near(at(document, pointer.split('/').slice(1)) as Schema, document, depth + 1);
  }
  const types = [schema.type ?? 'string'].flat();
  const fitting = types.map((type): fc.Arbitrary<unknown> => {
    if (type === 'array') return fc.array(near(schema.items ?? {}, root, depth + 1), { maxLength: 2 });
    if (type !== 'object') return schema.enum === undefined ? anything : fc.constantFrom(...schema.enum);
    const { properties = {}, additionalProperties } = schema;
    const own = Object.entries(properties).map(([key, one]) => [key, near(one, root, depth + 1)] as const);
    const others = fc.dictionary(textual, near(additionalProperties || {}, root, depth + 1), { maxKeys: 1 });
    return fc
      .tuple(fc.record(Object.fromEntries(own), { requiredKeys: [] }), others)
      .map(([known, more]) => ({ ...known, ...more }));
  });
  return fc.oneof({ weight: 9, arbitrary: fc.oneof(...fitting) }, { weight: 1, arbitrary: anything });
};

/** The errors as far as anybody reads them: of a name of a key it is enough that it is wrong. */
const read = (errors: readonly ErrorObject[] | null | undefined, data: unknown) =>
  (errors ?? [])
    .filter(({ instancePath, propertyName, ...error }) => {
      const steps = instancePath.split('/').slice(1);
      const value = at(
        data,
        steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')),
      );
      return propertyName === undefined && Object.is(value, error.data);
    })
    .map(({ instancePath, keyword, params: { comparison: _, ...params }, parentSchema }) => ({
      instancePath,
      keyword,
      params,
      parentSchema,
    }));

it.each(Object.keys(schemas) as (keyof typeof schemas)[])(
  'о данных вида «%s» проверка по самой схеме говорит то же, что собранная из неё',
  (kind) => {
    fc.assert(
      fc.property(near(schemas[kind], schemas[kind], 0), (data) => {
        compiled[kind](data);
        validators[kind](data);
        expect(read(validators[kind].errors, data)).toEqual(read(compiled[kind].errors, data));
      }),
      { numRuns: 60 },
    );
  },
);
