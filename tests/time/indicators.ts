// Indicators: years against the period, values against thresholds, against what is achieved and against each other.
import { primer, replaced } from '../../validators/rules/example-base.ts';
import { always, around, type Files, near, onThatDay, path, type Turning } from './turning.ts';

const table = (passage: string, by: string): Files => ({
  [path.indicators]: replaced('indicators', passage, by),
});
const known = (dates: string): Files => ({
  [path.federalIndicators]: replaced('federalIndicators', 'from: 2023-12-15', dates),
});
const signed = (date: string): Files => ({
  [path.provision]: replaced('provision', 'date: 2023-12-15', `date: ${date}`),
});
const period = (passage: string, by: string): Files => ({ [path.act]: replaced('act', passage, by) });

const missed = table('"2025": 30%', '"2025": 29%');
const uncovered: Files = {
  [path.indicators]: replaced('indicators', '    federal: diagnosed\n', '').replace(
    'name: Доля педагогов, прошедших диагностику',
    'name: Доля школ с наставниками',
  ),
};
const upTo2024: Files = {
  [path.indicators]: replaced('indicators', '["2024", "2025"]', '["2024"]')
    .replace('{ "2024": 25%, "2025": 30% }', '{ "2024": 25% }')
    .replace('{ "2024": 6%, "2025": 7% }', '{ "2024": 6% }'),
};
/** The first row plans less than it did, and less than the threshold. */
const falling = table('{ "2024": 25%, "2025": 30% }', '{ "2024": 29%, "2025": 28% }');
const worse: Files = {
  [path.indicators]: replaced('indicators', '["2024", "2025"]', '["2025"]')
    .replace('value: 20%', 'value: 40%')
    .replace('{ "2024": 25%, "2025": 30% }', '{ "2025": 29% }')
    .replace('{ "2024": 6%, "2025": 7% }', '{ "2025": 7% }'),
};
/** The day from which the model threshold is known, and on which the model order was signed. */
const day = '2023-12-15';

