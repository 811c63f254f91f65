// Roadmap, monitoring, statistics, the time of the document and of what was accepted.
import { primer, replaced, sectionedPlan } from '../../validators/rules/example-base.ts';
import { threshold } from './indicators.ts';
import { always, around, type Files, near, onThatDay, path, type Turning } from './turning.ts';

const inWords = (iso: string): string => {
  const [year, month, day] = iso.split('-').map(Number);
  const months = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
    ' ',
  );
  return `${day} ${months[(month ?? 1) - 1]} ${year} года`;
};

const due = (deadline: string): Files => ({
  [path.roadmap]: replaced('roadmap', 'ежегодно (май)', deadline),
});
const period = (passage: string, by: string): Files => ({ [path.act]: replaced('act', passage, by) });
const adopted = period('status: draft', 'status: adopted');
const unserved: Files = { [path.roadmap]: replaced('roadmap', ' по итогам диагностики', '') };

const waived = (until: string): Files => ({
  [path.waivers]: `waivers:\n  - fingerprint: 0123456789abcdef\n    rule: roadmap/executor-given\n    reason: Исполнителя назначат приказом.\n    by: Министерство\n    until: ${until}\n`,
});

const figures = (passage: string, by: string): Files => ({
  [path.statistics]: `statistics:
  - id: organisations
    clause: "2.1"
    unit: организаций
    total: { what: организаций, value: 459, printed: 459 организаций }
    parts:
      - { what: школ, value: 321, printed: "321 школа (69%)" }
      - { what: детских садов, value: 138, printed: 138 детских садов }
    among:
      - { what: сельских школ, value: 200, printed: из них 200 сельских школ }
`.replace(passage, by),
});

const monitoredEach = (often: string): string => replaced('provision', 'не реже одного раза в год', often);

