// A measure for heads of schools is not carried out by what happens to teachers.

import { areOtherPeople, countedPeople, type People } from '../../../language/people.ts';
import { peopleConcerned } from '../../../language/people-concerned.ts';
import { excerpt, inner } from '../../../model/excerpt.ts';
import type { Measure } from '../../../model/types.ts';
import { child } from '../../../source/spot.ts';
import { normalise } from '../../../text/words/words.ts';
import { edit, edits } from '../../example-base.ts';
import type { Ground, TerritoryRule, Text } from '../../rule.ts';
import { measurePeople } from './measure-people.ts';
import { genitiveOf, sayPeople } from './people-words.ts';

interface Fault {
  readonly people: ReadonlySet<People>;
  readonly how: Text;
  /** Only the share counts others; the rest of the result speaks of the measure's people. */
  readonly inShare: boolean;
}

/** Where the result speaks of none of the measure's people, or counts others than them. */
const faultOf = (measure: Measure, result: string): Fault | null => {
  const people = measurePeople(measure);
  const said = peopleConcerned(result);
  if (areOtherPeople(said, people))
    return { people: said, how: { ru: 'говорит', en: 'speaks of' }, inShare: false };
  const counted = countedPeople(result);
  if (areOtherPeople(counted, people))
    return { people: counted, how: { ru: 'в доле говорит', en: 'counts a share of' }, inShare: true };
  return null;
};

/** The row above or below with the same result: where these words belong. */
const sameBeside = (measures: readonly Measure[], index: number): readonly Ground[] => {
  const own = normalise(measures[index]?.result ?? '');
  return [measures[index - 1], measures[index + 1]].flatMap((other) =>
    other === undefined || normalise(other.result ?? '') !== own
      ? []
      : [
          {
            says: {
              ru: `Тот же результат напечатан у соседнего мероприятия «${inner(excerpt(other.title))}».`,
              en: `The neighbouring measure “${excerpt(other.title)}” has the same result.`,
            },
            at: child(other.spot, 'result'),
          },
        ],
  );
};

export const resultSamePeople: TerritoryRule = {
  id: 'roadmap/result-same-people',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Результат говорит о тех же людях, что и мероприятие',
    en: 'The result speaks of the same people as the measure',
  },
  fault: {
    ru: 'Результат говорит не о тех людях, для кого мероприятие',
    en: 'The result speaks of other people than the measure',
  },
  reason: {
    ru: 'Мероприятие для управленческих кадров не исполнено тем, что сделано для педагогических работников, и наоборот. Чаще всего результат скопирован из другой строки.',
    en: 'A measure for managers is not carried out by what was done for teachers, nor the reverse. Mostly the result was copied from another row.',
  },
  cure: {
    ru: 'Назовите в результате тех, для кого мероприятие.',
    en: 'Name in the result the people the measure is for.',
  },
  *check({ roadmap }) {
    const measures = roadmap?.measures ?? [];
    for (const [index, measure] of measures.entries()) {
      const { title, result, spot } = measure;
      const fault = result === null ? null : faultOf(measure, result);
      if (result === null || fault === null) continue;
      const wanted = sayPeople(measurePeople(measure));
      const said = sayPeople(fault.people);
      yield {
        at: child(spot, 'result'),
        message: {
          ru: `Мероприятие «${inner(excerpt(title))}» — ${wanted.ru}, а его результат ${fault.how.ru} ${said.ru}`,
          en: `The measure “${excerpt(title)}” is about ${wanted.en}, and its result ${fault.how.en} ${said.en}`,
        },
        hint: fault.inShare
          ? {
              ru: `Считайте долю от ${genitiveOf(measurePeople(measure))}.`,
              en: `Count the share of ${wanted.en}.`,
            }
          : {
              ru: `Скажите в результате ${wanted.ru}.`,
              en: `Let the result speak of ${wanted.en}.`,
            },
        grounds: [
          {
            says: { ru: `Результат: «${result}».`, en: `The result: “${result}”.` },
            at: child(spot, 'result'),
          },
          ...sameBeside(measures, index),
        ],
        evidence: normalise(result),
      };
    }
  },
  bad: [
    {
      title: {
        ru: 'Мероприятие о руководителях, результат о педагогах',
        en: 'A measure on managers, a result on teachers',
      },
      files: edits(
        'roadmap',
        ['Проведение мониторинга', 'Тестирование управленческих кадров'],
        ['аналитическая справка', 'выявлены дефициты педагогических работников'],
      ),
      points: 'выявлены дефициты педагогических работников',
    },
    {
      title: { ru: 'Доля сосчитана от других людей', en: 'A share of other people' },
      files: {
        ...edits(
          'roadmap',
          ['Проведение мониторинга', 'Тестирование управленческих кадров'],
          [
            'аналитическая справка',
            'выявлены профессиональные дефициты управленческих кадров (7% педагогических работников)',
          ],
        ),
        ...edit(
          'indicators',
          'name: Доля наставников',
          'name: Доля педагогических работников, у которых выявлены профессиональные дефициты',
        ),
      },
      points: 'выявлены профессиональные дефициты управленческих кадров (7% педагогических работников)',
    },
    {
      title: { ru: 'О людях говорит заголовок', en: 'The heading speaks of the people' },
      files: edits(
        'roadmap',
        [
          'title: Оценка качества методической работы',
          'title: Оценка работы управленческих команд\n        provision: [3.1-1]',
        ],
        ['аналитическая справка', 'обучены педагоги'],
      ),
      points: 'обучены педагоги',
    },
    {
      title: { ru: 'Результат скопирован из соседней строки', en: 'The result is copied from the next row' },
      files: {
        ...edits(
          'roadmap',
          ['Проведение мониторинга', 'Тестирование управленческих кадров'],
          ['аналитическая справка', 'обучены педагоги'],
          ['план поддержки по итогам диагностики', 'обучены педагоги'],
        ),
        'federal/indicators.yaml': null,
      },
    },
  ],
  good: [
    {
      title: { ru: 'Те же люди другим словом', en: 'The same people by another word' },
      files: {
        ...edits(
          'roadmap',
          ['Проведение мониторинга', 'Тестирование педагогических работников'],
          ['аналитическая справка', '7% учителей прошли тестирование предметных компетенций'],
        ),
        ...edit(
          'indicators',
          'name: Доля наставников',
          'name: Доля учителей, прошедших тестирование предметных компетенций',
        ),
      },
    },
    {
      title: { ru: 'Результат — документ, люди не названы', en: 'The result is a document and names nobody' },
      files: edit('roadmap', 'Проведение мониторинга', 'Тестирование управленческих кадров'),
    },
    {
      title: {
        ru: '«Педагогический опыт» людей не называет',
        en: 'Words made of “педагог” that name no people',
      },
      files: edits(
        'roadmap',
        ['Проведение мониторинга', 'Конкурс руководителей школ'],
        ['аналитическая справка', 'распространение педагогического опыта'],
      ),
    },
  ],
};
