// A garbled word is found by no search, and where it names what the act is about, the act does not say it.

import { isKnown } from '../../../language/analyse.ts';
import { nearAmong, nearest } from '../../../language/nearest.ts';
import type { Federal, Territory } from '../../../model/types.ts';
import { mostUnknownWords } from '../../../text/places/bounds.ts';
import { foundIn } from '../../../text/remembered.ts';
import { timesInWords } from '../../../text/russian.ts';
import { type KnownWord, meantAmong } from '../../../text/words/misspelt.ts';
import { stem } from '../../../text/words/stem.ts';
import { defining, edits } from '../../example-base.ts';
import { mendOrWaive } from '../../printed-so.ts';
import type { TerritoryRule, Text } from '../../rule.ts';
import { elsewhere, type Slip, slipsIn } from '../once.ts';
import { type PrintedText, printedTexts } from '../printed-texts.ts';
import { oneLetterLess } from './one-letter-less.ts';

/** A whole word in small letters, with what a hyphen ties to it: a name is spelt as its bearer spells it. */
const word = /(?<![\p{L}-])[а-яё]+(?:-[а-яё]+)*(?![\p{L}-])/gu;
/** The word that a text begins with, where the next is in small letters: a name of a person is followed by another. */
const opening = /^\s*([А-ЯЁ][а-яё]{7,40})(?=\s[а-яё]{2,})/u;
/** A word with a capital inside a sentence or a name: «в Мшинскую школу», «„Мшинская школа“». */
const named = /(?<=[а-яё,;»”“)]\s|[«„“"(])[А-ЯЁ][а-яё]{3,}/gu;
/** «Мшинский район»: whose the adjective is, its bearer knows. */
const ofPlace =
  /^\s*[А-ЯЁ][а-яё]+(?:ск|цк)(?:ий|ая|ое)\s(?:район|округ|област|край|республик|поселени|сельсовет|улус|наслег|город|школ|гимнази|лице)/u;
const shortest = 5;

const plain = (text: string): string => text.toLowerCase().replaceAll('ё', 'е');

/** A word that stands oftener is the act's own. */
const mostTimes = 2;
/** A word that no document has is meant only where one letter of so long a word is wrong, and not the first. */
const surelyFrom = 8;

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
  /** Stems of words that the documents print as names. */
  readonly names: ReadonlySet<string>;
}

const wordsIn = foundIn((text) => plain(text).match(/(?<!\p{L})[а-я]{4,}(?!\p{L})/gu) ?? []);

const namesIn = foundIn((text) => (text.match(named) ?? []).map((name) => stem(plain(name))));

const wordsOf = (texts: readonly string[]): readonly string[] => texts.flatMap(wordsIn);

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
    names: new Set(texts.flatMap(({ text }) => namesIn(text))),
  };
};

/** What a garbled word was meant to be, and how often that stands in the documents in all its forms. */
interface Meant {
  readonly word: string;
  readonly times: number;
}

interface Search {
  /** What a word was meant to be; null for a word that is right, or may be. */
  readonly meant: (word: string) => Meant | null;
  /** Whether there were more unknown words than a meant one is sought for. */
  readonly isCut: () => boolean;
}

const searchIn = ({ known, timesOf, federal, names }: Vocabulary): Search => {
  const hidden = meantAmong(known);
  const times = (one: string): number => timesOf.get(stem(one)) ?? 0;
  let inTexts: ((word: string) => readonly string[]) | null = null;
  const twoLettersOff = (garbled: string): Meant | null => {
    inTexts ??= nearAmong(known.map(({ word }) => word).filter(isKnown));
    const [oftenest] = inTexts(garbled)
      .map((one) => ({ word: one, times: times(one) }))
      .sort((a, b) => b.times - a.times);
    return oftenest ?? null;
  };
  let unknown = 0;
  const unlisted = (garbled: string): Meant | null => {
    if (isKnown(garbled)) return null;
    unknown += 1;
    if (unknown > mostUnknownWords) return null;
    const [near] = nearest(garbled, times);
    if (near === undefined) return twoLettersOff(garbled);
    const found = times(near.word);
    const sure =
      garbled.length >= surelyFrom && near.distance === 1 && near.word.startsWith(garbled.charAt(0));
    return found > 0 || near.ofField || sure ? { word: near.word, times: found } : null;
  };
  const find = (garbled: string): Meant | null =>
    federal.has(stem(garbled)) || names.has(stem(garbled)) || times(garbled) > mostTimes
      ? null
      : (unlisted(garbled) ?? hidden(garbled));
  const answers = new Map<string, Meant | null>();
  const meant = (garbled: string): Meant | null => {
    const before = answers.get(garbled);
    if (before !== undefined) return before;
    const answer = find(garbled);
    answers.set(garbled, answer);
    return answer;
  };
  return { meant, isCut: () => unknown > mostUnknownWords };
};

/** The words of a text that may be misprinted, each with its place and as it is looked up. */
const candidatesIn = foundIn(function* (text): Generator<Slip & { readonly asked: string }> {
  for (const { 0: letters, index } of text.matchAll(word))
    if (letters.length >= shortest)
      yield { text: letters, at: index, length: letters.length, asked: plain(letters) };
  const [, first] = opening.exec(text) ?? [];
  if (first !== undefined && !ofPlace.test(text))
    yield { text: first, at: text.indexOf(first), length: first.length, asked: plain(first) };
});

