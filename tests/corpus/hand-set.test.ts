// What an editor wrote by hand to help a reader hides no defect: without it the same is found.
import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../validators/index.ts';
import { buildCorpus } from '../../validators/model/corpus.ts';
import { roadmapRules } from '../../validators/rules/roadmap/index.ts';
import { runRules } from '../../validators/rules/run.ts';
import { files } from '../support/content.ts';

const decoder = new TextDecoder();
const folder = 'content/regions/vladimir/acts/767/';
const texts: readonly SourceFile[] = files.filter(
  ({ path }) => path.startsWith('content/federal/') || path.startsWith('content/regions/vladimir/'),
);

/** What the rules on roadmaps say of the Vladimir act with one of its files changed. */
const found = (name: string, change: (text: string) => string): ReadonlySet<string> => {
  const changed = texts.map(({ path, content }) =>
    path === `${folder}${name}` && content instanceof Uint8Array
      ? { path, content: change(decoder.decode(content)) }
      : { path, content },
  );
  const findings = runRules(roadmapRules, { asOf: '2026-11-21', corpus: buildCorpus(changed, 'content') });
  return new Set(findings.map(({ rule, message }) => `${rule} ${message.ru}`));
};

const cases: readonly (readonly [string, string, RegExp])[] = [
  ['ссылки на абзацы положения', 'roadmap.yaml', /^ +provision: \[.*\]\n/gmu],
  [
    'другое название регионального методического актива',
    'subjects.yaml',
    /^ +aliases: \[Региональные методисты.*\n/gmu,
  ],
  ['период в act.yaml', 'act.yaml', /^period: .*\n/gmu],
];

describe('запись редактора ничего не скрывает', () => {
  const asItStands = found('roadmap.yaml', (text) => text);

  it.each(cases)('%s: без неё найдено то же', (_, name, pattern) => {
    const without = found(name, (text) => {
      const left = text.replace(pattern, '');
      expect(left).not.toBe(text);
      return left;
    });
    expect([...without].filter((finding) => !asItStands.has(finding))).toEqual([]);
  });
});
