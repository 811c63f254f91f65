// How findings name the people that a measure or its result speaks of.
import type { People } from '../../../text/people.ts';
import type { Text } from '../../rule.ts';

interface Name extends Text {
  readonly preposition: 'о' | 'об';
}

const names: Readonly<Record<People, Name>> = {
  teachers: { preposition: 'о', ru: 'педагогических работниках', en: 'teaching staff' },
  managers: { preposition: 'об', ru: 'управленческих кадрах', en: 'managers' },
};

/** «о педагогических работниках», «об управленческих кадрах», or both joined by «и». */
export const sayPeople = (people: ReadonlySet<People>): Text => {
  const all = (['teachers', 'managers'] as const).filter((one) => people.has(one)).map((one) => names[one]);
  return {
    ru: `${all[0]?.preposition ?? 'о'} ${all.map(({ ru }) => ru).join(' и ')}`,
    en: all.map(({ en }) => en).join(' and '),
  };
};
