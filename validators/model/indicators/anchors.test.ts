import { expect, it } from 'vitest';
import { exampleBase, primer, sectionedPlan } from '../../rules/example-base.ts';
import { buildCorpus } from '../corpus.ts';
import { allGroups } from '../headings.ts';

it('заголовки дорожной карты и таблицы показателей стоят на одной странице редакции – каждый под своим адресом', () => {
  const rows = primer.indicators.slice(primer.indicators.indexOf('indicators:')).replaceAll(/^/gmu, '    ');
  const files = {
    ...exampleBase,
    'regions/primer/acts/1/roadmap.yaml': sectionedPlan('title: Диагностика', 'title: Обсуждение'),
    'regions/primer/acts/1/indicators.yaml': `title: Показатели\nyears: ["2024", "2025"]\ngroups:\n  - title: Кадры\n${rows}`,
  };
  const [territory] = buildCorpus(
    Object.entries(files).map(([path, content]) => ({ path, content })),
    '',
  ).territories;
  const { roadmap, indicators } = territory ?? {};
  const anchors = [
    ...allGroups(roadmap?.groups ?? []).map(({ anchor }) => anchor),
    ...allGroups(indicators?.groups ?? []).map(({ anchor }) => anchor),
  ];
  expect(anchors).toEqual(['g-1', 'g-2', 'ig-1']);
});
