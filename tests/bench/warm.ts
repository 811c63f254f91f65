// One clause of an act is edited again and again, as in an editor: what the engine takes to judge the act once more in a process
// that has judged it before.
import { globSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { check } from '../../validators/index.ts';
import { freshReader, latestReader } from '../../validators/model/file-reader.ts';
import { median, sayHeading, sayRatio } from './measure.ts';
import { asOf } from './tools.ts';

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, region: { type: 'string', default: 'vladimir' } },
});
const rounds = Number(options.rounds);

const files = globSync('content/**/*.{yaml,mdx,txt}')
  .filter((path) => path.startsWith('content/federal/') || path.includes(`/regions/${options.region}/`))
  .map((path) => ({ path, content: readFileSync(path, 'utf8') }));
/** The longest line of the provision is the text of a clause. */
const provision = files.filter(({ path }) => path.endsWith('provision.mdx')).at(-1);
if (provision === undefined) throw new Error(`no provision of ${options.region}`);
const clause = provision.content.split('\n').reduce((a, b) => (b.length > a.length ? b : a));
const edited = (round: number) =>
  files.map((file) =>
    file === provision
      ? { ...file, content: file.content.replace(clause, `${clause} Правка ${round}.`) }
      : file,
  );

const reader = latestReader(freshReader);
const times = Array.from({ length: 2 * rounds }, (_, round) => {
  const now = edited(round);
  const start = performance.now();
  check(now, { root: 'content', asOf, chosen: [options.region], reader });
  return performance.now() - start;
});

sayHeading(`One clause edited in a process that has judged the act: medians of ${rounds}`);
sayRatio('judged for the first time, milliseconds', times[0] ?? 0, 'a region cold, loaded');
sayRatio('judged again, milliseconds', median(times.slice(rounds)), 'at most 100');
