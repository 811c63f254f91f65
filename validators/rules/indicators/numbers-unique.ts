// Rows are cited by their number, and the address of a row is made from it.
import { child } from '../../source/spot.ts';
import { edit } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { labelOf } from './label.ts';

export const numbersUnique: TerritoryRule = {
  id: 'indicators/numbers-unique',
  scope: 'territory',
  severity: 'error',
  norm: 'craft',
  title: { ru: 'Номера показателей не повторяются', en: 'Numbers of indicators are not repeated' },
  fault: { ru: 'Номер показателя повторён', en: 'The number of an indicator is repeated' },
  reason: {
    ru: 'По номеру на показатель ссылаются отчёты и страницы. Два показателя с одним номером не различить.',
    en: 'Reports and pages cite an indicator by its number; two with the same one cannot be told apart.',
  },
  cure: { ru: 'Дайте каждой строке свой номер.', en: 'Give each row a number of its own.' },
  *check({ indicators }) {
    const seen = new Map<string, string>();
    for (const indicator of indicators?.indicators ?? []) {
      const { number, name, spot, within } = indicator;
      // Rows may be counted anew under each heading.
      const place = `${within.at(-1)?.anchor ?? ''} ${number}`;
      const taken = seen.get(place);
      if (taken === undefined) seen.set(place, name);
      else if (number !== '')
        yield {
          at: child(spot, 'number'),
          message: {
            ru: `${labelOf(indicator).ru}: номер ${number} уже занят другой строкой`,
            en: `${labelOf(indicator).en}: the number ${number} is taken by another row`,
          },
          evidence: name,
        };
    }
  },
  bad: [
    {
      title: { ru: 'Два показателя под номером 1', en: 'Two indicators number 1' },
      files: edit('indicators', 'number: "2"', 'number: "1"'),
      points: '"1"',
    },
  ],
  good: [{ title: { ru: 'Номера разные', en: 'The numbers differ' }, files: {} }],
};
