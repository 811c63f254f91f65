// «Подпункт 3» is cited from an enumeration «1), 2), 4)» as from any other: what is left out there looks lost.

import { earlierEditions } from '../../model/earlier-editions.ts';
import type { Corpus, Territory } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import { normalise } from '../../text/words/words.ts';
import { amended, paths } from '../editions/example-editions.ts';
import { edit } from '../example-base.ts';
import { breaksIn } from '../makers/unbroken.ts';
import { repeated } from '../makers/unique.ts';
import { waiveIfPrinted } from '../printed-so.ts';
import type { Issue, TerritoryRule, Text } from '../rule.ts';
import { enumerationsOf, type Item, placesOf } from './enumerations.ts';

interface Fault {
  readonly item: Item;
  readonly says: Text;
}

/** An item with its place in the series of marks. */
interface Placed {
  readonly item: Item;
  readonly place: number;
}

const second = ({ item }: Placed): Fault => ({
  item,
  says: {
    ru: `Обозначение «${item.mark})» стоит в одном перечислении второй раз`,
    en: `The mark “${item.mark})” stands in one enumeration a second time`,
  },
});

/** @param isStruck tells of two items of which the second goes on too far whether another act struck out what stood between them */
const faultsOf = (
  placed: readonly Placed[],
  isStruck: (before: Item | null, item: Item) => boolean,
): readonly Fault[] => [
  ...repeated(placed, ({ place }) => String(place)).map(({ one }) => second(one)),
  ...breaksIn(placed, ({ place }) => place).flatMap(({ one: { item }, previous, missing }): Fault[] => {
    if (missing !== null && isStruck(previous?.item ?? null, item)) return [];
    const count = missing === null ? 0 : missing.to - missing.from + 1;
    const says =
      missing === null
        ? {
            ru: `«${item.mark})» стоит в перечислении не по порядку`,
            en: `“${item.mark})” is out of order in the enumeration`,
          }
        : {
            ru: `Перед «${item.mark})» в перечислении пропущено позиций: ${count}`,
            en: `Before “${item.mark})” the enumeration lacks ${count === 1 ? 'an item' : `${count} items`}`,
          };
    return [{ item, says }];
  }),
];

/** Whether something stood between the two items in an earlier edition, be one of them worded anew. */
const wasBetween = (territory: Territory, before: Item | null, item: Item): boolean => {
  const isSame = (one: Item, other: Item | undefined): boolean =>
    other !== undefined && normalise(one.part.text) === normalise(other.part.text);
  return earlierEditions(territory, item.part.spot.source.file).some(({ provision }) =>
    (provision === null ? [] : enumerationsOf(provision)).some((enumeration) => {
      const at = before === null ? -1 : enumeration.findIndex(({ mark }) => mark === before.mark);
      const to = enumeration.findIndex(({ mark }) => mark === item.mark);
      const isThere = before !== null && isSame(before, enumeration[at]);
      return to > at + 1 && (before === null || at >= 0) && (isThere || isSame(item, enumeration[to]));
    }),
  );
};

const issue = ({ item: { part, mark, at }, says }: Fault, texts: Corpus['texts']): Issue => ({
  at: within(part.spot, part.text, { at, length: mark.length + 1 }, texts),
  message: says,
  evidence: `${mark} ${part.text}`,
});

const listing = (lines: string): Readonly<Record<string, string>> =>
  edit('provision', '## 4. Понятия', `3.2. Порядок:\n\n${lines}\n\n## 4. Понятия`);

export const enumerationUnbroken: TerritoryRule = {
  id: 'numbering/enumeration-unbroken',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Позиции перечисления идут подряд', en: 'The items of an enumeration are unbroken' },
  fault: { ru: 'В перечислении пропущена позиция', en: 'An enumeration has a gap' },
  reason: {
    ru: 'На подпункт ссылаются по его цифре или букве. Пропуск выглядит как потерянная позиция, а повтор ведёт к двум.',
    en: 'An item is cited by its figure or letter. A gap looks like a lost item, a repetition leads to two.',
  },
  cure: {
    ru: 'Сверьте перечисление с актом: верните потерянную позицию или исправьте обозначение.',
    en: 'Compare the enumeration with the act: put the lost item back or correct the mark.',
  },
  edit: waiveIfPrinted,
  yieldsTo: ['numbering/one-style'],
  *check(territory, { corpus }) {
    const { provision } = territory;
    if (provision === null) return;
    const isStruck = (before: Item | null, item: Item): boolean => wasBetween(territory, before, item);
    for (const enumeration of enumerationsOf(provision)) {
      const places = placesOf(enumeration);
      const placed = enumeration.map((item, index) => ({ item, place: places[index] ?? 0 }));
      for (const fault of faultsOf(placed, isStruck)) yield issue(fault, corpus.texts);
    }
  },
  bad: [
    {
      title: { ru: 'После 2) стоит 4)', en: 'After 2) comes 4)' },
      files: listing('1) сбор данных;\n\n2) анализ;\n\n4) отчёт.'),
      points: '4)',
    },
    {
      title: { ru: 'Буква «б» стоит дважды', en: 'The letter “б” stands twice' },
      files: listing('а) сбор данных;\n\nб) анализ;\n\nб) отчёт.'),
      points: 'б)',
    },
    {
      title: { ru: 'Пропуск в одном предложении', en: 'A gap inside one sentence' },
      files: listing('Мониторинг включает: 1) сбор данных; 3) отчёт.'),
      points: '3)',
    },
    {
      title: { ru: 'После 2) снова 1) нет, а 3) стоит раньше', en: '3) stands before 2)' },
      files: listing('1) сбор данных;\n\n3) отчёт;\n\n2) анализ.'),
    },
  ],
  good: [
    {
      title: { ru: 'Подпункт исключил изменяющий акт', en: 'An amending act struck the item out' },
      asOf: '2024-03-02',
      files: {
        ...amended(['1.1. Подпункт «б» пункта 3.2 исключить.']),
        ...listing('а) сбор данных;\n\nб) опрос;\n\nв) анализ.'),
        [`${paths.edition}/provision.mdx`]: Object.values(listing('а) сбор данных;\n\nв) анализ.')).join(''),
      },
    },
    {
      title: { ru: 'Пункт 2.1) вставлен между 2) и 3)', en: '2.1) was put in between 2) and 3)' },
      files: listing('1) сбор данных;\n\n2) анализ;\n\n2.1) справка;\n\n3) отчёт.'),
    },
    {
      title: { ru: 'Буквы внутри цифр начинаются заново', en: 'Letters under figures begin anew' },
      files: listing('1) сбор данных:\n\nа) опрос;\n\nб) отчёт;\n\n2) анализ:\n\nа) сводка;\n\nб) справка.'),
    },
    {
      title: { ru: 'Буква «з» пропущена, как принято', en: 'The letter “з” is left out, as is the custom' },
      files: listing(
        'а) план;\n\nб) сбор;\n\nв) опрос;\n\nг) отчёт;\n\nд) сводка;\n\nе) справка;\n\nж) анализ;\n\nи) итог.',
      ),
    },
    {
      title: { ru: 'Номера в скобках – не перечисление', en: 'Numbers in brackets are no enumeration' },
      files: listing('Данные собирают ежегодно (графы 1, 2) и сводят в отчёт.'),
    },
  ],
};
