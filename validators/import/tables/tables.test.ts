// Printed tables of many forms: what each is, what its file holds, and that the file reads back without a finding of its form.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { check, exampleBase, rules } from '../../index.ts';
import { isSaid, type Value } from '../said.ts';
import { readDrawn } from './testing.ts';

interface Case {
  readonly form: string;
  readonly title: string;
  readonly year?: string;
  readonly drawn: string;
  readonly kind: string;
  readonly content: unknown;
}

const casesIn = (name: string): readonly Case[] =>
  parse(readFileSync(new URL(`cases/${name}.yaml`, import.meta.url), 'utf8'));

const ofForm = rules.filter(({ id }) => /^(?:file|yaml|schema)\/|\/(?:columns|group-year)$/u.test(id));
const folder = 'regions/primer/acts/1/';

/** What is wrong with the form of a file beside the others of the model territory. */
const faultsOf = (name: string, content: object): readonly string[] => {
  const files = { ...exampleBase, [`${folder}${name}`]: JSON.stringify(content) };
  const { findings } = check(
    Object.entries(files).map(([path, text]) => ({ path, content: text })),
    { asOf: '2024-06-01', rules: ofForm },
  );
  return findings.map(({ rule, message, severity }) => `${severity} ${rule}: ${message.ru}`);
};

/** Values whose words do not stand where they are said to be printed. */
const misplaced = (value: Value): readonly string[] => {
  if (typeof value !== 'object') return [];
  if (!isSaid(value))
    return Object.values(value).flatMap((item?: Value) => (item === undefined ? [] : misplaced(item)));
  let at = 0;
  const isThere = value.stretches.every(({ paragraph, from, to }) => {
    const words = paragraph.text.slice(from, to);
    at = value.text.indexOf(words, at) + words.length;
    return at >= words.length;
  });
  return isThere && (value.text === '' || value.stretches.length > 0) ? [] : [value.text];
};

const fileOf = (kind: string, title: string, content: object): readonly [string, object] | null => {
  switch (kind) {
    case 'roadmap':
    case 'indicators':
      return [`${kind}.yaml`, { title, ...content }];
    case 'interactions':
      return ['interactions.yaml', { interactions: [{ number: '1.1', ...content }] }];
    case 'layout':
      return null;
    default:
      return ['tables.yaml', content];
  }
};

describe.each(['plans', 'indicators', 'others'])('напечатанные таблицы: %s', (name) => {
  it.each(casesIn(name).map((one) => [one.form, one] as const))('%s', (_, one) => {
    const read = readDrawn(one.title, one.drawn, { year: one.year ?? null });
    expect(read.kind).toBe(one.kind);
    expect(read.plain).toEqual(one.content);
    const title = [one.title, ...read.above.map(({ text }) => text)].join('');
    const file = fileOf(one.kind, title, read.plain);
    expect(file === null ? [] : faultsOf(...file)).toEqual([]);
    expect(misplaced(read.content)).toEqual([]);
  });
});
