// Whose words a federal norm is: the acts that restate it are named, and none of them stands as the norm of another territory.
import { expect, it } from 'vitest';
import { check } from '../index.ts';
import { exampleBase, replaced } from './example-base.ts';

const broken = replaced('indicators', '"2025": 30%', '"2025": 29%');
const neighbour = {
  'regions/sosed/region.yaml': 'id: sosed\nname: Соседняя область\nlevel: region\n',
  'regions/sosed/acts/1/act.yaml': 'status: draft\n',
};

const found = (statedIn: string) => {
  const files = {
    ...exampleBase,
    ...neighbour,
    'regions/primer/acts/1/indicators.yaml': broken,
    'federal/indicators.yaml': replaced(
      'federalIndicators',
      'from: 2023-12-15, statedIn: [primer#1.1]',
      `from: 2023-12-15, statedIn: [${statedIn}]`,
    ),
  };
  const sources = Object.entries(files).map(([path, content]) => ({ path, content }));
  const { findings } = check(sources, { asOf: '2024-06-01' });
  const finding = findings.find(({ rule }) => rule === 'indicators/federal-threshold');
  if (finding === undefined) throw new Error('the threshold is not found broken');
  return { act: finding.norm.act, clause: finding.norm.clause, message: finding.message.ru };
};

it('норма — федеральный показатель и места, где его излагают, по названиям территорий', () => {
  const { act, clause, message } = found('sosed#V, primer#1.1');
  expect(act).toBe(
    'Единый федеральный показатель, как его излагают: Соседняя область, разд.\u00A0V; Примерная область, п.\u00A01.1',
  );
  expect(clause).toBeNull();
  expect(message).toContain('(единый федеральный показатель, как его излагают: Соседняя область');
});

it('территория, которую судят только по её собственному изложению, узнаёт об этом', () => {
  const { act, message } = found('primer#1.1');
  expect(act).toBe(
    'Единый федеральный показатель, известный Своду только по этому же документу: Примерная область, п.\u00A01.1',
  );
  expect(message).toContain('известный Своду только по этому же документу');
});

it('по чужому изложению одному — это не собственное', () => {
  expect(found('sosed#V').act).toBe(
    'Единый федеральный показатель, как его излагают: Соседняя область, разд.\u00A0V',
  );
});
