// A frequency that is stated twice must be the same, and what rests on the monitoring cannot come more often than it.

import { indexOfText } from '../../language/index-of-text.ts';
import { saidRoots } from '../../language/said-words.ts';
import { isOneOf, wordSet } from '../../language/word-set.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import { type Monitoring, monitoringOf, plannedTimes } from '../../model/monitoring.ts';
import { within } from '../../model/within.ts';
import { child, type Spot } from '../../source/spot.ts';
import {
  agree,
  type FoundFrequency,
  type Frequency,
  findFrequencies,
  timesAYear,
} from '../../text/dates/frequencies.ts';
import { wordsBefore } from '../../text/places/near-place.ts';
import { without } from '../../text/sets.ts';
import { edit, replaced, whole } from '../example-base.ts';
import type { Issue, TerritoryRule } from '../rule.ts';

interface Said {
  readonly frequency: FoundFrequency;
  readonly at: Spot;
  /** What is looked at so often, as the sentence says it by «по …»; nothing where it says nothing. */
  readonly object: ReadonlySet<string>;
}

const MEASURED = wordSet('показатель индикатор критерий параметр направление раздел блок характеристика');

/** «… (июнь, декабрь) по целевым индикаторам», «по показателям мониторинга – ежеквартально»: what so often is looked at. */
const objectOf = (text: string, { at, printed }: FoundFrequency): ReadonlySet<string> => {
  const behind = /^\s*(?:\([^()]{0,200}\)\s*)?(по\s[^.,;:()–—]{1,200})/u.exec(
    text.slice(at + printed.length),
  );
  const before = /(?<!\p{L})(по\s[^.,;:()–—]{1,200}?)\s*(?:[–—]\s*)?$/u.exec(wordsBefore(text, at));
  const [, said = ''] = behind ?? before ?? [];
  const { tokens } = indexOfText(said.replace(/\sи\s.*$/u, ''));
  return tokens.some((token) => isOneOf(token, MEASURED))
    ? saidRoots(tokens.map((token) => token.text).join(' '))
    : new Set();
};

/** «По целевым индикаторам» and «по показателям мониторинга» are two matters; «по показателям» may be any of them. */
const areOfOthers = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && other.size > 0 && without(one, other).size > 0 && without(other, one).size > 0;

type Texts = ReadonlyMap<string, string>;

const saidIn = ({ stated, beside }: Monitoring, texts: Texts): readonly Said[] =>
  [
    ...stated.flatMap(({ frequencies, passage: { part, text }, asIndicator }) =>
      asIndicator ? [] : [{ frequencies, text, at: part.spot }],
    ),
    ...beside,
  ].flatMap(({ frequencies, text, at }) =>
    frequencies.map((frequency) => ({
      frequency,
      object: objectOf(text, frequency),
      at: within(at, text, { at: frequency.at, length: frequency.printed.length }, texts),
    })),
  );

/** The roadmap keeps what the text says: one row as often, or the rows together often enough. */
const isKept = (frequency: Frequency, monitoring: Monitoring): boolean => {
  const rows = monitoring.planned.flatMap(({ frequencies }) => frequencies);
  if (rows.length === 0) return true;
  const together = plannedTimes(monitoring.planned);
  const wanted = timesAYear(frequency);
  if (frequency.atLeast) return together >= wanted;
  return together === wanted || rows.some((row) => timesAYear(row) === wanted);
};

const ground = ({ frequency, at }: Said) => ({
  says: {
    ru: `Частота мониторинга: «${frequency.printed}»`,
    en: `The monitoring is done: “${frequency.printed}”`,
  },
  at,
});

