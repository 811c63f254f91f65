// What a word processor leaves behind when a document is copied or its links break is no text of the act.
import { defining, edit } from '../../example-base.ts';
import { noSlips } from '../../makers/slip.ts';
import type { Slip } from '../once.ts';

/** Messages of broken links, codes of fields, bookmarks, prompts of forms, tags and entities of markup, signs that no font has. */
const leftovers: readonly RegExp[] = [
  /Error!\s*(?:(?:Bookmark|Reference source|Hyperlink reference)\s+not\s+(?:defined|found|valid)|\p{L}[^.;]*)\.?/giu,
  /Ошибка!\s*(?:Закладка|Источник\s+ссылки|Недопустим|Неверн|Текст|Объект|Имя|Не\s)[^.;]*\.?/giu,
  /\{\s*(?:PAGE|NUMPAGES|TOC|REF|PAGEREF|HYPERLINK|SEQ|MERGEFIELD|FORMTEXT|INCLUDEPICTURE|DATE|TIME|СТРАНИЦА|ДАТА)(?!\p{L})[^{}]*\}/gu,
  /(?:(?:PAGE|NUMPAGES|DATE|TIME|СТРАНИЦА|ЧИСЛСТР|ДАТА)\s*)?\\\*\s*MERGEFORMAT(?:\s*\d+)?/gu,
  /(?:TOC|PAGEREF|REF|SEQ)\s+(?:[^\s\\]+\s+)?\\[a-z](?:\s+"[^"]*")?/gu,
  /HYPERLINK\s+(?:\\l\s+)?"[^"]*"/gu,
  /\[bookmark:[^[\]]*\]|\b_(?:Hlk|Toc|Ref|GoBack)\d*\b/gu,
  /Место для ввода (?:текста|даты)\.?|Щ[её]лкните здесь[^.]*\.?|Click (?:or tap )?here to enter (?:text|a date)\.?/giu,
  /<\/?(?:p|b|i|u|ul|ol|li|br|span|div|table|tr|td|sup|sub|font)(?:\s[^<>]*)?\/?>/giu,
  /&(?:nbsp|quot|amp|lt|gt|laquo|raquo|ndash|mdash|shy|#\d+);/gu,
  /[\uFFFD\uE000-\uF8FF]+/gu,
];

/** Only a text with one of these may hold a leftover: most texts need not be searched ten times. */
const mayHold = /[!{\\[_<&\uFFFD\uE000-\uF8FF]|HYPERLINK|Место для|лкните|Click/u;

function* leftoversIn(text: string): Generator<Slip> {
  if (!mayHold.test(text)) return;
  let end = 0;
  const slips = leftovers
    .flatMap((leftover) => [...text.matchAll(leftover)])
    .map(({ 0: words, index }) => {
      const start = words.length - words.trimStart().length;
      return { text: words.trim(), at: index + start, length: words.trim().length };
    })
    .sort((a, b) => a.at - b.at || b.length - a.length);
  for (const slip of slips) {
    if (slip.at < end) continue;
    end = slip.at + slip.length;
    yield slip;
  }
}

export const noLeftovers = noSlips({
  id: 'words/no-leftovers',
  severity: 'warning',
  title: {
    ru: 'В тексте нет следов текстового редактора',
    en: 'The text has no leftovers of a word processor',
  },
  fault: {
    ru: 'В тексте остался след текстового редактора',
    en: 'A trace of a text editor is left in the text',
  },
  reason: {
    ru: 'Оборванная ссылка, код поля или закладка – не слова акта. На месте оборванной ссылки пропало то, на что она указывала.',
    en: 'A broken link, a code or a bookmark are no words of the act; where a link broke, what it pointed to is lost.',
  },
  cure: {
    ru: 'Восстановите по подписанному акту, что должно стоять на этом месте.',
    en: 'Restore from the signed act what ought to stand here.',
  },
  edit: {
    ru: 'След извлечения, которого в акте не видно, уберите и опишите в corrections.yaml.',
    en: 'Take out a trace of the extraction that the act does not show, and list it in corrections.yaml.',
  },
  inText: leftoversIn,
  say: ({ text }) => ({
    ru: `В тексте остался след текстового редактора: «${text}»`,
    en: `A leftover of a word processor stands in the text: “${text}”`,
  }),
  bad: [
    {
      title: { ru: 'Оборванная ссылка', en: 'A broken reference' },
      files: defining('субъекты региональной системы согласно Ошибка! Источник ссылки не найден.'),
      points: 'Ошибка! Источник ссылки не найден.',
    },
    {
      title: { ru: 'Закладка в ячейке таблицы', en: 'A bookmark in a cell' },
      files: edit(
        'roadmap',
        'result: аналитическая справка',
        'result: "[bookmark: _Hlk128556132]аналитическая справка"',
      ),
      points: '[bookmark: _Hlk128556132]',
    },
    {
      title: { ru: 'Код поля с номером страницы', en: 'The code of a page number' },
      files: edit('terms', 'помогает коллеге.', 'помогает коллеге. СТРАНИЦА \\* MERGEFORMAT 3'),
      points: 'СТРАНИЦА \\* MERGEFORMAT 3',
    },
  ],
  good: [
    {
      title: { ru: 'Ошибка и страница как слова', en: '“Ошибка” and “страница” as words' },
      files: defining(
        'субъекты региональной системы. Ошибка исправляется на странице сайта. Внимание! Источник данных открыт.',
      ),
    },
  ],
});
