// Two short names for one concept read like two concepts: a search for one does not find what is said of the other.
import { analyse, lemmasOf } from '../../../language/analyse.ts';
import { excerpt } from '../../../model/excerpt.ts';
import type { Corpus, Territory } from '../../../model/types.ts';
import { child, placeOf, type Spot } from '../../../source/spot.ts';
import { before as wordsUpTo } from '../../../text/places/near-place.ts';
import { nearAbbreviations } from '../../../text/words/near-spelling.ts';
import { edit, edits } from '../../example-base.ts';
import type { TerritoryRule } from '../../rule.ts';
import { type IntroductionPlace, introductionPlaces, isOfCapitals } from './introduction-places.ts';
import { compact } from './introductions.ts';

/** A meaning of one word says too little to be the same concept. */
const fewestWords = 2;
/** So many words before «(далее – …)» may be what it names. */
const longestMeaning = 15;

/** So many meanings that end alike are held against a further one. */
const mostHeld = 30;

/** A short name with the words that it stands for. */
interface Meant {
  readonly short: string;
  readonly at: Spot;
  readonly words: readonly string[];
  /** The words are its meaning, no more and no less; else the meaning is somewhere at their end. */
  readonly whole: boolean;
  /** A list of abbreviations says so. */
  readonly listed: boolean;
  /** The part of the text, or the list, that says so. */
  readonly place: string;
}

const printedWords = (text: string): readonly string[] => text.match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
const same = (one = '', other = ''): boolean =>
  [...lemmasOf(one)].some((lemma) => lemmasOf(other).has(lemma));
const isAdjective = (word = ''): boolean => analyse(word).some(({ part }) => part === 'adjective');

/** «Маршрут» of «индивидуальный маршрут педагога»: from the adjectives before the word on; null where the words do not have it. */
const fromOwnWord = (short: string, words: readonly string[]): readonly string[] | null => {
  const [own] = printedWords(short);
  let from = words.findLastIndex((word) => same(word, own));
  if (from === -1) return null;
  while (isAdjective(words[from - 1])) from -= 1;
  return words.slice(from);
};

