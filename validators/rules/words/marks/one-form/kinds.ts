// Dashes, quotes, the sign of a number and dates: the ways in which acts set them.
import { type Kind, outsideQuotes, way } from './ways.ts';

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

export const kinds: readonly Kind[] = [
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
  {
    id: 'state',
    name: { ru: 'название государства', en: 'the name of the state' },
    ways: [
      outsideQuotes(
        way(/(?<!\p{L})Российск\p{L}{2,3}\sФедераци\p{L}{1,2}(?!\p{L})/gu, {
          ru: 'полностью',
          en: 'in full',
        }),
      ),
      outsideQuotes(way(/(?<!\p{L})РФ(?!\p{L})/gu, { ru: '«РФ»', en: '“РФ”' })),
    ],
    own: true,
  },
];
