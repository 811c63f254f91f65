// However a content is divided and whoever examines its shards: the report is the same, byte for byte.
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { judge } from '../../validators/cli/judge/judge.ts';
import { findContent } from '../../validators/folder/content-folder.ts';
import { formats } from '../../validators/report/index.ts';
import { rules } from '../../validators/rules/index.ts';
import { defects } from '../synthetic/defects/index.ts';
import { seededFiles } from '../synthetic/seeded.ts';
import { territories } from '../synthetic/territories.ts';
import { writeCorpus } from '../synthetic/write.ts';

const undivided = {
  wholeBytes: Number.POSITIVE_INFINITY,
  shardBytes: 0,
  regionBytes: Number.POSITIVE_INFINITY,
};
/** Every region is a shard of its own; the one with municipalities is divided between them. */
const divided = { wholeBytes: 0, shardBytes: 1, regionBytes: 1 };

/** A defect of each kind of document in turn, lest all shards say the same. */
const layOut = (folder: string): void => {
  const made = territories({ regions: 6, municipalities: 2 });
  const taken = new Set<string>();
  writeCorpus(folder, made, (_, territory) => {
    const defect = defects.find(({ rule, model }) => model === territory.model.name && !taken.has(rule));
    if (defect !== undefined) taken.add(defect.rule);
    return seededFiles({ territory, defects: defect === undefined ? [] : [defect] });
  });
  // How a content is divided does not hang on how many documents it has.
  for (const region of ['kchr', 'mordovia', 'moscow-oblast'])
    rmSync(join(folder, 'regions', region), { recursive: true });
};

const folder = await mkdtemp(join(tmpdir(), 'svod-workers-'));
const root = resolve(folder, 'content');
let whole = '';

const reportOf = async (limits: typeof undivided, workers: number): Promise<string> => {
  const { verdict } = await judge(
    findContent([root], folder),
    '2026-11-21',
    { rules, file: null },
    { workers, cwd: folder },
    { limits },
  );
  return formats.json(verdict, { lang: 'ru', color: false, width: 100, maxFindings: null, failOn: 'error' });
};

beforeAll(async () => {
  layOut(root);
  whole = await reportOf(undivided, 0);
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

it('отчёт о целом говорит обо многом', () => expect(JSON.parse(whole).findings.length).toBeGreaterThan(200));
it.each([
  ['по частям', 0],
  ['по частям в рабочих потоках', 2],
])('отчёт %s – тот же, что о целом', { timeout: 120_000 }, async (_, workers) =>
  expect(await reportOf(divided, workers)).toBe(whole),
);
