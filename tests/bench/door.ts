// `npm run bench:door`: what it takes from the bytes of an official's files to the findings, per act and format, each cold in a
// process of its own, medians over rounds; and how near the content is to the one entered by hand. `--of vladimir` chooses,
// `--differences` lists, `--untold` lists those that no other choice of the report mends. Last the page of the check in a browser, on a
// site that it builds, or that `--site FOLDER` names; `--only-browser` measures nothing else.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { line } from '../door/compare.ts';
import { parcels } from '../door/files.ts';
import { askedInWords, inWords, measured, missesGoal, untoldIn, untoldInWords } from '../door/imported.ts';
import { measureBrowser } from './door-browser.ts';
import { median, sayHeading } from './measure.ts';

type Step = { readonly milliseconds: number; readonly processor: number; readonly megabytes: number };

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    of: { type: 'string', default: '' },
    differences: { type: 'boolean', default: false },
    untold: { type: 'boolean', default: false },
    site: { type: 'string', default: '' },
    'only-browser': { type: 'boolean', default: false },
  },
});

const chosen = parcels.filter(({ name }) => name.startsWith(options.of));

const once = (name: string): Readonly<Record<string, Step>> => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'door-once.ts'), name],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
};

const middle = (steps: readonly Step[], of: keyof Step): string =>
  median(steps.map((step) => step[of])).toFixed(0);

const measureContent = async (): Promise<void> => {
  sayHeading('Content from files beside content by hand, per cent');
  for (const parcel of chosen) {
    const marks = await measured(parcel);
    process.stdout.write(`${inWords(parcel, marks)}\n`);
    if (options.differences)
      for (const { aspect, differences } of marks)
        for (const each of differences) process.stdout.write(`  ${aspect}  ${line(each)}\n`);
    const untold = options.untold || missesGoal(marks) ? await untoldIn(parcel) : [];
    process.stdout.write(askedInWords(marks, untold));
    if (options.untold) process.stdout.write(untoldInWords(untold));
  }
};

const measureSteps = (): void => {
  sayHeading(
    `From bytes to findings, cold: clock / processor in ms, peak memory in MB; medians of ${options.rounds}`,
  );
  for (const { name } of chosen) {
    const rounds = Array.from({ length: Number(options.rounds) }, () => once(name));
    const cells = Object.keys(rounds[0] ?? {}).map((step) => {
      const all = rounds.flatMap((round) => round[step] ?? []);
      const [clock, processor, memory] = [
        middle(all, 'milliseconds'),
        middle(all, 'processor'),
        middle(all, 'megabytes'),
      ];
      return `${step} ${`${clock} / ${processor}`.padStart(11)} ${memory.padStart(4)}`;
    });
    process.stdout.write(`${name.padEnd(28)} ${cells.join('   ')}\n`);
  }
};

if (!options['only-browser']) {
  await measureContent();
  measureSteps();
}
await measureBrowser(Number(options.rounds), options.site);