export const plans: readonly Turning[] = [
  {
    rule: 'roadmap/group-time',
    what: 'срок строки раньше года, под которым она стоит, в его первый день и позже',
    at: around('2025-01-01', true, false, false),
    files: (day) => ({
      [path.roadmap]: sectionedPlan('title: 2025 год', 'title: Обсуждение').replace(
        'май 2025 года',
        inWords(day),
      ),
    }),
  },
  {
    rule: 'roadmap/deadline-after-signing',
    what: 'срок прошёл до дня подписания, если кончился накануне',
    at: around('2024-03-15', true, false, false),
    files: (day) => ({
      ...due(inWords(day)),
      [path.provision]: replaced('provision', 'date: 2023-12-15', 'date: 2024-03-15'),
    }),
  },
  {
    rule: 'validity/time-left',
    what: 'до срока меньше двух недель, если он кончается на тринадцатый день после подписания',
    at: around('2024-03-15', true, false, false),
    files: (day) => ({
      ...due(inWords(day)),
      [path.provision]: replaced('provision', 'date: 2023-12-15', 'date: 2024-03-01'),
    }),
  },
  {
    rule: 'roadmap/deadline-in-period',
    what: 'срок у первого дня периода',
    at: around('2024-01-01', true, false, false),
    files: (day) => due(inWords(day)),
  },
  {
    rule: 'roadmap/deadline-in-period',
    what: 'срок у последнего дня периода',
    at: around('2025-12-31', false, false, true),
    files: (day) => due(inWords(day)),
  },
  {
    rule: 'roadmap/federal-served',
    what: 'мероприятие для показателя нужно со дня, с которого известен порог',
    at: around('2023-12-15', false, true, true),
    files: always(unserved),
    asOf: onThatDay,
  },
  {
    rule: 'roadmap/federal-served',
    what: 'и до последнего дня порога',
    at: around('2024-06-01', true, true, false),
    files: always({ ...unserved, ...threshold('from: 2023-12-15', 'from: 2023-12-15, until: 2024-06-01') }),
    asOf: onThatDay,
  },
  {
    rule: 'monitoring/frequency-stated',
    what: 'мониторинг реже раза в год, раз в год и чаще',
    at: near(['один раз в два года', 'один раз в год', 'два раза в год'], true, false, false),
    files: (often) => ({ [path.provision]: monitoredEach(often) }),
  },
  {
    rule: 'monitoring/frequency-consistent',
    what: 'дорожная карта реже положения, так же часто и чаще',
    at: near(
      ['ежегодно (май)', 'ежегодно (май, декабрь)', 'ежегодно (май, август, декабрь)'],
      true,
      false,
      false,
    ),
    files: (deadline) => ({
      [path.provision]: monitoredEach('не реже одного раза в полугодие'),
      [path.roadmap]: replaced(
        'roadmap',
        'Проведение мониторинга',
        'Проведение мониторинга региональной системы',
      ).replace('ежегодно (май)', deadline),
    }),
  },
  {
    rule: 'statistics/parts-sum',
    what: 'части в сумме меньше целого, равны ему и больше',
    at: near(['458', '459', '460'], true, false, true),
    files: (total) => figures('value: 459, printed: 459', `value: ${total}, printed: ${total}`),
  },
  {
    rule: 'statistics/among-within',
    what: '«в том числе» меньше целого, равно ему и больше',
    at: near(['458', '459', '460'], false, false, true),
    files: (value) => figures('value: 200, printed: из них 200', `value: ${value}, printed: из них ${value}`),
  },
  {
    rule: 'statistics/share-agrees',
    what: 'доля меньше посчитанной (69,9 %), отброшенная, округлённая и больше',
    at: [
      ['68%', true],
      ['69%', false],
      ['70%', false],
      ['71%', true],
    ],
    files: (share) => figures('(69%)', `(${share})`),
  },
  {
    rule: 'statistics/printed-agrees',
    what: 'напечатано меньше, столько же и больше',
    at: near(['137', '138', '139'], true, false, true),
    files: (printed) => figures('printed: 138', `printed: ${printed}`),
  },
  {
    rule: 'territory/period-ordered',
    what: 'период кончается накануне начала, в тот же день и на следующий',
    at: around('2024-01-01', true, false, false),
    files: (to) => period('to: 2025-12-31', `to: ${to}`),
  },
  {
    rule: 'validity/period-ended',
    what: 'период принятого документа кончается со своим последним днём',
    at: around('2025-12-31', false, false, true),
    files: always(adopted),
    asOf: onThatDay,
  },
  {
    rule: 'validity/targets-ended',
    what: 'план принятого документа кончается с последним днём последнего года',
    at: around('2025-12-31', false, false, true),
    files: always(
      period(
        'status: draft\nperiod: { printed: на 2024–2025 годы, from: 2024-01-01, to: 2025-12-31 }\n',
        'status: adopted\n',
      ),
    ),
    asOf: onThatDay,
  },
  {
    rule: 'validity/period-recorded',
    what: 'период, названный только у плана, кончается с последним днём своего последнего года',
    at: around('2024-12-31', false, false, true),
    files: always({
      ...period(
        'status: draft\nperiod: { printed: на 2024–2025 годы, from: 2024-01-01, to: 2025-12-31 }\n',
        'status: adopted\n',
      ),
      [path.provision]: replaced(
        'provision',
        '- оценка качества методической работы.',
        '- оценка качества методической работы.\n\n3.2. Показатель: наличие комплекса мер на период до 2024 года.',
      ),
    }),
    asOf: onThatDay,
  },
  {
    rule: 'validity/draft-left',
    what: 'проекту оставлен первый год периода',
    at: around('2025-01-01', false, true, true),
    files: always({}),
    asOf: onThatDay,
  },
  {
    rule: 'validity/draft-left',
    what: 'и не больше, чем сам период',
    at: around('2024-03-31', false, false, true),
    files: always(period('to: 2025-12-31', 'to: 2024-03-31')),
    asOf: onThatDay,
  },
  {
    rule: 'validity/period-agrees',
    what: 'дорожная карта кончается годом раньше, в тот же год и годом позже',
    at: near(['2024', '2025', '2026'], true, false, true),
    files: (year) => ({
      [path.roadmap]: replaced(
        'roadmap',
        'title: Дорожная карта',
        `title: Дорожная карта на период до ${year} года`,
      ),
    }),
  },
  {
    rule: 'waivers/in-force',
    what: 'замечание принято по последний день срока',
    at: around('2024-06-01', false, false, true),
    files: always(waived('2024-06-01')),
    asOf: onThatDay,
  },
  {
    rule: 'waivers/matches',
    what: 'о лишней записи говорится, пока она действует',
    at: around('2024-06-01', true, true, false),
    files: always(waived('2024-06-01')),
    asOf: onThatDay,
  },
  {
    rule: 'federal/threshold-sound',
    what: 'порог известен не позже своего срока',
    at: around('2025-12-31', false, false, true),
    files: (from) => threshold('from: 2023-12-15', `from: ${from}`),
  },
  {
    rule: 'federal/threshold-sound',
    what: 'порог отменён не раньше, чем стал известен',
    at: around('2023-12-15', true, false, false),
    files: (until) => threshold('from: 2023-12-15', `from: 2023-12-15, until: ${until}`),
  },
  {
    rule: 'federal/threshold-sound',
    what: 'нижняя граница порога ниже верхней, на ней и выше',
    at: near(['39', '40', '41'], false, false, true),
    files: (min) =>
      threshold('min: 30, printed: не менее 30%', `min: ${min}, max: 40, printed: "${min}–40%"`),
  },
  {
    rule: 'federal/threshold-sound',
    what: 'порог в процентах не выше ста',
    at: near(['99', '100', '101'], false, false, true),
    files: (min) => ({
      ...threshold('min: 30, printed: не менее 30%', `min: ${min}, printed: не менее ${min}%`),
      [path.indicators]: primer.indicators.replace('"2025": 30%', '"2025": 100%'),
    }),
  },
];