function* againstText(said: readonly Said[]): Generator<Issue> {
  const [first] = said;
  if (first === undefined) return;
  for (const other of said.slice(1)) {
    if (agree(first.frequency, other.frequency) || areOfOthers(first.object, other.object)) continue;
    yield {
      at: other.at,
      message: {
        ru: `Частота мониторинга названа по-разному: «${first.frequency.printed}» и «${other.frequency.printed}»`,
        en: `The frequency of the monitoring is given in two ways: “${first.frequency.printed}” and “${other.frequency.printed}”`,
      },
      hint: {
        ru: `Назовите в обоих местах одну частоту: «${first.frequency.printed}» или «${other.frequency.printed}».`,
        en: `Give one frequency in both places: “${first.frequency.printed}” or “${other.frequency.printed}”.`,
      },
      grounds: [ground(first)],
      evidence: other.frequency.printed,
    };
    return;
  }
}

function* againstRoadmap(said: readonly Said[], monitoring: Monitoring): Generator<Issue> {
  const [first] = said;
  const row = monitoring.planned.find(({ frequencies }) => frequencies.length > 0)?.measure;
  if (first === undefined || row === undefined || isKept(first.frequency, monitoring)) return;
  yield {
    at: child(row.spot, 'deadline'),
    message: {
      ru: `В положении мониторинг проводится «${first.frequency.printed}», а в дорожной карте — «${row.deadline?.printed ?? ''}»`,
      en: `By the provision the system is monitored “${first.frequency.printed}”, by the roadmap “${row.deadline?.printed ?? ''}”`,
    },
    hint: {
      ru: `Назовите в дорожной карте «${first.frequency.printed}» или измените частоту в положении.`,
      en: `Let the roadmap say “${first.frequency.printed}”, or change the frequency in the provision.`,
    },
    grounds: [
      ground(first),
      {
        says: { ru: `Мероприятие «${inner(excerpt(row.title))}»`, en: `The measure “${excerpt(row.title)}”` },
        at: row.spot,
      },
    ],
    evidence: row.deadline?.printed ?? '',
  };
}

/** «На основе значений показателей один раз в полугодие строится рейтинг». */
const RATING = /(?<!\p{L})рейтинг/iu;
const ON_FIGURES =
  /значени\p{L}{0,30}\s+показател|результат\p{L}{0,30}\s+мониторинг|данны\p{L}{0,30}\s+мониторинг/iu;

/** «Не реже одного раза в год» as what is done so often and no oftener: «один раз в год». */
const exactly = (printed: string): string =>
  printed.replace(/^не\s+реже\s+(?:чем\s+)?/iu, '').replace(/^одного\s+раза(?!\p{L})/iu, 'один раз');

function* againstRating(said: readonly Said[], { passages }: Monitoring, texts: Texts): Generator<Issue> {
  const [first] = said;
  if (first === undefined) return;
  for (const { part, text } of passages) {
    if (!RATING.test(text) || !ON_FIGURES.test(text)) continue;
    const [rated] = findFrequencies(text);
    if (rated === undefined || timesAYear(rated) <= timesAYear(first.frequency)) continue;
    yield {
      at: within(part.spot, text, { at: rated.at, length: rated.printed.length }, texts),
      message: {
        ru: `Рейтинг по показателям строится «${rated.printed}», а мониторинг обещан «${first.frequency.printed}»: на каждый рейтинг данных может не быть`,
        en: `The rating is made “${rated.printed}”, but the monitoring is promised “${first.frequency.printed}”: there may be no figures for each rating`,
      },
      hint: {
        ru: `Напишите о мониторинге «${rated.printed}» или о рейтинге «${exactly(first.frequency.printed)}».`,
        en: `Write “${rated.printed}” of the monitoring, or “${exactly(first.frequency.printed)}” of the rating.`,
      },
      grounds: [ground(first)],
      evidence: rated.printed,
    };
  }
}

const adding = (text: string): string =>
  replaced('provision', '## Приложение № 2', `${text}\n\n## Приложение № 2`);

const planned = (deadline: string): string =>
  replaced('roadmap', 'Проведение мониторинга', 'Проведение мониторинга региональной системы').replace(
    'ежегодно (май)',
    deadline,
  );

