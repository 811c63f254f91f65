// A name, a number or a title is one line by its nature: a line break in one parts it in two wherever it is printed.
import { edit } from '../example-base.ts';
import { problemRule } from '../problem-rule.ts';
import type { Text } from '../rule.ts';
import { fieldName } from './words.ts';

/** What breaks the line; a block of YAML (`|`, `>`) ends with a line break of its own. */
const breaks: Readonly<Record<'tab' | 'last' | 'line', Text>> = {
  tab: { ru: 'стоит табуляция', en: 'has a tab' },
  last: { ru: 'в конце стоит перевод строки', en: 'ends with a line break' },
  line: { ru: 'стоит перевод строки', en: 'has a line break' },
};

export const oneLine = problemRule({
  id: 'schema/one-line',
  codes: ['schema-line'],
  title: {
    ru: 'Названия, номера и заголовки записаны в одну строку',
    en: 'Names, numbers and titles are one line',
  },
  fault: {
    ru: 'В тексте одной строки есть разрыв или невидимый знак',
    en: 'A text of one line has a break or an unseen character',
  },
  reason: {
    ru: 'Название печатается в строке таблицы, в календаре и в заголовке страницы: перевод строки внутри него выглядит там как другая запись.',
    en: 'A name is printed in a row, in a calendar and in a heading: a line break in it looks like another entry there.',
  },
  cure: {
    ru: 'Запишите его в одну строку; длинное переносите после знака >-, который склеивает строки пробелом.',
    en: 'Write it in one line; break a long one behind `>-`, which joins the lines by a space.',
  },
  say: ({ data }) => {
    const name = fieldName(data);
    const found = breaks[data['breaks'] as keyof typeof breaks];
    return {
      message: { ru: `В поле ${name.ru} ${found.ru}`, en: `${name.en} ${found.en}` },
      hint:
        data['breaks'] === 'tab'
          ? { ru: 'Поставьте пробел вместо табуляции.', en: 'Put a space in the place of the tab.' }
          : {
              ru: 'Запишите значение в одну строку или поставьте перед ним знак >- вместо | или >.',
              en: 'Write the value in one line, or begin it with `>-` in place of `|` or `>`.',
            },
    };
  },
  bad: [
    {
      title: { ru: 'Название в две строки', en: 'A name in two lines' },
      files: edit('region', 'name: Примерная область', 'name: "Примерная\\nобласть"'),
      points: '"Примерная\\nобласть"',
    },
    {
      title: {
        ru: 'Знак > оставляет перевод строки в конце',
        en: 'The sign > leaves a line break at the end',
      },
      files: edit('region', 'name: Примерная область', 'name: >\n  Примерная\n  область'),
    },
    {
      title: { ru: 'Табуляция в названии', en: 'A tab in a name' },
      files: edit('region', 'name: Примерная область', 'name: "Примерная\\tобласть"'),
      points: '"Примерная\\tобласть"',
    },
  ],
  good: [
    {
      title: { ru: 'Знак >- склеивает строки', en: 'The sign >- joins the lines' },
      files: edit('region', 'name: Примерная область', 'name: >-\n  Примерная\n  область'),
    },
  ],
});
