// What was found out about a region is kept: the report stays the same, byte for byte, and only what has changed is examined.
import {
  appendFileSync,
  copyFileSync,
  readdirSync,
  readFileSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { serialize } from 'node:v8';
import { expect, it } from 'vitest';
import { judge } from '../../validators/cli/judge/judge.ts';
import { inMemory, type Kept, inFolder as keptIn } from '../../validators/cli/judge/kept.ts';
import { findContent } from '../../validators/folder/content-folder.ts';
import { formats } from '../../validators/report/index.ts';
import { rules } from '../../validators/rules/index.ts';
import type { Rule } from '../../validators/rules/rule.ts';
import { territories } from '../synthetic/territories.ts';
import { writeCorpus } from '../synthetic/write.ts';
import { inFolder } from './svod.ts';

/** Counts the shards that had to be examined. */
const counting = (kept: Kept): Kept & { readonly examined: () => number } => {
  let examined = 0;
  return {
    ...kept,
    put: (key, shard) => {
      examined += 1;
      kept.put(key, shard);
    },
    examined: () => {
      const since = examined;
      examined = 0;
      return since;
    },
  };
};

const layOut = (folder: string): string => {
  const root = resolve(folder, 'content');
  writeCorpus(root, territories({ regions: 7, municipalities: 1 }));
  return root;
};

/** The report on a content folder, whose files may lie anywhere. */
const reporting =
  (root: string) =>
  async (
    kept: Kept | null,
    { asOf = '2026-11-21', book = rules }: { asOf?: string; book?: readonly Rule[] } = {},
  ) => {
    const content = findContent([root], '/');
    const { verdict } = await judge(
      content,
      asOf,
      { rules: book, file: null },
      { workers: 0, cwd: '/' },
      { kept },
    );
    return formats.json(verdict, { lang: 'ru', color: false });
  };

/** Every so many of the rules: whether something is kept does not hang on how many there are. */
const some = (every: number): readonly Rule[] =>
  rules.filter(({ id }, index) => index % every === 0 || id === 'words/no-misprints');
const few = some(8);

/** A region that no federal file cites: it is examined by itself. */
const uncited = (root: string): string => join(root, 'regions/made-up-01/acts/1/provision.mdx');

it(
  'проверяется заново только то, что изменилось, а отчёт всегда тот же, что без хранения',
  { timeout: 120_000 },
  () =>
    inFolder(async (folder) => {
      const root = layOut(folder);
      const judged = reporting(root);
      const reportOf = (kept: Kept | null) => judged(kept, { book: some(2) });
      const kept = counting(keptIn(join(folder, 'kept')));
      const plain = await reportOf(null);
      expect(await reportOf(kept)).toBe(plain);
      const all = kept.examined();
      expect(all).toBeGreaterThan(2);
      expect(await reportOf(kept)).toBe(plain);
      expect(kept.examined()).toBe(0);

      appendFileSync(uncited(root), '\nМетодическое сопровожденние педагогов.\n');
      const changed = await reportOf(null);
      expect(changed).not.toBe(plain);
      expect(await reportOf(kept)).toBe(changed);
      expect(kept.examined()).toBe(1);
      expect(readdirSync(join(folder, 'kept'))).toHaveLength(all);
    }),
);

it('иной день, иные правила, иной федеральный слой: всё проверяется заново', { timeout: 120_000 }, () =>
  inFolder(async (folder) => {
    const root = layOut(folder);
    const reportOf = reporting(root);
    const kept = counting(inMemory());
    const usual = { book: few };
    await reportOf(kept, usual);
    const all = kept.examined();
    const earlier = { ...usual, asOf: '2022-01-01' };
    expect(await reportOf(kept, earlier)).toBe(await reportOf(null, earlier));
    expect(kept.examined()).toBe(all);
    const fewer = { book: few.filter(({ id }) => id !== 'words/no-misprints') };
    expect(await reportOf(kept, fewer)).toBe(await reportOf(null, fewer));
    expect(kept.examined()).toBe(all);
    appendFileSync(join(root, 'federal/indicators.yaml'), '# пояснение\n');
    expect(await reportOf(kept, usual)).toBe(await reportOf(null, usual));
    expect(kept.examined()).toBe(all);
  }),
);

it('испорченное хранение не вредит: проверяется заново', { timeout: 60_000 }, () =>
  inFolder(async (folder) => {
    const root = layOut(folder);
    const reportOf = reporting(root);
    const place = join(folder, 'kept');
    const kept = counting(keptIn(place));
    const usual = { book: few };
    const plain = await reportOf(kept, usual);
    const all = kept.examined();
    const [cut = '', other = '', strange = ''] = readdirSync(place);
    truncateSync(join(place, cut), 100);
    copyFileSync(join(place, other), join(place, strange));
    writeFileSync(join(place, other), serialize({ form: 'иная' }));
    writeFileSync(join(place, 'чужое.txt'), 'чужое');
    expect(await reportOf(kept, usual)).toBe(plain);
    expect(kept.examined()).toBe(Math.min(all, 3));
    expect(readFileSync(join(place, 'чужое.txt'), 'utf8')).toBe('чужое');
  }),
);

it('что осталось от прерванной проверки, убирается, а черновик той, что ещё идёт, — нет', () =>
  inFolder(async (folder) => {
    const [key, other] = ['a'.repeat(64), 'b'.repeat(64)];
    const names = [`.${key}.shard.0123456789ab`, `${key}.shard.4321`, `.${other}.shard.0123456789ab`];
    for (const name of names) writeFileSync(join(folder, name), 'часть');
    for (const name of names.slice(0, 2)) utimesSync(join(folder, name), 0, 0);
    keptIn(folder).only(new Set());
    expect(readdirSync(folder)).toEqual(names.slice(2));
  }));

it('с правилами, написанными самими, не хранится ничего: их код в ключ не войдёт', { timeout: 60_000 }, () =>
  inFolder(async (folder) => {
    const root = layOut(folder);
    const [first] = rules;
    if (first === undefined) throw new Error('no rules');
    const kept = counting(inMemory());
    await reporting(root)(kept, { book: [...rules, { ...first, id: 'own/rule' }] });
    expect(kept.examined()).toBe(0);
  }),
);
