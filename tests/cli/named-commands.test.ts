// Whoever is told to call a command must be able to call it: messages, help, guides and comments name only what there is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commands } from '../../validators/cli/commands.ts';

const root = join(import.meta.dirname, '../..');

const known = new Set([...commands.map(({ name }) => name), 'help']);

/** «svod check», «npx svod rules»; the program is written in small letters, Svod itself is not. */
const CALL = /(?<![\p{L}\d_/.-])svod[ \u00A0]+([a-z]+)(?![\p{L}\d])/gu;

const texts = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'action.yml',
  ...['validators', 'src', 'scripts', 'schemas'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|astro|mdx|json)$/.test(name) && !name.includes('generated'))
      .map((name) => join(folder, name)),
  ),
];

/** What is named by a pattern anywhere, each with the file that names it. */
const namedBy = (pattern: RegExp): readonly { readonly file: string; readonly name: string }[] =>
  texts.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(pattern)].map(([, name = '']) => ({ file, name })),
  );

it('каждая названная где-либо команда svod существует', () => {
  const named = namedBy(CALL);
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter(({ name }) => !known.has(name))).toEqual([]);
});

it('каждая названная где-либо команда npm run существует', () => {
  const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  expect(namedBy(/npm run ([a-z][a-z:-]*[a-z])/gu).filter(({ name }) => !(name in scripts))).toEqual([]);
});
