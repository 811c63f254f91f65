// Rows are cited by their number, and the address of a row is made from it.
import { child } from '../../source/spot.ts';
import { edit } from '../example-base.ts';
import { unique } from '../makers/unique.ts';
import { labelled } from './label.ts';

export const numbersUnique = unique({
  id: 'indicators/numbers-unique',
  severity: 'error',
  title: { ru: 'Номера показателей не повторяются', en: 'Numbers of indicators are not repeated' },
  fault: { ru: 'Номер показателя повторён', en: 'The number of an indicator is repeated' },
  reason: {
    ru: 'По номеру на показатель ссылаются отчёты и страницы. Два показателя с одним номером не различить.',
    en: 'Reports and pages cite an indicator by its number; two with the same one cannot be told apart.',
  },
  cure: { ru: 'Дайте каждой строке свой номер.', en: 'Give each row a number of its own.' },
  things: ({ indicators }) => [indicators?.indicators ?? []],
  // Rows may be counted anew under each heading.
  keyOf: ({ number, within }) => (number === '' ? '' : `${within.at(-1)?.anchor ?? ''} ${number}`),
  say: ({ one }) => ({
    at: child(one.spot, 'number'),
    message: labelled(one, {
      ru: `номер ${one.number} уже занят другой строкой`,
      en: `the number ${one.number} is taken by another row`,
    }),
    evidence: one.name,
  }),
  bad: [
    {
      title: { ru: 'Два показателя под номером 1', en: 'Two indicators number 1' },
      files: edit('indicators', 'number: "2"', 'number: "1"'),
      points: '"1"',
    },
  ],
  good: [{ title: { ru: 'Номера разные', en: 'The numbers differ' }, files: {} }],
});
