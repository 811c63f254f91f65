// A key without a value says that something was meant to be there.
import { replaced } from '../example-base.ts';
import { problemRule } from '../problem-rule.ts';
import { fieldName } from '../schema/words.ts';

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
    const name = fieldName(data);
    if (data['item'] === 1)
      return {
        message: { ru: `Пустой пункт в списке ${name.ru}`, en: `An empty item in the list ${name.en}` },
        hint: { ru: 'Впишите значение или удалите лишний «-».', en: 'Fill the value in or delete the “-”.' },
      };
    const written = String(data['written'] ?? '');
    return {
      message:
        written === ''
          ? { ru: `У ключа ${name.ru} нет значения`, en: `The key ${name.en} has no value` }
          : {
              ru: `Значение «${written}» ключа ${name.ru} в YAML означает «пусто»`,
              en: `“${written}” means “empty” in YAML: ${name.en}`,
            },
    };
  },
  bad: [
    {
      title: { ru: 'Код территории не вписан', en: 'The code is not filled in' },
      files: {
        'regions/primer/region.yaml': replaced('region', 'level: region\n', 'level: region\ncode:\n'),
      },
      points: 'code',
    },
    {
      title: { ru: 'Знак ~ вместо значения', en: '~ instead of a value' },
      files: {
        'regions/primer/region.yaml': replaced('region', 'level: region\n', 'level: region\ncode: ~\n'),
      },
      points: 'code',
    },
    {
      title: { ru: 'Пустой пункт списка', en: 'An empty item of a list' },
      files: {
        'regions/primer/acts/1/roadmap.yaml': replaced(
          'roadmap',
          'executors: [Иванова И.И.]',
          'executors:\n              - Иванова И.И.\n              -',
        ),
      },
    },
  ],
  good: [{ title: { ru: 'Необязательного ключа нет', en: 'The optional key is absent' }, files: {} }],
});
