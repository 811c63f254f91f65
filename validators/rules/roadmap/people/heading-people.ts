// A measure is planned for those whom its system measure is about: others stand under a heading that promises them nothing.
import { analyse } from '../../../language/analyse.ts';
import { indexOfText } from '../../../language/index-of-text.ts';
import { type People, peopleIn, widerKind } from '../../../language/people.ts';
import { excerpt, inner } from '../../../model/excerpt.ts';
import { headingOf } from '../../../model/roadmap/headings.ts';
import type { Measure } from '../../../model/types.ts';
import { child } from '../../../source/spot.ts';
import { plural } from '../../../text/russian.ts';
import { common, without } from '../../../text/sets.ts';
import { normalise } from '../../../text/words/words.ts';
import { edit, edits } from '../../example-base.ts';
import { planAlone } from '../../example-plan.ts';
import type { TerritoryRule } from '../../rule.ts';
import { sayPeople } from '../result/people-words.ts';

/** Those for whom plans of the field are made. Of pupils and parents a result tells what comes of it for them. */
const addressed: ReadonlySet<People> = new Set(['teachers', 'managers'] as const);

const addressees = (text: string): ReadonlySet<People> =>
  new Set([...peopleIn(text)].map(widerKind).filter((kind) => addressed.has(kind)));

/** «Растущий педагог», «Учитель будущего»: one person is called so as a motto is, and the rows are for whom they say. */
const isMotto = (title: string): boolean => {
  const noun = indexOfText(title).tokens.find(
    (token) => token.kind === 'word' && analyse(token.text).some(({ part }) => part === 'noun'),
  );
  return (
    noun !== undefined &&
    peopleIn(noun.text).size > 0 &&
    analyse(noun.text).some(({ case: of, number }) => of === 'nominative' && number === 'singular')
  );
};

interface Beyond {
  readonly measure: Measure;
  readonly people: ReadonlySet<People>;
}

/** The measure with the people that it or its result is for besides those of its heading; null where it is for these alone, or for others alone. */
const beyondHeading = (measure: Measure): Beyond | null => {
  const { title } = headingOf(measure);
  const own = addressees(title);
  if (own.size === 0 || isMotto(title)) return null;
  // Of a result that is of others altogether roadmap/result-same-people tells.
  const result = addressees(measure.result ?? '');
  const reached = common(result, own).size > 0 ? result : [];
  const all = new Set([...addressees(measure.title), ...reached]);
  const people = without(all, own);
  return people.size === 0 || common(all, own).size === 0 ? null : { measure, people };
};

/** The model whose system measure is about teachers, with other words for its measures. */
const ofTeachers = (...changes: readonly (readonly [string, string])[]): Readonly<Record<string, string>> =>
  edits(
    'roadmap',
    [
      'title: Оценка качества методической работы',
      'title: Оценка качества методической работы педагогов\n        provision: [3.1-1]',
    ],
    ...changes,
  );

/** A plan of another form whose rows stand under a heading. */
const planUnder = (title: string): Readonly<Record<string, string>> =>
  planAlone(`title: План методической работы на 2024 год
columns: [Сроки, Мероприятие, Ответственные, Результат]
groups:
  - title: ${title}
    measures:
      - deadline: май 2024 года
        title: Диагностика компетенций учителей и директоров
        responsible: [Методический кабинет]
        result: отчёты
`);

export const headingPeople: TerritoryRule = {
  id: 'roadmap/heading-people',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Мероприятие – для тех, о ком его системообразующее мероприятие',
    en: 'A measure is for those whom its system measure is about',
  },
  fault: {
    ru: 'Мероприятие и для тех, о ком системообразующее не говорит',
    en: 'A measure is for others, too, than its system measure is about',
  },
  reason: {
    ru: 'По системообразующему мероприятию ищут, что делается для педагогов и что для управленческих кадров. То, что стоит под чужим заголовком, не найдут и в отчёт по нему не внесут.',
    en: 'What is done for teachers and what for managers is looked for by the system measures; what stands under another heading is not found, nor reported.',
  },
  cure: {
    ru: 'Назовите в заголовке всех, для кого мероприятия под ним, или перенесите мероприятие.',
    en: 'Name in the heading all whom the measures under it are for, or move the measure.',
  },
  *check({ roadmap }) {
    const found = (roadmap?.measures ?? []).flatMap((measure) => beyondHeading(measure) ?? []);
    for (const [title, all] of Map.groupBy(found, ({ measure }) => headingOf(measure).title)) {
      const [first, ...more] = all;
      if (first === undefined) continue;
      const [own, others] = [sayPeople(addressees(title)), sayPeople(first.people)];
      const isSystem = headingOf(first.measure).kind === 'system-measure';
      const count = all.length;
      const name = inner(excerpt(first.measure.title));
      yield {
        at: child(first.measure.spot, 'title'),
        message: {
          ru: `${isSystem ? 'Системообразующее мероприятие' : 'Заголовок'} «${inner(excerpt(title))}» – ${own.ru}, а ${count === 1 ? 'мероприятие' : `${count} ${plural(count, ['мероприятие', 'мероприятия', 'мероприятий'])}`} под ним – и ${others.ru}: «${name}»`,
          en: `The ${isSystem ? 'system measure' : 'heading'} “${excerpt(title)}” is about ${own.en}, and ${count === 1 ? 'a measure' : `${count} measures`} under it about ${others.en}, too: “${excerpt(first.measure.title)}”`,
        },
        grounds: [
          {
            says: {
              ru: `Результат: «${inner(first.measure.result ?? '')}»`,
              en: `The result: “${first.measure.result ?? ''}”`,
            },
            at: child(first.measure.spot, 'result'),
          },
          ...more.map(({ measure }) => ({
            says: { ru: `И здесь: «${inner(measure.title)}»`, en: `Here, too: “${measure.title}”` },
            at: child(measure.spot, 'title'),
          })),
        ],
        placeless: true,
        evidence: normalise(title),
      };
    }
  },
  bad: [
    {
      title: { ru: 'Мероприятие и для руководителей', en: 'A measure for heads, too' },
      files: ofTeachers([
        'Обсуждение выводов с педагогами',
        'Обсуждение выводов с педагогами и директорами школ',
      ]),
      points: 'Обсуждение выводов с педагогами и директорами школ',
    },
    {
      title: { ru: 'Раздел плана другой формы', en: 'A part of a plan of another form' },
      files: planUnder('Помощь педагогам'),
      points: 'Диагностика компетенций учителей и директоров',
    },
    {
      title: { ru: 'Два мероприятия', en: 'Two measures' },
      files: ofTeachers(
        ['Проведение мониторинга', 'Проведение мониторинга работы управленческих кадров и педагогов'],
        ['Обсуждение выводов с педагогами', 'Обсуждение выводов с педагогами и директорами школ'],
      ),
      points: 'Проведение мониторинга работы управленческих кадров и педагогов',
    },
  ],
  good: [
    {
      title: { ru: 'Заголовок – девиз', en: 'The heading is a motto' },
      files: planUnder('Растущий педагог'),
    },
    {
      title: { ru: 'Заголовок никого не называет', en: 'A heading that names nobody' },
      files: edit(
        'roadmap',
        'Обсуждение выводов с педагогами',
        'Обсуждение выводов с педагогами и директорами школ',
      ),
    },
    {
      title: { ru: 'Учителя – педагоги', en: 'Teachers of schools are teachers' },
      files: ofTeachers(['Обсуждение выводов с педагогами', 'Обсуждение выводов с учителями']),
    },
  ],
};
