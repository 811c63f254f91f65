import { describe, expect, it } from 'vitest';
import { check } from '../../../index.ts';
import { exampleBase, primer } from '../../example-base.ts';

const order = `---
kind: order
title: Об утверждении дорожной карты
order: { kind: order, issuer: Министерство, number: "5", date: 2024-01-15 }
---

<Roadmap/>
`;
const inBlock = primer.roadmap.replace(
  'directions:\n  - number: 1\n    label: Направление 1\n',
  'groups:\n  - label: Блок I\n    direction: 1\n',
);
const { 'regions/primer/acts/1/roadmap.yaml': _, ...withoutRoadmap } = exampleBase;

const ofAnother = (roadmap: string): Readonly<Record<string, string>> => ({
  ...withoutRoadmap,
  'regions/primer/acts/5/act.yaml': 'status: draft\n',
  'regions/primer/acts/5/provision.mdx': order,
  'regions/primer/acts/5/roadmap.yaml': roadmap,
});

/** What is said of system measures where that of the model has another title. */
const said = (files: (roadmap: string) => Readonly<Record<string, string>>, roadmap: string, title: string) =>
  check(
    Object.entries(files(roadmap.replace('Оценка качества методической работы', title))).map(
      ([path, content]) => ({ path, content }),
    ),
    { asOf: '2024-06-01' },
  )
    .findings.map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('roadmap/system-measure'))
    .toSorted();

const both = ['roadmap/system-measure-carried', 'roadmap/system-measure-promised'];
const own = (roadmap: string): Readonly<Record<string, string>> => ({
  ...exampleBase,
  'regions/primer/acts/1/roadmap.yaml': roadmap,
});

describe('системообразующее мероприятие с другим названием замечено', () => {
  it.each([
    ['под направлением', own, primer.roadmap],
    ['под блоком, который стоит за направление', own, inBlock],
    ['в дорожной карте другого приказа', ofAnother, primer.roadmap],
    ['под блоком в дорожной карте другого приказа', ofAnother, inBlock],
  ])('%s', (_where, files, roadmap) => {
    expect(said(files, roadmap, 'Летние лагеря')).toEqual(both);
    expect(said(files, roadmap, 'Оценка качества методической работы')).toEqual([]);
  });
  it('в дорожной карте другого приказа близкое название – то же мероприятие: связать их там нечем', () => {
    expect(said(ofAnother, inBlock, 'Внешняя оценка качества методической работы школ')).toEqual([]);
  });
});
