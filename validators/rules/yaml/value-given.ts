// A key without a value says that something was meant to be there.
import { edit } from '../example-base.ts';
import { problemRule } from '../problem-rule.ts';
import { fieldName, noteWords } from '../schema/words.ts';

export const valueGiven = problemRule({
  id: 'yaml/value-given',
  codes: ['yaml-empty-value'],
  title: { ru: 'У ключа есть значение', en: 'A key has a value' },
  fault: { ru: 'У ключа нет значения', en: 'A key has no value' },
  reason: {
    ru: 'Ключ без значения — незаконченная работа: неизвестно, чего в документе нет, а что не успели перенести.',
    en: 'A key without a value is unfinished work: is it absent from the document or not copied yet?',
  },
  cure: {
    ru: 'Впишите значение или удалите ключ вместе с двоеточием.',
    en: 'Fill the value in, or delete the key with its colon.',
  },
  say: ({ data }) => {
    if (data['torn'] !== undefined)
      return {
        message: {
          ru: `Запятая разрезала значение «${data['torn']}»: в скобках { } она отделяет ключи`,
          en: `The comma cuts “${data['torn']}” in two: in { } it parts keys`,
        },
        hint: {
          ru: `Возьмите значение в двойные кавычки: "${data['torn']}".`,
          en: 'Put the whole value in double quotes.',
        },
      };
    const name = fieldName(data);
    if (data['item'] === 1)
      return {
        message: { ru: `Пустой пункт в списке ${name.ru}`, en: `An empty item in the list ${name.en}` },
        hint: { ru: 'Впишите значение или удалите лишний «-».', en: 'Fill the value in or delete the “-”.' },
      };
    const written = String(data['written'] ?? '');
    if (written !== '' && !written.startsWith('#'))
      return {
        message: {
          ru: `Значение «${written}» ключа ${name.ru} в YAML означает «пусто»`,
          en: `“${written}” means “empty” in YAML: ${name.en}`,
        },
      };
    const key = String(data['key']);
    if (/^[^a-z]/i.test(key) && Number.isNaN(Number(key)))
      return {
        message: {
          ru: `Слова «${key}» читаются как ключ без значения`,
          en: `“${key}” reads as a key without a value`,
        },
        hint: {
          ru: 'Если это продолжение текста перед запятой, возьмите весь текст в двойные кавычки: запятая в скобках { } отделяет ключи.',
          en: 'If it goes on with the text before the comma, put the whole text in double quotes: a comma in { } parts keys.',
        },
      };
    const note = noteWords(written);
    const message = {
      ru: `У ключа ${name.ru} нет значения${note.message.ru}`,
      en: `The key ${name.en} has no value${note.message.en}`,
    };
    if (written === '') return { message };
    return {
      message,
      hint: {
        ru: `Впишите значение или удалите ключ вместе с двоеточием.${note.hint.ru}`,
        en: `Fill the value in, or delete the key with its colon.${note.hint.en}`,
      },
    };
  },
  bad: [
    {
      title: { ru: 'Код территории не вписан', en: 'The code is not filled in' },
      files: edit('region', 'level: region\n', 'level: region\ncode:\n'),
      points: 'code',
    },
    {
      title: { ru: 'Знак # в начале значения', en: 'A value that begins with #' },
      files: edit('region', 'level: region\n', 'level: region\ncode: #99\n'),
      points: 'code',
    },
    {
      title: { ru: 'Запятая в тексте внутри скобок', en: 'A comma of a text inside brackets' },
      files: edit(
        'provision',
        'post: заместителя министра,',
        'post: заместителя министра, начальника отдела,',
      ),
      points: 'начальника отдела',
    },
    {
      title: { ru: 'Десятичная запятая внутри скобок', en: 'A decimal comma inside brackets' },
      files: edit('indicators', '"2025": 7%', '"2025": не менее 7,5 %'),
      points: 'не менее 7,5 %',
    },
    {
      title: { ru: 'Знак ~ вместо значения', en: '~ instead of a value' },
      files: edit('region', 'level: region\n', 'level: region\ncode: ~\n'),
      points: 'code',
    },
    {
      title: { ru: 'Пустой пункт списка', en: 'An empty item of a list' },
      files: edit(
        'roadmap',
        'executors: [Иванова И.И.]',
        'executors:\n              - Иванова И.И.\n              -',
      ),
    },
  ],
  good: [
    { title: { ru: 'Необязательного ключа нет', en: 'The optional key is absent' }, files: {} },
    {
      title: { ru: 'Дробь в кавычках', en: 'A fraction in quotation marks' },
      files: edit('indicators', '"2025": 7%', '"2025": "не менее 7,5 %"'),
    },
  ],
});
