// «Разработка рекомендаций» ends in recommendations; «оказание помощи» beside it is what another measure does.

import { analyse } from '../../../language/analyse.ts';
import type { Part } from '../../../language/grammar.ts';
import { indexOfText } from '../../../language/index-of-text.ts';
import type { TextToken } from '../../../language/text-tokens.ts';
import { isOneOf, wordSet } from '../../../language/word-set.ts';
import { excerpt, inner } from '../../../model/excerpt.ts';
import { measuresInForce } from '../../../model/roadmap/ended-row.ts';
import type { Measure } from '../../../model/types.ts';
import { child } from '../../../source/spot.ts';
import { plural } from '../../../text/russian.ts';
import { edit, edits } from '../../example-base.ts';
import { ofSeveral } from '../../makers/several.ts';
import type { TerritoryRule } from '../../rule.ts';

const making = wordSet(
  'разработка формирование создание составление подготовка ведение издание написание выпуск утверждение ' +
    'разработать формировать сформировать создать составить подготовить вести издать написать выпустить утвердить',
);
const products = wordSet(
  'рекомендация карта реестр банк база сборник график план программа положение порядок регламент методика перечень список ' +
    'пособие материал паспорт каталог памятка буклет маршрут инструментарий инструмент модель критерий показатель ' +
    'приказ распоряжение справка отчет протокол соглашение договор письмо документ акт',
);
/** Where a product is put, and in what form. */
const shown = wordSet('форма сайт раздел страница публикация портал');
/** What is done with the product itself: «утверждение», «размещение на сайте», «использование в работе». */
const withIt = wordSet(
  'публикация размещение утверждение наличие использование внедрение применение включение тиражирование апробация принятие',
);
/** So many words stand between the making and what is made: «формирование единой региональной дорожной карты». */
const between = 5;

const wordsOf = (text: string): readonly TextToken[] =>
  indexOfText(text).tokens.filter(({ kind }) => kind === 'word');

/** Whether a measure is to make a paper or a list; «подготовка к ведению реестра» makes none yet. */
const makes = (title: string): boolean => {
  const [first, ...behind] = wordsOf(title);
  return (
    isOneOf(first, making) &&
    !/^ко?$/iu.test(behind[0]?.text ?? '') &&
    behind.slice(0, between).some((word) => isOneOf(word, products))
  );
};

/** Whether a result begins as work does: «повышение мастерства», «методическая поддержка», or «организована работа» with what was done. */
const isWork = ([first, ...behind]: readonly TextToken[]): boolean => {
  if (first === undefined || isOneOf(first, making) || isOneOf(first, withIt)) return false;
  const readings = analyse(first.text);
  const isAll = (...parts: readonly Part[]): boolean =>
    readings.length > 0 && readings.every(({ part }) => parts.includes(part));
  const isOfOthers = behind
    .slice(0, 2)
    .some(({ text }) => analyse(text).some((one) => one.part === 'noun' && one.case === 'nominative'));
  return isAll('noun', 'adjective') || (isAll('short participle') && isOfOthers);
};

/** Whether a result names some work, and neither the product nor a paper or a figure by which it is seen. */
const isOfOtherWork = (result: string): boolean => {
  const words = wordsOf(result);
  return (
    isWork(words) &&
    !/\p{N}/u.test(result) &&
    !words.some((word) => isOneOf(word, products) || isOneOf(word, shown))
  );
};

/** «Закрепление педагогов за методистами»: whom the list must name, and to whom they go. */
const GIVEN =
  /^(?:закреплени|распределени|прикреплени)\p{L}{1,2}\s+([\p{L}\s-]{3,80}?)\s+(?:за|между|к)\s+([\p{L}\s-]{3,80})$/iu;
const LIST = /^(?:\p{L}{1,30}\s+)?(?:список|перечень|реестр)\s+([\p{L}\s,-]{3,120})$/iu;

