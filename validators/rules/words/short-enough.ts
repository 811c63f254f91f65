// A word of a thousand letters, a sentence of ten pages: the spaces or the marks are lost, and rules that take words and
// sentences apart cannot judge it. That is said, so that their silence is not taken for praise.
import { within } from '../../model/within.ts';
import { longestSentence, longestWord } from '../../text/places/bounds.ts';
import { defining } from '../example-base.ts';
import type { Ground, TerritoryRule, Text } from '../rule.ts';
import { printedTexts } from './printed-texts.ts';

/** What may be too long: how it is found, how it is called, and what is not looked for in it. */
interface Kind {
  readonly pattern: RegExp;
  readonly most: number;
  readonly called: Text;
  readonly unsought: readonly Text[];
}

const kinds: readonly Kind[] = [
  {
    pattern: /\p{L}+/gu,
    most: longestWord,
    called: { ru: 'Слово', en: 'A word' },
    unsought: [
      { ru: 'сокращения в двух написаниях', en: 'abbreviations written in two ways' },
      { ru: 'опечатки', en: 'misprints' },
      { ru: 'фамилии в двух написаниях', en: 'surnames spelled in two ways' },
      { ru: 'разорванные и слитые слова', en: 'words that are broken or run together' },
    ],
  },
  {
    pattern: /[^.;!?]+/gu,
    most: longestSentence,
    called: { ru: 'Предложение', en: 'A sentence' },
    unsought: [
      { ru: 'обещания, с которыми не согласна таблица', en: 'promises with which the table disagrees' },
      { ru: 'числа, которых таблица не объясняет', en: 'figures that the table does not explain' },
    ],
  },
];

const firstTooLong = (text: string, { pattern, most }: Kind): RegExpExecArray | null => {
  if (text.length <= most) return null;
  for (const found of text.matchAll(pattern)) if (found[0].length > most) return found;
  return null;
};

const groundsOf = ({ unsought }: Kind): readonly Ground[] =>
  unsought.map(({ ru, en }) => ({
    says: { ru: `Здесь не искали: ${ru}`, en: `Not looked for here: ${en}` },
  }));

export const shortEnough: TerritoryRule = {
  id: 'words/short-enough',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Слова и предложения не длиннее, чем бывают в актах',
    en: 'Words and sentences are no longer than those of acts',
  },
  fault: {
    ru: 'Текст слишком длинен, чтобы судить о его словах',
    en: 'A text is too long for its words to be judged',
  },
  reason: {
    ru: 'Так длинны бывают только слова без пробелов и предложения без точек: правила, которые разбирают слова и предложения, такое место пропускают, и ошибки в нём не названы.',
    en: 'Only words without spaces and sentences without full stops are so long: rules that take words and sentences apart leave the place out, and its faults are not told.',
  },
  cure: {
    ru: 'Верните пробелы и знаки препинания, которые потерялись при извлечении текста, и проверьте снова.',
    en: 'Put back the spaces and marks that were lost when the text was extracted, and check again.',
  },
  doubt: {
    ru: 'Длина сама по себе не ошибка: здесь только сказано, чего Свод не судил.',
    en: 'Length by itself is no fault: it is only said what was not judged.',
  },
  *check(territory, { corpus }) {
    for (const { text, at, damaged } of printedTexts(territory)) {
      if (damaged) continue;
      for (const kind of kinds) {
        const found = firstTooLong(text, kind);
        if (found === null) continue;
        const { length } = found[0];
        const place = { at: found.index, length: Math.min(length, kind.most) };
        yield {
          at: within(at, text, place, corpus.texts),
          message: {
            ru: `${kind.called.ru} длиной ${length} знаков: так длинно, что его судили не все правила`,
            en: `${kind.called.en} of ${length} characters: too long for all rules to judge it`,
          },
          grounds: groundsOf(kind),
          evidence: kind.called.en,
        };
      }
    }
  },
  bad: [
    {
      title: { ru: 'Слово, в котором потеряны пробелы', en: 'A word that has lost its spaces' },
      files: defining(`субъекты системы и ${'помощьпедагогам'.repeat(5)}.`),
    },
    {
      title: { ru: 'Предложение без единой точки', en: 'A sentence without a single full stop' },
      files: defining(`субъекты: ${'школы района, колледжи области, центры помощи, '.repeat(70)}музеи.`),
    },
  ],
  good: [
    {
      title: { ru: 'Длинное слово, каких много', en: 'A long word as there are many' },
      files: defining('субъекты человекоразмерных программ.'),
    },
  ],
};
