// Raw HTML would carry what the checker cannot read: scripts, styles, hidden text.
import { problemRule } from '../problem-rule.ts';
import { withPassage } from './examples.ts';

export const noHtml = problemRule({
  id: 'mdx/no-html',
  codes: ['mdx-html'],
  title: { ru: 'В положении нет HTML', en: 'A provision holds no HTML' },
  fault: { ru: 'В положении HTML', en: 'The provision has HTML' },
  reason: {
    ru: 'HTML может спрятать текст или выполнить программу, а слова внутри него не проверяются и не находятся поиском.',
    en: 'HTML can hide text or run a program, and words inside it are neither checked nor found.',
  },
  cure: {
    ru: 'Оставьте один текст: абзацы разделяйте пустой строкой, списки начинайте с «- », выделяйте *так*. Комментарии в текст акта не вносят.',
    en: 'Keep the text alone: paragraphs parted by an empty line, lists with “- ”, emphasis *so*. Comments do not belong in an act.',
  },
  say: ({ data }) => {
    const what = String(data['what']);
    return {
      message: what.startsWith('<!')
        ? {
            ru: `Комментарий HTML в тексте положения: «${what}»`,
            en: `An HTML comment in the text of a provision: “${what}”`,
          }
        : { ru: `HTML в тексте положения: «${what}»`, en: `HTML in the text of a provision: “${what}”` },
    };
  },
  bad: [
    {
      title: { ru: 'Перенос строки тегом', en: 'A line break by a tag' },
      files: withPassage('Первая<br/>вторая.'),
      points: '<br/>',
    },
    {
      title: { ru: 'Тег HTML не закрыт', en: 'A tag of HTML is not closed' },
      files: withPassage('Первая<br>вторая.'),
    },
    { title: { ru: 'Комментарий', en: 'A comment' }, files: withPassage('<!-- позже -->'), points: '<!' },
    {
      title: { ru: 'Программа', en: 'A script' },
      files: withPassage('<script>alert(1)</script>'),
      points: '<script>alert(1)</script>',
    },
  ],
  good: [
    {
      title: { ru: 'Обычный текст', en: 'Plain text' },
      files: withPassage('Первая строка, *вторая* строка.'),
    },
  ],
});
