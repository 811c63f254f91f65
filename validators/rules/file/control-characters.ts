// A character that cannot be seen makes two names different that look the same.
import { edit } from '../example-base.ts';
import { problemRule } from '../problem-rule.ts';

const names: Readonly<Record<string, string>> = {
  'U+00AD': ' (мягкий перенос)',
  'U+200B': ' (пробел нулевой ширины)',
  'U+200E': ' (знак направления письма)',
  'U+200F': ' (знак направления письма)',
  'U+2028': ' (разделитель строк)',
  'U+2029': ' (разделитель абзацев)',
  'U+FEFF': ' (метка порядка байтов)',
};

export const controlCharacters = problemRule({
  id: 'file/control-characters',
  codes: ['control-character'],
  title: { ru: 'В тексте нет невидимых знаков', en: 'The text has no invisible characters' },
  fault: { ru: 'В тексте есть невидимые знаки', en: 'The text has invisible characters' },
  reason: {
    ru: 'Невидимый знак делает разными названия, которые выглядят одинаково: субъект не находится, поиск молчит, а причины не видно.',
    en: 'An invisible character makes names differ that look the same: a subject is not found, and nobody sees why.',
  },
  cure: {
    ru: 'Удалите этот знак: поставьте курсор за ним и нажмите Backspace или перепечатайте слово.',
    en: 'Delete the character: put the cursor behind it and press Backspace, or type the word anew.',
  },
  say: ({ data }) => ({
    message: {
      ru: `Здесь стоит невидимый знак ${data['character']}${names[String(data['character'])] ?? ''}; если в файле есть и другие, они будут названы после этого`,
      en: `An invisible character ${data['character']} stands here; others in this file, if any, will be named after this one`,
    },
  }),
  bad: [
    {
      title: {
        ru: 'Мягкий перенос внутри слова, скопированный из Word',
        en: 'A soft hyphen copied from Word',
      },
      files: edit('region', 'Примерная область', 'Примерная об\u00adласть'),
      points: '\u00ad',
    },
  ],
  good: [{ title: { ru: 'Видимые знаки', en: 'Visible characters' }, files: {} }],
});