const thresholds: readonly Turning[] = [
  {
    rule: 'indicators/federal-threshold',
    what: 'значение ниже порога, на нём и выше',
    at: near(['29%', '30%', '31%'], true, false, false),
    files: (value) => table('"2025": 30%', `"2025": ${value}`),
  },
  {
    rule: 'indicators/federal-threshold',
    what: 'порог обязывает со дня, с которого известен',
    at: around(day, false, true, true),
    files: always(missed),
    asOf: onThatDay,
  },
  {
    rule: 'indicators/federal-threshold',
    what: 'порог, который изменён к той же дате, обязывает до дня, с которого известен новый',
    at: around('2024-06-01', true, false, false),
    files: always({
      ...missed,
      [path.federalIndicators]: replaced(
        'federalIndicators',
        'statedIn: [primer#1.1] }',
        'statedIn: [primer#1.1] }\n      - { by: 2025-12-31, min: 20, printed: не менее 20%, from: 2024-06-01, setBy: old-order, statedIn: [primer#1.1] }',
      ),
    }),
    asOf: onThatDay,
  },
  {
    rule: 'federal/threshold-set-by',
    what: 'порог известен раньше, чем подписан акт, который его установил, в тот же день и позже',
    at: around('2024-02-01', true, false, false),
    files: (on) => ({
      ...known(`from: ${on}, setBy: passport`),
      'federal/acts.yaml': replaced(
        'acts',
        '  - id: old-order',
        '  - { id: passport, name: паспорт, kind: passport, number: "7", date: 2024-02-01, printed: паспорт }\n  - id: old-order',
      ),
    }),
  },
  {
    rule: 'indicators/federal-threshold',
    what: 'порог обязывает до своего последнего дня',
    at: around('2024-06-01', true, true, false),
    files: always({ ...missed, ...known('from: 2023-12-15, until: 2024-06-01') }),
    asOf: onThatDay,
  },
  {
    rule: 'indicators/federal-threshold',
    what: 'порог обязывает документ, подписанный не раньше, чем он стал известен',
    at: around(day, false, true, true),
    files: (date) => ({ ...missed, ...signed(date) }),
  },
  {
    rule: 'indicators/federal-threshold',
    what: 'порог наступает в год своего срока',
    at: near(['2024', '2025', '2026'], false, true, true),
    files: (year) => ({
      ...period('to: 2025-12-31', 'to: 2026-12-31'),
      [path.indicators]: `title: Показатели\nyears: ["${year}"]\nindicators:\n  - number: "1"\n    name: Доля педагогов, прошедших диагностику\n    federal: diagnosed\n    targets: { "${year}": 29% }\n`,
    }),
  },
  {
    rule: 'indicators/federal-since-signing',
    what: 'порог, ставший известным после подписания, – заметка',
    at: around(day, true, false, false),
    files: (date) => ({ ...missed, ...signed(date) }),
  },
  {
    rule: 'indicators/federal-since-signing',
    what: 'и о нём говорится со дня, с которого он известен',
    at: around('2024-02-01', false, true, true),
    files: always({ ...missed, ...known('from: 2024-02-01') }),
    asOf: onThatDay,
  },
  {
    rule: 'indicators/federal-since-signing',
    what: 'значение ниже такого порога, на нём и выше',
    at: near(['29%', '30%', '31%'], true, false, false),
    files: (value) => ({ ...table('"2025": 30%', `"2025": ${value}`), ...known('from: 2024-02-01') }),
  },
  {
    rule: 'indicators/federal-since-signing',
    what: 'изменить документ ради порога можно до дня порога',
    at: around('2025-12-31', true, true, false),
    files: always({ ...missed, ...known('from: 2024-02-01') }),
    asOf: onThatDay,
  },
  {
    rule: 'indicators/federal-since-signing',
    what: 'и поднять значение тоже',
    at: around('2025-12-31', true, true, false),
    files: always({ ...table('"2025": 30%', '"2025": 29%'), ...known('from: 2024-02-01') }),
    asOf: onThatDay,
  },
  {
    rule: 'indicators/federal-covered',
    what: 'строка показателя нужна со дня, с которого известен порог',
    at: around(day, false, true, true),
    files: always(uncovered),
    asOf: onThatDay,
  },
  {
    rule: 'indicators/federal-covered',
    what: 'и до последнего дня порога',
    at: around('2024-06-01', true, true, false),
    files: always({ ...uncovered, ...known('from: 2023-12-15, until: 2024-06-01') }),
    asOf: onThatDay,
  },
  {
    rule: 'indicators/federal-covered',
    what: 'строка нужна документу, подписанному не раньше, чем порог стал известен',
    at: around(day, false, true, true),
    files: (date) => ({ ...uncovered, ...signed(date) }),
  },
  {
    rule: 'indicators/federal-dated',
    what: 'значение к сроку порога нужно плану, который до этого срока действует',
    at: around('2025-12-31', false, true, true),
    files: (to) => ({ ...upTo2024, ...period('to: 2025-12-31', `to: ${to}`) }),
  },
  {
    rule: 'indicators/federal-dated',
    what: 'со дня, с которого известен порог',
    at: around(day, false, true, true),
    files: always(upTo2024),
    asOf: onThatDay,
  },
  {
    rule: 'indicators/federal-dated',
    what: 'и до его последнего дня',
    at: around('2024-06-01', true, true, false),
    files: always({ ...upTo2024, ...known('from: 2023-12-15, until: 2024-06-01') }),
    asOf: onThatDay,
  },
  {
    rule: 'indicators/federal-dated',
    what: 'документу, подписанному не раньше, чем порог стал известен',
    at: around(day, false, true, true),
    files: (date) => ({ ...upTo2024, ...signed(date) }),
  },
];

const values: readonly Turning[] = [
  {
    rule: 'indicators/not-falling-back',
    what: 'значение хуже прошлогоднего, равно ему и лучше',
    at: near(['5%', '6%', '7%'], true, false, false),
    files: (value) => table('"2025": 7%', `"2025": ${value}`),
  },
  {
    rule: 'indicators/not-falling-back',
    what: 'с того дня, как известен нарушенный порог, говорится о пороге',
    at: around(day, true, false, false),
    files: always(falling),
    asOf: onThatDay,
  },
  {
    rule: 'indicators/not-worse-than-achieved',
    what: 'план хуже достигнутого, равен ему и лучше',
    at: near(['4%', '5%', '6%'], true, false, false),
    files: (value) => table('"2024": 6%', `"2024": ${value}`),
  },
  {
    rule: 'indicators/not-worse-than-achieved',
    what: 'с того дня, как известен нарушенный порог, говорится о пороге',
    at: around(day, true, false, false),
    files: always(worse),
    asOf: onThatDay,
  },
  {
    rule: 'indicators/minimum-reached',
    what: 'последнее значение меньше минимума, равно ему и больше',
    at: near(['6%', '7%', '8%'], true, false, false),
    files: (value) => table('"2025": 7% }', `"2025": ${value} }\n    minimum: не менее 7%`),
  },
  {
    rule: 'indicators/plan-moves',
    what: 'план ниже достигнутого, равен ему и выше',
    at: near(['4%', '5%', '6%'], false, true, false),
    files: (value) => table('{ "2024": 6%, "2025": 7% }', `{ "2024": ${value}, "2025": ${value} }`),
  },
  {
    rule: 'indicators/percent-range',
    what: 'доля у верхней границы',
    at: near(['99%', '100%', '101%'], false, false, true),
    files: (value) => table('"2025": 7%', `"2025": ${value}`),
  },
  {
    rule: 'indicators/text-agrees',
    what: 'обещание меньше значения таблицы, равно ему и больше',
    at: near(['6%', '7%', '8%'], true, false, true),
    files: (value) => promising(`К концу 2025 года для ${value} педагогов разработаны маршруты`),
  },
  {
    rule: 'indicators/text-agrees',
    what: 'обещание на год раньше, в тот же год и годом позже',
    at: near(['2024', '2025', '2026'], true, false, true),
    files: (year) => promising(`К концу ${year} года для 7% педагогов разработаны маршруты`),
  },
  {
    rule: 'indicators/text-comparable',
    what: 'число текста о близком больше значения таблицы, равно ему и меньше',
    at: near(['6%', '7%', '8%'], true, false, false),
    files: (value) => ({
      ...table(
        'name: Доля наставников',
        'name: Доля школьных педагогов, для которых разработаны маршруты развития',
      ),
      [path.roadmap]: replaced(
        'roadmap',
        'аналитическая справка',
        `К концу 2025 года для ${value} педагогов разработаны маршруты`,
      ),
    }),
  },
];

