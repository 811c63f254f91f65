import { describe, expect, it } from 'vitest';
import { check } from '../index.ts';
import { exampleBase, exampleDate, replaced } from '../rules/example-base.ts';
import { approachOf, judgeAchieved, judgeIndicator } from './verdict.ts';
import { achievedWords, approachWords, planWords } from './verdict-words.ts';

interface Case {
  readonly targets?: string;
  readonly baseline?: string;
  readonly federal?: string;
  readonly threshold?: string;
}

/** The first indicator of the model territory with other values and another threshold. */
const indicatorOf = ({ targets, baseline, federal, threshold }: Case) => {
  const files = {
    ...exampleBase,
    'regions/primer/acts/1/indicators.yaml': replaced(
      'indicators',
      'baseline: { at: "2023", value: 20% }\n    targets: { "2024": 25%, "2025": 30% }',
      `${baseline === undefined ? '' : `baseline: { at: "2023", value: ${baseline} }\n    `}targets: ${targets ?? '{ "2025": 30% }'}`,
    ),
    'federal/indicators.yaml': replaced(
      'federalIndicators',
      'min: 30, printed: не менее 30%',
      threshold ?? 'min: 30, printed: не менее 30%',
    ).replace('unit: percent\n    better: higher', federal ?? 'unit: percent\n    better: higher'),
  };
  const sources = Object.entries(files).map(([path, content]) => ({ path, content }));
  const [territory] = check(sources, { asOf: exampleDate, rules: [] }).corpus.territories;
  const indicator = territory?.indicators?.indicators[0];
  if (indicator === undefined) throw new Error('the model territory has no indicator');
  return indicator;
};

const plan = (of: Case, asOf: string = exampleDate): string | undefined => {
  const judgement = judgeIndicator(indicatorOf(of), asOf).at(-1);
  return judgement === undefined ? undefined : planWords(judgement).ru;
};
const people: Case = {
  federal: 'unit: people\n    better: lower',
  threshold: 'max: 250, printed: не более 250 человек',
};

describe('порог во времени', () => {
  const changed: Case = {
    targets: '{ "2025": 35% }',
    threshold:
      'min: 30, printed: не менее 30%, from: 2023-12-15, statedIn: [primer#1.1] }\n      - { by: 2025-12-31, min: 40, setBy: old-order, printed: не менее 40%',
  };
  const known = (from: string) => {
    const { threshold = '', ...rest } = changed;
    return {
      ...rest,
      threshold: `${threshold}, from: ${from} }\n      - { by: 2030-12-31, min: 90, printed: не менее 90%`,
    };
  };
  it('вывод на день даётся по порогу, который тогда действовал', () => {
    expect(plan(known('2024-03-01'), '2024-02-29')).toBe('план не ниже порога');
    expect(plan(known('2024-03-01'), '2024-03-01')).toBe('план ниже порога');
  });
  it('прежний порог знает, до какого дня он действовал и каким актом заменён', () => {
    const [first, second] = indicatorOf(known('2024-03-01')).federal?.target?.thresholds ?? [];
    expect([first?.until, first?.replaced?.from, first?.replaced?.by?.target?.id, second?.until]).toEqual([
      '2024-02-29',
      '2024-03-01',
      'old-order',
      null,
    ]);
    expect(second?.setBy?.target?.id).toBe('old-order');
  });
});

describe('план против порога', () => {
  it.each([
    ['{ "2025": 31% }', 'план не ниже порога'],
    ['{ "2025": 30% }', 'план не ниже порога'],
    ['{ "2025": не менее 35% }', 'план не ниже порога'],
    ['{ "2025": не менее 30% }', 'план только повторяет порог'],
    ['{ "2025": 29% }', 'план ниже порога'],
    ['{ "2025": не менее 29% }', 'план ниже порога'],
    ['{ "2025": "40" }', 'план нельзя сравнить с порогом'],
  ])('%s — %s', (targets, words) => expect(plan({ targets })).toBe(words));

  it.each([
    ['{ "2025": 250 человек }', 'план не выше порога'],
    ['{ "2025": не более 250 человек }', 'план только повторяет порог'],
    ['{ "2025": 251 человек }', 'план выше порога'],
  ])('где лучше меньшее: %s — %s', (targets, words) => expect(plan({ ...people, targets })).toBe(words));
});

describe('план, который кончается раньше срока порога', () => {
  const ahead = (of: Case, asOf: string = exampleDate): string | null => {
    const indicator = indicatorOf(of);
    const approach = approachOf(indicator, asOf);
    return approach === null ? null : approachWords(approach, indicator.federal?.target?.unit ?? 'count').ru;
  };
  it.each([
    ['{ "2024": 20% }', 'план до срока порога, до него ещё 10\u00A0процентных пунктов'],
    ['{ "2024": 29% }', 'план до срока порога, до него ещё 1\u00A0процентный пункт'],
    ['{ "2024": "28,5%" }', 'план до срока порога, до него ещё 1,5\u00A0процентных пункта'],
    ['{ "2023": 25%, "2024": не менее 26% }', 'план до срока порога, до него ещё 4\u00A0процентных пункта'],
    ['{ "2024": 30% }', 'план до срока порога, уже на его уровне'],
    ['{ "2024": 40% }', 'план до срока порога, уже на его уровне'],
    ['{ "2024": 6% в год }', 'план до срока порога, сравнить нельзя'],
  ])('%s — %s', (targets, words) => expect(ahead({ targets })).toBe(words));
  it('где лучше меньшее, до порога остаётся то, что сверх него', () => {
    expect(ahead({ ...people, targets: '{ "2024": 300 человек }' })).toBe(
      'план до срока порога, до него ещё 50\u00A0человек',
    );
  });
  it('поворачивает с днём, с которого порог известен: накануне до него ничего не осталось', () => {
    expect(ahead({ targets: '{ "2024": 20% }' }, '2023-12-14')).toBeNull();
    expect(ahead({ targets: '{ "2024": 20% }' }, '2023-12-15')).not.toBeNull();
  });
  it('где есть план на срок порога, судят его', () => {
    expect(ahead({ targets: '{ "2024": 20%, "2025": 30% }' })).toBeNull();
  });
});

describe('достигнутое против порога', () => {
  it.each([
    ['35%', 'не ниже порога'],
    ['20%', 'ниже порога'],
    ['не оценивался', 'нельзя сравнить с порогом'],
  ])('%s — %s', (baseline, words) => {
    const achieved = judgeAchieved(indicatorOf({ baseline }), exampleDate);
    expect(achieved === null ? null : achievedWords(achieved).ru).toBe(words);
  });
  it('без достигнутого значения не судят', () => {
    expect(judgeAchieved(indicatorOf({}), exampleDate)).toBeNull();
  });
});
