// The words of a paragraph as Word keeps them: changes still tracked, soft hyphens, spaces that do not break; and its lists.
import {
  AlignmentType,
  DeletedTextRun,
  InsertedTextRun,
  LevelFormat,
  type ParagraphChild,
  SoftHyphen,
  TextRun,
} from 'docx';
import { settledAt } from './settled.ts';

const who = { author: 'Редактор', date: settledAt };

const level = (
  at: number,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
  isLegal = false,
) => ({
  level: at,
  format,
  text,
  alignment: AlignmentType.LEFT,
  isLegalNumberingStyle: isLegal,
});

/** The lists by which `numberer` counts. */
export const numbering = {
  config: [
    {
      reference: 'outline',
      levels: [0, 1, 2].map((at) => level(at, LevelFormat.DECIMAL, ['%1.', '%1.%2.', '%1.%2.%3.'][at] ?? '')),
    },
    {
      reference: 'roman',
      levels: [
        level(0, LevelFormat.UPPER_ROMAN, '%1.'),
        level(1, LevelFormat.DECIMAL, '%1.%2.', true),
        level(2, LevelFormat.DECIMAL, '%1.%2.%3.', true),
      ],
    },
    { reference: 'plain', levels: [level(0, LevelFormat.DECIMAL, '%1.')] },
    { reference: 'bracket', levels: [level(0, LevelFormat.DECIMAL, '%1)')] },
    { reference: 'letters', levels: [level(0, LevelFormat.RUSSIAN_LOWER, '%1)')] },
    { reference: 'dash', levels: [0, 1, 2].map((at) => level(at, LevelFormat.BULLET, '–')) },
  ],
};

/** Every so many paragraphs one with a tracked change, one with a soft hyphen. */
const changedEvery = 13;
const hyphenEvery = 7;

/** A space that does not break stands after the sign of a number. */
export const unbroken = (text: string): string => text.replaceAll('№ ', '№\u00A0');

const softened = (text: string): readonly ParagraphChild[] => {
  const [word = ''] = text.match(/\p{Ll}{12,}/u) ?? [];
  const at = word === '' ? -1 : text.indexOf(word) + 5;
  return at < 0
    ? [new TextRun(text)]
    : [new TextRun({ children: [text.slice(0, at), new SoftHyphen(), text.slice(at)] })];
};

/** Two words stand in the place of others; who accepts all changes reads the text of the act. */
const changed = (text: string, id: number): readonly ParagraphChild[] => {
  const words = text.split(' ');
  if (words.length < 6) return [new TextRun(text)];
  return [
    new TextRun(`${words.slice(0, 2).join(' ')} `),
    new DeletedTextRun({ text: 'прежние слова ', id: id * 2, ...who }),
    new InsertedTextRun({ text: `${words.slice(2, 4).join(' ')} `, id: id * 2 + 1, ...who }),
    new TextRun(words.slice(4).join(' ')),
  ];
};

/** The runs of paragraph `index`; `isTracked`: some of them are changes that nobody has accepted yet. */
export const runsOf = (text: string, index: number, isTracked: boolean): readonly ParagraphChild[] =>
  text.split('\n').flatMap((part, at) => {
    const words = unbroken(part);
    const runs =
      isTracked && index % changedEvery === 4
        ? changed(words, index + 1)
        : index % hyphenEvery === 3
          ? softened(words)
          : [new TextRun(words)];
    return at === 0 ? runs : [new TextRun({ break: 1 }), ...runs];
  });
