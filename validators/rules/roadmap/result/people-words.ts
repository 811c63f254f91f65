// How findings name the people that a measure or its result speaks of.
import type { People } from '../../../text/people.ts';
import type { Text } from '../../rule.ts';

interface Name extends Text {
  readonly preposition: 'о' | 'об';
  readonly genitive: string;
}

const names: Readonly<Record<People, Name>> = {
  teachers: {
    preposition: 'о',
    genitive: 'педагогических работников',
    ru: 'педагогических работниках',
    en: 'teaching staff',
  },
  managers: {
    preposition: 'об',
    genitive: 'управленческих кадров',
    ru: 'управленческих кадрах',
    en: 'managers',
  },
};

const namesOf = (people: ReadonlySet<People>): readonly Name[] =>
  (['teachers', 'managers'] as const).filter((one) => people.has(one)).map((one) => names[one]);

/** «педагогических работников и управленческих кадров»: of whom a share is counted. */
export const genitiveOf = (people: ReadonlySet<People>): string =>
  namesOf(people)
    .map(({ genitive }) => genitive)
    .join(' и ');

/** «о педагогических работниках», «об управленческих кадрах», or both joined by «и». */
export const sayPeople = (people: ReadonlySet<People>): Text => {
  const all = namesOf(people);
  return {
    ru: `${all[0]?.preposition ?? 'о'} ${all.map(({ ru }) => ru).join(' и ')}`,
    en: all.map(({ en }) => en).join(' and '),
  };
};
