// An adjective that does not go with its noun was left by an edit: which of the two was meant to change, the reader must guess.

import { discords } from '../../../language/phrase-agreement.ts';
import { defining } from '../../example-base.ts';
import { noSlips } from '../../makers/slip.ts';
import { waiveIfPrinted } from '../../printed-so.ts';

export const wordsAgree = noSlips({
  id: 'words/words-agree',
  title: {
    ru: 'Прилагательное согласовано со своим существительным',
    en: 'An adjective agrees with its noun',
  },
  fault: { ru: 'Слова не согласованы', en: 'Words do not agree' },
  reason: {
    ru: 'По несогласованным словам видно, что предложение исправили не до конца: непонятно, об одной школе речь или обо всех, о каком из двух слов забыли.',
    en: 'Words that do not agree show a sentence mended by halves: is one school meant, or all of them, and which of the two words was forgotten?',
  },
  cure: {
    ru: 'Поставьте прилагательное и существительное в один падеж, род и число; если между ними пропущено слово, верните его.',
    en: 'Put the adjective and the noun in one case, gender and number; where a word between them is lost, put it back.',
  },
  edit: waiveIfPrinted,
  doubt: {
    ru: 'Прилагательное может стоять и вместо существительного: тогда слово за ним говорит о другом.',
    en: 'An adjective may stand for a noun: then the word behind it is about something else.',
  },
  find:
    () =>
    ({ text }) =>
      discords(text),
  say: ({ text }) => ({ ru: `Слова не согласованы: «${text}»`, en: `The words do not agree: “${text}”` }),
  bad: [
    {
      title: { ru: 'Другое число', en: 'Another number' },
      files: defining('субъекты региональной системы. Совет рассматривает учебных программы.'),
      points: 'учебных программы',
    },
    {
      title: {
        ru: 'Другой род у первого из двух прилагательных',
        en: 'Another gender of the first of two adjectives',
      },
      files: defining('субъекты региональной системы. Работу ведёт школьный методическое объединение.'),
      points: 'школьный методическое объединение',
    },
  ],
  good: [
    {
      title: { ru: 'Несколько прилагательных и числа', en: 'Several adjectives, and numbers' },
      files: defining(
        'субъекты региональной системы: педагоги городской и сельской школ, 2 новых центра, победители областного и районных конкурсов.',
      ),
    },
    {
      title: { ru: 'Прилагательное управляет словом', en: 'An adjective that governs a noun' },
      files: defining('субъекты региональной системы. Созданы условия, необходимые педагогам.'),
    },
  ],
});
