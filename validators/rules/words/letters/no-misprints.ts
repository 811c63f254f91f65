// A garbled word is found by no search, and where it names what the act is about, the act does not say it.

import type { Federal, Territory } from '../../../model/types.ts';
import { type KnownWord, meantAmong } from '../../../text/misspelt.ts';
import { timesInWords } from '../../../text/russian.ts';
import { stem } from '../../../text/stem.ts';
import { replaced } from '../../example-base.ts';
import { mendOrWaive } from '../../printed-so.ts';
import type { TerritoryRule } from '../../rule.ts';
import { elsewhere, type Slip, slipsIn } from '../once.ts';
import { type PrintedText, printedTexts } from '../printed-texts.ts';

/** A whole word in small letters: a name is spelt as its bearer spells it. */
const word = /(?<!\p{L})[а-яё]{5,}(?!\p{L})/gu;

const plain = (text: string): string => text.toLowerCase().replaceAll('ё', 'е');

/** A word that stands oftener is the act's own. */
const mostTimes = 2;

const federalTexts = ({
  acts,
  directions,
  indicators,
  concepts,
  subjectKinds,
}: Federal): readonly string[] => [
  ...[...acts.values()].map(({ printed }) => printed),
  ...directions.map(({ name }) => name),
  ...indicators.map(({ name }) => name),
  ...concepts.flatMap(({ spellings }) => spellings.map(({ printed }) => printed)),
  ...[...subjectKinds.values()].flatMap(({ name, duties }) => [name, ...duties.map((duty) => duty.name)]),
];

interface Vocabulary {
  readonly known: readonly KnownWord[];
  readonly timesOf: ReadonlyMap<string, number>;
  /** Stems that the federal layer has: such a word is no slip. */
  readonly federal: ReadonlySet<string>;
}

const wordsOf = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => plain(text).match(/(?<!\p{L})[а-я]{4,}(?!\p{L})/gu) ?? []);

const vocabularyOf = (territory: Territory, federal: Federal): Vocabulary => {
  const texts = printedTexts(territory).filter(({ damaged }) => damaged !== true);
  const own = wordsOf(texts.map(({ text }) => text));
  const layer = wordsOf(federalTexts(federal));
  const stems = new Map([...new Set([...own, ...layer])].map((one) => [one, stem(one)]));
  const timesOf = new Map<string, number>();
  for (const one of [...own, ...layer]) {
    const of = stems.get(one) ?? one;
    timesOf.set(of, (timesOf.get(of) ?? 0) + 1);
  }
  const known = [...stems].map(([one, of]) => ({ word: one, stem: of, times: timesOf.get(of) ?? 0 }));
  return {
    known: known.sort((a, b) => b.times - a.times),
    timesOf,
    federal: new Set(layer.map((one) => stems.get(one) ?? one)),
  };
};

/** Finds the misprints of a text. */
const misprintsIn = (
  { timesOf, federal }: Vocabulary,
  meant: ReturnType<typeof meantAmong>,
): ((printed: PrintedText) => Iterable<Slip>) => {
  const answers = new Map<string, boolean>();
  const isMisprint = (letters: string): boolean => {
    const before = answers.get(letters);
    if (before !== undefined) return before;
    const of = stem(letters);
    const answer = !federal.has(of) && (timesOf.get(of) ?? 0) <= mostTimes && meant(letters) !== null;
    answers.set(letters, answer);
    return answer;
  };
  return function* ({ text }) {
    for (const { 0: letters, index } of text.matchAll(word))
      if (isMisprint(plain(letters))) yield { text: letters, at: index, length: letters.length };
  };
};

export const noMisprints: TerritoryRule = {
  id: 'words/no-misprints',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'В словах нет опечаток', en: 'Words are not misprinted' },
  fault: { ru: 'Похоже на опечатку', en: 'This looks like a misprint' },
  reason: {
    ru: 'Слово с опечаткой не находит поиск, а в функции, показателе или результате оно лишает их смысла.',
    en: 'A misprinted word is found by no search, and in a function, an indicator or a result it takes the sense away.',
  },
  cure: {
    ru: 'Сверьте слово с подписанным актом и исправьте опечатку.',
    en: 'Compare the word with the signed act, and mend the misprint.',
  },
  edit: mendOrWaive,
  doubt: {
    ru: 'Словаря русского языка у правила нет: оно сравнивает редкое слово документа с частыми. Редкое слово может быть и верным.',
    en: 'The rule has no dictionary: it holds a rare word of the document against the frequent ones. A rare word may be right.',
  },
  yieldsTo: [
    'words/whole-words',
    'words/one-alphabet',
    'words/person-one-name',
    'roadmap/system-measure-worded',
  ],
  *check(territory, { corpus }) {
    const vocabulary = vocabularyOf(territory, corpus.federal);
    const meant = meantAmong(vocabulary.known);
    for (const repeated of slipsIn(corpus, territory, misprintsIn(vocabulary, meant))) {
      const { text } = repeated.slip;
      const right = meant(plain(text));
      if (right === null) continue;
      const times = timesInWords(right.times);
      yield {
        at: repeated.first,
        message: {
          ru: `Слово «${text}», видимо, напечатано с опечаткой: в документах есть похожее – «${right.word}» (в разных формах ${times})`,
          en: `The word “${text}” seems to be a misprint: the documents have one like it, “${right.word}” (${right.times} times in its forms)`,
        },
        grounds: elsewhere(repeated),
        evidence: plain(text),
      };
    }
  },
  bad: [
    {
      title: { ru: 'Лишний слог в слове', en: 'A syllable too many' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты региональной системы, её функционирование, порядок функционирования, итоги функционирования, функционирование служб и эффективность функционалирования.',
        ),
      },
      points: 'функционалирования',
    },
    {
      title: { ru: 'Пропущена гласная', en: 'A vowel left out' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты региональной системы, службы района, школы района и педагогов рйона.',
        ),
      },
      points: 'рйона',
    },
  ],
  good: [
    {
      title: { ru: 'Похожие слова языка', en: 'Words of the language that are alike' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          'субъекты региональной системы.',
          'субъекты региональной системы: современные центры, современные школы, современные службы, современные клубы и своевременные меры, функциональная грамотность.',
        ),
      },
    },
  ],
};
