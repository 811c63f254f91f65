import { describe, expect, it } from 'vitest';
import { secondEdition } from '../../../tests/support/second-edition.ts';
import { primer } from '../example-base.ts';
import { amended } from './example-editions.ts';
import { numberedAnew } from './numbered-anew.ts';

const duties = [
  'Школы сообщают о запросах педагогов.',
  'Методисты изучают запросы за месяц.',
  'ЦНППМ составляет план консультаций.',
  'Министерство публикует план на своём сайте.',
];

/** The model provision with clauses 3.2 and on; with another heading of the section behind them where it is given. */
const clauses = (words: readonly string[], behind = '## 4. Понятия'): string =>
  primer.provision.replace(
    '## 4. Понятия',
    `${words.map((said, index) => `3.${index + 2}. ${said}`).join('\n\n')}\n\n${behind}`,
  );

const [first = '', second = '', third = '', fourth = ''] = duties;

const held = (changes: readonly string[], provision: string) => {
  const { maker, reported, before, after, outcomes } = secondEdition({
    ...amended(changes, { provision }),
    'regions/primer/acts/1/provision.mdx': clauses(duties),
  });
  return {
    outcomes,
    anew: numberedAnew([{ maker, reported }], before, after).map(({ from, to }) => `${from} → ${to}`),
  };
};

const without = clauses([first, third, fourth]);
const removed = '1.1. Пункт 3.3 исключить.';

describe('пункты, которые получили другие номера', () => {
  it.each<readonly [string, readonly string[], string, readonly string[]]>([
    ['о номерах ни слова', [removed], without, ['3.4 → 3.3', '3.5 → 3.4']],
    ['сказано об одном из двух', [removed, '1.2. Пункт 3.4 считать пунктом 3.3.'], without, ['3.5 → 3.4']],
    [
      'вставлен пункт, а прежние сдвинуты молча',
      ['1.1. Дополнить пунктом 3.2.1 следующего содержания: «3.2.1. Наставники ведут дневники встреч.».'],
      clauses([first, 'Наставники ведут дневники встреч.', second, third, fourth]),
      ['3.3 → 3.4', '3.4 → 3.5', '3.5 → 3.6'],
    ],
    [
      'сказано обо всех',
      [removed, '1.2. Пункты 3.4 и 3.5 считать соответственно пунктами 3.3 и 3.4.'],
      without,
      [],
    ],
    ['сказано словом', ['1.1. Пункт 3.3 исключить, изменив последующую нумерацию.'], without, []],
    ['номера прежние', [removed], clauses(duties).replace(`3.3. ${second}\n\n`, ''), []],
    [
      'раздел изложен заново',
      [
        `1.1. Раздел 3 изложить в следующей редакции: «3. Направления\n\n3.2. ${first}\n\n3.3. ${third}\n\n3.4. ${fourth}».`,
      ],
      without,
      [],
    ],
  ])('%s', (_, changes, provision, anew) => expect(held(changes, provision).anew).toEqual(anew));

  it.each<readonly [string, string]>([
    ['1.2. Пункты 3.4 и 3.5 считать соответственно пунктами 3.3 и 3.4.', 'done'],
    ['1.2. Пункты 3.4 и 3.5 считать соответственно пунктами 3.4 и 3.5.', 'undone'],
    ['1.2. Пункт 3.5 считать пунктом 3.3.', 'undone'],
    ['1.2. Пункты 3.4, 3.5 считать пунктами 3.5, 3.6 соответственно.', 'undone'],
  ])('«%s» – %s', (change, outcome) => expect(held([removed, change], without).outcomes[1]).toBe(outcome));
});
