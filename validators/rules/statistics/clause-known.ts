// A figure is checked where it is printed; that clause must be in the text.
import { hasWholeText } from '../../model/whole.ts';
import { sayMissing } from '../provision/missing-clause.ts';
import type { TerritoryRule } from '../rule.ts';
import { figuresWith } from './example.ts';

export const clauseKnown: TerritoryRule = {
  id: 'statistics/clause-known',
  scope: 'territory',
  about: 'data',
  severity: 'error',
  norm: 'craft',
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
  *check(territory, { corpus }) {
    const { provision, statistics } = territory;
    if (provision === null || !hasWholeText(corpus, territory)) return;
    for (const { clause } of statistics)
      if (clause.target === null && clause.printed !== '')
        yield { at: clause.spot, ...sayMissing(provision, clause.printed), evidence: clause.printed };
  },
  bad: [
    {
      title: { ru: 'Пункта нет', en: 'There is no such clause' },
      files: figuresWith('clause: "2.1"', 'clause: "2.9"'),
      points: '"2.9"',
    },
  ],
  good: [{ title: { ru: 'Пункт есть', en: 'The clause is there' }, files: figuresWith() }],
};
