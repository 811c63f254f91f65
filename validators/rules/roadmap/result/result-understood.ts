// A result tells a measure that was carried out from one that was not; its own name told again does not.

import { isBlank } from '../../../model/blank.ts';
import { excerpt, inner } from '../../../model/excerpt.ts';
import type { Measure } from '../../../model/types.ts';
import { child } from '../../../source/spot.ts';
import { contentStems } from '../../../text/content-words.ts';
import { without } from '../../../text/sets.ts';
import { trimmedEnd } from '../../../text/trimmed-end.ts';
import { normalise } from '../../../text/words.ts';
import { replaced } from '../../example-base.ts';
import type { TerritoryRule, Text } from '../../rule.ts';

/** «Исполнено», «мероприятие проведено»: words that fit every measure, and tell the result of none. */
const EMPTY =
  /^(?:да|есть|нет|(?:мероприят\p{L}* )?(?:исполнен|выполнен|проведен|реализован|осуществлен|достигнут)\p{L}*(?: мероприят\p{L}*)?(?: в (?:полном объеме|срок))?|результат\p{L}*(?: достигнут\p{L}*)?)$/u;
const FIGURE = /^[\p{N}\s.,%]+$/u;

const same = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && without(a, b).size === 0;

const faultOf = ({ title, result }: Measure): Text | null => {
  const text = trimmedEnd(normalise(result ?? ''), /[.;,\s]/u);
  if (text === '' || isBlank(text)) return null;
  if (EMPTY.test(text))
    return { ru: 'не говорит, что именно получится', en: 'does not say what will come of it' };
  if (FIGURE.test(text))
    return { ru: 'называет число и не говорит чего', en: 'gives a figure and does not say of what' };
  if (same(contentStems(text), contentStems(title)))
    return { ru: 'повторяет его название', en: 'repeats its name' };
  return null;
};

export const resultUnderstood: TerritoryRule = {
  id: 'roadmap/result-understood',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Результат говорит, что получится',
    en: 'The result says what will come of the measure',
  },
  fault: { ru: 'Результат не говорит, что получится', en: 'The result does not say what will come of it' },
  reason: {
    ru: 'По результату проверяют исполнение. Слово «исполнено», число без единицы или название мероприятия ещё раз ничего не проверяют.',
    en: 'The result is what execution is checked by; “исполнено”, a bare figure or the name of the measure again check nothing.',
  },
  cure: {
    ru: 'Назовите документ, охват или изменение: «аналитическая справка», «обучены 20 % педагогов».',
    en: 'Name a document, a coverage or a change, e.g. “аналитическая справка” or “обучены 20 % педагогов”.',
  },
  *check({ roadmap }) {
    for (const measure of roadmap?.measures ?? []) {
      const fault = faultOf(measure);
      if (fault === null) continue;
      const { title, result, spot } = measure;
      yield {
        at: child(spot, 'result'),
        message: {
          ru: `Результат «${inner(excerpt(result ?? ''))}» мероприятия «${inner(excerpt(title))}» ${fault.ru}`,
          en: `The result “${excerpt(result ?? '')}” of the measure “${excerpt(title)}” ${fault.en}`,
        },
        evidence: normalise(result ?? ''),
      };
    }
  },
  bad: [
    {
      title: { ru: 'Название ещё раз', en: 'The name again' },
      files: {
        'regions/primer/acts/1/roadmap.yaml': replaced(
          'roadmap',
          'аналитическая справка',
          'Проведение мониторинга.',
        ),
      },
      points: 'Проведение мониторинга.',
    },
    {
      title: { ru: '«Исполнено»', en: '“Исполнено”' },
      files: {
        'regions/primer/acts/1/roadmap.yaml': replaced(
          'roadmap',
          'аналитическая справка',
          'Мероприятие проведено',
        ),
      },
      points: 'Мероприятие проведено',
    },
    {
      title: { ru: 'Число без единицы', en: 'A bare figure' },
      files: { 'regions/primer/acts/1/roadmap.yaml': replaced('roadmap', 'аналитическая справка', '100%') },
      points: '100%',
    },
  ],
  good: [
    {
      title: { ru: 'Сказано, чем кончилась работа', en: 'It says how the work ended' },
      files: {
        'regions/primer/acts/1/roadmap.yaml': replaced(
          'roadmap',
          'аналитическая справка',
          'Мониторинг проведён',
        ),
      },
    },
  ],
};
