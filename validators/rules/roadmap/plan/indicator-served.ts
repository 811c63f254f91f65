// A row of the table that no measure leads to will be reached by chance, or not.

import { concernsSystem } from '../../../model/act-actions.ts';
import { excerpt, inner } from '../../../model/excerpt.ts';
import type { Indicator } from '../../../model/types.ts';
import { isWhole } from '../../../model/whole.ts';
import { child } from '../../../source/spot.ts';
import { plural } from '../../../text/russian.ts';
import { edit } from '../../example-base.ts';
import type { TerritoryRule } from '../../rule.ts';
import { inOneWord, measureText, readerOf, serves, sharedBy } from './serving.ts';

/** A name of fewer words of its own says too little to be looked for among the measures. */
const FEWEST = 3;

/** A plan that serves none speaks in words of its own; of a short one two rows must share them. */
const LEAST_SERVED = 2;
const SHORT_PLAN = 5;

/** A row in its own words, and with the young teachers in one word, as measures may have them. */
const wordings = (name: string): readonly string[] => [name, inOneWord(name)];

/** «В сетевой форме»: how it is done tells such a row from that of all that is done. */
const FORM = /(?<!\p{L})в\s+(\p{Ll}{3,20})(?:ой|ей)\s+форме(?!\p{L})/iu;
const ofAny = /^(?:люб|ин|друг|разн|различн|перв|нов)$/iu;

/** Whether a measure can be of the form in which a row counts: a network of schools is none of courses. */
const formOf = (name: string): ((measure: string) => boolean) => {
  const [, form = ''] = FORM.exec(name) ?? [];
  if (form === '' || ofAny.test(form)) return () => true;
  const said = new RegExp(
    `(?<!\\p{L})${form}\\p{Ll}{2,3}\\s+(?:форм|программ|обучен|курс|заняти|реализаци|подготовк|ДП[ПО])`,
    'iu',
  );
  return (measure) => said.test(measure);
};

/** The model with two rows that its plan serves, and with these. */
const rows = (...names: readonly string[]): Readonly<Record<string, string>> =>
  edit(
    'indicators',
    'targets: { "2024": 6%, "2025": 7% }',
    [
      'targets: { "2024": 6%, "2025": 7% }',
      ...[
        'Доля школ, участвующих в обсуждении выводов, от общего числа школ',
        'Доля школ, получивших планы поддержки по итогам диагностики, от общего числа школ',
        ...names,
      ].map(
        (name, index) =>
          `  - number: "${index + 3}"\n    name: ${name}\n    targets: { "2024": 6%, "2025": 7% }`,
      ),
    ].join('\n'),
  );

