// The clause of a subject or of a function leads the reader to the words of the act.
import { edit } from '../example-base.ts';
import { clauseResolves } from '../makers/resolves.ts';

export const clauseKnown = clauseResolves({
  id: 'subjects/clause-known',
  title: {
    ru: 'Пункт, описывающий субъект, есть в тексте',
    en: 'The clause that defines a subject is in the text',
  },
  fault: {
    ru: 'Пункта, описывающего субъект, нет в тексте',
    en: 'The clause that describes a subject is not in the text',
  },
  reason: {
    ru: 'У каждой функции стоит её пункт, чтобы на неё можно было сослаться. Ссылка на несуществующий пункт вводит в заблуждение.',
    en: 'Every function is shown with its clause so that it can be cited; a clause that does not exist misleads.',
  },
  cure: { ru: 'Исправьте номер пункта в clause.', en: 'Correct the number in `clause`.' },
  references: ({ subjects }) =>
    subjects.flatMap(({ clause, functions }) => [
      clause,
      ...functions.map((own) => (own.clause === clause ? null : own.clause)),
    ]),
  bad: [
    {
      title: { ru: 'Пункта субъекта нет', en: 'The clause of the subject does not exist' },
      files: edit('subjects', 'clause: "2.2"', 'clause: "2.9"'),
      points: '"2.9"',
    },
    {
      title: { ru: 'Пункта функции нет', en: 'The clause of a function does not exist' },
      files: edit(
        'subjects',
        '- утверждает дорожную карту.',
        '- { text: утверждает дорожную карту., clause: "7.1" }',
      ),
      points: '"7.1"',
    },
  ],
  good: [
    {
      title: { ru: 'У функции свой пункт', en: 'A function with a clause of its own' },
      files: edit(
        'subjects',
        '- утверждает дорожную карту.',
        '- { text: утверждает дорожную карту., clause: "2.1" }',
      ),
    },
  ],
});
