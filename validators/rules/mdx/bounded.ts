// A text far beyond any act would hold the check up: it is refused with a reason instead.
import { problemRule } from '../problem-rule.ts';
import type { Text } from '../rule.ts';
import { withPassage } from './examples.ts';

const what: Readonly<Record<string, Text>> = {
  lines: { ru: 'строк', en: 'lines' },
  openers: { ru: 'знаков разметки * _ [ < { `', en: 'signs of markup * _ [ < { `' },
  escapes: { ru: 'знаков \\ & ! ~ | и табуляций', en: 'signs \\ & ! ~ | and tabs' },
  underlines: { ru: 'строк из одних знаков = или -', en: 'lines of nothing but = or -' },
};

export const bounded = problemRule({
  id: 'mdx/bounded',
  codes: ['mdx-too-complex'],
  title: { ru: 'Текст положения не сложнее акта', en: 'A provision is no more complex than an act' },
  fault: { ru: 'Текст положения сложнее акта', en: 'The text of the provision is more complex than an act' },
  reason: {
    ru: 'Самое длинное положение занимает около четырёхсот строк и вкладывает списки на три уровня. Намного больше бывает только по ошибке, а разбор такого текста остановил бы проверку.',
    en: 'The longest provision has about four hundred lines and nests lists three deep. Far more is a mistake, and parsing it would hold the check up.',
  },
  cure: {
    ru: 'Проверьте, не попал ли в файл лишний текст. Приложения-таблицы переносят в roadmap.yaml и indicators.yaml.',
    en: 'Look for text that does not belong here. Tables go to roadmap.yaml and indicators.yaml.',
  },
  say: ({ data }) => {
    const counted = what[String(data['reason'])];
    if (counted === undefined)
      return {
        message: {
          ru: 'Списки или выделения вложены друг в друга слишком глубоко',
          en: 'Lists or emphasis are nested too deep',
        },
        hint: {
          ru: 'Уменьшите отступ или уберите лишние знаки списка в начале строки.',
          en: 'Lessen the indent or the signs of lists at the line’s beginning.',
        },
      };
    return {
      message: {
        ru: `В тексте положения больше ${data['limit']} ${counted.ru}: он не прочитан`,
        en: `The text has more than ${data['limit']} ${counted.en}: it was not read`,
      },
    };
  },
  bad: [
    {
      title: { ru: 'Список в списке восемнадцать раз', en: 'A list in a list, eighteen times' },
      files: withPassage(
        Array.from({ length: 18 }, (_, level) => `${'  '.repeat(level)}- уровень`).join('\n'),
      ),
      points: '- уровень',
    },
    {
      title: { ru: 'Слишком много знаков разметки', en: 'Too many signs of markup' },
      files: withPassage('[слово] '.repeat(2001)),
    },
    {
      title: { ru: 'Слишком много табуляций', en: 'Too many tabs' },
      files: withPassage(`слово${'\t'.repeat(50_001)}слово`),
    },
    {
      title: { ru: 'Слишком много строк из черт', en: 'Too many lines of dashes' },
      files: withPassage('слово\n---\n\n'.repeat(501)),
    },
  ],
  good: [
    {
      title: { ru: 'Три уровня', en: 'Three levels' },
      files: withPassage('- первый\n  - второй\n    - третий'),
    },
  ],
});
