// What Svod writes as YAML is written, and read, as the package does it that writes and reads all YAML.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as whole from 'yaml';
import { IN_ONE_LINE } from '../../../validators/import/write/yaml-form.ts';
import { yamlText as writeWhole } from '../../../validators/import/write/yaml-text.ts';
import { indexLines } from '../../../validators/source/position.ts';
import { type Reading, rangeOf } from '../../../validators/source/yaml-nodes.ts';
import { type Parsed, parseYaml as parseWhole } from '../../../validators/source/yaml-parse.ts';
import { federalFiles } from '../../lib/federal-files.ts';
import { isAlias, isMap, isScalar, isSeq, parseYaml } from './yaml-parse.ts';
import { yamlText } from './yaml-text.ts';

const signs = Array.from('-?:#,[]{}&*!|>\'"%@`\\/=<~. \t\u00A0\u2028\u0085\u0007\0\uD800ёЯ«»01eNx\n');
const pieces = [
  'акт',
  ' #',
  ': ',
  '- ',
  '? ',
  '\n',
  '  ',
  '---',
  '...',
  '"',
  "'",
  '\\n',
  ' \n',
  '1.2',
  '0x1F',
];
const said = [
  '',
  '~',
  'null',
  'True',
  'FALSE',
  'no',
  '+12',
  '.5',
  '1.',
  '1e3',
  '0o7',
  '.inf',
  '-.INF',
  '.nan',
];

const text = fc.oneof(
  fc.constantFrom(...said, '2023-04-27', '1.10', '767', '4.1.3', '273-ФЗ', 'п. 4: да', 'а #б', '__proto__x'),
  fc.array(fc.constantFrom(...signs, ...pieces), { maxLength: 8 }).map((parts) => parts.join('')),
);
const scalar = fc.oneof(
  { weight: 6, arbitrary: text },
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
  fc.boolean(),
  fc.constant(undefined),
);
const key = fc.oneof(
  fc.constantFrom(...IN_ONE_LINE, 'id', 'name', '2024', 'Срок: когда', 'true'),
  text.filter((words) => words !== '__proto__'),
);
const { map } = fc.letrec<{ value: unknown; list: unknown; map: unknown }>((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, scalar, tie('list'), tie('map')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  map: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
}));
/** The keys at the left margin are those of a schema. */
const file = fc.record({ title: scalar, rows: map, columns: fc.array(scalar, { maxLength: 3 }) });

const readingOf = (yaml: string): Reading => ({
  file: 'indicators.yaml',
  text: yaml,
  lines: indexLines(yaml),
  shift: 0,
  problems: [],
  merges: [],
});

interface Parser {
  readonly isMap: (node: never) => boolean;
  readonly isSeq: (node: never) => boolean;
  readonly isScalar: (node: never) => boolean;
  readonly isAlias: (node: never) => boolean;
}

/** A node of either parser. */
interface Node {
  readonly range: readonly number[];
  readonly items: readonly (Node & { readonly key: Node })[];
  readonly value: unknown;
  readonly source: unknown;
  readonly type: unknown;
}

/** Of a node what the engine reads of it. */
const read = (node: Node, yaml: string, parser: Parser): unknown => {
  const { range, items, value, source, type } = node;
  const at = rangeOf(readingOf(yaml), { range });
  const of = (one: unknown): unknown => read(one as Node, yaml, parser);
  if (parser.isMap(node as never)) return { at, pairs: items.map((pair) => [of(pair.key), of(pair.value)]) };
  if (parser.isSeq(node as never)) return { at, items: items.map(of) };
  expect([parser.isScalar(node as never), parser.isAlias(node as never)]).toEqual([true, false]);
  return { at, value, ...(type === 'PLAIN' ? { source } : {}) };
};

const expectSame = (yaml: string): void => {
  const reading = readingOf(yaml);
  const nodes = (parsed: Parsed | null) => parsed?.contents as unknown as Node;
  const known = read(nodes(parseWhole(reading, yaml)), yaml, whole);
  expect(reading.problems).toEqual([]);
  expect(read(nodes(parseYaml(reading, yaml)), yaml, { isAlias, isMap, isScalar, isSeq })).toEqual(known);
};

it('записано так же, знак в знак', () => {
  fc.assert(
    fc.property(file, (data) => {
      expect(yamlText(data)).toBe(writeWhole(data));
    }),
    { numRuns: 2000 },
  );
});

it('записанное прочитано так же: те же значения на тех же местах', () => {
  fc.assert(
    fc.property(file, (data) => expectSame(writeWhole(data))),
    { numRuns: 1000 },
  );
});

describe('федеральный слой страницы прочитан так же', () => {
  it.each(federalFiles.map(({ path, content }) => [path, String(content)]))('%s', (_, content) =>
    expectSame(content),
  );
});

it.each([
  'a: &b 1\n',
  'a: >\n  б\n',
  'a:\n',
  '- a\nb: 1\n',
  'a: {б: 1}\n',
  'a: "б\n  в"\n',
  '%YAML 1.1\n---\na: 1\n',
])('другой вид не угадывается: %j', (yaml) => expect(() => parseYaml(null, yaml)).toThrow(/another form/u));
