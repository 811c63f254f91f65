// A noun that does not go with its figure shows that one of them was changed: is it 138, or 132?

import { disagreements } from '../../../language/number-agreement.ts';
import { defining } from '../../example-base.ts';
import { noSlips } from '../../makers/slip.ts';
import { waiveIfPrinted } from '../../printed-so.ts';

export const numberAgrees = noSlips({
  id: 'words/number-agrees',
  title: { ru: 'Слово согласовано с числом при нём', en: 'A noun goes with its figure' },
  fault: { ru: 'Слово не согласовано с числом при нём', en: 'A word does not agree with its number' },
  reason: {
    ru: 'Число и слово при нём меняют вместе. Если они не согласованы, непонятно, не было ли число другим: после 138 должно стоять «садов», «сада» стоит после 132 или 134.',
    en: 'A figure and its noun are changed together. Where they do not agree, the figure may have been another: the noun may be right and the figure wrong.',
  },
  cure: {
    ru: 'Сверьте число с первичными данными и поставьте слово в нужную форму.',
    en: 'Compare the figure with the data it comes from, and put the noun in its form.',
  },
  edit: waiveIfPrinted,
  inText: disagreements,
  say: ({ text, right }) => ({
    ru: `Слово не согласовано с числом: «${text}», а нужно «${right}»`,
    en: `The noun does not go with its figure: “${text}” for “${right}”`,
  }),
  bad: [
    {
      title: { ru: 'Детские сады', en: 'Kindergartens' },
      files: defining('субъекты региональной системы и 138 детских сада.'),
      points: '138 детских сада',
    },
    {
      title: { ru: 'Вебинары', en: 'Webinars' },
      files: defining('субъекты региональной системы. Проведено 17 вебинара.'),
      points: '17 вебинара',
    },
  ],
  good: [
    {
      title: { ru: 'Слово согласовано', en: 'The noun goes with the figure' },
      files: defining('субъекты региональной системы, 138 детских садов и 3 вечерних школы.'),
    },
    {
      title: { ru: 'Число – номер', en: 'The figure is a number of order' },
      files: defining('субъекты региональной системы, учителя 5 класса и гимназия 16 города.'),
    },
  ],
});