/** A result of the roadmap beside a row of the table on the same. */
function promising(result: string): Files {
  return {
    ...table('name: Доля наставников', 'name: Доля педагогов, для которых разработаны маршруты'),
    [path.roadmap]: replaced('roadmap', 'аналитическая справка', result),
  };
}

const years: readonly Turning[] = [
  {
    rule: 'indicators/baseline-before-plan',
    what: 'достигнутое достигнуто не позже месяца подписания',
    at: near(['2023-11', '2023-12', '2024-01'], false, false, true),
    files: (at) => table('{ at: "2023", value: 5% }', `{ at: ${at}, value: 5% }`),
  },
  {
    rule: 'indicators/baseline-before-plan',
    what: 'без даты подписания – не позже первого планового года',
    at: near(['2023', '2024', '2025'], false, false, true),
    files: (at) => ({
      ...table('{ at: "2023", value: 5% }', `{ at: "${at}", value: 5% }`),
      [path.provision]: replaced('provision', '  date: 2023-12-15\n', ''),
    }),
  },
  {
    rule: 'indicators/year-in-period',
    what: 'план на 2025 год, период кончается у его первого дня',
    at: around('2025-01-01', true, false, false),
    files: (to) => period('to: 2025-12-31', `to: ${to}`),
  },
  {
    rule: 'indicators/year-in-period',
    what: 'план на 2024 год, период начинается у его последнего дня',
    at: around('2024-12-31', false, false, true),
    files: (from) => period('from: 2024-01-01', `from: ${from}`),
  },
  {
    rule: 'indicators/year-after-signing',
    what: 'план на 2024 год, акт подписан у его последнего дня',
    at: around('2024-12-31', false, false, true),
    files: (day) => ({
      ...period('period: { printed: на 2024–2025 годы, from: 2024-01-01, to: 2025-12-31 }\n', ''),
      [path.provision]: replaced('provision', 'date: 2023-12-15', `date: ${day}`),
    }),
  },
  {
    rule: 'indicators/target-given',
    what: 'значение на 2025 год нужно, если период доходит до его первого дня',
    at: around('2025-01-01', false, true, true),
    files: (to) => ({ ...period('to: 2025-12-31', `to: ${to}`), ...table(', "2025": 7%', '') }),
  },
  {
    rule: 'indicators/target-year',
    what: 'год в ячейке раньше года столбца, тот же и позже',
    at: near(['2024', '2025', '2026'], true, false, true),
    files: (year) => table('"2025": 7%', `"2025": к ${year} году – 7%`),
  },
  {
    rule: 'indicators/columns',
    what: 'графа плана раньше года значения, того же года и позже',
    at: near(['2024', '2025', '2026'], true, false, true),
    files: (year) =>
      table(
        'years: ["2024", "2025"]',
        `columns: [№, Показатель, Факт 2023, План 2024, { printed: План, role: target, at: "${year}" }]\nyears: ["2024", "2025"]`,
      ),
  },
  {
    rule: 'indicators/group-year',
    what: 'год над строкой раньше года её значения, тот же и позже',
    at: near(['2024', '2025', '2026'], true, false, true),
    files: (year) =>
      table(
        '  - number: "2"\n    name: Доля наставников\n    baseline: { at: "2023", value: 5% }\n    targets: { "2024": 6%, "2025": 7% }\n',
        `groups:\n  - title: Кадры\n    year: "${year}"\n    indicators:\n      - { number: "2", name: Доля наставников, targets: { "2025-Q4": 7% } }\n`,
      ),
  },
];

export const indicators: readonly Turning[] = [...thresholds, ...values, ...years];

/** The model's federal layer with another threshold. */
export const threshold = (passage: string, by: string): Files => ({
  [path.federalIndicators]: primer.federalIndicators.replace(passage, by),
});
