// How findings name the people that a measure or its result speaks of.
import { inflect } from '../../../language/analyse.ts';
import type { Case } from '../../../language/grammar.ts';
import type { People } from '../../../language/people.ts';
import type { Text } from '../../rule.ts';

const names: Readonly<Record<People, Text>> = {
  teachers: { ru: 'педагогический работник', en: 'teaching staff' },
  managers: { ru: 'управленческий кадр', en: 'managers' },
  schoolteachers: { ru: 'учитель', en: 'teachers of schools' },
  lecturers: { ru: 'преподаватель', en: 'lecturers' },
  educators: { ru: 'воспитатель', en: 'educators' },
  mentors: { ru: 'наставник', en: 'mentors' },
  methodists: { ru: 'методист', en: 'methodologists' },
  tutors: { ru: 'тьютор', en: 'tutors' },
  psychologists: { ru: 'психолог', en: 'psychologists' },
  therapists: { ru: 'логопед', en: 'speech therapists' },
  youngTeachers: { ru: 'молодой педагог', en: 'young teachers' },
  learners: { ru: 'обучающийся', en: 'learners' },
  students: { ru: 'студент', en: 'students' },
  parents: { ru: 'родитель', en: 'parents' },
};

const inCase = (phrase: string, wanted: Case): string =>
  phrase
    .split(' ')
    .map((word) => inflect(word, { case: wanted, number: 'plural' }) ?? word)
    .join(' ');

/** The order of the kinds, whatever that of the text. */
const namesOf = (people: ReadonlySet<People>): readonly Text[] =>
  Object.entries(names).flatMap(([one, name]) => ([...people].some((own) => own === one) ? [name] : []));

/** «педагогических работников и управленческих кадров»: of whom a share is counted. */
export const genitiveOf = (people: ReadonlySet<People>): string =>
  namesOf(people)
    .map(({ ru }) => inCase(ru, 'genitive'))
    .join(' и ');

/** «о педагогических работниках», «об управленческих кадрах», or both joined by «и». */
export const sayPeople = (people: ReadonlySet<People>): Text => {
  const all = namesOf(people);
  const ru = all.map((name) => inCase(name.ru, 'prepositional')).join(' и ');
  return { ru: `${/^[аоуиэ]/u.test(ru) ? 'об' : 'о'} ${ru}`, en: all.map(({ en }) => en).join(' and ') };
};
