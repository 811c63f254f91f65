// How uneven ends of items are told: what is wrong with a list, what it needs, and several lists of a document at once.
import { excerpt, inner } from '../../model/excerpt.ts';
import { partPlace } from '../../model/places/part-place.ts';
import type { Corpus, Part, Provision } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import type { Spot } from '../../source/spot.ts';
import { trimmedEnd } from '../../text/places/trimmed-end.ts';
import { plural } from '../../text/russian.ts';
import { stripListPunctuation } from '../../text/words/words.ts';
import { sayNames } from '../levels/say.ts';
import type { Issue, Text } from '../rule.ts';
import { type End, type Ends, unevenEnds } from './item-ends.ts';
import type { Run } from './items.ts';
import { listWords } from './list-words.ts';

type Texts = Corpus['texts'];

/** The last word of an item with its mark. */
const endSpot = ({ text, spot }: Part, texts: Texts): Spot => {
  const whole = text.trimEnd();
  const at = trimmedEnd(whole, /\S/u).length;
  return whole === '' ? spot : within(spot, text, { at, length: whole.length - at }, texts);
};

const sayEnd = (end: End): Text =>
  end === '' ? { ru: 'без знака', en: 'no mark' } : { ru: `«${end}»`, en: `“${end}”` };

const sayCount = ([end, count]: readonly [End, number]): Text => ({
  ru: `${sayEnd(end).ru} – ${count}`,
  en: `${sayEnd(end).en} – ${count}`,
});

const messageOf = ({ counts, last, others, isOpen, isCut }: Ends, list: Text): Text => {
  const ended = sayEnd(last.end);
  if (isCut && others.length === 1)
    return {
      ru: `Последний пункт перечня${list.ru} кончается точкой, а за ним идёт строка со строчной буквы`,
      en: `The last item of the list${list.en} ends with a full stop, and a line in small letters goes on`,
    };
  if (others.length === 0 && counts.size === 1)
    return last.end === ''
      ? {
          ru: `После последнего пункта перечня${list.ru} нет точки`,
          en: `There is no full stop after the last item of the list${list.en}`,
        }
      : {
          ru: `Последний пункт перечня${list.ru} кончается знаком ${ended.ru}, как будто за ним есть ещё один`,
          en: `The last item of the list${list.en} ends with ${ended.en}, as if another followed`,
        };
  const said = [...counts].sort((a, b) => b[1] - a[1]).map(sayCount);
  return {
    ru: `Пункты перечня${list.ru} кончаются по-разному: ${said.map(({ ru }) => ru).join(', ')}${isOpen ? `; последний – ${ended.ru}` : ''}`,
    en: `The items of the list${list.en} end in different ways: ${said.map(({ en }) => en).join(', ')}${isOpen ? `; the last one with ${ended.en}` : ''}`,
  };
};

const named = ({ text }: Part): string => excerpt(stripListPunctuation(text));

/** So many items are named; the rest are counted. */
const mostNamed = 3;

/** The items that end otherwise than most, and with what they should. */
const mendOthers = (most: End, others: Ends['others']): Text => {
  const names = others.slice(0, mostNamed).map(({ part }) => named(part));
  const shown = { ru: sayNames(names.map(inner)).ru, en: sayNames(names).en };
  const left = others.length - Math.min(others.length, mostNamed);
  const one = others.length === 1;
  const more = left === 0 ? { ru: '', en: '' } : { ru: ` и ещё ${left}`, en: ` and ${left} more` };
  return most === ''
    ? {
        ru: `Уберите знак в конце ${one ? 'пункта' : 'пунктов'} ${shown.ru}${more.ru}`,
        en: `Take the mark from the end of the ${one ? 'item' : 'items'} ${shown.en}${more.en}`,
      }
    : {
        ru: `Поставьте «${most}» в конце ${one ? 'пункта' : 'пунктов'} ${shown.ru}${more.ru}`,
        en: `End with “${most}” the ${one ? 'item' : 'items'} ${shown.en}${more.en}`,
      };
};

const endWithStop: Text = {
  ru: 'Поставьте точку в конце последнего пункта',
  en: 'End the last item with a full stop',
};

/** A comma that ends an item is not told from the commas inside it. */
const commasInside: Text = {
  ru: ' Запятой мало: запятые есть и внутри пунктов.',
  en: ' A comma is too little: there are commas inside the items.',
};

