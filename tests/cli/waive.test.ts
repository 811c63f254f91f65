// `svod waive` never says that it has accepted what the next check does not accept.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeInside } from '../../validators/cli/waive/write-inside.ts';
import { replaced } from '../../validators/rules/example-base.ts';
import { inFolder, put, putPrimer, type Result, svod, svodProcess } from './svod.ts';

const roadmap = 'content/regions/primer/acts/1/roadmap.yaml';
const waivers = 'content/regions/primer/acts/1/waivers.yaml';
const acceptance = ['--by', 'отдел', '--until', 'amendment', '--as-of', '2024-06-01'];

/** The model territory with responsible subjects that nobody knows. */
const putUnknown = async (folder: string, ...names: readonly string[]): Promise<readonly string[]> => {
  await putPrimer(folder);
  await put(
    folder,
    roadmap,
    replaced('roadmap', 'Министерство, ЦНППМ]', `Министерство, ${names.join(', ')}]`),
  );
  const { stdout } = await svod(folder, ['check', '--format', 'json', '--as-of', '2024-06-01']);
  const { findings } = JSON.parse(stdout) as {
    readonly findings: readonly { readonly fingerprint: string }[];
  };
  return findings.map(({ fingerprint }) => fingerprint);
};

const text = (folder: string): Promise<string> => readFile(join(folder, waivers), 'utf8');

describe('svod waive', () => {
  it.each([
    ['мягкий перенос', '--reason', 'опе\u00adчатка', 'U+00AD'],
    ['знак управления', '--reason', 'звонок\u0007', 'U+0007'],
    ['разворот письма', '--by', 'отдел\u202e', 'U+202E'],
    ['перевод строки в имени', '--by', 'отдел\nи ещё', 'одна строка'],
  ])('отказывается от того, что проверку не пройдёт: %s', (_, option, value, said) =>
    inFolder(async (folder) => {
      const [finding = ''] = await putUnknown(folder, 'ЦНПМ');
      const usual = ['--reason', 'опечатка', ...acceptance].filter(
        (_word, at, all) => all[at] !== option && all[at - 1] !== option,
      );
      const { exit, stderr } = await svod(folder, ['waive', finding, ...usual, option, value]);
      expect([exit, stderr]).toEqual([2, expect.stringContaining(said)]);
      expect(await readdir(join(folder, 'content/regions/primer'))).not.toContain('waivers.yaml');
    }),
  );

  it('из вызовов сразу удаётся только тот, чья запись остаётся', () =>
    inFolder(async (folder) => {
      const findings = await putUnknown(folder, 'ЦНПМ', 'ЦНППП', 'Минобр');
      expect(findings).toHaveLength(3);
      const call = (finding: string): Promise<Result> =>
        svodProcess(folder, ['waive', finding, '--reason', 'опечатка', ...acceptance]);
      const results = await Promise.all(findings.map(call));
      const written = await text(folder);
      const succeeded = findings.filter((_, index) => results[index]?.exit === 0);
      expect(succeeded.length).toBeGreaterThan(0);
      expect(findings.filter((finding) => written.includes(finding))).toEqual(succeeded);
      for (const { exit, stderr } of results)
        if (exit !== 0) expect([exit, stderr]).toEqual([2, expect.stringMatching(/изменился|другой вызов/)]);
    }));

  it('не пишет поверх того, что записал другой, и ждёт, пока тот пишет', () =>
    inFolder(async (folder) => {
      await putPrimer(folder);
      const content = join(folder, 'content');
      const file = { path: 'regions/primer/acts/1/waivers.yaml', shown: waivers, text: 'waivers: []\n' };
      writeInside(content, { ...file, before: null });
      expect(() => writeInside(content, { ...file, before: null, text: 'иное\n' })).toThrow(
        'has changed meanwhile',
      );
      const before = await readFile(join(folder, waivers));
      await writeFile(join(content, 'regions/primer/acts/1/.waivers.yaml.lock'), '');
      expect(() => writeInside(content, { ...file, before, text: 'иное\n' })).toThrow('another call');
      expect(await text(folder)).toBe('waivers: []\n');
    }));
});
