// A function printed twice is one function and one slip.
import { excerpt } from '../../model/excerpt.ts';
import { normalise, stripListPunctuation } from '../../text/words.ts';
import { replaced } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';

export const functionRepeated: TerritoryRule = {
  id: 'subjects/function-repeated',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'Функция названа у субъекта один раз', en: 'A subject has each function once' },
  reason: {
    ru: 'Повтор значит, что вместо одной из функций по ошибке скопирована другая.',
    en: 'A repetition mostly means that one function was copied in the place of another.',
  },
  cure: {
    ru: 'Сверьте функции с актом и уберите повтор; если так напечатано, примите замечание.',
    en: 'Compare the functions with the act and remove the repetition; where it is printed so, waive the finding.',
  },
  *check({ subjects }) {
    for (const { label, functions } of subjects) {
      const seen = new Set<string>();
      for (const { text, spot } of functions) {
        const key = normalise(stripListPunctuation(text));
        if (key !== '' && seen.has(key))
          yield {
            at: spot,
            message: {
              ru: `Функция «${excerpt(stripListPunctuation(text))}» названа у субъекта «${label}» второй раз`,
              en: `The function “${excerpt(stripListPunctuation(text))}” of the subject “${label}” is given a second time`,
            },
            evidence: key,
          };
        seen.add(key);
      }
    }
  },
  bad: [
    {
      title: {
        ru: 'Функция повторена с другим знаком препинания',
        en: 'A function repeated with another stop',
      },
      files: {
        'regions/primer/subjects.yaml': replaced(
          'subjects',
          'сопровождение индивидуальных маршрутов.',
          'диагностику профессиональных дефицитов.',
        ),
      },
      points: 'диагностику профессиональных дефицитов.',
    },
  ],
  good: [
    {
      title: { ru: 'Та же функция у другого субъекта', en: 'The same function of another subject' },
      files: {
        'regions/primer/subjects.yaml': replaced(
          'subjects',
          'утверждает дорожную карту.',
          'диагностику профессиональных дефицитов.',
        ),
      },
    },
  ],
};
