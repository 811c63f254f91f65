// YAML forbids tabs in indents, and a tab looks just like spaces.
import { problemRule } from '../problem-rule.ts';

export const noTabs = problemRule({
  id: 'yaml/no-tabs',
  codes: ['yaml-tab'],
  title: { ru: 'Отступы сделаны пробелами', en: 'Indents are made of spaces' },
  fault: { ru: 'Отступ сделан табуляцией', en: 'An indent is a tab' },
  reason: {
    ru: 'Табуляция в отступе выглядит как пробелы, но YAML её не допускает: файл не читается.',
    en: 'A tab in an indent looks like spaces, but YAML does not allow it: the file cannot be read.',
  },
  cure: {
    ru: 'Замените табуляцию пробелами: по два на каждый уровень (в VS Code — «Convert Indentation to Spaces»).',
    en: 'Replace the tab by spaces, two for each level (in VS Code: “Convert Indentation to Spaces”).',
  },
  say: ({ data }) => ({
    message: {
      ru: `Отступ строки сделан знаком табуляции: «${data['line']}»`,
      en: `The line is indented with a tab: “${data['line']}”`,
    },
  }),
  bad: [
    {
      title: { ru: 'Табуляция вместо пробелов', en: 'A tab instead of spaces' },
      files: { 'regions/primer/acts/1/waivers.yaml': 'waivers:\n\t- by: Иванова И.И.\n' },
      points: '\t',
    },
  ],
  good: [{ title: { ru: 'Отступы пробелами', en: 'Indents of spaces' }, files: {} }],
});
