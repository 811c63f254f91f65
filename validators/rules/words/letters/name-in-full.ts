// A name is known by all its words: «федеральный образовательный стандарт» is no standard that a federal act knows.
import { fixedNames } from '../../../language/fixed-names.ts';
import { lostWordsOf } from '../../../language/lost-words.ts';
import { defining } from '../../example-base.ts';
import { noSlips } from '../../makers/slip.ts';
import { waiveIfPrinted } from '../../printed-so.ts';
import { printedMeanings } from '../abbreviations/printed-meanings.ts';

export const nameInFull = noSlips({
  id: 'words/name-in-full',
  title: { ru: 'В названии нет пропущенных слов', en: 'A name has lost none of its words' },
  fault: { ru: 'В названии пропущено слово', en: 'A name has lost a word' },
  reason: {
    ru: 'Название, данное федеральным актом или самим документом, узнают по всем его словам: без одного из них читатель ищет другую вещь и не находит её.',
    en: 'A name that a federal act or the document itself gives is known by all its words: without one of them a reader looks for another thing, and finds none.',
  },
  cure: {
    ru: 'Верните в название пропущенное слово или употребите введённое сокращение.',
    en: 'Put the lost word back into the name, or use the abbreviation that was introduced for it.',
  },
  edit: waiveIfPrinted,
  doubt: {
    ru: 'Без этого слова могла быть названа и другая вещь.',
    en: 'Without the word another thing may have been meant.',
  },
  find: (territory) => {
    const find = lostWordsOf([...fixedNames, ...printedMeanings(territory).map(({ means }) => means)]);
    return ({ text }) => find(text);
  },
  say: ({ text, name, lost }) => ({
    ru: `В словах «${text}» пропущено «${lost}»: название полностью – «${name}»`,
    en: `“${text}” lacks “${lost}”: the name in full is “${name}”`,
  }),
  evidence: ({ text }) => text.toLowerCase(),
  bad: [
    {
      title: { ru: 'Название из федерального закона', en: 'A name that a federal law gives' },
      files: defining(
        'субъекты региональной системы. Программы школ отвечают федеральным образовательным стандартам.',
      ),
      points: 'федеральным образовательным стандартам',
    },
    {
      title: { ru: 'Название, которое ввёл сам документ', en: 'A name that the document itself introduced' },
      files: defining(
        'субъекты региональной системы. Областной дворец детского творчества и досуга (далее – ОДДТД) ведёт набор. Занятия ОДДТД открыты в областном дворце творчества и досуга.',
      ),
      points: 'областном дворце творчества и досуга',
    },
  ],
  good: [
    {
      title: { ru: 'Название полностью и похожие слова', en: 'The name in full, and words like it' },
      files: defining(
        'субъекты региональной системы. Программы школ отвечают федеральным государственным образовательным стандартам, образовательные стандарты вуза утверждает ректор.',
      ),
    },
  ],
});
