// An executor is a person, a post or a subject: somebody who can be asked.

import { indexOfText } from '../../../language/index-of-text.ts';
import { namesNobody } from '../../../language/somebody.ts';
import { isOneOf, wordSet } from '../../../language/word-set.ts';
import { isBlank } from '../../../model/blank.ts';
import { givesNothing } from '../../../model/put-off.ts';
import { measuresInForce } from '../../../model/roadmap/ended-row.ts';
import { child } from '../../../source/spot.ts';
import { countPersons, readPerson } from '../../../text/names/person.ts';
import { edit } from '../../example-base.ts';
import type { TerritoryRule, Text } from '../../rule.ts';

interface Fault {
  readonly what: Text;
  readonly cure: Text;
  /** What the editor of the data writes for the printed words. */
  readonly edit?: (printed: string) => Text;
}

const nobody: Fault = {
  what: { ru: 'никого не называет', en: 'names nobody' },
  cure: {
    ru: 'Назовите человека («Иванова И.И.»), должность («методисты ЦНППМ») или субъект.',
    en: 'Name a person (“Иванова И.И.”), a post (“методисты ЦНППМ”) or a subject.',
  },
};

const surnameOnly: Fault = {
  what: { ru: 'называет только фамилию', en: 'gives only a surname' },
  cure: {
    ru: 'Допишите инициалы, как в имени «Иванова И.И.».',
    en: 'Add the initials, as in the name “Иванова И.И.”.',
  },
};

const initialsOnly: Fault = {
  what: { ru: 'называет только инициалы', en: 'gives only initials' },
  cure: {
    ru: 'Допишите фамилию, как в имени «Иванова И.И.».',
    en: 'Add the surname, as in the name “Иванова И.И.”.',
  },
};

/** Between two names «Иванова И.И. Сидоров С.С.». */
const afterInitials = /(?<=\p{Lu}\.\s?\p{Lu}\.)[\s,;]+(?=\p{Lu}\p{Ll})/u;

const together: Fault = {
  what: { ru: 'записывает вместе нескольких человек', en: 'names several persons as one' },
  cure: { ru: 'Назовите каждого отдельно, через запятую.', en: 'Name each one apart, with commas between.' },
  edit: (printed) => {
    const names = printed.trim().split(afterInitials).join(', ');
    return { ru: `Запишите каждого отдельно: [${names}].`, en: `Give each one apart: “[${names}]”.` };
  },
};

/** Words that stand for whoever it may be. */
const ANYBODY = wordSet('другой иной прочий пр др т.д т.п весь ответственный лицо исполнитель специалист');

/** «И др.», «ответственные лица», «все»: nothing but such words. */
const isAnybody = (text: string): boolean =>
  indexOfText(text).tokens.every(
    (token) =>
      token.kind === 'mark' ||
      /^(?:и|др\.|пр\.|т\.|д\.|п\.|[дп])$/u.test(token.text) ||
      isOneOf(token, ANYBODY),
  );

const INITIALS = /^(?:[А-ЯЁ]\.\s?){1,2}$/u;
/** One capitalised word that ends as surnames do. */
const SURNAME =
  /^[А-ЯЁ][а-яё]*(?:[ое]в|[её]ва|ова|[иы]н|[иы]на|ск(?:ий|ая)|цк(?:ий|ая)|енко|чук|ян)(?:-[А-ЯЁ][а-яё]+)?$/u;

const faultOf = (printed: string): Fault | null => {
  const text = printed.replace(/\s+/gu, ' ').trim();
  if (isBlank(text) || isAnybody(text) || namesNobody(text)) return nobody;
  if (INITIALS.test(text)) return initialsOnly;
  if (SURNAME.test(text)) return surnameOnly;
  return readPerson(text) === null && countPersons(text) > 1 ? together : null;
};

export const executorUnderstood: TerritoryRule = {
  id: 'roadmap/executor-understood',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Исполнитель — человек, должность или субъект',
    en: 'An executor is a person, a post or a subject',
  },
  fault: {
    ru: 'Исполнитель – не человек, не должность и не субъект',
    en: 'An executor is no person, post or subject',
  },
  reason: {
    ru: 'За работу спрашивают с того, кто назван. Слова «и др.», одна фамилия или двое в одной строке не говорят, с кого именно.',
    en: 'Whoever is named is asked for the work; “и др.”, a bare surname or two persons in one do not tell who that is.',
  },
  cure: nobody.cure,
  *check({ roadmap }) {
    for (const { executors, spot } of measuresInForce(roadmap)) {
      if (executors === null || executors.every(givesNothing)) continue;
      for (const [index, printed] of executors.entries()) {
        const fault = faultOf(printed);
        if (fault === null) continue;
        yield {
          at: child(spot, 'executors', index),
          message: {
            ru: `Исполнитель «${printed}» ${fault.what.ru}`,
            en: `The executor “${printed}” ${fault.what.en}`,
          },
          hint: fault.cure,
          ...(fault.edit === undefined ? {} : { edit: fault.edit(printed) }),
          evidence: printed,
        };
      }
    }
  },
  bad: [
    {
      title: { ru: '«И др.» среди исполнителей', en: '“И др.” among the executors' },
      files: edit('roadmap', '[Иванова И.И.]', '[Иванова И.И., и др.]'),
      points: 'и др.',
    },
    {
      title: { ru: 'Одна фамилия', en: 'A bare surname' },
      files: edit('roadmap', '[Иванова И.И.]', '[Иванова]'),
      points: 'Иванова',
    },
    {
      title: { ru: 'Двое записаны как один', en: 'Two persons written as one' },
      files: edit('roadmap', '[Иванова И.И.]', '[Иванова И.И. Сидоров С.С.]'),
      points: 'Иванова И.И. Сидоров С.С.',
    },
    {
      title: { ru: 'Одни инициалы', en: 'Only initials' },
      files: edit('roadmap', '[Иванова И.И.]', '[И.И.]'),
      points: 'И.И.',
    },
  ],
  good: [
    {
      title: { ru: 'Имя, должность и субъект', en: 'A name, a post and a subject' },
      files: edit(
        'roadmap',
        '[Иванова И.И.]',
        '[И.И. Иванова, Сидоров Семён Семёнович, Научные руководители, методисты ЦНППМ, Министерство]',
      ),
    },
  ],
};
