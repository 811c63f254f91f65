// System measures are cited by their numbers, so each number must be one measure's own.
import type { Roadmap, RoadmapDirection } from '../../model/types.ts';
import { isWhole } from '../../model/whole.ts';
import { child, type Spot } from '../../source/spot.ts';
import { edit, primer, replaced, whole } from '../example-base.ts';
import { breaksIn } from '../makers/unbroken.ts';
import { repeated } from '../makers/unique.ts';
import type { Issue, TerritoryRule, Text } from '../rule.ts';

const numberOf = ({ spot }: { readonly spot: Spot }): Spot => child(spot, 'number');

const issue = (of: Numbered, message: Text): Issue => ({
  at: numberOf(of),
  message,
  evidence: String(of.number),
});

const lastPart = (number: string): number => Number(number.split('.').at(-1));

/** «2.3» is of direction 2; a number without a dot says no direction. */
const directionPart = (number: string): string | null =>
  number.includes('.') ? (number.split('.')[0] ?? null) : null;

interface Numbered {
  readonly number: string | number | null;
  readonly spot: Spot;
}

const taken = (items: readonly Numbered[], what: Text): readonly Issue[] =>
  repeated(items, ({ number }) => String(number ?? '')).map(({ one }) =>
    issue(one, {
      ru: `Номер ${one.number} ${what.ru} уже занят`,
      en: `The number ${one.number} ${what.en} is taken already`,
    }),
  );

/** Measures numbered after another direction; where all of them are, it is the direction's own number that is wrong. */
function* foreign({ number, systemMeasures, spot }: RoadmapDirection): Generator<Issue> {
  if (number === null) return;
  const strangers = systemMeasures.filter(
    (measure) => ![null, String(number)].includes(directionPart(measure.number)),
  );
  const others = new Set(strangers.map((measure) => directionPart(measure.number)));
  if (systemMeasures.length > 1 && strangers.length === systemMeasures.length && others.size === 1)
    yield issue(
      { number, spot },
      {
        ru: `Направление напечатано под номером ${number}, а все его мероприятия пронумерованы как в направлении ${[...others].join()}`,
        en: `The direction has the number ${number}, but all its measures are numbered as in direction ${[...others].join()}`,
      },
    );
  else
    for (const measure of strangers)
      yield issue(measure, {
        ru: `Системообразующее мероприятие ${measure.number} стоит в направлении ${number}`,
        en: `The system measure ${measure.number} stands in direction ${number}`,
      });
}

function* broken({ number, systemMeasures }: RoadmapDirection): Generator<Issue> {
  const own = systemMeasures.filter(
    (measure) => [null, String(number)].includes(directionPart(measure.number)) && measure.number !== '',
  );
  const strangers = systemMeasures.length > own.length;
  for (const { one, missing } of breaksIn(own, (measure) => lastPart(measure.number)))
    if (!strangers || missing === null)
      yield issue(one, {
        ru: `Номер ${one.number} стоит не по порядку${missing === null ? '' : `: номера с последней цифрой ${missing.from} перед ним нет`}`,
        en: `The number ${one.number} is out of order${missing === null ? '' : `: the one that ends in ${missing.from} is missing before it`}`,
      });
}

function* inRoadmap({ directions }: Roadmap): Generator<Issue> {
  const twice = taken(directions, { ru: 'направления', en: 'of a direction' });
  yield* twice;
  yield* taken(
    directions.flatMap(({ systemMeasures }) => systemMeasures),
    { ru: 'системообразующего мероприятия', en: 'of a system measure' },
  );
  for (const direction of directions) {
    if (twice.some(({ at }) => at.path.join() === numberOf(direction).path.join())) continue;
    yield* foreign(direction);
    yield* broken(direction);
  }
}

export const numbering: TerritoryRule = {
  id: 'roadmap/numbering',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Системообразующие мероприятия пронумерованы по порядку',
    en: 'System measures are numbered in order',
  },
  fault: {
    ru: 'Системообразующие мероприятия пронумерованы не по порядку',
    en: 'The system measures are not numbered in order',
  },
  reason: {
    ru: 'На мероприятия ссылаются по номерам. Повторённый или пропущенный номер ведёт не туда.',
    en: 'Measures are cited by number; one that is repeated or skipped leads astray.',
  },
  cure: {
    ru: 'Пронумеруйте системообразующие мероприятия по порядку, каждое своим номером.',
    en: 'Number the system measures in order, each with a number of its own.',
  },
  edit: {
    ru: 'Если это ошибка ввода, исправьте number; если номер напечатан так в самом акте, примите замечание.',
    en: 'Where it is a slip of typing, correct `number`; where the act itself prints it so, waive the finding.',
  },
  *check(territory, { corpus }) {
    const { roadmap } = territory;
    if (roadmap !== null && isWhole(corpus, territory, 'roadmap', /^(?!.*\/measures\/)/))
      yield* inRoadmap(roadmap);
  },
  bad: [
    {
      title: { ru: 'Номер другого направления', en: 'The number of another direction' },
      files: edit('roadmap', 'number: "1.1"', 'number: "2.1"'),
      points: '"2.1"',
    },
    {
      title: { ru: 'Номер пропущен', en: 'A number is skipped' },
      files: edit('roadmap', 'number: "1.1"', 'number: "1.2"'),
      points: '"1.2"',
    },
    {
      title: { ru: 'Номер повторён', en: 'A number is repeated' },
      files: whole(
        'roadmap',
        `${primer.roadmap}      - number: "1.1"
        title: Сопровождение методической работы
        provision: [3.1-1]
        measures:
          - title: Беседа
            responsible: [ЦНППМ]
            executors: [Сидорова С.С.]
            deadline: ноябрь 2025 года
            result: справка
`,
      ),
      points: '"1.1"',
    },
    {
      title: {
        ru: 'Все мероприятия пронумерованы как в другом направлении',
        en: 'All measures are numbered as in another direction',
      },
      files: whole(
        'roadmap',
        `${replaced('roadmap', 'number: "1.1"', 'number: "2.1"')}      - number: "2.2"
        title: Сопровождение методической работы
        provision: [3.1-1]
        measures:
          - title: Беседа
            responsible: [ЦНППМ]
            executors: [Сидорова С.С.]
            deadline: ноябрь 2025 года
            result: справка
`,
      ),
    },
  ],
  good: [{ title: { ru: 'Номера идут подряд', en: 'The numbers are unbroken' }, files: {} }],
};
