// A word in capitals inside a sentence was put there to be found and changed: it stands for a name that was never decided.

import { stem } from '../../../text/stem.ts';
import { matchWords } from '../../../text/word-match.ts';
import { replaced } from '../../example-base.ts';
import { waiveIfPrinted } from '../../printed-so.ts';
import type { TerritoryRule } from '../../rule.ts';
import { elsewhere, type Slip, slipsIn } from '../once.ts';
import { type PrintedText, printedTexts } from '../printed-texts.ts';

/** An abbreviation may be shorter and read like a word; a word of capitals beside another is a heading. */
const capitals =
  /(?<![\p{L}\d«"„-])(?<!\p{Lu}{2,}[\s,–-]{1,3})[А-ЯЁ]{5,}(?![\p{L}-])(?![\s,–-]{1,3}\p{Lu}{2,})/gu;

/** «ПРИКАЗЫВАЮ:» is set so by custom. */
const ordering = /^(?:приказываю|постановляю|распоряжаюсь|обязываю|решил[аи]?|постановляет)$/iu;

const smallWord = /(?<!\p{L})[а-яё]{5,}(?!\p{L})/gu;

export const noCapitals: TerritoryRule = {
  id: 'words/no-capitals',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Внутри предложения нет слов прописными буквами',
    en: 'No word in capitals inside a sentence',
  },
  fault: { ru: 'Внутри предложения слово прописными буквами', en: 'A word amid a sentence is in capitals' },
  reason: {
    ru: 'Прописными набирают слово, которое в образце собирались заменить. Оставшись в акте, оно показывает, что место не дочитали, и выглядит сокращением.',
    en: 'A word is set in capitals where a model was to be changed. Left in an act it shows that the passage was not read through, and looks like an abbreviation.',
  },
  cure: {
    ru: 'Наберите слово обычными буквами и проверьте, то ли это слово.',
    en: 'Set the word in small letters, and make sure it is the right one.',
  },
  edit: waiveIfPrinted,
  *check(territory, { corpus }) {
    const small = new Set(
      printedTexts(territory).flatMap(({ text }) => (text.match(smallWord) ?? []).map((word) => stem(word))),
    );
    const isWord = (letters: string): boolean =>
      !ordering.test(letters) && matchWords(letters).every((word) => small.has(stem(word)));
    const found = function* ({ text, capitals: heading }: PrintedText): Generator<Slip> {
      if (heading === true) return;
      // The first word of a title may be set so: «ПОЛОЖЕНИЕ о …».
      const firstSmall = text.search(/\p{Ll}/u);
      for (const { 0: letters, index } of text.matchAll(capitals))
        if (firstSmall !== -1 && firstSmall < index && isWord(letters))
          yield { text: letters, at: index, length: letters.length };
    };
    for (const repeated of slipsIn(corpus, territory, found)) {
      const { text } = repeated.slip;
      yield {
        at: repeated.first,
        message: {
          ru: `Слово «${text}» внутри предложения набрано прописными буквами`,
          en: `The word “${text}” is set in capitals inside a sentence`,
        },
        grounds: elsewhere(repeated),
        evidence: text.toLowerCase(),
      };
    }
  },
  bad: [
    {
      title: { ru: 'Слово образца осталось прописными', en: 'A word of the model left in capitals' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты региональной системы как части РЕГИОНАЛЬНОЙ сети.',
        ),
      },
      points: 'РЕГИОНАЛЬНОЙ',
    },
  ],
  good: [
    {
      title: { ru: 'Сокращение и слово приказа', en: 'An abbreviation, and the word that orders' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'О региональной системе\n',
          'О региональной системе\n\nВо исполнение закона ПРИКАЗЫВАЮ:\n',
        ),
      },
    },
    {
      title: { ru: 'Заголовок прописными', en: 'A heading in capitals' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          '## 2. Субъекты',
          '## 2. СУБЪЕКТЫ СИСТЕМЫ',
        ),
      },
    },
  ],
};
