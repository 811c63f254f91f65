import { expect, it } from 'vitest';
import { levelsSaid } from './levels-said.ts';

it.each([
  ['субъекты регионального и муниципального уровней', ['regional', 'municipal']],
  ['на уровне края, района и школы', ['regional', 'municipal', 'institutional']],
  ['на следующих уровнях:\nфедеральном;\nрегиональном', ['federal', 'regional']],
  ['на школьном и муниципальном уровнях', ['institutional', 'municipal']],
  ['муниципального уровня и уровня образовательной организации', ['municipal', 'institutional']],
])('«%s»', (text, levels) => {
  expect(levelsSaid(text)?.levels).toEqual(levels);
});

it.each(['учителя уровня начального образования', 'региональный план и муниципальный план'])(
  'уровней системы нет: «%s»',
  (text) => {
    expect(levelsSaid(text)).toBeNull();
  },
);
