// What no act can say is refused wherever it stands: every field of every kind of file is tried, as the schemas list them.

import { describe, expect, it } from 'vitest';
import { check } from '../../validators/index.ts';
import { exampleDate } from '../../validators/rules/example-base.ts';
import { federalFiles, territoryFileNames } from '../../validators/source/files.ts';
import { pointerOf } from '../../validators/source/spot.ts';
import { inTerritory as placeOf } from '../support/layout.ts';
import { refusedCharacters, styles } from './site/attacks.ts';
import { filled } from './site/fill.ts';
import { followed, isRepeated, kinds, type SchemaNode, schemaOf } from './site/schema.ts';

const pathOf = (kind: string): string => {
  const inTerritory = Object.entries(territoryFileNames).find(([, its]) => its === kind);
  const federal = Object.entries(federalFiles).find(([, its]) => its === kind);
  return inTerritory === undefined ? `federal/${federal?.[0]}` : `regions/primer/${placeOf(inTerritory[0])}`;
};

/** All signs but ASCII as escapes: a sign that stands in the file as it is would be named once for the whole file. */
const escaped = (json: string): string =>
  json.replaceAll(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A document of a kind as its file; a provision has it before its text. */
const fileOf = (kind: string, data: unknown): { readonly path: string; readonly content: string } => {
  const text = escaped(JSON.stringify(data));
  return { path: pathOf(kind), content: kind === 'provision' ? `---\n${text}\n---\n\n# Положение\n` : text };
};

interface Leaf {
  readonly pointer: string;
  readonly value: string;
  /** Whether its form is fixed: a choice, a pattern, a date. */
  readonly fixed: boolean;
  /** Whether it is one line by its nature. */
  readonly line: boolean;
}

/** Every text of a document, with what its schema says of it; those of a definition of the file's own at its first place only. */
const leaves = (
  home: string,
  given: SchemaNode,
  value: unknown,
  pointer = '',
  met: Set<string> = new Set(),
): readonly Leaf[] => {
  const { kind, node } = followed(home, given);
  if (isRepeated(given, met)) return [];
  if (typeof value === 'string')
    return [
      {
        pointer,
        value,
        fixed: node.enum !== undefined || node.pattern !== undefined || node.format === 'date',
        line: node.format === 'line',
      },
    ];
  if (Array.isArray(value))
    return value.flatMap((item, index) => leaves(kind, node.items ?? {}, item, `${pointer}/${index}`, met));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const rest = typeof node.additionalProperties === 'object' ? node.additionalProperties : {};
    return leaves(kind, node.properties?.[key] ?? rest, inner, `${pointer}${pointerOf([key])}`, met);
  });
};

const [plainest] = styles;
if (plainest === undefined) throw new Error('no style');
const documents = kinds.map((kind) => {
  const data = filled(new Map(), plainest, kind, undefined);
  return { kind, data, texts: leaves(kind, schemaOf(kind), data) };
});

/** The document with each text of the list replaced. */
const withTexts = (
  data: unknown,
  texts: readonly Leaf[],
  by: (text: string) => string,
  pointer = '',
): unknown => {
  if (typeof data === 'string') return texts.some((leaf) => leaf.pointer === pointer) ? by(data) : data;
  if (Array.isArray(data))
    return data.map((item, index) => withTexts(item, texts, by, `${pointer}/${index}`));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      withTexts(value, texts, by, `${pointer}${pointerOf([key])}`),
    ]),
  );
};

/** The pointers of a file that findings of some rules name. */
const named = (kind: string, data: unknown, rule: RegExp): ReadonlySet<string> =>
  new Set(
    check([fileOf(kind, data)], { asOf: exampleDate })
      .findings.filter((finding) => finding.severity === 'error' && rule.test(finding.rule))
      .map(({ pointer }) => pointer),
  );

describe.each(documents)('$kind', ({ kind, data, texts }) => {
  it('знак, которого не видно, называется в каждом поле, где он записан', () => {
    const missed = Object.entries(refusedCharacters).flatMap(([name, character]) => {
      const found = named(
        kind,
        withTexts(data, texts, (text) => `${text}${character}`),
        /^(?:file|schema)\//,
      );
      return texts.filter(({ pointer }) => !found.has(pointer)).map(({ pointer }) => `${name} ${pointer}`);
    });
    expect(missed).toEqual([]);
  });

  it.each(['\n', '\r', '\t'])(
    'название, номер и заголовок не принимают перевода строки и табуляции: %j',
    (sign) => {
      const lines = texts.filter(({ line }) => line);
      const found = named(
        kind,
        withTexts(data, lines, (text) => text.replace(/.$/su, sign)),
        /^schema\/one-line$/,
      );
      expect(found).toEqual(new Set(lines.map(({ pointer }) => pointer)));
    },
  );

  it('поле с твёрдой формой не принимает разметки', () => {
    const fixed = texts.filter((leaf) => leaf.fixed);
    const found = named(
      kind,
      withTexts(data, fixed, () => '"> <script>pwned()</script>'),
      /^schema\//,
    );
    // A word to be looked for may hold any signs but spaces.
    expect(fixed.filter(({ pointer }) => !found.has(pointer)).map(({ pointer }) => pointer)).toEqual(
      fixed.filter(({ pointer }) => /\/(?:all|any|none)\/\d+$/.test(pointer)).map(({ pointer }) => pointer),
    );
  });
});
