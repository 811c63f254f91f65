// Content is data, never code: nothing in a provision is executed, so nothing in it may look as if it were.
import { problemRule } from '../problem-rule.ts';
import type { Text } from '../rule.ts';
import { withPassage } from './examples.ts';

/** The attribute with its value as text: `why={1}` is `why="1"`. What spreads an object has no value to keep. */
const asAttribute = (what: string): Text => {
  const [, name, value = ''] = /^([\w-]+)=\{['"]?([^{}'"]*)['"]?\}$/u.exec(what) ?? [];
  return name === undefined
    ? {
        ru: 'Удалите это: значения пишут в двойных кавычках.',
        en: 'Delete this: values stand in double quotes.',
      }
    : {
        ru: `Возьмите значение в двойные кавычки: ${name}="${value}".`,
        en: `Put the value in double quotes: \`${name}="${value}"\`.`,
      };
};

export const noCode = problemRule({
  id: 'mdx/no-code',
  codes: ['mdx-code'],
  title: { ru: 'В положении нет программного кода', en: 'A provision holds no code' },
  fault: { ru: 'В положении программный код', en: 'The provision has program code' },
  reason: {
    ru: 'MDX позволяет вписать в текст программу. В положении ей не место: она не выполняется и не публикуется, а слова внутри неё терялись бы.',
    en: 'MDX allows a program in the text. In a provision it is neither run nor published, and words inside it would be lost.',
  },
  cure: {
    ru: 'Удалите import, export и выражения в фигурных скобках. Скобки из текста акта пишите с обратной чертой: \\{ и \\}.',
    en: 'Delete import, export and expressions in braces. Write braces of the text with a backslash: \\{ and \\}.',
  },
  say: ({ data }) => {
    const what = String(data['what']);
    if (data['type'] === 'mdxjsEsm')
      return {
        message: {
          ru: `Строка начинается словом import или export и читается как программа: «${what}»`,
          en: `The line begins with import or export and reads as a program: “${what}”`,
        },
        hint: {
          ru: 'Удалите её; если это слово текста, поставьте перед ним обратную черту.',
          en: 'Delete it.',
        },
      };
    if (data['type'] === 'mdxJsxAttribute' || data['type'] === 'mdxJsxExpressionAttribute')
      return {
        message: {
          ru: `Значение в теге записано как программа: «${what}»`,
          en: `A value in a tag is written as code: “${what}”`,
        },
        hint: asAttribute(what),
      };
    return {
      message: {
        ru: `Фигурные скобки читаются как программа: «${what}»`,
        en: `Braces read as code: “${what}”`,
      },
    };
  },
  bad: [
    {
      title: { ru: 'import', en: 'import' },
      files: withPassage("import Chart from './chart.js'"),
      points: "import Chart from './chart.js'",
    },
    {
      title: { ru: 'export', en: 'export' },
      files: withPassage('export const year = 2024'),
      points: 'export const year = 2024',
    },
    {
      title: { ru: 'Выражение в тексте', en: 'An expression in the text' },
      files: withPassage('Срок: {2024 + 1} год.'),
      points: '{2024 + 1}',
    },
    {
      title: { ru: 'Свойства раскрыты из переменной', en: 'Properties spread from a variable' },
      files: withPassage('<Damaged why="порядок слов" {...props}>\n\nслова\n\n</Damaged>'),
    },
    {
      title: { ru: 'Выражение в теге', en: 'An expression in a tag' },
      files: withPassage('<Damaged why={1}>\n\nслова\n\n</Damaged>'),
    },
  ],
  good: [
    {
      title: { ru: 'Скобки с обратной чертой', en: 'Braces with a backslash' },
      files: withPassage('Множество \\{1, 2\\}.'),
    },
  ],
});
