// Whatever the files say: the check ends, says the same again, points inside the files, and speaks in words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../validators/index.ts';
import { exampleBase, exampleDate } from '../../validators/rules/example-base.ts';
import { decode } from '../../validators/source/decode.ts';
import type { Content } from './territory.ts';

const seed = 20231121;
const paths = Object.keys(exampleBase);

const run = (path: string, content: Content): ReturnType<typeof check> =>
  check(
    Object.entries<Content>({ ...exampleBase, [path]: content }).map(([name, text]) => ({
      path: name,
      content: text,
    })),
    { asOf: exampleDate },
  );

const holds = (path: string, content: Uint8Array | string): void => {
  const { findings, corpus } = run(path, content);
  expect(run(path, content).findings).toEqual(findings);
  for (const finding of findings) {
    const lines = (corpus.texts.get(finding.file) ?? '').split('\n');
    const { line, column, endLine, endColumn } = finding;
    expect(line >= 1 && column >= 1 && (endLine > line || (endLine === line && endColumn >= column))).toBe(
      true,
    );
    if (corpus.texts.has(finding.file)) {
      expect(endLine).toBeLessThanOrEqual(lines.length);
      expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
      expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1]?.length ?? 0) + 1);
    }
    const words = [finding.message.ru, finding.message.en, finding.hint.ru, finding.hint.en].join(' ');
    expect(words).not.toMatch(/undefined|\[object|NaN/);
  }
};

const chunks = [
  '\t',
  '\n',
  '\r\n',
  '\u0000',
  '\ufeff',
  '\u2028',
  '\u00ad',
  '"',
  "'",
  ': ',
  '- ',
  '[',
  ']',
  '{',
  '}',
  '#',
  '&a ',
  '*a',
  '<<: ',
  '!!str ',
  '!!binary ',
  '|',
  '>',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '? ',
  '__proto__: 1\n',
  'null',
  '~',
  '.inf',
  '0o14',
  '1.10',
  '\\',
  '@',
  '`',
  '<',
  '<Order>',
  '</Order>',
  '<Terms/>',
  '<a>',
  '<!--',
  'import x\n',
  'export y\n',
  '{x}',
  '[a](b)',
  '![',
  '***',
  '# ',
  '> ',
  '&shy;',
  '\ud800',
];

/** A text with passages deleted, doubled, swapped, and pieces of YAML and MDX put in. */
const mutated = fc.record({
  path: fc.constantFrom(...paths),
  edits: fc.array(
    fc.record({
      kind: fc.constantFrom('delete', 'double', 'swap', 'insert'),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 1, max: 40 }),
      chunk: fc.constantFrom(...chunks),
    }),
    { minLength: 1, maxLength: 5 },
  ),
});

const mutate = ({
  path,
  edits,
}: {
  path: string;
  edits: readonly { kind: string; at: number; length: number; chunk: string }[];
}): string =>
  edits.reduce((text, { kind, at, length, chunk }) => {
    const start = Math.floor(at * text.length);
    const [before, piece, after] = [
      text.slice(0, start),
      text.slice(start, start + length),
      text.slice(start + length),
    ];
    if (kind === 'delete') return before + after;
    if (kind === 'double') return before + piece + piece + after;
    if (kind === 'swap') return before + after.slice(0, length) + piece + after.slice(length);
    return before + chunk + piece + after;
  }, exampleBase[path] ?? '');

describe('что бы ни стояло в файлах', () => {
  it('испорченный документ проверяется до конца, одинаково и с верными местами', () => {
    fc.assert(
      fc.property(mutated, (mutation) => holds(mutation.path, mutate(mutation))),
      { seed, numRuns: 150 },
    );
  });
  it('любой текст', () => {
    fc.assert(fc.property(fc.constantFrom(...paths), fc.string({ unit: 'binary', maxLength: 300 }), holds), {
      seed,
      numRuns: 60,
    });
  });
  it('любой набор знаков разметки', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...chunks), fc.constantFrom('id', 'слово', ' ', '  ')), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.constantFrom(...paths), text, (path, parts) => holds(path, parts.join(''))),
      { seed, numRuns: 120 },
    );
  });
  it('любые байты', () => {
    fc.assert(fc.property(fc.constantFrom(...paths), fc.uint8Array({ maxLength: 200 }), holds), {
      seed,
      numRuns: 60,
    });
  });
  it('прочитанный текст — это байты файла, только без метки и с LF', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const read = decode('f', new TextEncoder().encode(text)).text;
        expect(read ?? '').toBe(read === null ? '' : text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n'));
      }),
      { seed, numRuns: 300 },
    );
  });
});
