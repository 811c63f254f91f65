// An item that stands in its list twice, the second time with something added, was meant to be replaced, not to be kept.

import { indexOfText } from '../../language/index-of-text.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Part } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import type { Span } from '../../text/places/blanked.ts';
import { matchWords } from '../../text/words/word-match.ts';
import { normalise, stripListPunctuation } from '../../text/words/words.ts';
import { beforeTerms } from '../example-base.ts';
import { waiveIfPrinted } from '../printed-so.ts';
import type { Issue, TerritoryRule, Text } from '../rule.ts';
import { isMarked, itemWords, listsOf } from './items.ts';
import { listWords } from './list-words.ts';

/** Fewer words may begin two items by chance: «организация взаимодействия с педагогами». */
const fewestWords = 5;
/** One word («прочее») may be an item of two lists that are set as one. */
const fewestSame = 2;

interface Said {
  readonly part: Part;
  readonly words: readonly string[];
}

const begins = (shorter: readonly string[], longer: readonly string[]): boolean =>
  shorter.length <= longer.length && shorter.every((word, at) => word === longer[at]);

/** Whether what the longer item adds goes on after a comma: «…, деятельности методистов» and not «… с педагогами». */
const addsAfterComma = ({ part }: Said, longer: Said): boolean =>
  longer.part.text.trim().startsWith(`${stripListPunctuation(part.text.trim())},`);

const isRepeated = (a: Said, b: Said): boolean => {
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (shorter.words.length === longer.words.length)
    return shorter.words.length >= fewestSame && begins(shorter.words, longer.words);
  return (
    shorter.words.length >= fewestWords &&
    begins(shorter.words, longer.words) &&
    addsAfterComma(shorter, longer)
  );
};

/** The words of an item, as they are quoted. */
const named = ({ part }: Said): Text => {
  const words = excerpt(stripListPunctuation(itemWords(part)));
  return { ru: inner(words), en: words };
};

/** Which two items of which list say the same, and which of them is too much. */
const say = (before: Said, now: Said, list: Text): Pick<Issue, 'message' | 'hint'> => {
  if (before.words.length === now.words.length)
    return {
      message: {
        ru: `В перечне${list.ru} пункт «${named(now).ru}» назван дважды`,
        en: `In the list${list.en} the item “${named(now).en}” stands twice`,
      },
      hint: { ru: 'Уберите второй из этих пунктов.', en: 'Take the second of the items out.' },
    };
  const [shorter, longer] = before.words.length < now.words.length ? [before, now] : [now, before];
  return {
    message: {
      ru: `В перечне${list.ru} пункт «${named(longer).ru}» повторяет пункт «${named(shorter).ru}» и дополняет его`,
      en: `In the list${list.en} the item “${named(longer).en}” repeats the item “${named(shorter).en}” and adds to it`,
    },
    hint: {
      ru: `Уберите пункт «${named(shorter).ru}»: всё, что в нём сказано, есть в другом.`,
      en: `Take out the item “${named(shorter).en}”: the other one says all of it.`,
    },
  };
};

/** Between two names of a list in one line stand only other names. */
const JOINT = /^(?:[\s,;–-]|(?<!\p{L})и(?!\p{L}))*$/u;

/** Names in quotes that stand twice in one list of such names: «…, «А», «Б», «А»». */
const namedTwice = (text: string): readonly Span[] => {
  const spans = indexOfText(text).quotations;
  if (spans.length < fewestSame) return [];
  const twice: Span[] = [];
  let list: Span[] = [];
  for (const span of spans) {
    const before = list.at(-1);
    if (before !== undefined && !JOINT.test(text.slice(before.to, span.from))) list = [];
    const words = normalise(text.slice(span.from, span.to));
    if (list.some(({ from, to }) => normalise(text.slice(from, to)) === words)) twice.push(span);
    list.push(span);
  }
  return twice;
};

export const itemsOnce: TerritoryRule = {
  id: 'numbering/items-once',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Пункт перечня назван один раз', en: 'An item stands in its list once' },
  fault: { ru: 'Пункт перечня назван дважды', en: 'An item of a list is named twice' },
  reason: {
    ru: 'Пункт, который повторён с добавлением, остался от правки: новый написали, а прежний не убрали. Читатель ищет между ними разницу.',
    en: 'An item repeated with an addition is left by an edit: the new one was written, and the old one kept. A reader looks for a difference between them.',
  },
  cure: {
    ru: 'Оставьте один пункт.',
    en: 'Keep one of the items.',
  },
  edit: waiveIfPrinted,
  *check({ provision }, { corpus }) {
    if (provision === null) return;
    for (const { part, text } of passagesOf(provision))
      for (const { from, to } of namedTwice(text)) {
        const name = text.slice(from, to);
        yield {
          at: within(part.spot, text, { at: from, length: to - from }, corpus.texts),
          message: {
            ru: `В одном перечне название ${name} стоит дважды`,
            en: `The name ${name} stands twice in one list`,
          },
          hint: { ru: 'Уберите второе из этих названий.', en: 'Take the second of the names out.' },
          evidence: normalise(name),
        };
      }
    for (const list of listsOf(provision)) {
      const said: Said[] = [];
      for (const part of list.items.filter(isMarked)) {
        const now = { part, words: matchWords(itemWords(part)) };
        const before = said.find((earlier) => isRepeated(earlier, now));
        said.push(now);
        if (before === undefined) continue;
        yield {
          at: part.spot,
          ...say(before, now, listWords(list, provision)),
          grounds: [
            {
              says: { ru: 'Те же слова стоят здесь', en: 'The same words stand here' },
              at: before.part.spot,
            },
          ],
          evidence: `${before.words.join(' ')}\n${now.words.join(' ')}`,
          placeless: true,
        };
      }
    }
  },
  bad: [
    {
      title: { ru: 'Пункт повторён с добавлением', en: 'An item repeated with an addition' },
      files: beforeTerms(
        '3.2. Направление включает:\n\n- координацию взаимодействия всех субъектов системы;\n- координацию взаимодействия всех субъектов системы, работу методистов.',
      ),
      points: 'координацию взаимодействия всех субъектов системы, работу методистов.',
    },
    {
      title: { ru: 'Пункт повторён слово в слово', en: 'An item repeated word for word' },
      files: beforeTerms(
        '3.2. Направление включает:\n\n- координацию взаимодействия всех субъектов системы;\n- координацию взаимодействия всех субъектов системы.',
      ),
      points: 'координацию взаимодействия всех субъектов системы.',
    },
    {
      title: { ru: 'Название в перечне в строке', en: 'A name in a list in one line' },
      files: beforeTerms('3.2. Открыты каналы «Точка роста», «Школа», «Лаборатория» и «Точка роста».'),
      points: '«Точка роста»',
    },
  ],
  good: [
    {
      title: { ru: 'Название повторено в другом предложении', en: 'A name again in another sentence' },
      files: beforeTerms('3.2. Открыты каналы «Точка роста», «Школа». Канал «Точка роста» ведёт центр.'),
    },
    {
      title: { ru: 'Пункты начинаются одинаково', en: 'Items begin alike' },
      files: beforeTerms(
        '3.2. Направление включает:\n\n- координацию взаимодействия всех субъектов системы региона;\n- координацию взаимодействия всех субъектов системы района.',
      ),
    },
  ],
};
