// `npm run bench`: what a check costs beside merely parsing, cold, warm and on a country, how many unseen variants of their
// defects the rules find, and how long the newcomer's two commands take.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { measure, sayFigure, sayHeading, sayMeasured, sayRatio } from './measure.ts';
import { bundled, loading, officeFile, parsing, svod } from './tools.ts';

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, engine: { type: 'boolean', default: false } },
});
const rounds = Number(options.rounds);

sayFigure('Node', process.version);
sayFigure('cores', String(cpus().length));
sayFigure('memory', `${(totalmem() / 2 ** 30).toFixed(0)} GiB`);

sayHeading(`The five documents, cold: medians of ${rounds} runs in turn`);
const checks = [
  svod('svod check, one region', 'content', { region: 'vladimir' }),
  svod('svod check, all five', 'content'),
  officeFile,
];
const cold = measure(
  [
    { name: 'node, nothing', args: ['-e', '0'] },
    parsing('node + yaml + remark, parse only', 'content'),
    loading,
    ...checks,
    ...(existsSync('dist-bin/main.js') ? checks.map(bundled) : []),
  ],
  rounds,
);
cold.forEach(sayMeasured);
const [, parsed, loaded, one, checked, office, ...published] = cold;
if (parsed === undefined || loaded === undefined || one === undefined || checked === undefined)
  throw new Error('nothing was measured');
const goals = [1, 2, 2];
for (const measured of [[one, checked, office], published])
  for (const [index, each] of measured.entries())
    if (each !== undefined) sayRatio(`${each.name}, seconds`, each.seconds, `at most ${goals[index]}`);
if (published.length === 0) sayFigure('bundled', 'not measured: npm run bundle makes the program');
sayRatio('loading / check of one region, processor', loaded.processor / one.processor, 'as little as may be');
sayRatio(
  'loading / check of all five, processor',
  loaded.processor / checked.processor,
  'as little as may be',
);
sayRatio('check / parse only', checked.seconds / parsed.seconds, 'about a second in all');

for (const script of [
  'language.ts',
  'warm.ts',
  'country.ts',
  'editions.ts',
  'provenance.ts',
  'long-texts.ts',
  'variants.ts',
])
  spawnSync(process.execPath, [`tests/bench/${script}`], { stdio: 'inherit' });

if (!options.engine) {
  sayHeading('The newcomer’s commands');
  for (const [name, goal] of [
    ['build', 'under 30 s'],
    ['test', 'under 300 s'],
  ] as const) {
    const start = performance.now();
    const { status } = spawnSync('npm', ['run', name], { stdio: 'ignore' });
    const seconds = (performance.now() - start) / 1000;
    sayRatio(`npm run ${name} (exit ${status}), seconds`, seconds, goal);
  }
}
