// Nesting far beyond any document is a fault or an attack; it is refused before anything recursive reads it.
import { maxDepth } from '../../source/yaml-tokens.ts';
import { problemRule } from '../problem-rule.ts';

export const shallow = problemRule({
  id: 'yaml/shallow',
  codes: ['yaml-too-deep'],
  title: { ru: 'Вложенность разумна', en: 'Nesting is reasonable' },
  fault: { ru: 'Вложенность слишком глубока', en: 'The nesting is too deep' },
  reason: {
    ru: `Самым глубоким файлам свода хватает девяти уровней. Больше ${maxDepth} уровней бывает только по ошибке.`,
    en: `The deepest files have nine levels. More than ${maxDepth} are a mistake.`,
  },
  cure: {
    ru: 'Посмотрите, не остались ли незакрытыми скобки и не сползает ли отступ с каждой строкой.',
    en: 'Look for brackets left open and for an indent that creeps with every line.',
  },
  say: ({ data }) => ({
    message: {
      ru: `Значения вложены друг в друга глубже ${data['limit']} уровней: файл не прочитан`,
      en: `Values are nested deeper than ${data['limit']} levels: the file was not read`,
    },
  }),
  bad: [
    {
      title: { ru: 'Сорок открытых скобок', en: 'Forty open brackets' },
      files: { 'regions/primer/acts/1/waivers.yaml': `waivers: ${'['.repeat(40)}${']'.repeat(40)}\n` },
      points: '[',
    },
  ],
  good: [{ title: { ru: 'Обычная вложенность', en: 'Common nesting' }, files: {} }],
});
