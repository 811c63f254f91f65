// An indicator that stands in the running text is cited with its clause; that clause must be there.
import { edit } from '../example-base.ts';
import { clauseResolves } from '../makers/resolves.ts';

const withClause = (clause: string): Readonly<Record<string, string>> =>
  edit('indicators', 'name: Доля наставников', `name: Доля наставников\n    clause: "${clause}"`);

export const clauseKnown = clauseResolves({
  id: 'indicators/clause-known',
  title: { ru: 'Пункт показателя есть в тексте', en: 'The clause of an indicator is in the text' },
  fault: { ru: 'Пункта показателя нет в тексте', en: 'The clause of an indicator is not in the text' },
  reason: {
    ru: 'По пункту читатель проверяет, что показатель действительно напечатан в акте.',
    en: 'By the clause a reader checks that the indicator is really printed in the act.',
  },
  cure: { ru: 'Исправьте номер пункта в clause.', en: 'Correct the number in `clause`.' },
  references: ({ indicators }) => (indicators?.indicators ?? []).map(({ clause }) => clause),
  bad: [
    { title: { ru: 'Пункта нет', en: 'There is no such clause' }, files: withClause('3.7'), points: '"3.7"' },
  ],
  good: [{ title: { ru: 'Пункт есть', en: 'The clause is there' }, files: withClause('3.1') }],
});
