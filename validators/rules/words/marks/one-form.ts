// Dashes, quotes, «ё», «№» and dates set now so, now so show passages taken from several papers; a search for one form misses the other.
import { analyse, lemmasOf } from '../../../language/analyse.ts';
import { within } from '../../../model/within.ts';
import type { Spot } from '../../../source/spot.ts';
import { actReferences } from '../../../text/acts/act-reference.ts';
import { quotations } from '../../../text/marks/quotations.ts';
import type { Stretch } from '../../../text/places/covered.ts';
import { foundIn } from '../../../text/remembered.ts';
import { plural } from '../../../text/russian.ts';
import { defining } from '../../example-base.ts';
import { leaveIfPrinted } from '../../printed-so.ts';
import type { TerritoryRule, Text } from '../../rule.ts';
import { type PrintedText, printedTexts } from '../printed-texts.ts';

const notProse = /\$[^$]*\$|https?:\/\/\S+/gu;

/** A mark that may be set in two ways. */
interface Kind {
  readonly id: string;
  readonly name: Text;
  readonly ways: readonly [Way, Way];
}

interface Way {
  readonly name: Text;
  /** Where a text has the mark set so. */
  readonly stretchesIn: (text: string) => readonly Stretch[];
}

const way = (pattern: RegExp, name: Text): Way => ({
  name,
  stretchesIn: foundIn((text): readonly Stretch[] =>
    [...text.replace(notProse, (words) => ' '.repeat(words.length)).matchAll(pattern)].map(
      ({ 0: mark, index }) => ({ at: index, length: mark.length }),
    ),
  ),
});

/** Within quotes, where other marks have their place: «Школа „Росток“». */
const isQuoted = (text: string, at: number): boolean =>
  quotations(text).some(({ from, to }) => from < at && at < to);

/** Places in order, without those that stand within quotes. */
const outsideQuotes = ({ name, stretchesIn }: Way): Way => ({
  name,
  stretchesIn: (text) => {
    const places = stretchesIn(text);
    const spans = places.length === 0 ? [] : quotations(text);
    let next = 0;
    return places.filter(({ at }) => {
      while ((spans[next]?.to ?? at + 1) <= at) next += 1;
      return (spans[next]?.from ?? at) >= at;
    });
  },
});

/** «Научно - методический» is a word torn apart, and no dash; the sign behind a term («наставник» - …) is that of a list of terms. */
const between = {
  left: String.raw`(?<=[\p{L}\d»")%.,]\s)(?<!о\s|^\s?«[^»]{1,120}»\s)`,
  right: String.raw`(?=\s[\p{L}\d«"(])`,
};
const years = String.raw`(?<=(?<!\d)(?:19|20)\d\d)`;
const monthNames = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';

/** «От 7 мая 2018 г.» is the date of an act; any other is of an event. */
const ofAct = String.raw`(?<=(?<!\p{L})от\s)`;
const ofNoAct = String.raw`(?<!(?<!\p{L})от\s)(?<![\d.«"])`;
const inWords = String.raw`[«"]?\d{1,2}[»"]?\s(?:${monthNames})`;
const inFigures = String.raw`\d{1,2}\.\d{1,2}\.\d{4}(?!\d)`;

