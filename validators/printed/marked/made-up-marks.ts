// Remarks and changes on the made-up act, of every kind of place: for the test of what LibreOffice makes of them, and to look at.
import type { PrintedDocument } from '../printed.ts';
import type { Marks } from './remark.ts';
import { remarksOn, signature, wordsIn } from './testing.ts';

/** Where each remark stands, and what it says. */
export const saidOfAct: Readonly<Record<string, readonly string[]>> = {
  '': ['У акта нет номера'],
  'порядок работы': ['Пункт не назван', 'Как исправить: назовите пункт'],
  'до 1 мая': ['Срок прошёл до начала действия акта'],
  'Здесь и далее': ['Сноска не раскрывает сокращения'],
  УТВЕРЖДЕНО: ['У грифа нет даты'],
  $D: ['Обозначение D_м не раскрыто'],
};

/** The marks of the made-up act. */
export const marksOfAct = (act: PrintedDocument): Marks => ({
  ...signature,
  remarks: remarksOn(act, saidOfAct),
  changes: [
    { at: wordsIn(act, 'сбор заявок'), text: 'приём заявок' },
    { at: wordsIn(act, '1 мая'), text: '2 июня' },
  ],
});
