// An act has headings, paragraphs and lists. What it has not would be rendered in a way nobody signed.
import { problemRule } from '../problem-rule.ts';
import type { Text } from '../rule.ts';
import { withPassage } from './examples.ts';

interface Words {
  readonly what: Text;
  readonly hint: Text;
}

const link: Text = {
  ru: 'Оставьте один текст: ссылки на акты и пункты свод расставляет сам. Квадратные скобки из текста пишите с обратной чертой: \\[.',
  en: 'Keep the text alone: Svod links acts and clauses by itself. Write brackets of the text as \\[.',
};

const byType: Readonly<Record<string, Words>> = {
  link: { what: { ru: 'Ссылка', en: 'A link' }, hint: link },
  linkReference: { what: { ru: 'Ссылка', en: 'A link' }, hint: link },
  definition: { what: { ru: 'Определение ссылки', en: 'A link definition' }, hint: link },
  table: {
    what: { ru: 'Таблица', en: 'A table' },
    hint: {
      ru: 'Перенесите её в tables.yaml, а на её месте поставьте <Table id="…"/>. Дорожная карта и показатели пишутся в roadmap.yaml и indicators.yaml.',
      en: 'Move it to tables.yaml and put <Table id="…"/> in its place. A roadmap and indicators go to roadmap.yaml and indicators.yaml.',
    },
  },
  footnote: {
    what: { ru: 'Знак сноски', en: 'The sign of a footnote' },
    hint: {
      ru: 'Напишите знак так, как он напечатан, например «1)» или «\\*», а слова сноски – отдельным абзацем.',
      en: 'Write the sign as it is printed, and the words of the footnote in a paragraph of their own.',
    },
  },
  image: {
    what: { ru: 'Изображение', en: 'An image' },
    hint: {
      ru: 'Удалите его: в текст положения изображения не входят.',
      en: 'Delete it: a provision holds no images.',
    },
  },
  imageReference: {
    what: { ru: 'Изображение', en: 'An image' },
    hint: {
      ru: 'Удалите его: в текст положения изображения не входят.',
      en: 'Delete it: a provision holds no images.',
    },
  },
  code: {
    what: { ru: 'Блок кода', en: 'A code block' },
    hint: {
      ru: 'Уберите обратные апострофы ``` и лишний отступ.',
      en: 'Remove the backticks ``` and the indent.',
    },
  },
  inlineCode: {
    what: { ru: 'Код в обратных апострофах', en: 'Code in backticks' },
    hint: { ru: 'Уберите обратные апострофы.', en: 'Remove the backticks.' },
  },
  blockquote: {
    what: { ru: 'Цитата со знаком «>»', en: 'A quotation with “>”' },
    hint: {
      ru: 'Если это знак «больше», поставьте перед ним обратную черту: \\>.',
      en: 'If it means “greater than”, write \\>.',
    },
  },
};

const other: Words = {
  what: { ru: 'Разметка, которой в положениях нет', en: 'Markup that provisions do not have' },
  hint: { ru: 'Оставьте один текст.', en: 'Keep the text alone.' },
};

export const plainMarkup = problemRule({
  id: 'mdx/plain-markup',
  codes: ['mdx-markup'],
  title: {
    ru: 'В положении только заголовки, абзацы и списки',
    en: 'A provision has headings, paragraphs and lists only',
  },
  fault: {
    ru: 'В положении не только заголовки, абзацы и списки',
    en: 'The provision has more than headings, paragraphs and lists',
  },
  reason: {
    ru: 'Акт состоит из пунктов. Ссылки, картинки, цитаты и код в нём не печатаются: слова внутри них не попали бы ни на сайт, ни в проверку.',
    en: 'An act consists of clauses. Links, images, quotations and code are not part of it: words inside them would be lost.',
  },
  cure: {
    ru: 'Оставьте заголовки «#», абзацы, списки «- », выделение *звёздочками* и черту «***», которая кончает пункт.',
    en: 'Keep headings “#”, paragraphs, lists “- ”, *emphasis* and the line “***” that ends a clause.',
  },
  say: ({ data }) => {
    const type = String(data['type']);
    const { what, hint } = (Object.hasOwn(byType, type) ? byType[type] : undefined) ?? other;
    return {
      message: {
        ru: `${what.ru} в тексте положения: «${data['what']}»`,
        en: `${what.en} in the text of a provision: “${data['what']}”`,
      },
      hint,
    };
  },
  bad: [
    {
      title: { ru: 'Ссылка', en: 'A link' },
      files: withPassage('См. [закон](https://example.org).'),
      points: '[закон](https://example.org)',
    },
    {
      title: { ru: 'Таблица знаками |', en: 'A table of the signs |' },
      files: withPassage('| Срок | Мероприятие |\n| --- | --- |\n| май | отчёт |'),
      points: '| Срок | Мероприятие |',
    },
    {
      title: { ru: 'Сноска знаками [^1]', en: 'A footnote as [^1]' },
      files: withPassage('Доля педагогов[^1] растёт.'),
      points: '[^1]',
    },
    {
      title: { ru: 'Изображение', en: 'An image' },
      files: withPassage('![герб](coat.png)'),
      points: '![герб](coat.png)',
    },
    { title: { ru: 'Цитата', en: 'A quotation' }, files: withPassage('> слова'), points: '> слова' },
    { title: { ru: 'Код', en: 'Code' }, files: withPassage('Ключ `of`.'), points: '`of`' },
    {
      title: { ru: 'Определение ссылки', en: 'A link definition' },
      files: withPassage('[закон]: https://example.org'),
    },
    {
      title: { ru: 'Блок кода', en: 'A code block' },
      files: withPassage('```\nслова\n```'),
    },
  ],
  good: [
    {
      title: { ru: 'Список и выделение', en: 'A list and emphasis' },
      files: withPassage('Основные *задачи*:\n\n- первая;\n- вторая.'),
    },
    {
      title: {
        ru: 'Черта кончает пункт: за ней идёт текст раздела без номера',
        en: 'A line ends the clause: text of the section without a number follows',
      },
      files: withPassage('***\n\nОстальное определяет Министерство.'),
    },
  ],
});
