// Words that belong together and do not agree were left by an edit: which of the two was meant to change, the reader must guess.

import { joinedDiscords } from '../../../language/joined-agreement.ts';
import { discords } from '../../../language/phrase-agreement.ts';
import { predicateDiscords } from '../../../language/predicate-agreement.ts';
import { sentenceDiscords } from '../../../language/sentence-agreement.ts';
import { quotedRows } from '../../../model/quoted-rows.ts';
import { defining, edit } from '../../example-base.ts';
import { noSlips } from '../../makers/slip.ts';
import { waiveIfPrinted } from '../../printed-so.ts';

export const wordsAgree = noSlips({
  id: 'words/words-agree',
  title: {
    ru: 'Прилагательное, причастие и сказуемое согласованы со своим словом',
    en: 'An adjective, a participle and a predicate agree with their noun',
  },
  fault: { ru: 'Слова не согласованы', en: 'Words do not agree' },
  reason: {
    ru: 'По несогласованным словам видно, что предложение исправили не до конца: непонятно, об одной школе речь или обо всех, о каком из двух слов забыли.',
    en: 'Words that do not agree show a sentence mended by halves: is one school meant, or all of them, and which of the two words was forgotten?',
  },
  cure: {
    ru: 'Согласуйте слова: прилагательное и причастие – в падеже, роде и числе, сказуемое – в числе; если между ними пропущено слово, верните его.',
    en: 'Make the words agree: an adjective and a participle in case, gender and number, a predicate in number; where a word between them is lost, put it back.',
  },
  edit: waiveIfPrinted,
  doubt: {
    ru: 'Прилагательное может стоять и вместо существительного: тогда слово за ним говорит о другом.',
    en: 'An adjective may stand for a noun: then the word behind it is about something else.',
  },
  inText: (text) => [
    ...discords(text),
    ...sentenceDiscords(text),
    ...predicateDiscords(text),
    ...joinedDiscords(text),
  ],
  unasked: ({ provision }) => (provision === null ? new Set() : quotedRows(provision)),
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
    {
      title: { ru: 'Причастие другого рода', en: 'A participle of another gender' },
      files: defining(
        'субъекты региональной системы. Клуб – объединение наставников, созданный из числа методистов.',
      ),
      points: 'объединение наставников, созданный',
    },
    {
      title: { ru: 'Сказуемое другого числа', en: 'A predicate in another number' },
      files: defining('субъекты региональной системы. Сроки работы утверждается приказом.'),
      points: 'Сроки работы утверждается',
    },
    {
      title: { ru: 'Сказуемое при числе на один', en: 'A predicate with a number that ends in one' },
      files: defining('субъекты региональной системы. В опросе приняли участие 21 педагог.'),
      points: 'приняли участие 21 педагог',
    },
    {
      title: { ru: 'Одна задача перед перечнем задач', en: 'One aim before a list of aims' },
      files: edit(
        'provision',
        'Мониторинг системы проводит',
        'Основной задачей центра являются:\n\n- встречи;\n- занятия.\n\nМониторинг системы проводит',
      ),
      points: 'задачей центра являются',
    },
    {
      title: { ru: 'Второе причастие в другом падеже', en: 'A second participle in another case' },
      files: defining(
        'субъекты региональной системы. Совет ведёт список программ, созданных школами и включёнными в план.',
      ),
      points: 'созданных школами и включёнными',
    },
    {
      title: { ru: 'Вторые люди в другом падеже', en: 'A second group in another case' },
      files: defining('субъекты региональной системы. Идёт обучение педагогов и управленческие кадры.'),
      points: 'педагогов и управленческие кадры',
    },
    {
      title: { ru: 'Название за тире в другом падеже', en: 'A name behind a dash in another case' },
      files: defining(
        'субъекты региональной системы. Отчёт направляют региональному оператору – Институт развития образования.',
      ),
      points: 'оператору – Институт',
    },
  ],
  good: [
    {
      title: { ru: 'Причастие и сказуемое согласованы', en: 'A participle and a predicate that agree' },
      files: defining(
        'субъекты региональной системы. Клуб – объединение наставников, созданное из числа методистов; сроки работы утверждаются приказом. Предметом работы являются вопросы школ.',
      ),
    },
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