export const indicatorServed: TerritoryRule = {
  id: 'roadmap/indicator-served',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Каждому показателю территории служит мероприятие',
    en: 'A measure serves every indicator of the territory',
  },
  fault: {
    ru: 'Показателю не служит ни одно мероприятие',
    en: 'No measure serves an indicator',
  },
  reason: {
    ru: 'Показатель растёт от дела. Если дорожная карта не делает для него ничего, план по нему ничем не обеспечен, и спросить за него не с кого.',
    en: 'An indicator grows by what is done; where the roadmap does nothing for it, its plan rests on nothing and nobody answers for it.',
  },
  cure: {
    ru: 'Впишите мероприятие, которое ведёт к показателю, назовите показатель в результате того, которое уже есть, или уберите показатель.',
    en: 'Enter a measure that leads to the indicator, name the indicator in the result of one that is there, or take the indicator out.',
  },
  doubt: {
    ru: 'Правило сравнивает слова показателя со словами мероприятий и их результатов. Мероприятие, которое служит показателю, но названо совсем другими словами, оно не узнает.',
    en: 'The rule compares the words of the indicator with those of the measures and their results; it does not know a measure that serves it in quite other words.',
  },
  *check(territory, { corpus }) {
    const { roadmap, indicators } = territory;
    if (!concernsSystem(territory) || roadmap === null || indicators === null) return;
    if (roadmap.measures.length === 0 || !isWhole(corpus, territory, 'roadmap')) return;
    const read = readerOf(territory);
    const measures = roadmap.measures.map((measure) => {
      const text = measureText(measure);
      return { text, said: read(text) };
    });
    const isServed = ({ name }: Indicator): boolean => {
      const isOfForm = formOf(name);
      const own = measures.filter(({ text }) => isOfForm(text));
      return wordings(name)
        .map(read)
        .some((row) => own.some(({ said }) => serves(sharedBy(row, said), row)));
    };
    const isComparable = ({ name }: Indicator): boolean =>
      wordings(name).every((words) => read(words).words.size >= FEWEST);
    const planned = indicators.indicators.filter(({ targets }) => targets.size > 0);
    const served = new Set(planned.filter(isServed));
    if (served.size < (roadmap.measures.length > SHORT_PLAN ? 1 : LEAST_SERVED)) return;
    // Of a federal one the rule on federal indicators tells.
    const left = planned.filter((row) => row.federal === null && !served.has(row) && isComparable(row));
    const [first] = left;
    if (first === undefined) return;
    const count = left.length;
    const many = {
      ru: `${count} ${plural(count, ['показателю', 'показателям', 'показателям'])} не служит ни одно мероприятие дорожной карты; первый – «${inner(excerpt(first.name))}»`,
      en: `No measure of the roadmap serves ${count} indicators; the first is “${excerpt(first.name)}”`,
    };
    const one = {
      ru: `Показателю «${inner(excerpt(first.name))}» не служит ни одно мероприятие дорожной карты`,
      en: `No measure of the roadmap serves the indicator “${excerpt(first.name)}”`,
    };
    yield {
      at: child(first.spot, 'name'),
      message: count === 1 ? one : many,
      grounds: left.slice(1).map(({ name, spot }) => ({
        says: { ru: `И этому: «${inner(name)}»`, en: `Nor this one: “${name}”` },
        at: child(spot, 'name'),
      })),
      placeless: true,
      evidence: String(count),
    };
  },
  bad: [
    {
      title: { ru: 'О конкурсах мероприятий нет', en: 'No measure is on contests' },
      files: rows('Доля педагогов, ставших победителями всероссийских конкурсов мастерства'),
      points: 'Доля педагогов, ставших победителями всероссийских конкурсов мастерства',
    },
    {
      title: { ru: 'Формы нет ни в одном мероприятии', en: 'A form that no measure has' },
      files: rows('Доля педагогов, получивших планы поддержки по итогам диагностики в сетевой форме'),
      points: 'Доля педагогов, получивших планы поддержки по итогам диагностики в сетевой форме',
    },
    {
      title: { ru: 'Два показателя без мероприятий', en: 'Two indicators without measures' },
      files: rows(
        'Доля педагогов, ставших победителями всероссийских конкурсов мастерства',
        'Доля методистов с публикациями в журналах',
      ),
      points: 'Доля педагогов, ставших победителями всероссийских конкурсов мастерства',
    },
  ],
  good: [
    {
      title: { ru: 'Форма есть и в мероприятии', en: 'A form that a measure has' },
      files: {
        ...rows('Доля педагогов, получивших планы поддержки по итогам диагностики в сетевой форме'),
        ...edit(
          'roadmap',
          'result: план поддержки по итогам диагностики',
          'result: план поддержки по итогам диагностики в сетевой форме',
        ),
      },
    },
    {
      title: { ru: 'О конкурсах мероприятие есть', en: 'A measure is on contests' },
      files: {
        ...rows('Доля педагогов, ставших победителями всероссийских конкурсов мастерства'),
        ...edit(
          'roadmap',
          'title: Проведение мониторинга',
          'title: Мониторинг всероссийских конкурсов мастерства',
        ),
      },
    },
    {
      title: { ru: 'Показатель из двух слов', en: 'An indicator of two words' },
      files: rows('Доля участников конкурсов'),
    },
  ],
};
