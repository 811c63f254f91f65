// Defects seeded in made-up documents: each is found on its line by the rule that owns it, and nothing else is said.
import { describe, expect, it } from 'vitest';
import { check, type Finding, type SourceFile } from '../../validators/index.ts';
import { files } from '../support/content.ts';
import { inTerritory } from '../support/layout.ts';
import { defects } from '../synthetic/defects/index.ts';
import { complaints, type Seed, seededFiles, seeds } from '../synthetic/seeded.ts';
import { territories } from '../synthetic/territories.ts';

const findingsOn = (all: readonly Seed[]): readonly Finding[] => {
  const made = all.flatMap((seed) =>
    [...seededFiles(seed)].map(
      ([name, content]): SourceFile => ({
        path: `content/${seed.territory.folder}/${inTerritory(name)}`,
        content,
      }),
    ),
  );
  return check([...files, ...made], { asOf: '2026-11-21', root: 'content' }).findings;
};

const said = (all: readonly Seed[]): string[] =>
  complaints(all, findingsOn(all), 'content').map(({ territory, text }) => `${territory.id}: ${text}`);

describe('придуманные документы', () => {
  it('к ним нет иных замечаний, чем к тем, из которых они сделаны', { timeout: 120_000 }, () => {
    const few = territories({ regions: 9, municipalities: 3 });
    expect(said(few.map((territory) => ({ territory, defects: [] })))).toEqual([]);
  });

  const seeded = seeds(territories({ regions: 60, municipalities: 46 }), 'together').filter(
    ({ defects: own }) => own.length > 0,
  );
  it('внесён каждый изъян', () => {
    expect(seeded.flatMap(({ defects: own }) => own)).toHaveLength(defects.length);
  });
  it.each([0, 1, 2, 3, 4, 5])(
    'каждый внесённый изъян найден на своей строке своим правилом, и больше ничего (часть %i)',
    (part) => {
      // A municipality is judged beside its region.
      const own = seeded.filter(({ territory }) => Number(/\d+/u.exec(territory.id)?.[0]) % 6 === part);
      expect(said(own)).toEqual([]);
    },
  );

  it('изъяны есть почти во всех разделах свода правил, и много разных', () => {
    const rules = new Set(defects.map(({ rule }) => rule));
    expect(rules.size).toBeGreaterThan(90);
    expect([...new Set([...rules].map((rule) => rule.split('/')[0]))].sort()).toMatchInlineSnapshot(`
      [
        "acts",
        "basis",
        "federal",
        "file",
        "formulas",
        "indicators",
        "levels",
        "mdx",
        "numbering",
        "provision",
        "requisites",
        "roadmap",
        "schema",
        "source",
        "statistics",
        "subjects",
        "territory",
        "validity",
        "waivers",
        "words",
        "yaml",
      ]
    `);
  });
});
