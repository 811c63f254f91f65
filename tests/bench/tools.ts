// The commands that the benchmarks measure, each by the folder it is given.

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Command } from './measure.ts';
import { bundledSchema, yamlKinds } from './yaml-only.ts';

/** As of this date the corpus is checked. */
export const asOf = '2026-11-21';

/** Findings are no failure here; an own mistake of the program is. */
const withFindings = [0, 1];

/** How a check is run: where its report goes, by how many workers, and where what it finds is kept. */
export interface CheckBy {
  readonly output?: string;
  readonly workers?: number;
  readonly cache?: string;
  readonly region?: string;
}

/** `svod check` with its whole report for programs written to a file. */
export const svod = (
  name: string,
  root: string,
  { output = '/dev/null', workers, cache, region }: CheckBy = {},
): Command => ({
  name,
  args: [
    ...['bin/svod.js', 'check', root, '--as-of', asOf, '--format', 'json', '--output', output],
    ...(cache === undefined ? [] : ['--cache', cache]),
    ...(region === undefined ? [] : ['--region', region]),
  ],
  accepted: withFindings,
  ...(workers === undefined ? {} : { env: { SVOD_WORKERS: String(workers) } }),
});

/** The same check as it is published: `npm run bundle` makes the program. */
export const bundled = ({ name, args, ...how }: Command): Command => ({
  name: `${name}, bundled`,
  args: args.map((arg) => (arg === 'bin/svod.js' ? 'dist-bin/main.js' : arg)),
  ...how,
});

/** An official's own file checked as it is. */
export const officeFile: Command = svod('svod check, a DOCX', 'tests/door/files/vladimir.word.docx');

/** What a check loads, and nothing is checked. */
export const loading: Command = { name: 'svod, loaded and no more', args: ['tests/bench/load-only.ts'] };

/** The yardstick: the files parsed and nothing more. */
export const parsing = (name: string, root: string): Command => ({
  name,
  args: ['tests/bench/parse-only.ts', root],
});

/** Other people's validators, installed into a folder of their own: the project does not need them. */
export interface OtherTools {
  readonly spectral: (name: string, root: string) => Command;
  readonly jsonschema: (name: string, root: string) => Command;
}

/** Installs Spectral and Sourcemeta's jsonschema into a folder; null where npm cannot. */
export const otherTools = (folder: string): OtherTools | null => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const { status } = spawnSync(
    'npm',
    [
      'install',
      '--no-fund',
      '--no-audit',
      '--ignore-scripts',
      '@stoplight/spectral-cli@6',
      '@sourcemeta/jsonschema@16',
    ],
    { cwd: folder, stdio: 'ignore' },
  );
  if (status !== 0) return null;
  const { resolve } = createRequire(join(folder, 'package.json'));
  // Spectral finds the files of a rule by their path from the ruleset.
  const ruleset = (root: string): string => {
    const path = join(root, '..', `.spectral-${root.split('/').at(-1)}.json`);
    const overrides = yamlKinds.map((kind) => ({
      files: [`**/${kind}.yaml`],
      rules: {
        [kind]: {
          given: '$',
          // biome-ignore lint/suspicious/noThenProperty: Spectral's own word.
          then: { function: 'schema', functionOptions: { schema: bundledSchema(kind), allErrors: true } },
        },
      },
    }));
    writeFileSync(path, JSON.stringify({ rules: {}, overrides }));
    return path;
  };
  return {
    spectral: (name, root) => ({
      name,
      args: [
        resolve('@stoplight/spectral-cli/dist/index.js'),
        'lint',
        '--ruleset',
        ruleset(root),
        '--format',
        'json',
        '--output',
        '/dev/null',
        `${root}/regions/**/*.yaml`,
      ],
      accepted: withFindings,
    }),
    jsonschema: (name, root) => ({
      name,
      args: ['tests/bench/validate-all.ts', join(folder, 'node_modules/.bin/jsonschema'), root],
    }),
  };
};
