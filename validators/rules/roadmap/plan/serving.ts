// How much of what an indicator is about a measure says: by the words of the field, the people, and what is written out.

import { areOtherPeople, type People, peopleIn } from '../../../language/people.ts';
import { saidRoots } from '../../../language/said-words.ts';
import type { Measure, Territory } from '../../../model/types.ts';
import { foundIn, remembered } from '../../../text/remembered.ts';
import { common, without } from '../../../text/sets.ts';
import { lazily } from '../../asked-once.ts';
import { meaningsOf, subjectMatter } from '../meaning.ts';

/** As large a part of an indicator's words must a measure share to serve it, and as many of them at least. */
const SHARE = 0.4;
const LEAST = 2;

/** The words of a text that tell it from others of the field, and the people it names. */
export interface Said {
  readonly words: ReadonlySet<string>;
  readonly people: ReadonlySet<People>;
  /** The words of each thing that it calls by its own name: «Федеральный реестр». */
  readonly names: readonly ReadonlySet<string>[];
  /** It names young teachers, by this word or by their age. */
  readonly isForYoung: boolean;
}

/** What every indicator of the field and every measure says beside its own matter. */
const everywhere = lazily(() => saidRoots('методическое сопровождение общеобразовательных'));

/** «В возрасте до 35 лет», «в первые три года работы»: who is young, as the field says it of teachers. */
const YOUNG = new RegExp(
  [
    '(?:в\\s+возрасте\\s+)?(?:до|не\\s+старше|моложе)\\s+(?:35|тридцати\\s+пяти)(?:-ти)?\\s+лет',
    '(?:в\\s+)?перв(?:ый|ые|ых)\\s+(?:(?:два|двух|три|тр[её]х|пять|пяти|[235])\\s+)?(?:год(?:а|ы)?|лет)\\s+(?:работы|в\\s+(?:профессии|школе)|(?:педагогической|профессиональной|трудовой)\\s+деятельности)',
    'работа\\p{Ll}{2,5}\\s+(?:\\p{Ll}+\\s+){0,2}перв(?:ый|ые)\\s+(?:(?:два|три|[23])\\s+)?год(?:а|ы)?',
    'со\\s+стажем\\s+(?:\\p{Ll}+\\s+){0,2}(?:до|менее|не\\s+более)\\s+(?:одного|двух|тр[её]х|пяти|[1235])(?:-?х|-?ти)?\\s+(?:лет|года)',
  ].join('|'),
  'giu',
);

/** A name inside a sentence: a word with a capital letter and the one behind it. */
const NAME = /(?<=[\p{Ll},]\s)\p{Lu}\p{Ll}+\s\p{Ll}+/gu;

/** Words for one thing of the field: what is taught is «программа повышения квалификации», what diagnostics finds are «дефициты». */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [
    /программ\p{L}{0,3}\s+(?:ДПО|дополнительного\s+профессионального\s+образования)(?!\p{L})|(?<!\p{L})ДПП(?!\p{L})|дополнительн\p{L}{2,3}\s+профессиональн\p{L}{2,3}\s+программ\p{L}{0,3}/giu,
    'программы повышения квалификации',
  ],
  [
    /(?:(?:выявленн|профессиональн)\p{L}{2,3}\s+){1,2}(?:дефицит|затруднени)\p{L}{0,3}/giu,
    'диагностика дефицитов',
  ],
];

/** How far and by when something is counted: «в полном объёме», «нарастающим итогом» is no matter of its own. */
const HOW_COUNTED =
  /(?<!\p{L})(?:в\s+полном\s+об[ъь][её]ме|нарастающим\s+итогом|на\s+конец\s+(?:отч[её]тного\s+|учебного\s+|календарного\s+)?(?:года|периода|квартала)|по\s+состоянию\s+на\s+\d\S*)(?!\p{L})/giu;

const inFieldWords: (text: string) => string = remembered((text) =>
  ALIKE.reduce((said, [pattern, word]) => said.replaceAll(pattern, word), text.replaceAll(HOW_COUNTED, ' ')),
);

const isForYoungIn: (text: string) => boolean = remembered(
  (text) => peopleIn(text).has('youngTeachers') || text.replaceAll(YOUNG, '') !== text,
);

const namesIn = foundIn((text) => Array.from(text.matchAll(NAME), ([name]) => name));

/** Reads texts of a territory: its own name in them tells nothing apart either. */
export const readerOf = (territory: Territory): ((text: string) => Said) => {
  const meanings = meaningsOf(territory);
  const usual = new Set([...everywhere(), ...saidRoots(territory.name)]);
  return (text) => {
    const people = peopleIn(text);
    const isForYoung = isForYoungIn(text);
    const matter = (words: string): ReadonlySet<string> =>
      without(subjectMatter(inFieldWords(words), meanings), usual);
    const names = namesIn(text)
      .map(matter)
      .filter(({ size }) => size > 1);
    return { words: matter(text), names, people, isForYoung };
  };
};

/** A text with the young teachers in one word. */
export const inOneWord = (text: string): string => text.replaceAll(YOUNG, ' молодые ');

/** What a measure says of itself, with the headings that it stands under. */
export const measureText = ({ title, result, details, within }: Measure): string => {
  const text = [
    // A heading that names people says for whom all its rows are.
    ...within.flatMap((heading, level) =>
      level === within.length - 1 || peopleIn(heading.title).size > 0 ? [heading.title] : [],
    ),
    title,
    result ?? '',
    ...details.map(({ text }) => text),
  ].join('. ');
  return text.replaceAll(YOUNG, '') === text ? text : `${text} молодые`;
};

/** How many of the indicator's words a measure shares; none where it is for other people. */
export const sharedBy = (indicator: Said, measure: Said): number => {
  if (areOtherPeople(indicator.people, measure.people)) return 0;
  return common(indicator.words, measure.words).size;
};

/** Whether both are for young teachers: whatever is held for them is one of the forms of support that the federal indicator counts. */
export const areForYoung = (indicator: Said, measure: Said): boolean =>
  indicator.isForYoung && measure.isForYoung;

/** Whether a measure has to do with a thing that the indicator calls by its name, and shares more with it than this. */
export const sharesName = (indicator: Said, measure: Said): boolean => {
  const shared = sharedBy(indicator, measure);
  return indicator.names.some((name) => shared > name.size && without(name, measure.words).size === 0);
};

/** Whether so many shared words make a measure serve an indicator. */
export const serves = (shared: number, { words }: Said): boolean =>
  words.size === 0 || (shared >= Math.min(LEAST, words.size) && shared / words.size >= SHARE);
