// A reader goes from the beginning: an abbreviation that is explained only later stops them where it is used.
import { phrasePlaces } from '../../../language/phrase-places.ts';
import type { Corpus, Territory } from '../../../model/types.ts';
import { within } from '../../../model/within.ts';
import type { Spot } from '../../../source/spot.ts';
import { remembered } from '../../../text/remembered.ts';
import { defining, edit, edits } from '../../example-base.ts';
import type { TerritoryRule } from '../../rule.ts';
import { hasLetters, withoutIntroductions } from '../introduced-names.ts';
import { type ReadText, readingOrder } from '../reading-order.ts';
import { type IntroductionPlace, introductionPlaces, isOfCapitals } from './introduction-places.ts';
import { isCapitalised, isOneWord, namePlace } from './name-places.ts';

/** So many names of words are looked for: no act introduces more. */
const mostNames = 60;

interface Early {
  readonly place: IntroductionPlace;
  readonly first: Spot;
}

/** In a name in quotes («ГБУ «ЦНППМ Педагог»») the letters are part of the name. */
const withoutQuoted = (text: string): string => {
  // Behind the last closing mark nothing is quoted, and a mark that opens there would look for one in vain.
  const end = Math.max(...['»', '"', '“'].map((mark) => text.lastIndexOf(mark))) + 1;
  return text.slice(0, end).replace(/[«"„][^»"“]*[»"“]/gu, ' ') + text.slice(end);
};

/** The words of the texts that are no names and introduce nothing, and in which texts each stands. */
interface Words {
  readonly texts: readonly string[];
  readonly standing: ReadonlyMap<string, readonly number[]>;
}

const plainOf: (text: string) => string = remembered((text) =>
  withoutQuoted(withoutIntroductions(text)).replace(/\s+/gu, ' '),
);

const wordsIn: (plain: string) => ReadonlySet<string> = remembered(
  (plain) => new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? []),
);

const wordsOf = (texts: readonly ReadText[]): Words => {
  const plain = texts.map(({ text }) => plainOf(text));
  const standing = new Map<string, number[]>();
  for (const [index, text] of plain.entries())
    for (const word of wordsIn(text)) {
      const places = standing.get(word) ?? [];
      if (places.length === 0) standing.set(word, places);
      places.push(index);
    }
  return { texts: plain, standing };
};

/** Whether a text before the introduction uses the abbreviation in earnest: headings and definitions beside a definition do not count. */
const uses = (read: ReadText, words: string, { short, unit, definition }: IntroductionPlace): boolean =>
  read.unit === unit && !read.heading && !(read.definition && definition) && hasLetters(words, short);

/** «Комплекс мер [по развитию] каркаса … (далее – Комплекс мер)»: the words with which a full name goes on behind its short one. */
const goesOnWith = (introducing: string, short: string): string | null => {
  const [first] = phrasePlaces(introducing, short);
  const behind = first === undefined ? '' : introducing.slice(first.at + first.length);
  return /^\s+\p{L}+\s+\p{L}+/u.exec(behind)?.[0].toLowerCase() ?? null;
};

/** Whether a text before the introduction calls something by a name of words, and not by the full name that begins with it. */
const usesName = (
  read: ReadText,
  words: string,
  { short, unit, definition }: IntroductionPlace,
  introducing: string,
): boolean => {
  if (read.unit !== unit || read.heading || (read.definition && definition)) return false;
  const named = namePlace(words, short);
  if (named === null) return false;
  const further = goesOnWith(introducing, short);
  return (
    further === null ||
    !words
      .slice(named.at + named.length)
      .toLowerCase()
      .startsWith(further)
  );
};

const spotOf = ({ text, at }: ReadText, short: string, texts: Corpus['texts']): Spot => {
  const named = isOfCapitals(short) ? null : namePlace(text, short);
  if (named !== null) return within(at, text, named, texts);
  const place = text.indexOf(short);
  return place === -1 ? at : within(at, text, { at: place, length: short.length }, texts);
};

/** What the body that issued the act is called over its text: «Министерство» means that one from the first line on. */
const issuerIn = ({ provision, acts, act }: Territory): string => {
  const order = (acts.find(({ id }) => id === act?.id)?.current.provision ?? provision)?.order;
  return plainOf([order?.issuer, order?.issuerPrinted, ...(order?.issuers ?? [])].join(' '));
};

/** The abbreviations that a document uses before it introduces them, each once. */
function* earlyIn(corpus: Corpus, territory: Territory): Generator<Early> {
  const texts = readingOrder(territory);
  const words = wordsOf(texts);
  const damaged = [...texts.entries()].filter(([, text]) => text.damaged === true);
  const seen = new Set<string>();
  const places = introductionPlaces(corpus, territory);
  // A list at the end of a document is looked up like a dictionary: what it explains may stand anywhere before.
  const inList = new Set(places.flatMap(({ listed, unit, key }) => (listed ? [`${unit} ${key}`] : [])));
  const issuer = issuerIn(territory);
  let names = 0;
  for (const place of places) {
    if (place.text === null || seen.has(place.key)) continue;
    seen.add(place.key);
    const isLetters = isOfCapitals(place.short);
    if (!isLetters) names += 1;
    if (names > mostNames) continue;
    if (isOneWord(place.short) && phrasePlaces(issuer, place.short).length > 0) continue;
    if (
      !(isLetters || isCapitalised(place.short) || isOneWord(place.short)) ||
      inList.has(`${place.unit} ${place.key}`)
    )
      continue;
    const { text: end, short } = place;
    // A passage that the extraction scrambled may have introduced it.
    if (damaged.some(([index, { text }]) => index < end && text.includes(short))) continue;
    const [firstWord = ''] = short.split(/[\s-]/u);
    const may = isLetters ? (words.standing.get(firstWord) ?? []) : [...words.texts.keys()].slice(0, end);
    const early = [...may].flatMap((index) => {
      const read = index < end ? texts[index] : undefined;
      if (read === undefined) return [];
      const text = words.texts[index] ?? '';
      const isIn = isLetters ? uses(read, text, place) : usesName(read, text, place, texts[end]?.text ?? '');
      return isIn ? [read] : [];
    });
    const [first] = early;
    if (first !== undefined) yield { place, first: spotOf(first, place.short, corpus.texts) };
  }
}

export const abbreviationIntroducedFirst: TerritoryRule = {
  id: 'words/abbreviation-introduced-first',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Сокращение введено раньше, чем употреблено',
    en: 'An abbreviation is introduced before it is used',
  },
  fault: {
    ru: 'Сокращение употреблено раньше, чем введено',
    en: 'An abbreviation is used before it is introduced',
  },
  reason: {
    ru: 'Акт читают с начала. Пока сокращение не введено, читатель не знает, что оно значит, а слова «далее – …» обещают, что раньше его не было.',
    en: 'An act is read from its beginning. Until an abbreviation is introduced nobody knows what it means, and “далее – …” promises that it did not stand before.',
  },
  cure: {
    ru: 'Введите сокращение там, где оно стоит впервые, или напишите там полное название.',
    en: 'Introduce the abbreviation at its first place, or write the full name there.',
  },
  doubt: {
    ru: 'Понятия могут быть собраны в приложении, куда читатель заглядывает по ходу чтения: переносить ли объяснение вперёд, решает составитель.',
    en: 'Terms may be gathered in an annex that a reader looks into while reading; whether to move the explanation forward is for the drafter.',
  },
  yieldsTo: ['words/abbreviation-one-form'],
  *check(territory, { corpus }) {
    for (const { place, first } of earlyIn(corpus, territory)) {
      const { short, key, at } = place;
      const what = isOfCapitals(short)
        ? { ru: 'Сокращение', en: 'The abbreviation' }
        : { ru: 'Краткое название', en: 'The short name' };
      yield {
        at: first,
        message: {
          ru: `${what.ru} «${short}» употреблено раньше, чем введено`,
          en: `${what.en} “${short}” is used before it is introduced`,
        },
        hint: {
          ru: `Напишите здесь название полностью и добавьте «(далее – ${short})», а ниже эти слова уберите.`,
          en: `Write the full name here with “(далее – ${short})”, and take these words out below.`,
        },
        grounds: [{ says: { ru: 'Введено оно здесь', en: 'It is introduced here' }, at }],
        evidence: key,
        placeless: true,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Сокращение стоит до слов «далее»', en: 'It stands before “далее”' },
      files: defining('субъекты региональной системы и работу ЦНППМ.'),
      points: 'ЦНППМ',
    },
    {
      title: { ru: 'Название словами стоит до слов «далее»', en: 'A name of words stands before “далее”' },
      files: edits(
        'provision',
        ['субъекты региональной системы.', 'субъекты региональной системы и состав Большого совета.'],
        [
          'Мониторинг системы проводит',
          'Совет наставников области (далее – Большой совет) собирается в мае, и Большой совет решает. Мониторинг системы проводит',
        ],
      ),
      points: 'Большого совета',
    },
    {
      title: {
        ru: 'Название одним словом стоит до слов «далее»',
        en: 'A name of one word stands before “далее”',
      },
      files: edits(
        'provision',
        ['субъекты региональной системы.', 'субъекты региональной системы и состав Палаты.'],
        [
          'Мониторинг системы проводит',
          'Методическая палата области (далее – Палата) собирается в мае, и Палата решает. Мониторинг системы проводит',
        ],
      ),
      points: 'Палаты',
    },
  ],
  good: [
    {
      title: {
        ru: 'То же слово до введения – часть другого названия',
        en: 'Before that the same word is part of another name',
      },
      files: edits(
        'provision',
        [
          'субъекты региональной системы.',
          'субъекты региональной системы и работу с Палатой мер и весов и Общественной Палатой.',
        ],
        [
          'Мониторинг системы проводит',
          'Методическая палата области (далее – Палата) собирается в мае, и Палата решает. Мониторинг системы проводит',
        ],
      ),
    },
    {
      title: {
        ru: 'До введения стоит полное название, которое начинается с краткого',
        en: 'Before that stands the full name, which begins with the short one',
      },
      files: edits(
        'provision',
        [
          'субъекты региональной системы.',
          'субъекты региональной системы и исполнение Комплекса мер по развитию наставничества.',
        ],
        [
          'Мониторинг системы проводит',
          'Утверждается Комплекс мер по развитию наставничества области (далее – Комплекс мер). Мониторинг системы проводит',
        ],
      ),
    },
    {
      title: {
        ru: 'Название словами стоит в заголовке над введением',
        en: 'A name of words stands in the heading above',
      },
      files: edits(
        'provision',
        ['## 3. Направления', '## 3. Направления и Большой совет'],
        [
          'Мониторинг системы проводит',
          'Совет наставников области (далее – Большой совет) собирается в мае, и Большой совет решает. Мониторинг системы проводит',
        ],
      ),
    },
    {
      title: { ru: 'Сокращение стоит в заголовке над введением', en: 'It stands in the heading above' },
      files: edit('provision', '## 2. Субъекты', '## 2. Министерство и ЦНППМ'),
    },
    {
      title: { ru: 'Приказ ввёл его раньше', en: 'The order introduced it' },
      files: edits(
        'provision',
        [
          'О региональной системе\n',
          'О центре непрерывного повышения профессионального мастерства (далее – ЦНППМ)\n',
        ],
        ['субъекты региональной системы.', 'субъекты региональной системы и работу ЦНППМ.'],
      ),
    },
  ],
};
