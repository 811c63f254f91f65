// However a content is divided and whoever examines its shards: the report is the same, byte for byte.
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { findContent } from '../../validators/cli/content-folder.ts';
import { judge } from '../../validators/cli/judge/judge.ts';
import { formats } from '../../validators/report/index.ts';
import { rules } from '../../validators/rules/index.ts';
import { defects } from '../synthetic/defects/index.ts';
import { seededFiles } from '../synthetic/seeded.ts';
import { territories } from '../synthetic/territories.ts';
import { writeCorpus } from '../synthetic/write.ts';
import { inFolder } from './svod.ts';

const whole = { wholeBytes: Number.POSITIVE_INFINITY, shardBytes: 0, regionBytes: Number.POSITIVE_INFINITY };
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
};

it('отчёт один и тот же: целиком, по частям и в рабочих потоках', { timeout: 240_000 }, () =>
  inFolder(async (folder) => {
    const root = resolve(folder, 'content');
    layOut(root);
    const content = findContent([root], folder);
    const reportOf = async (limits: typeof whole, workers: number): Promise<string> => {
      const { verdict } = await judge(
        content,
        '2026-11-21',
        { rules, file: null },
        { workers, cwd: folder },
        { limits },
      );
      return formats.json(verdict, {
        lang: 'ru',
        color: false,
        width: 100,
        maxFindings: null,
        failOn: 'error',
      });
    };
    const expected = await reportOf(whole, 0);
    expect(JSON.parse(expected).findings.length).toBeGreaterThan(200);
    for (const workers of [0, 2]) expect(await reportOf(divided, workers)).toBe(expected);
  }),
);
