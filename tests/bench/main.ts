// `npm run bench`: what a check costs beside merely parsing, how it grows, and how long the newcomer's two commands take.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { writeCopies } from './copies.ts';
import { type Measured, measure } from './measure.ts';

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, engine: { type: 'boolean', default: false } },
});
const rounds = Number(options.rounds);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const row = ({ name, seconds, megabytes }: Measured): string =>
  `${name.padEnd(34)} ${seconds.toFixed(3).padStart(8)} s ${megabytes.toFixed(0).padStart(6)} MB`;
const ratio = (name: string, value: number, goal: string): void =>
  say(`${name.padEnd(34)} ${value.toFixed(2).padStart(8)}   (goal: ${goal})`);

const svod = (root: string): readonly string[] => [
  'validators/cli/main.ts',
  'check',
  root,
  '--fail-on',
  'error',
  '--max-findings',
  '1',
  '--as-of',
  '2026-11-21',
  '--format',
  'json',
  '--output',
  '/dev/null',
];
const parse = (root: string): readonly string[] => ['tests/bench/parse-only.ts', root];

say(
  `Node ${process.version}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB; medians of ${rounds} runs in turn\n`,
);

const folder = mkdtempSync(join(tmpdir(), 'svod-bench-content-'));
for (const count of [10, 100]) writeCopies(join(folder, String(count)), count);
const accepted = (root: string): readonly string[] => ['tests/bench/ignore-exit.ts', ...svod(root)];

const [empty, parsing, checking] = measure(
  [
    { name: 'node, nothing', args: ['-e', '0'] },
    { name: 'node + yaml + remark, parse only', args: parse('content') },
    { name: 'svod check, cold', args: accepted('content') },
  ],
  rounds,
);
if (empty === undefined || parsing === undefined || checking === undefined)
  throw new Error('nothing was measured');
for (const measured of [empty, parsing, checking]) say(row(measured));
ratio('check / parse only', checking.seconds / parsing.seconds, 'at most 2');

const [ten, hundred, hundredParsed] = measure(
  [
    { name: 'svod check, 10 copies', args: accepted(join(folder, '10')) },
    { name: 'svod check, 100 copies', args: accepted(join(folder, '100')) },
    { name: 'parse only, 100 copies', args: parse(join(folder, '100')) },
  ],
  Math.max(3, Math.floor(rounds / 3)),
);
rmSync(folder, { recursive: true });
if (ten === undefined || hundred === undefined || hundredParsed === undefined)
  throw new Error('nothing was measured');
say('');
for (const measured of [ten, hundred, hundredParsed]) say(row(measured));
ratio('100 copies / 10 copies', hundred.seconds / ten.seconds, 'at most 10, linear');
ratio('check / parse only, 100 copies', hundred.seconds / hundredParsed.seconds, 'at most 2');

say('');
spawnSync(process.execPath, ['tests/bench/provenance.ts'], { stdio: 'inherit' });

if (!options.engine) {
  say('');
  for (const [name, goal] of [
    ['build', 'under 30 s'],
    ['test', 'under 300 s'],
  ] as const) {
    const start = performance.now();
    const { status } = spawnSync('npm', ['run', name], { stdio: 'ignore' });
    say(
      `npm run ${name}`.padEnd(34) +
        ` ${((performance.now() - start) / 1000).toFixed(1).padStart(8)} s   (goal: ${goal}; exit ${status})`,
    );
  }
}