const kinds: readonly Kind[] = [
  {
    id: 'dash',
    name: { ru: 'тире', en: 'dashes' },
    ways: [
      way(new RegExp(`${between.left}[–—]${between.right}|${years}\\s?[–—]\\s?(?=20\\d\\d)`, 'gu'), {
        ru: 'длинным знаком',
        en: 'long',
      }),
      way(new RegExp(`${between.left}-${between.right}|${years}\\s?-\\s?(?=20\\d\\d(?!-?\\d))`, 'gu'), {
        ru: 'дефисом',
        en: 'as hyphens',
      }),
    ],
  },
  {
    id: 'length',
    name: { ru: 'длина тире', en: 'the length of dashes' },
    ways: [
      way(new RegExp(`${between.left}–${between.right}`, 'gu'), { ru: 'короткое «–»', en: '“–”' }),
      way(new RegExp(`${between.left}—${between.right}`, 'gu'), { ru: 'длинное «—»', en: '“—”' }),
    ],
  },
  {
    id: 'quotes',
    name: { ru: 'кавычки', en: 'quotes' },
    ways: [
      way(/«/gu, { ru: '«ёлочками»', en: '«so»' }),
      outsideQuotes(way(/(?<=^|[\s(])["“„](?=[\p{L}\d])/gu, { ru: 'прямыми', en: 'straight' })),
    ],
  },
  {
    id: 'number',
    name: { ru: 'знак номера', en: 'the sign of a number' },
    ways: [
      way(/№(?=\s?\d)/gu, { ru: '«№»', en: '“№”' }),
      way(/(?<=\s)N(?:[o°]\.?)?(?=\s?\d)/gu, { ru: 'буквой «N»', en: '“N”' }),
    ],
  },
  {
    id: 'date',
    name: { ru: 'даты актов', en: 'dates of acts' },
    ways: [
      way(new RegExp(`${ofAct}${inWords}`, 'gu'), { ru: 'словами', en: 'in words' }),
      way(new RegExp(`${ofAct}${inFigures}`, 'gu'), { ru: 'цифрами', en: 'in figures' }),
    ],
  },
  {
    id: 'day',
    name: { ru: 'даты', en: 'dates' },
    ways: [
      way(new RegExp(String.raw`${ofNoAct}${inWords}\s20\d\d`, 'gu'), { ru: 'словами', en: 'in words' }),
      way(new RegExp(`${ofNoAct}${inFigures}`, 'gu'), { ru: 'цифрами', en: 'in figures' }),
    ],
  },
];

interface Place extends Stretch {
  readonly printed: PrintedText;
}

const placesIn = (texts: readonly PrintedText[], { stretchesIn }: Way): readonly Place[] =>
  texts.flatMap((printed) => stretchesIn(printed.text).map((stretch) => ({ printed, ...stretch })));

/** So many places show a habit. */
const usualFewest = 2;

/** One place set otherwise may be copied from the act that it names: by number and date, or word for word. */
const isCopied = ({ printed: { text }, at }: Place): boolean =>
  actReferences(text).length > 0 || isQuoted(text, at);

/** What is counted, in a word and in figures. */
const numerals: Readonly<Record<string, string>> = {
  '2': 'дв(?:а|е|ух|ум|умя)',
  '3': 'тр(?:и|[её]х|[её]м|емя)',
  '4': 'четыр(?:е|[её]х|[её]м|ьмя)',
  '5': 'пят(?:ь|и|ью)',
  '6': 'шест(?:ь|и|ью)',
  '7': 'сем(?:ь|и|ью)',
  '10': 'десят(?:ь|и|ью)',
};
const counted = '(?:лет|года|годах|годам|месяц[а-я]{0,3}|д(?:ня|ней|нях)|час(?:а|ов|ах))';

const numeralWays = Object.entries(numerals).map(([figure, word]) =>
  [word, `${figure}(?:-?х)?`].map((number) =>
    way(new RegExp(String.raw`(?<![\p{L}\d.,–-])${number}\s${counted}(?![\p{L}])`, 'giu'), {
      ru: 'число',
      en: 'a number',
    }),
  ),
);

/** «Первые три года» and «первые 3 года»: once each way is enough, for both are words of the act itself. */
const mixedNumerals = (texts: readonly PrintedText[]): readonly Mixed[] => {
  const pairs = numeralWays.flatMap((ways) => {
    const [words, figures] = ways.map((one) => placesIn(texts, one));
    const [first, other] = [words?.[0], figures?.[0]];
    return first === undefined || other === undefined ? [] : [{ first, other }];
  });
  const [pair] = pairs;
  if (pair === undefined) return [];
  const said = ({ printed, at, length }: Place): string => printed.text.slice(at, at + length).toLowerCase();
  return [
    {
      id: 'numeral',
      name: { ru: 'число', en: 'numbers' },
      says: {
        ru: `числа – словом и цифрой: «${said(pair.first)}» и «${said(pair.other)}»`,
        en: `numbers: “${said(pair.first)}” and “${said(pair.other)}”`,
      },
      places: pairs.map(({ other }) => other),
    },
  ];
};

/** What is set in two ways, with the places of the rarer. */
interface Mixed {
  readonly id: string;
  readonly name: Text;
  readonly says: Text;
  readonly places: readonly Place[];
}

const mixedMarks = (texts: readonly PrintedText[]): readonly Mixed[] =>
  kinds.flatMap(({ id, name, ways }): readonly Mixed[] => {
    const [first, second] = ways.map((one) => ({ way: one, places: placesIn(texts, one) }));
    if (first === undefined || second === undefined) return [];
    const count = (words: keyof Text): string =>
      [first, second]
        .map(({ way, places }) => `${way.name[words]} (${places.length})`)
        .join(words === 'ru' ? ' и ' : ' and ');
    const [rarer, usual] = first.places.length < second.places.length ? [first, second] : [second, first];
    const [only, ...more] = rarer.places;
    if (only === undefined || usual.places.length < usualFewest) return [];
    if (more.length === 0 && isCopied(only)) return [];
    return [
      {
        id,
        name,
        says: { ru: `${name.ru} – ${count('ru')}`, en: `${name.en}: ${count('en')}` },
        places: rarer.places,
      },
    ];
  });

const WORD = /\p{L}{4,}/gu;

/** Words that stand with «ё» and with «е»: «молодёжной», «молодежная». */
const mixedLetters = (texts: readonly PrintedText[]): readonly Mixed[] => {
  if (!texts.some(({ text }) => /ё/iu.test(text))) return [];
  const dotted = new Map<string, { readonly word: string; readonly place: Place }>();
  for (const printed of texts)
    for (const { 0: word, index } of printed.text.matchAll(WORD)) {
      if (!/ё/iu.test(word)) continue;
      for (const { lemma, known } of analyse(word)) {
        const key = `${lemma} ${word.toLowerCase().indexOf('ё')}`;
        if (known && !dotted.has(key))
          dotted.set(key, { word, place: { printed, at: index, length: word.length } });
      }
    }
  if (dotted.size === 0) return [];
  const pairs = new Map<string, { readonly plain: string; readonly word: string; readonly place: Place }>();
  for (const { text } of texts)
    for (const [word] of text.matchAll(WORD)) {
      if (/ё/iu.test(word) || !/е/iu.test(word)) continue;
      // «Берег» may be a word of its own beside «берёг».
      const [lemma, ...others] = lemmasOf(word);
      if (others.length === 0)
        for (const at of lettersE(word)) {
          const found = dotted.get(`${lemma} ${at}`);
          if (found !== undefined && isSameStem(word, found.word))
            pairs.set(found.word, { plain: word, ...found });
        }
    }
  const [first] = pairs.values();
  if (first === undefined) return [];
  const more = pairs.size - 1;
  return [
    {
      id: 'yo',
      name: { ru: 'буква «ё»', en: '“ё”' },
      says: {
        ru: `буква «ё» – то напечатана, то нет: «${first.word}» и «${first.plain}»${more > 0 ? ` и ещё ${more} ${plural(more, ['слово', 'слова', 'слов'])}` : ''}`,
        en: `“ё” is printed or left out: “${first.word}” and “${first.plain}”${more > 0 ? ` and ${more} more` : ''}`,
      },
      places: [...pairs.values()].map(({ place }) => place),
    },
  ];
};

const lettersE = (word: string): readonly number[] =>
  [...word.toLowerCase()].flatMap((letter, at) => (letter === 'е' ? [at] : []));

/** The letters up to behind the «ё» are the same: «приобретённых», «приобретенные», but not «учёт», «учет…» of another word. */
const isSameStem = (plain: string, word: string): boolean => {
  const end = word.toLowerCase().indexOf('ё') + 2;
  return plain.toLowerCase().slice(0, end) === word.toLowerCase().replaceAll('ё', 'е').slice(0, end);
};

/** So many places of one kind are shown. */
const mostShown = 5;

export const marksOneForm: TerritoryRule = {
  id: 'words/marks-one-form',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Тире, кавычки, «ё», знак номера и даты во всём документе набраны одинаково',
    en: 'Dashes, quotes, “ё”, the sign of a number and dates are set alike throughout',
  },
  fault: { ru: 'Одни и те же знаки набраны по-разному', en: 'The same marks are set in different ways' },
  reason: {
    ru: 'Разный набор выдаёт куски из разных документов, а поиск одного написания не находит другого.',
    en: 'Uneven setting shows passages of different papers, and a search for one form misses the other.',
  },
  cure: {
    ru: 'Выберите одно написание и наберите так везде: обычно это «ёлочки», тире между словами и годами, «№» и даты с названием месяца.',
    en: 'Choose one form and set it so throughout: usually «these» quotes, dashes between words and years, “№”, and dates with the month in words.',
  },
  edit: leaveIfPrinted,
  doubt: {
    ru: 'На смысл это не влияет: менять ли ради этого принятый акт, решает составитель.',
    en: 'It does not change the meaning; whether to amend an adopted act for it is for the drafter.',
  },
  *check(territory, { corpus }) {
    const texts = printedTexts(territory).filter(({ damaged }) => damaged !== true);
    const mixed = [...mixedMarks(texts), ...mixedLetters(texts), ...mixedNumerals(texts)];
    const spotOf = ({ printed, ...place }: Place): Spot =>
      within(printed.at, printed.text, place, corpus.texts);
    const [first] = mixed.flatMap(({ places }) => places);
    if (first === undefined) return;
    yield {
      at: spotOf(first),
      message: {
        ru: `Одно и то же набрано по-разному: ${mixed.map(({ says }) => says.ru).join('; ')}`,
        en: `The same is set in different ways: ${mixed.map(({ says }) => says.en).join('; ')}`,
      },
      grounds: mixed.flatMap(({ name, places }, kind) =>
        places.slice(kind === 0 ? 1 : 0, mostShown).map((place) => ({
          says: { ru: `Здесь набрано иначе: ${name.ru}`, en: `Set otherwise here: ${name.en}` },
          at: spotOf(place),
        })),
      ),
      evidence: mixed.map(({ id }) => id).join(' '),
    };
  },
  bad: [
    {
      title: { ru: 'Дефис вместо тире', en: 'A hyphen for a dash' },
      files: defining('субъекты региональной системы. Совет - собрание школ на 2024-2025 годы.'),
    },
    {
      title: {
        ru: 'Кавычки двух видов, знак номера и даты',
        en: 'Two kinds of quotes, of dates and of the sign',
      },
      files: defining(
        'субъекты региональной системы. Приняты «Правила», «Устав», "Порядок" и "План", приказы от 5 мая 2023 г. № 7, от 7 мая 2023 г. № 9, от 06.05.2023 N 8 и от 08.05.2023 N 10.',
      ),
      points: '"',
    },
    {
      title: { ru: 'Буква «ё» есть и нет', en: '“Ё” is there and is not' },
      files: defining('субъекты региональной системы, молодёжные советы и планы молодежных клубов.'),
      points: 'молодёжные',
    },
    {
      title: {
        ru: 'Числа словом и цифрой, границы с тире и без него',
        en: 'Numbers and bounds set in two ways',
      },
      files: defining(
        'субъекты региональной системы. Наставник помогает три года, тьютор 3 года; школ к 2024 году - не менее 5, а советов к 2025 году не менее 7.',
      ),
    },
  ],
  good: [
    {
      title: { ru: 'Дефис внутри слова и числа', en: 'A hyphen inside a word and a number' },
      files: defining(
        'субъекты региональной системы. Научно-методические советы – собрания 2–3 школ на 2024–2025 годы, их члены учтены. Учет ведёт школа.',
      ),
    },
  ],
};
