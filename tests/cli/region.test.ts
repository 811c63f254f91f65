// Who asks about one region waits for that region only, and is told the same of it as who asks about all, byte for byte.
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { chosenBy, narrowed } from '../../validators/cli/check/narrowed.ts';
import { judge } from '../../validators/cli/judge/judge.ts';
import { findContent } from '../../validators/folder/content-folder.ts';
import type { Rule } from '../../validators/index.ts';
import { formats } from '../../validators/report/index.ts';
import { rules as book } from '../../validators/rules/index.ts';

const cwd = resolve(import.meta.dirname, '../..');
const asOf = '2026-11-21';
const options = { lang: 'ru', color: false, width: 100, maxFindings: null, failOn: 'error' } as const;
const territories = ['buryatia', 'buryatia/dzhida', 'kchr', 'mordovia', 'moscow-oblast', 'vladimir'];

interface Asked {
  readonly paths?: readonly string[];
  readonly regions?: readonly string[];
  readonly rules?: readonly Rule[];
  readonly divided?: boolean;
}

/** What is told of a part of the real content: cut out of the verdict on all of it, or asked for alone. */
const asked = ({ paths = [], regions = [], rules = book, divided = false }: Asked) => {
  const content = findContent(paths, cwd);
  const wanted = { content, regions, rules: [] };
  return async (chosen: readonly string[] | null): Promise<string> => {
    const limits = divided
      ? { wholeBytes: 0, shardBytes: 1, regionBytes: 1 }
      : { wholeBytes: Number.POSITIVE_INFINITY, shardBytes: 0, regionBytes: Number.POSITIVE_INFINITY };
    const edge = { workers: 0, cwd };
    const judged = await judge(content, asOf, { rules, file: null }, edge, { limits, chosen });
    return formats.json(narrowed(judged, wanted), options);
  };
};

it('об одной территории сказано то же, что в отчёте обо всех', { timeout: 120_000 }, async () => {
  const content = findContent([], cwd);
  const edge = { workers: 0, cwd };
  const all = await judge(content, asOf, { rules: book, file: null }, edge);
  for (const region of territories) {
    const wanted = { content, regions: [region], rules: [] };
    const alone = await judge(content, asOf, { rules: book, file: null }, edge, { chosen: [region] });
    for (const format of Object.values(formats))
      expect(format(narrowed(alone, wanted), options), region).toBe(format(narrowed(all, wanted), options));
  }
});

it('то же о двух территориях, о папке одной из них и в содержании, которое проверяют по частям', {
  timeout: 120_000,
}, async () => {
  for (const part of [
    { regions: ['kchr', 'vladimir'] },
    { paths: ['content/regions/mordovia', 'content/regions/buryatia/municipalities'] },
    { regions: ['mordovia'], divided: true },
  ]) {
    const reported = asked(part);
    const chosen = chosenBy({ content: findContent(part.paths ?? [], cwd), regions: part.regions ?? [] });
    expect(chosen).not.toBeNull();
    const text = await reported(chosen);
    expect(JSON.parse(text).findings.length).toBeGreaterThan(0);
    expect(text).toBe(await reported(null));
  }
});

it('пути вне одной территории относятся ко всему содержанию', () => {
  const of = (...paths: string[]) => chosenBy({ content: findContent(paths, cwd), regions: [] });
  expect(of()).toBeNull();
  expect(of('content/federal')).toBeNull();
  expect(of('content/regions')).toBeNull();
  expect(of('content/regions/kchr', 'content/federal')).toBeNull();
  expect(of('content/regions/buryatia/municipalities/dzhida')).toEqual(['buryatia']);
});

it('свои правила, которые смотрят на содержание целиком, видят его целиком', {
  timeout: 60_000,
}, async () => {
  const counting: Rule = {
    id: 'own/all-seen',
    scope: 'corpus',
    severity: 'note',
    norm: 'craft',
    title: { ru: 'Видно всё', en: 'All is seen' },
    fault: { ru: 'Видно всё', en: 'All is seen' },
    reason: { ru: 'Правило смотрит на всё содержание.', en: 'The rule looks at everything.' },
    cure: { ru: 'Ничего.', en: 'Nothing.' },
    *check({ territories: seen }) {
      const [first] = seen;
      if (first === undefined) return;
      const parts = seen.map(({ provision }) => provision?.parts.length ?? 0).join(' ');
      yield { at: first.spot, territory: 'kchr', message: { ru: parts, en: parts }, evidence: 'parts' };
    },
    bad: [],
    good: [],
  };
  const reported = asked({ regions: ['kchr'], rules: [counting] });
  const text = await reported(['kchr']);
  expect(JSON.parse(text).findings).toHaveLength(1);
  expect(text).toBe(await reported(null));
});
