// A clause is cited by its number; a number printed twice cites two clauses.

import { beforeTerms } from '../example-base.ts';
import { unique } from '../makers/unique.ts';
import { waiveOrFollow } from '../printed-so.ts';
import { clauseSeries, type Numbered, type Series } from './clause-series.ts';
import { renumbered } from './renumbered.ts';

/** A number with the one that would follow the clause before it, and all that its series has. */
interface Followed extends Numbered {
  readonly following: number;
  readonly taken: ReadonlySet<number>;
}

const withFollowing = (series: Series): readonly Followed[] => {
  const taken = new Set(series.map(({ last }) => last));
  return series.map((one, place) => ({ ...one, following: (series[place - 1] ?? one).last + 1, taken }));
};

const second = { ru: 'второму', en: 'the second one' } as const;

export const clausesUnique = unique({
  id: 'numbering/clauses-unique',
  severity: 'warning',
  title: { ru: 'Номера пунктов не повторяются', en: 'Numbers of clauses are not repeated' },
  fault: { ru: 'Номер пункта повторён', en: 'The number of a clause is repeated' },
  reason: {
    ru: 'На пункт ссылаются по номеру. Если номер напечатан дважды, непонятно, какой из пунктов имеется в виду.',
    en: 'Clauses are cited by number; with a number printed twice nobody knows which clause is meant.',
  },
  cure: {
    ru: 'Дайте второму пункту номер, которого ещё нет.',
    en: 'Give the second clause a number that no other has.',
  },
  edit: waiveOrFollow,
  yieldsTo: ['numbering/clause-in-section'],
  things: ({ provision }) => (provision === null ? [] : clauseSeries(provision).map(withFollowing)),
  keyOf: ({ last }) => String(last),
  say: ({ one: { part, number, following, taken } }) => ({
    at: part.spot,
    message: {
      ru: `Номер ${number} напечатан второй раз: такой ${part.kind === 'section' ? 'раздел' : 'пункт'} уже есть`,
      en: `The number ${number} is printed a second time: there is such a ${part.kind} already`,
    },
    hint: renumbered(number, following, taken, second),
    evidence: number,
  }),
  bad: [
    {
      title: { ru: 'Два пункта 3.1', en: 'Two clauses 3.1' },
      files: beforeTerms('3.1. Направление описано выше.'),
      points: '3.1. Направление описано выше.',
    },
    {
      title: { ru: 'За вторым пунктом 3.1 идёт 3.2', en: '3.2 follows the second clause 3.1' },
      files: beforeTerms('3.1. Направление описано выше.\n\n3.2. Итоги подводит Министерство.'),
      points: '3.1. Направление описано выше.',
    },
    {
      title: {
        ru: 'Повторён номер не предыдущего пункта',
        en: 'The number is not that of the clause before',
      },
      files: beforeTerms('3.2. Направление описано выше.\n\n3.1. Итоги подводит Министерство.'),
      points: '3.1. Итоги подводит Министерство.',
    },
  ],
  good: [{ title: { ru: 'Номера разные', en: 'The numbers differ' }, files: {} }],
});