/** Finds the misprints of a text. */
const misprintsIn =
  (meant: (word: string) => Meant | null): ((printed: PrintedText) => Iterable<Slip>) =>
  ({ text }) =>
    candidatesIn(text).filter(({ asked }) => meant(asked) !== null);

const said = ({ word: right, times }: Meant): Text => {
  if (times === 0) return { ru: `есть слово «${right}»`, en: `there is a word “${right}”` };
  return {
    ru: `в документах есть похожее – «${right}» (в разных формах ${timesInWords(times)})`,
    en: `the documents have one like it, “${right}” (${times} times in its forms)`,
  };
};

/** More words of letters by chance than are sought for. */
const unreadable = Array.from(
  { length: mostUnknownWords + 1 },
  (_, index) => `щъы${[...index.toString(2)].map((one) => (one === '0' ? 'ъщ' : 'ыъ')).join('')}.`,
).join(' ');

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
    ru: 'Правило знает слова русского языка и слова этой области, но не все: редкое или новое слово может быть и верным.',
    en: 'The rule knows the words of Russian and of the field, but not all of them: a rare or a new word may be right.',
  },
  yieldsTo: [
    'words/whole-words',
    'words/one-alphabet',
    'words/person-one-name',
    'roadmap/system-measure-worded',
  ],
  *check(territory, { corpus }) {
    const { meant, isCut } = searchIn(vocabularyOf(territory, corpus.federal));
    for (const repeated of slipsIn(corpus, territory, misprintsIn(meant))) {
      const { text } = repeated.slip;
      const right = meant(plain(text));
      if (right === null) continue;
      const like = said(right);
      yield {
        at: repeated.first,
        message: {
          ru: `Слово «${text}», видимо, напечатано с опечаткой: ${like.ru}`,
          en: `The word “${text}” seems to be a misprint: ${like.en}`,
        },
        grounds: elsewhere(repeated),
        evidence: plain(text),
      };
    }
    for (const repeated of slipsIn(corpus, territory, ({ text }) => oneLetterLess(text))) {
      const { text, meant: right } = repeated.slip;
      yield {
        at: repeated.first,
        message: {
          ru: `В словах «${text}», видимо, пропущена буква: здесь нужно «${right}»`,
          en: `A letter seems lost in “${text}”: “${right}” is meant`,
        },
        grounds: elsewhere(repeated),
        evidence: plain(text),
      };
    }
    const [first] = printedTexts(territory);
    if (isCut() && first !== undefined)
      yield {
        at: first.at,
        message: {
          ru: `В документах больше ${mostUnknownWords} слов, которых нет в словаре: опечатки искали только в первых`,
          en: `The documents have more than ${mostUnknownWords} words that are in no dictionary: only the first were searched for misprints`,
        },
        hint: {
          ru: 'Проверьте, верно ли прочитан документ: столько незнакомых слов бывает, когда испорчены буквы.',
          en: 'Make sure that the document was read rightly: so many unknown words mean that letters are spoilt.',
        },
        evidence: 'unknown words',
      };
  },
  bad: [
    {
      title: { ru: 'Наречие с одной «н»', en: 'An adverb with one “н”' },
      files: defining('субъекты региональной системы и итоги централизовано проводимых курсов.'),
      points: 'централизовано',
    },
    {
      title: { ru: 'Лишний слог в слове', en: 'A syllable too many' },
      files: defining(
        'субъекты региональной системы, её функционирование, порядок функционирования, итоги функционирования, функционирование служб и эффективность функционалирования.',
      ),
      points: 'функционалирования',
    },
    {
      title: { ru: 'Пропущена гласная', en: 'A vowel left out' },
      files: defining('субъекты региональной системы, службы района, школы района и педагогов рйона.'),
      points: 'рйона',
    },
    {
      title: {
        ru: 'Слово, которого в документах больше нет',
        en: 'A word that the documents have nowhere else',
      },
      files: defining(
        'субъекты региональной системы, профилактика деструктивного и ассоциального поведения.',
      ),
      points: 'ассоциального',
    },
    {
      title: { ru: 'Документ из незнакомых слов', en: 'A document of unknown words' },
      files: defining(`субъекты региональной системы. ${unreadable}`),
    },
  ],
  good: [
    {
      title: { ru: 'Похожие слова языка', en: 'Words of the language that are alike' },
      files: defining(
        'субъекты региональной системы: современные центры, современные школы, современные службы, современные клубы и своевременные меры, функциональная грамотность.',
      ),
    },
    {
      title: {
        ru: 'Имя места, от которого район и школа',
        en: 'A name of a place, of a district and of a school',
      },
      files: edits(
        'roadmap',
        ['result: аналитическая справка', 'result: Мшинский район принял стажёров'],
        ['result: план поддержки', 'result: Заборский план поддержки «Заборская весна»'],
      ),
    },
    {
      title: { ru: 'Деепричастие, которого нет в словаре', en: 'A gerund that the dictionary lacks' },
      files: defining(
        'субъекты региональной системы, которые с согласия школы готовят график выездов, согласуя его с директорами.',
      ),
    },
  ],
};