const meantBefore = ({ short, means, at }: IntroductionPlace): Meant | null => {
  const { printed = '', at: place = 0 } = at.passage ?? {};
  const before = wordsUpTo(printed, place);
  const bracket = /\(\s*далее[^()]*$/iu.exec(before)?.index;
  if (bracket === undefined) return null;
  const said = before.slice(0, bracket);
  const words = printedWords(said.slice(said.search(/[^.;:]*$/u))).slice(-longestMeaning);
  const meaning = means === null ? fromOwnWord(short, words) : printedWords(means);
  return {
    short,
    at,
    words: meaning ?? words,
    whole: meaning !== null,
    listed: false,
    place: String(at.path.at(-1)),
  };
};

/** What the lists say, then what stands before «(далее – …)» in the texts. */
const meantIn = (corpus: Corpus, territory: Territory): readonly Meant[] => [
  ...territory.abbreviations.map(({ short, means, spot, clause }) => ({
    short,
    at: child(spot, 'short'),
    words: printedWords(means),
    whole: true,
    listed: true,
    place: clause?.target?.anchor ?? placeOf(spot).file + short,
  })),
  ...introductionPlaces(corpus, territory).flatMap((place) => meantBefore(place) ?? []),
];

/** How many words two have in common at their end, whatever their case. */
const sharedEnd = (a: readonly string[], b: readonly string[]): number => {
  let shared = 0;
  while (shared < Math.min(a.length, b.length) && same(a.at(-1 - shared), b.at(-1 - shared))) shared += 1;
  return shared;
};

/** «ЦПМ» may be of «Центр непрерывного повышения профессионального мастерства»: its letters begin words of it, the first and the last too. */
const mayBeOf = (short: string, words: readonly string[]): boolean => {
  if (!isOfCapitals(short)) return true;
  const initials = words.map((word) => word.charAt(0).toUpperCase()).join('');
  let at = 0;
  for (const letter of initials) if (letter === short.charAt(at)) at += 1;
  return (
    at === short.length &&
    initials.startsWith(short.charAt(0)) &&
    initials.endsWith(short.charAt(short.length - 1))
  );
};

/** So many letters are kept of the first word of a blend. */
const blended = 3;

/**
 * «Минобр» of «Министерство образования … области», «Методсовет» of «методический совет»: the short name begins as one of the words
 * that both have. «Минпрос края» of «Министерство просвещения … края» does not, where these are «… края» alone.
 */
const beginsAsIn = (short: string, end: readonly string[]): boolean => {
  const [first = ''] = printedWords(short);
  const start = first.slice(0, blended).toLowerCase();
  return isOfCapitals(short) || end.some((word) => word.toLowerCase().startsWith(start));
};

/** Whether two short names are of one thing: of the same words, or one of words with which what stands before the other ends. */
const isOne = (a: Meant, b: Meant): boolean => {
  if (compact(a.short) === compact(b.short) || (!a.whole && !b.whole)) return false;
  // A letter more or less in a text is told by words/abbreviation-one-form.
  if (!(a.listed && b.listed) && nearAbbreviations(a.short, b.short)) return false;
  const shared = sharedEnd(a.words, b.words);
  if (shared < fewestWords) return false;
  if (a.whole && b.whole) return shared === a.words.length && shared === b.words.length;
  const [known, other] = a.whole ? [a, b] : [b, a];
  if (!beginsAsIn(other.short, other.words.slice(-shared))) return false;
  const isEnd = shared === known.words.length && !isAdjective(other.words.at(-1 - shared));
  return isEnd && mayBeOf(other.short, known.words);
};

export const abbreviationOneName: TerritoryRule = {
  id: 'words/abbreviation-one-name',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'У понятия одно сокращение', en: 'A concept has one abbreviation' },
  fault: { ru: 'У понятия два сокращения', en: 'A concept has two abbreviations' },
  reason: {
    ru: 'Если одно и то же сокращено по-разному, читатель ищет между ними разницу, а поиск по одному не находит другого.',
    en: 'Where one thing is abbreviated in two ways a reader looks for a difference, and a search for one does not find the other.',
  },
  cure: {
    ru: 'Оставьте одно сокращение во всех документах приказа.',
    en: 'Keep one abbreviation in all documents of the order.',
  },
  doubt: {
    ru: 'Приложения читают и отдельно: в каждом может быть удобно своё сокращение. Согласовать ли их, решает составитель.',
    en: 'Annexes are read by themselves too, and each may have its own abbreviation; whether to make them one is for the drafter.',
  },
  yieldsTo: ['words/abbreviation-one-form', 'words/abbreviation-used'],
  *check(territory, { corpus }) {
    const reported = new Set<string>();
    // What two meanings have in common ends with the same word.
    const byEnd = new Map<string, Meant[]>();
    const all = meantIn(corpus, territory);
    const given = new Map(
      [...Map.groupBy(all, ({ place }) => place)].map(([place, names]) => [
        place,
        new Set(names.map(({ short }) => compact(short))),
      ]),
    );
    /** Names that one place gives together («далее – Положение, РС НМС») are meant to be two. */
    const together = (a: Meant, b: Meant): boolean =>
      given.get(a.place)?.has(compact(b.short)) === true ||
      given.get(b.place)?.has(compact(a.short)) === true;
    for (const now of all) {
      const last = lemmasOf(now.words.at(-1) ?? '');
      const before = [...last].flatMap((lemma) => byEnd.get(lemma) ?? []);
      const known = before.slice(0, mostHeld).find((one) => isOne(one, now) && !together(one, now));
      for (const lemma of last) byEnd.set(lemma, [...(byEnd.get(lemma) ?? []).slice(0, mostHeld), now]);
      if (known === undefined) continue;
      const pair = [compact(known.short), compact(now.short)].sort().join(' ');
      if (reported.has(pair)) continue;
      reported.add(pair);
      const means = known.words.slice(-sharedEnd(known.words, now.words)).join(' ');
      yield {
        at: now.at,
        message: {
          ru: `Одно и то же сокращено по-разному: «${known.short}» и «${now.short}» – «${excerpt(means)}»`,
          en: `One thing is abbreviated in two ways: “${known.short}” and “${now.short}” for “${excerpt(means)}”`,
        },
        grounds: [
          {
            says: { ru: `«${known.short}» введено здесь`, en: `“${known.short}” is introduced here` },
            at: known.at,
          },
        ],
        evidence: pair,
        placeless: true,
      };
    }
  },
  bad: [
    {
      title: { ru: 'В дорожной карте своё сокращение', en: 'The roadmap has an abbreviation of its own' },
      files: edits(
        'roadmap',
        [
          'title: Дорожная карта\n',
          'title: Дорожная карта\nabbreviations:\n  - { short: ЦМН, means: центр непрерывного повышения профессионального мастерства }\n',
        ],
        ['Проведение мониторинга', 'Проведение мониторинга ЦМН'],
      ),
      points: 'ЦМН',
    },
  ],
  good: [
    {
      title: {
        ru: 'Слитное сокращение названо и по органу, и по краю',
        en: 'A blend names both the body and its territory',
      },
      files: edit(
        'provision',
        '## 4. Понятия',
        '3.2. Система Каменного края (далее – край) открыта.\n\n3.3. Её держит Министерство просвещения Каменного края (далее – Минпрос края). Минпрос края ведёт список школ края.\n\n## 4. Понятия',
      ),
    },
    {
      title: {
        ru: 'Слитное сокращение названо по органу, а край стоит за ним',
        en: 'A blend of the body alone, behind which its territory stands',
      },
      files: edit(
        'provision',
        '## 4. Понятия',
        '3.2. Система Каменного края (далее – край) открыта.\n\n3.3. Её держит Министерство просвещения и науки Каменного края (далее – Минпросвет). Минпросвет ведёт список школ края.\n\n## 4. Понятия',
      ),
    },
    {
      title: { ru: 'Сокращение то же', en: 'The abbreviation is the same' },
      files: edit(
        'roadmap',
        'title: Дорожная карта\n',
        'title: Дорожная карта\nabbreviations:\n  - { short: ЦНППМ, means: центр непрерывного повышения профессионального мастерства }\n',
      ),
    },
  ],
};