const halfYearly = replaced('provision', 'не реже одного раза в год', 'не реже одного раза в полугодие');

export const frequencyConsistent: TerritoryRule = {
  id: 'monitoring/frequency-consistent',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Частота мониторинга везде одна',
    en: 'The frequency of the monitoring is the same everywhere',
  },
  fault: {
    ru: 'Частота мониторинга в разных местах разная',
    en: 'The frequency of monitoring differs from place to place',
  },
  reason: {
    ru: 'Если в одном месте мониторинг ежегодный, а в другом полугодовой, исполнитель выберет тот, что легче, а отчёты разных лет не сойдутся.',
    en: 'Where one place says yearly and another half-yearly, the easier is chosen, and the reports of different years do not compare.',
  },
  cure: {
    ru: 'Назовите частоту один раз, а в остальных местах сошлитесь на этот пункт.',
    en: 'State the frequency once, and refer to that clause elsewhere.',
  },
  *check(territory, { corpus }) {
    const monitoring = monitoringOf(territory);
    const said = saidIn(monitoring, corpus.texts);
    yield* againstText(said);
    yield* againstRoadmap(said, monitoring);
    yield* againstRating(said, monitoring, corpus.texts);
  },
  bad: [
    {
      title: { ru: 'Два пункта называют разную частоту', en: 'Two clauses give different frequencies' },
      files: whole('provision', adding('Мониторинг осуществляется не реже одного раза в полугодие.')),
      points: 'не реже одного раза в полугодие',
    },
    {
      title: {
        ru: 'Дорожная карта реже, чем положение',
        en: 'The roadmap is less frequent than the provision',
      },
      files: {
        'regions/primer/acts/1/provision.mdx': halfYearly,
        'regions/primer/acts/1/roadmap.yaml': planned('ежегодно (май)'),
      },
      points: 'ежегодно (май)',
    },
    {
      title: {
        ru: 'Рейтинг по показателям чаще, чем мониторинг',
        en: 'A rating more frequent than the monitoring it rests on',
      },
      files: whole(
        'provision',
        adding('На основе значений показателей один раз в полугодие Министерство строит рейтинг районов.'),
      ),
      points: 'один раз в полугодие',
    },
  ],
  good: [
    {
      title: { ru: '«Не реже раза в год» и два раза в год', en: 'At least once a year, and twice a year' },
      files: whole('roadmap', planned('ежегодно (май, декабрь)')),
    },
    {
      title: {
        ru: 'Два месяца каждого года — раз в полугодие',
        en: 'Two months of every year are twice a year',
      },
      files: {
        'regions/primer/acts/1/provision.mdx': halfYearly,
        'regions/primer/acts/1/roadmap.yaml': planned('ежегодно (май, декабрь)'),
      },
    },
    {
      title: {
        ru: 'Два ежегодных мониторинга вместе — полугодовой',
        en: 'Two yearly rounds make a half-yearly one',
      },
      files: {
        'regions/primer/acts/1/provision.mdx': halfYearly,
        'regions/primer/acts/1/roadmap.yaml': `${planned('ежегодно (май)')}          - title: Проведение осеннего мониторинга региональной системы
            responsible: [Министерство]
            executors: [Сидорова С.С.]
            deadline: ежегодно (ноябрь)
            result: аналитическая справка
`,
      },
    },
    {
      title: {
        ru: 'Показатель оценивают ежегодно, мониторинг ведут раз в полугодие; мониторинг проекта — своё дело',
        en: 'An indicator assessed yearly and a project monitored monthly say nothing of the system',
      },
      files: {
        'regions/primer/acts/1/provision.mdx': halfYearly.replace(
          '## Приложение № 2',
          'Показатель: разработана и реализуется система мониторинга региональной системы (ежегодно).\n\nМониторинг реализации проекта проводится ежемесячно.\n\n## Приложение № 2',
        ),
        ...edit('roadmap', 'Проведение мониторинга', 'Опрос методистов'),
      },
    },
  ],
};