/** What this list needs; undefined where the marks of its items are undecided, and the general cure says it. */
const hintOf = ({ most, others, isOpen, last, areParted }: Ends): Text | undefined => {
  if (most === null) return undefined;
  const steps = [
    ...(others.length === 0 ? [] : [mendOthers(most, others)]),
    ...(isOpen ? [endWithStop] : []),
  ];
  const lost =
    isOpen && last.end !== ''
      ? { ru: ' Если за ним был ещё пункт, верните его.', en: ' Where another item followed, put it back.' }
      : { ru: '', en: '' };
  const why = areParted ? commasInside : { ru: '', en: '' };
  return {
    ru: `${steps.map(({ ru }) => `${ru}.`).join(' ')}${why.ru}${lost.ru}`,
    en: `${steps.map(({ en }) => `${en}.`).join(' ')}${why.en}${lost.en}`,
  };
};

/** A list that ends unevenly, and its items that do; there is at least one. */
interface Uneven {
  readonly list: Run;
  readonly ends: Ends;
  readonly reported: readonly [Ends['last'], ...Ends['others']];
}

/** What is uneven in a list; null where nothing surely is. */
export const unevenIn = (list: Run): Uneven | null => {
  const ends = unevenEnds(list);
  if (ends === null) return null;
  const [first, ...more] = [...ends.others, ...(ends.isOpen ? [ends.last] : [])];
  return first === undefined ? null : { list, ends, reported: [first, ...more] };
};

/** The document is told, whichever of its lists are uneven: items that change places make others so. */
const evidence = 'lists';

/** The one uneven list of a document, by its first item that ends otherwise. */
export const ofOne = (
  { list, ends, reported: [first, ...more] }: Uneven,
  provision: Provision,
  texts: Texts,
): Issue => {
  const hint = hintOf(ends);
  return {
    at: endSpot(first.part, texts),
    message: messageOf(ends, listWords(list, provision)),
    ...(hint === undefined ? {} : { hint }),
    grounds: more.map(({ part, end }) => ({
      says: {
        ru: `Этот пункт кончается ${end === '' ? 'без знака' : `знаком «${end}»`}: «${inner(named(part))}»`,
        en: `This item ends with ${end === '' ? 'no mark' : `“${end}”`}: “${named(part)}”`,
      },
      at: endSpot(part, texts),
    })),
    evidence,
    placeless: true,
  };
};

/** So many lists are named by their places. */
const mostPlaced = 6;

/** Where the lists stand: each by the line that opens it, or by its first item. */
const placesIn = (uneven: readonly Uneven[], provision: Provision): Text => {
  const places = uneven.flatMap(({ list: { lead, items } }) => {
    const part = lead ?? items[0];
    return part === undefined ? [] : [partPlace(part, provision)];
  });
  const say = (language: keyof Text): string =>
    [...new Set(places.slice(0, mostPlaced).map((place) => place[language]))].join('; ');
  return places.length > mostPlaced
    ? { ru: `${say('ru')} и др.`, en: `${say('en')} etc.` }
    : { ru: say('ru'), en: say('en') };
};

/** What is wrong with several lists, of all that may be. */
const faultsOf = (uneven: readonly Uneven[]): Text => {
  const lasts = uneven.flatMap(({ ends: { isOpen, last } }) => (isOpen ? [last.end] : []));
  const faults: readonly Text[] = [
    ...(uneven.some(({ ends: { others, counts } }) => others.length > 0 || counts.size > 1)
      ? [{ ru: 'пункты одного перечня – разными знаками', en: 'items of one list in different marks' }]
      : []),
    ...(lasts.some((end) => end !== '')
      ? [
          {
            ru: 'последний пункт – так, как будто за ним есть ещё один',
            en: 'the last one as if another followed',
          },
        ]
      : []),
    ...(lasts.includes('')
      ? [{ ru: 'последний пункт – без точки', en: 'the last one without a full stop' }]
      : []),
  ];
  return { ru: faults.map(({ ru }) => ru).join('; '), en: faults.map(({ en }) => en).join('; ') };
};

/** Several lists are one matter of typing: told once for a document, each with what it needs. */
export const ofSeveral = (
  uneven: readonly [Uneven, ...Uneven[]],
  provision: Provision,
  texts: Texts,
): Issue => {
  const issues = uneven.map((each) => ofOne(each, provision, texts));
  const count = issues.length;
  const where = placesIn(uneven, provision);
  const faults = faultsOf(uneven);
  return {
    at: endSpot(uneven[0].reported[0].part, texts),
    message: {
      ru: `Пункты кончаются неверно в ${count} ${plural(count, ['перечне', 'перечнях', 'перечнях'])} (${where.ru}): ${faults.ru}`,
      en: `The items of ${count} lists (${where.en}) end wrongly: ${faults.en}`,
    },
    grounds: issues.map(({ message, hint, at }) => ({
      says: {
        ru: `${message.ru}${hint === undefined ? '' : `. ${hint.ru}`}`,
        en: `${message.en}${hint === undefined ? '' : `. ${hint.en}`}`,
      },
      at,
    })),
    evidence,
    placeless: true,
  };
};
