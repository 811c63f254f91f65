// Compiles the JSON Schemas ahead of time: compiling takes longer than a check, and a browser's security policy forbids it.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { _, Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { isOneLine } from '../validators/source/one-line.ts';
import { commonSchema, schemas } from '../validators/source/schemas.ts';
import { isRealDate } from '../validators/text/dates/calendar.ts';

export const generatedValidators: URL = new URL(
  '../validators/source/schema-validators.generated.js',
  import.meta.url,
);

const banner = `// Generated from schemas/ by \`npm run types\`: change the schemas, not this file.
import { isRealDate } from '../text/dates/calendar.ts';
import { codePoints } from './code-points.ts';
import { isOneLine } from './one-line.ts';
import { commonSchema, schemas } from './schemas.ts';
`;

/** Where each schema, or definition in one, is found in the constants of schemas.ts, by its text. */
const places = (): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const add = (schema: object, place: string): void => {
    found.set(JSON.stringify(schema), place);
    const { $defs = {} } = schema as { $defs?: Readonly<Record<string, object>> };
    for (const [name, definition] of Object.entries($defs))
      found.set(JSON.stringify(definition), `${place}.$defs.${name}`);
  };
  for (const [kind, schema] of Object.entries(schemas)) add(schema, `schemas[${JSON.stringify(kind)}]`);
  add(commonSchema, 'commonSchema');
  return found;
};

/** A constant that repeats a schema, pointed at the schema itself: the messages quote it, nobody needs it twice. */
const referring = (code: string): string => {
  const known = places();
  return code.replace(/^const (schema\d+) = (\{.*\});$/gm, (line, name: string, json: string) => {
    const place = known.get(JSON.stringify(JSON.parse(json)));
    return place === undefined ? line : `const ${name} = ${place};`;
  });
};

/**
 * The code without what nobody asks of it, for a browser loads it too: of an error the place in the schema and the value there, of a
 * validator what it has looked at, which only a schema that rules out the rest would ask for.
 */
const shorter = (code: string): string =>
  code
    .replaceAll(
      /^const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/gm,
      (_code, _name, error: string) =>
        `(vErrors ??= []).push(${error.replace(/schemaPath:"[^"]*",/, '').replace(/,schema:.*?(?=,parentSchema:)/, '')});\n`,
    )
    .replaceAll(
      /^const (evaluated\d+) = validate\d+\.evaluated;\nif\(\1\.dynamicProps\)\{\n.*\n\}\nif\(\1\.dynamicItems\)\{\n.*\n\}\n/gm,
      '',
    )
    .replaceAll(/^validate\d+\.evaluated = .*;$/gm, '');

/** The formats of texts beyond their patterns; each is checked by the function of this name. */
const formats: Readonly<Record<string, (text: string) => boolean>> = { date: isRealDate, line: isOneLine };

const exportName = (kind: string): string => kind.replaceAll('-', '_');

/** The text of the generated file. @throws Error where the code would need something that is not there at run time */
export const generateValidators = (): string => {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    verbose: true,
    messages: false,
    validateFormats: true,
    inlineRefs: false,
    schemas: [commonSchema, ...Object.values(schemas)] as AnySchemaObject[],
    code: {
      source: true,
      esm: true,
      lines: true,
      optimize: 1,
      formats: _`{ date: isRealDate, line: isOneLine }`,
    },
  });
  for (const [name, holds] of Object.entries(formats)) ajv.addFormat(name, holds);
  const kinds = Object.entries(schemas).map(([kind, schema]) => [
    kind,
    String((schema as AnySchemaObject).$id),
  ]);
  const code = standaloneCode(
    ajv,
    Object.fromEntries(kinds.map(([kind = '', id = '']) => [exportName(kind), id])),
  );
  const text = shorter(referring(code))
    .replace(/^"use strict";\n/, '')
    .replaceAll(
      /^const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;$/gm,
      'const $1 = codePoints;',
    )
    .replaceAll(
      /^const (\w+) = \{ date: isRealDate, line: isOneLine \}\.(\w+);$/gm,
      (_line, constant: string, format: string) => `const ${constant} = ${formats[format]?.name};`,
    )
    .replaceAll(/^export const (\w+) = (validate\d+);$/gm, '')
    .trim();
  if (/\bconst err\d|\bevaluated\b/.test(text)) throw new Error('the validators are written in another way');
  if (/\brequire\(|\beval\(|new Function/.test(text))
    throw new Error('the validators need more than is at hand');
  const names = [...code.matchAll(/^export const (\w+) = (validate\d+);$/gm)];
  const table = kinds.map(([kind = '']) => {
    const made = names.find(([, name]) => name === exportName(kind))?.[2];
    if (made === undefined) throw new Error(`no validator of ${kind}`);
    return `  ${JSON.stringify(kind)}: ${made},`;
  });
  return `${banner}\n${text}\n\nexport const validators = {\n${table.join('\n')}\n};\n`;
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(generatedValidators, generateValidators());
