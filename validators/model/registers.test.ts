// In which register a document's act is found: its own, its region's, the federal one, and no neighbour's.
import { describe, expect, it } from 'vitest';
import { check } from '../index.ts';
import { exampleBase, exampleDate, primer } from '../rules/example-base.ts';
import { citedWords, citingsOfAll } from './act-citations.ts';
import { allActs } from './registers.ts';

type Files = Readonly<Record<string, string>>;

const town = 'regions/primer/municipalities/gorod';
const register = (...ids: readonly string[]): string =>
  `acts:\n${ids.map((id) => `  - { id: ${id}, kind: order, number: "${id.length}", printed: приказом № ${id.length} }\n`).join('')}`;

const ofTown = (basis: string): Files => ({
  [`${town}/region.yaml`]: 'id: gorod\nname: Город\nlevel: municipality\n',
  [`${town}/acts/1/act.yaml`]: 'status: draft\n',
  [`${town}/acts/1/provision.mdx`]: `---\nkind: provision\ntitle: Положение\nbasis:\n${basis}---\n\n# Положение\n\n1. Работать в соответствии с приказом № 9 и законом.\n`,
});

const checked = (files: Files) =>
  check(
    Object.entries({ ...exampleBase, ...files }).map(([path, content]) => ({ path, content })),
    { asOf: exampleDate },
  );

const citedBy = (files: Files): readonly string[] => {
  const { corpus } = checked(files);
  return corpus.territories
    .filter(({ id }) => id === 'primer/gorod')
    .flatMap(citingsOfAll)
    .map(({ territory, act, citation }) => `${act.id}: ${citedWords(territory, citation).words}`);
};

describe('акт, который называет муниципальный документ', () => {
  it('стоит в реестре самого муниципалитета, его региона или в федеральном', () => {
    const files = ofTown(
      ['gorod-ab', 'region-b', 'education-law'].map((id) => `  - { act: ${id}, clause: "1" }\n`).join(''),
    );
    const own = {
      [`${town}/acts.yaml`]: register('gorod-abc'),
      'regions/primer/acts.yaml': register('region-b'),
    };
    expect(citedBy({ ...files, ...own })).toEqual(['region-b: null', 'education-law: null']);
    expect(citedBy({ ...files, ...own, [`${town}/acts.yaml`]: register('gorod-ab') })[0]).toBe(
      'gorod-ab: null',
    );
  });

  it('назван словами реестра, если они стоят в пункте, и своими, если они записаны', () => {
    const files = ofTown(
      '  - { act: region-ab, clause: "1" }\n  - { act: education-law, clause: "1", printed: законом }\n',
    );
    const own = { 'regions/primer/acts.yaml': register('region-ab') };
    expect(citedBy({ ...files, ...own })).toEqual(['region-ab: приказом № 9', 'education-law: законом']);
  });

  it('в реестре чужого региона не ищется', () => {
    const neighbour = {
      'regions/sosed/region.yaml': primer.region.replace('id: primer', 'id: sosed'),
      'regions/sosed/acts.yaml': register('sosed-ab'),
    };
    const { findings } = checked({ ...ofTown('  - { act: sosed-ab, clause: "1" }\n'), ...neighbour });
    expect(findings.map(({ rule }) => rule)).toContain('basis/act-known');
  });
});

describe('реестры вместе', () => {
  it('из двух актов с одним идентификатором показывают федеральный', () => {
    const { corpus, findings } = checked({ 'regions/primer/acts.yaml': register('old-order') });
    expect(allActs(corpus).map(({ id, printed }) => `${id}: ${printed}`)).toEqual([
      'education-law: закон об образовании',
      'old-order: прежний приказ',
    ]);
    expect(findings.map(({ rule }) => rule)).toContain('acts/ids-unique');
  });
});
