// A result that speaks of a part of the people says nothing about the others.

import { peopleBeyond, peopleIn, speaksOfAll } from '../../../language/people.ts';
import { excerpt, inner } from '../../../model/excerpt.ts';
import { child } from '../../../source/spot.ts';
import { normalise } from '../../../text/words/words.ts';
import { edit, edits } from '../../example-base.ts';
import type { TerritoryRule } from '../../rule.ts';
import { sayPeople } from './people-words.ts';

export const resultCompletePeople: TerritoryRule = {
  id: 'roadmap/result-complete-people',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Результат говорит обо всех, для кого мероприятие',
    en: 'The result speaks of all the people the measure is for',
  },
  fault: {
    ru: 'Результат говорит не обо всех, для кого мероприятие',
    en: 'The result does not speak of all for whom the measure is',
  },
  reason: {
    ru: 'Мероприятие и для педагогических работников, и для управленческих кадров, а результат говорит только об одних: что оно даст другим, проверить нельзя.',
    en: 'The measure is for teaching staff and for managers, and its result speaks of the ones only: what the others get cannot be checked.',
  },
  cure: {
    ru: 'Назовите в результате и тех и других.',
    en: 'Name both in the result.',
  },
  doubt: {
    ru: 'Словом «педагоги» иногда называют всех, кто работает в школе, вместе с её руководителями.',
    en: 'The word “педагоги” is sometimes said of all who work at a school, its heads included.',
  },
  *check({ roadmap }) {
    for (const { title, result, spot } of roadmap?.measures ?? []) {
      const people = peopleIn(title);
      const said = peopleIn(result ?? '');
      const missing = peopleBeyond(people, said);
      if (missing.size === 0 || missing.size === people.size || speaksOfAll(result ?? '')) continue;
      yield {
        at: child(spot, 'result'),
        message: {
          ru: `Результат мероприятия «${inner(excerpt(title))}» не говорит ${sayPeople(missing).ru}`,
          en: `The result of the measure “${excerpt(title)}” says nothing of ${sayPeople(missing).en}`,
        },
        hint: {
          ru: `Скажите в результате и ${sayPeople(missing).ru}.`,
          en: `Let the result speak of ${sayPeople(missing).en} too.`,
        },
        grounds: [
          {
            says: { ru: `Результат: «${result ?? ''}».`, en: `The result: “${result ?? ''}”.` },
            at: child(spot, 'result'),
          },
        ],
        evidence: normalise(result ?? ''),
      };
    }
  },
  bad: [
    {
      title: { ru: 'Руководители пропали из результата', en: 'The managers are lost in the result' },
      files: edits(
        'roadmap',
        ['Проведение мониторинга', 'Семинары для педагогических работников и управленческих кадров'],
        ['аналитическая справка', 'педагоги знают об изменениях'],
      ),
      points: 'педагоги знают об изменениях',
    },
  ],
  good: [
    {
      title: { ru: 'Названы и те и другие', en: 'Both are named' },
      files: edits(
        'roadmap',
        ['Проведение мониторинга', 'Семинары для педагогических работников и управленческих кадров'],
        ['аналитическая справка', 'педагоги и руководители школ знают об изменениях'],
      ),
    },
    {
      title: { ru: 'Результат людей не называет', en: 'The result names nobody' },
      files: edit(
        'roadmap',
        'Проведение мониторинга',
        'Семинары для педагогических работников и управленческих кадров',
      ),
    },
  ],
};
