// A result that speaks of a part of the people says nothing about the others.

import { indexOfText } from '../../../language/index-of-text.ts';
import { type People, peopleBeyond, peopleIn, peoplePlaces, speaksOfAll } from '../../../language/people.ts';
import { excerpt, inner } from '../../../model/excerpt.ts';
import { child } from '../../../source/spot.ts';
import { normalise } from '../../../text/words/words.ts';
import { edit, edits } from '../../example-base.ts';
import type { TerritoryRule } from '../../rule.ts';
import { sayPeople } from './people-words.ts';

/** So many words stand between «за» and the people at most: «за молодыми учителями». */
const mostBetween = 3;

/** Whom others are assigned to: «закрепление наставников за учителями» is about the mentors. */
const assignedTo = (title: string): ReadonlySet<People> => {
  const { tokens } = indexOfText(title);
  const places = peoplePlaces(tokens);
  return new Set(
    tokens.flatMap(({ text }, at) => {
      if (text.toLowerCase() !== 'за') return [];
      const next = Array.from({ length: mostBetween }, (_, k) => at + 1 + k);
      const found = next.find((place) => (places.get(place)?.length ?? 0) > 0);
      return found === undefined ? [] : (places.get(found) ?? []);
    }),
  );
};

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
      const assigned = assignedTo(title);
      const people = new Set([...peopleIn(title)].filter((one) => !assigned.has(one)));
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
      title: { ru: 'Одних закрепляют за другими', en: 'Some are assigned to others' },
      files: edits(
        'roadmap',
        ['Проведение мониторинга', 'Закрепление методистов за молодыми управленческими командами'],
        ['аналитическая справка', 'приказ о закреплении методистов'],
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
