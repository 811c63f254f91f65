// Items of one list that end now with a semicolon, now with a full stop, show where one was put in or taken out.

import { excerpt, inner } from '../../model/excerpt.ts';
import type { Corpus, Part } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import type { Spot } from '../../source/spot.ts';
import { trimmedEnd } from '../../text/trimmed-end.ts';
import { stripListPunctuation } from '../../text/words.ts';
import { replaced } from '../example-base.ts';
import { sayNames } from '../levels/say.ts';
import { leaveIfPrinted } from '../printed-so.ts';
import type { TerritoryRule, Text } from '../rule.ts';
import { type End, type Ends, unevenEnds } from './item-ends.ts';
import { runsOf } from './items.ts';
import { listWords } from './list-words.ts';

/** The last word of an item with its mark. */
const endSpot = ({ text, spot }: Part, texts: Corpus['texts']): Spot => {
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

const messageOf = ({ counts, last, others, isOpen }: Ends, list: Text): Text => {
  const ended = sayEnd(last.end);
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

const listing = (...items: readonly string[]): Readonly<Record<string, string>> => ({
  'regions/primer/acts/1/provision.mdx': replaced(
    'provision',
    '## 4. Понятия',
    `3.2. Направление включает:\n\n${items.map((item) => `- ${item}\n`).join('')}\n## 4. Понятия`,
  ),
});

export const itemsEndAlike: TerritoryRule = {
  id: 'numbering/items-end-alike',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Пункты одного перечня кончаются одинаково', en: 'The items of one list end alike' },
  fault: { ru: 'Пункты одного перечня кончаются по-разному', en: 'The items of a list end unevenly' },
  reason: {
    ru: 'Точка посреди перечня говорит, что он кончился, а точка с запятой после последнего пункта – что за ним есть ещё один. Читатель не знает, не потерян ли пункт.',
    en: 'A full stop amid a list says that it is over, a semicolon after its last item that another follows. A reader cannot know whether an item is lost.',
  },
  cure: {
    ru: 'Поставьте после всех пунктов, кроме последнего, один знак, обычно точку с запятой, а после последнего точку.',
    en: 'End all items but the last with one mark, usually a semicolon, and the last with a full stop.',
  },
  edit: leaveIfPrinted,
  doubt: {
    ru: 'На смысл это чаще всего не влияет: менять ли ради этого принятый акт, решает составитель.',
    en: 'It seldom changes the meaning; whether to amend an adopted act for it is for the drafter.',
  },
  *check({ provision }, { corpus }) {
    if (provision === null) return;
    for (const list of runsOf(provision)) {
      const ends = unevenEnds(list);
      if (ends === null) continue;
      const told = [...ends.others, ...(ends.isOpen ? [ends.last] : [])];
      const [first, ...more] = told;
      if (first === undefined) continue;
      const hint = hintOf(ends);
      yield {
        at: endSpot(first.part, corpus.texts),
        message: messageOf(ends, listWords(list, provision)),
        ...(hint === undefined ? {} : { hint }),
        grounds: more.map(({ part, end }) => ({
          says: {
            ru: `Этот пункт кончается ${end === '' ? 'без знака' : `знаком «${end}»`}: «${excerpt(stripListPunctuation(part.text))}»`,
            en: `This item ends with ${end === '' ? 'no mark' : `“${end}”`}: “${excerpt(stripListPunctuation(part.text))}”`,
          },
          at: endSpot(part, corpus.texts),
        })),
        // The list is told, however its items are ordered.
        evidence: list.items
          .map(({ text }) => text)
          .sort()
          .join('\n'),
        placeless: true,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Точка посреди перечня', en: 'A full stop amid a list' },
      files: listing('координацию работы;', 'оценку работы.', 'помощь в работе;', 'отчёт о ней.'),
      points: 'работы.',
    },
    {
      title: { ru: 'После последнего пункта точка с запятой', en: 'A semicolon after the last item' },
      files: listing('координацию работы;', 'оценку работы;', 'помощь в ней;'),
      points: 'ней;',
    },
    {
      title: { ru: 'После последнего пункта нет точки', en: 'No full stop after the last item' },
      files: listing('координацию работы;', 'оценку работы;', 'помощь в ней'),
      points: 'ней',
    },
    {
      title: { ru: 'Два пункта без знака', en: 'Two items without a mark' },
      files: listing('координацию;', 'оценку;', 'помощь', 'опрос;', 'отчёт'),
      points: 'помощь',
    },
    {
      title: { ru: 'Знак только у одного пункта', en: 'A mark after one item only' },
      files: listing('Координация работы', 'Оценка работы;', 'Помощь в работе', 'Отчёт', 'Опрос.'),
      points: 'работы;',
    },
    {
      title: { ru: 'Запятые и внутри пунктов, и после них', en: 'Commas within items and behind them' },
      files: listing('опрос,', 'отчёт, вывод и план,', 'помощь;', 'слёт.'),
      points: 'опрос,',
    },
    {
      title: { ru: 'Пять пунктов из двенадцати без знака', en: 'Five of twelve items without a mark' },
      files: listing(
        ...'абвгдеж'.split('').map((letter) => `опрос ${letter};`),
        ...'клмнп'.split('').map((letter) => `отчёт ${letter}`),
        'сбор.',
      ),
      points: 'к',
    },
  ],
  good: [
    {
      title: { ru: 'Точка только в конце', en: 'A full stop only at the end' },
      files: listing('координацию работы;', 'оценку работы;', 'помощь в работе.'),
    },
    {
      title: { ru: 'Пункты – целые предложения', en: 'The items are whole sentences' },
      files: listing('Закон о школе.', 'Закон о труде.', 'Закон о культуре.'),
    },
    {
      title: {
        ru: 'Пункт из двух предложений и пункт, который кончается сокращением',
        en: 'An item of two sentences, and one that ends with a shortening',
      },
      files: listing(
        'координацию работы;',
        'помощь молодым. Она даётся всем.',
        'премии до 5 тыс. руб.',
        'оценку работы;',
        'отчёт о ней.',
      ),
    },
    {
      title: { ru: 'Перечень в перечне', en: 'A list within a list' },
      files: listing(
        'план:\n  - координации;\n  - оценки.',
        'отчёт:\n  - месячный;\n  - годовой;',
        'помощь;',
        'опрос.',
      ),
    },
    {
      title: { ru: 'Названия без знаков', en: 'Names without marks' },
      files: listing('Координация', 'Оценка', 'Помощь'),
    },
  ],
};
