// One slip of the pen in YAML hides the whole file: it must be shown where it was made, in words.
import { problemRule } from '../problem-rule.ts';
import { syntaxWords } from './syntax-words.ts';

const file = (text: string): Readonly<Record<string, string>> => ({
  'regions/primer/acts/1/waivers.yaml': text,
});

export const syntax = problemRule({
  id: 'yaml/syntax',
  codes: ['yaml-syntax'],
  title: { ru: 'Запись YAML правильна', en: 'The YAML is well-formed' },
  fault: { ru: 'Запись YAML неправильна', en: 'The YAML cannot be parsed' },
  reason: {
    ru: 'Файл с ошибкой в записи не читается. Названа первая ошибка: остальные чаще всего следуют из неё.',
    en: 'A file with a fault in its notation cannot be read. The first fault is named: the others mostly follow from it.',
  },
  cure: {
    ru: 'Проверьте отступы, двоеточия с пробелом, кавычки и скобки в этой строке и в строке над ней.',
    en: 'Check indents, colons with a space, quotation marks and brackets in this line and the one above.',
  },
  say: ({ data }) => {
    const text = (key: string): string => String(data[key] ?? '');
    const written = { line: text('line'), key: text('lineKey'), value: text('lineValue') };
    return syntaxWords(text('reason'), text('detail'), written);
  },
  bad: [
    {
      title: { ru: 'Кавычка не закрыта', en: 'A quotation mark is not closed' },
      files: file('waivers: "принятые\n'),
      points: '"',
    },
    {
      title: { ru: 'Двоеточие внутри значения без кавычек', en: 'A colon in a value without quotes' },
      files: file('waivers: Этап: первый\n'),
      points: 'Э',
    },
    {
      title: { ru: 'Скобка не закрыта', en: 'A bracket is not closed' },
      files: file('waivers: [\n'),
    },
    {
      title: { ru: 'Отступ не совпадает с соседними строками', en: 'An indent differs from its neighbours' },
      files: file('waivers:\n    - by: Иванова И.И.\n  - by: Петрова П.П.\n'),
    },
    {
      title: { ru: 'Второй документ в файле', en: 'A second document in the file' },
      files: file('waivers: []\n---\nwaivers: []\n'),
      points: '-',
    },
    {
      title: { ru: 'Список на месте ключа', en: 'A list in the place of a key' },
      files: file('waivers: []\n[a, b]: 1\n'),
      points: '[a, b]',
    },
  ],
  good: [
    {
      title: { ru: 'Значение с двоеточием в кавычках', en: 'A value with a colon, quoted' },
      files: file('waivers: [] # "Этап: первый"\n'),
    },
  ],
});
