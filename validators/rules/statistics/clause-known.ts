// A figure is checked where it is printed; that clause must be in the text.

import { clauseResolves } from '../makers/resolves.ts';
import { figuresWith } from './example.ts';

export const clauseKnown = clauseResolves({
  id: 'statistics/clause-known',
  title: { ru: 'Пункт, где напечатано число, есть в тексте', en: 'The clause of a figure is in the text' },
  fault: {
    ru: 'Пункта, где напечатано число, нет в тексте',
    en: 'The clause of a figure is not in the text',
  },
  reason: {
    ru: 'По пункту читатель проверяет число. Ссылка на пункт, которого нет, никуда не ведёт.',
    en: 'By the clause a reader checks the figure; a clause that does not exist leads nowhere.',
  },
  cure: { ru: 'Исправьте номер пункта в clause.', en: 'Correct the number in `clause`.' },
  references: ({ statistics }) => statistics.map(({ clause }) => clause),
  bad: [
    {
      title: { ru: 'Пункта нет', en: 'There is no such clause' },
      files: figuresWith('clause: "2.1"', 'clause: "2.9"'),
      points: '"2.9"',
    },
  ],
  good: [{ title: { ru: 'Пункт есть', en: 'The clause is there' }, files: figuresWith() }],
});
