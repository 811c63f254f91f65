// «Программ ДПП» reads in full «программ дополнительных профессиональных программ»: the abbreviation has the word already.
import { analyse, lemmasOf } from '../../../language/analyse.ts';
import type { Territory } from '../../../model/types.ts';
import { foundIn } from '../../../text/remembered.ts';
import { areApart } from '../../../text/sets.ts';
import { matchWords } from '../../../text/words/word-match.ts';
import { edit } from '../../example-base.ts';
import { noSlips } from '../../makers/slip.ts';
import type { Slip } from '../once.ts';
import type { PrintedText } from '../printed-texts.ts';
import { isOfCapitals } from './introduction-places.ts';
import { printedMeanings } from './printed-meanings.ts';

/** The word of a meaning that says what the thing is: its first noun. */
const headOf = (means: string): string | undefined =>
  matchWords(means).find((word) => {
    const parts = analyse(word).map(({ part }) => part);
    return parts.includes('noun') && !parts.includes('adjective') && !parts.includes('participle');
  });

/** What abbreviations stand for: of the lists, else of the text. */
const headsOf = (territory: Territory): ReadonlyMap<string, ReadonlySet<string>> => {
  const heads = new Map<string, Set<string>>();
  for (const { short, means } of printedMeanings(territory)) {
    const head = isOfCapitals(short) ? headOf(means) : undefined;
    if (head !== undefined) heads.set(short, new Set([...(heads.get(short) ?? []), ...lemmasOf(head)]));
  }
  return heads;
};

const beforeShort = /(?<!\p{L})(\p{Ll}{4,})\s+(\p{Lu}{2,}(?:\s\p{Lu}{2,})*)(?!\p{L})/gu;

const pairsIn = foundIn((text) =>
  [...text.matchAll(beforeShort)].map(({ 0: words, 1: before = '', 2: chain = '', index }) => ({
    words,
    before,
    chain,
    index,
  })),
);

/** Finds the words that the abbreviation behind them has already. */
const saidTwice = (heads: ReadonlyMap<string, ReadonlySet<string>>) =>
  function* ({ text }: PrintedText): Generator<Slip> {
    for (const { words, before, chain, index } of pairsIn(text)) {
      const short = heads.has(chain) ? chain : chain.replace(/\s.*$/u, '');
      if (areApart(lemmasOf(before), heads.get(short) ?? new Set())) continue;
      const length = words.length - chain.length + short.length;
      yield { text: words.slice(0, length).replace(/\s+/gu, ' '), at: index, length };
    }
  };

export const abbreviationSaidOnce = noSlips({
  id: 'words/abbreviation-said-once',
  title: {
    ru: 'Перед сокращением не повторено слово из него',
    en: 'A word of an abbreviation is not said before it',
  },
  fault: {
    ru: 'Перед сокращением повторено слово из него',
    en: 'A word of an abbreviation is said again before it',
  },
  reason: {
    ru: 'Слово стоит дважды: перед сокращением и в нём. Прочитанное полностью, такое место теряет смысл, а в показателе неясно, что считают.',
    en: 'The word stands twice, before the abbreviation and in it. Read in full the passage makes no sense, and in an indicator it is not clear what is counted.',
  },
  cure: {
    ru: 'Оставьте одно сокращение: «доля ДПП» вместо «доля программ ДПП».',
    en: 'Keep the abbreviation alone: “доля ДПП” for “доля программ ДПП”.',
  },
  doubt: {
    ru: 'Смысл обычно понятен, и в речи так говорят: менять ли ради этого принятый акт, решает составитель.',
    en: 'The sense is mostly clear, and people speak so; whether to amend an adopted act for it is for the drafter.',
  },
  find: (territory) => saidTwice(headsOf(territory)),
  say: ({ text }) => {
    const [word = '', ...short] = text.split(' ');
    return {
      ru: `В словах «${text}» повтор: слово «${word}» уже есть в сокращении «${short.join(' ')}»`,
      en: `“${text}” says a word twice: “${word}” is in the abbreviation “${short.join(' ')}” already`,
    };
  },
  hint: ({ text }) => {
    const [word = '', ...short] = text.split(' ');
    return {
      ru: `Уберите слово «${word}»: достаточно сокращения «${short.join(' ')}».`,
      en: `Leave out “${word}”: the abbreviation “${short.join(' ')}” is enough.`,
    };
  },
  evidence: ({ text }) => text.toLowerCase(),
  bad: [
    {
      title: { ru: 'Центр центра', en: 'A centre of the centre' },
      files: {
        ...edit(
          'provision',
          '- оценка качества методической работы.',
          '- оценка качества методической работы центров ЦНППМ.',
        ),
        ...edit(
          'roadmap',
          'Оценка качества методической работы',
          'Оценка качества методической работы центров ЦНППМ',
        ),
      },
      points: 'центров ЦНППМ',
    },
  ],
  good: [
    {
      title: { ru: 'Слово другое', en: 'Another word' },
      files: edit(
        'provision',
        'ЦНППМ поддерживает наставников',
        'Работники ЦНППМ и программы ЦНППМ поддерживают наставников. ЦНППМ собирает их',
      ),
    },
  ],
});