/** Whether a list is promised of those to whom others are given, and not of these. */
const listsOthers = (title: string, result: string): boolean => {
  const [, given = '', receivers = ''] = GIVEN.exec(title) ?? [];
  const [, listed = ''] = LIST.exec(result.trim()) ?? [];
  if (given === '' || listed === '') return false;
  const lemmas = new Set(wordsOf(listed).flatMap((word) => [...word.lemmas]));
  const names = (text: string): boolean =>
    wordsOf(text).some((word) =>
      analyse(word.text).some(({ part, lemma }) => part === 'noun' && lemmas.has(lemma)),
    );
  return names(receivers) && !names(given);
};

const isOff = ({ title, result }: Measure): boolean =>
  result !== null && ((makes(title) && isOfOtherWork(result)) || listsOthers(title, result));

export const resultProduct: TerritoryRule = {
  id: 'roadmap/result-product',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Если мероприятие создаёт документ, результат – этот документ',
    en: 'Where a measure makes a paper, the result is that paper',
  },
  fault: {
    ru: 'Мероприятие создаёт документ, а результат – другая работа',
    en: 'A measure makes a paper, and its result is other work',
  },
  reason: {
    ru: 'Разработка рекомендаций, ведение реестра и составление карты кончаются документом: его можно увидеть и проверить. «Оказание помощи» и «распространение опыта» – работа других людей, и есть ли документ, по ней не видно.',
    en: 'Working out advice, keeping a register, drawing up a map end in a paper that can be seen; “help” and “spreading of experience” are other people’s work, and do not show whether the paper is there.',
  },
  cure: {
    ru: 'Назовите документ и его объём: «методические рекомендации», «в реестре не менее 20 площадок»; для чего он нужен, можно сказать рядом.',
    en: 'Name the paper and its extent; what it is for may stand beside it.',
  },
  doubt: {
    ru: 'Документ может называться словом, которого правило не знает.',
    en: 'The paper may go by a word that the rule does not know.',
  },
  *check({ roadmap }) {
    const off = measuresInForce(roadmap).filter(isOff);
    const [first, ...others] = off;
    if (first === undefined) return;
    const words = ({ title, result }: Measure): string =>
      `«${inner(excerpt(title))}» – «${inner(excerpt(result ?? ''))}»`;
    const count = off.length;
    yield {
      at: child(first.spot, 'result'),
      message: {
        ru:
          count === 1
            ? `Результат – не то, что создаёт мероприятие: ${words(first)}`
            : `У ${count} ${plural(count, ['мероприятия', 'мероприятий', 'мероприятий'])} результат – не то, что они создают; первое: ${words(first)}`,
        en:
          count === 1
            ? `The result is not what the measure makes: ${words(first)}`
            : `The results of ${count} measures are not what they make; the first: ${words(first)}`,
      },
      ...ofSeveral(
        off.map(({ title }) => title),
        others.map((measure) => ({
          says: { ru: `И здесь: ${words(measure)}`, en: `And here: ${words(measure)}` },
          at: child(measure.spot, 'result'),
        })),
      ),
    };
  },
  bad: [
    {
      title: { ru: 'Рекомендации, а результат – помощь', en: 'Advice, and help for a result' },
      files: edits(
        'roadmap',
        ['title: Проведение мониторинга', 'title: Разработка методических рекомендаций'],
        ['аналитическая справка', 'оказание помощи педагогам'],
      ),
      points: 'оказание помощи педагогам',
    },
    {
      title: { ru: 'Два таких мероприятия', en: 'Two such measures' },
      files: edits(
        'roadmap',
        ['title: Проведение мониторинга', 'title: Закрепление педагогов за методистами'],
        ['аналитическая справка', 'список методистов'],
        ['title: Обсуждение выводов с педагогами', 'title: Ведение реестра площадок для педагогов'],
        ['план поддержки по итогам диагностики', 'распространение опыта диагностики'],
      ),
      points: 'список методистов',
    },
  ],
  good: [
    {
      title: { ru: 'Результат – сам документ', en: 'The paper itself' },
      files: edit('roadmap', 'title: Проведение мониторинга', 'title: Подготовка материалов мониторинга'),
    },
  ],
};
