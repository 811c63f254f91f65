import { describe, expect, it } from 'vitest';
import { amendingOrder } from '../rules/editions/example-editions.ts';
import { buildCorpus } from './corpus.ts';
import { quotedRows } from './quoted-rows.ts';

const rowsOf = (changes: readonly string[]): readonly string[] => {
  const [territory] = buildCorpus(
    [
      { path: 'regions/primer/region.yaml', content: 'id: primer\nname: Примерная область\nlevel: region\n' },
      { path: 'regions/primer/acts/4/act.yaml', content: 'status: draft\n' },
      { path: 'regions/primer/acts/4/provision.mdx', content: amendingOrder(changes) },
    ],
    '',
  ).territories;
  const provision = territory?.provision ?? null;
  return provision === null ? [] : [...quotedRows(provision)];
};

describe('строка таблицы в кавычках – ячейки подряд, а не предложение', () => {
  it.each<readonly [string, readonly string[], number]>([
    [
      'изложена заново',
      ['1.1. Строку 12 изложить в следующей редакции:', '«12 Обсуждение ноябрь Министерство Проект».'],
      1,
    ],
    [
      'добавлена',
      ['1.1. Дополнить строкой 32 следующего содержания:', '«32 Сбор предложений декабрь Институт Справка».'],
      1,
    ],
    [
      'добавлены две',
      [
        '1.1. Дорожную карту дополнить строками 5 и 6 следующего содержания:',
        '«5 Учёт наставников май Центр Реестр',
        '6 Обучение наставников июнь Центр Справка».',
      ],
      2,
    ],
    ['позиция изложена', ['1.1. Позицию 3 изложить в новой редакции:', '«3. Доля школ процент 20 30».'], 1],
    ['пункт изложен', ['1.1. Пункт 1.2 изложить в следующей редакции:', '«1.2. Совет создаётся.».'], 0],
    ['слова строки заменены', ['1.1. В строке 8 слова «май» заменить словами «июнь».'], 0],
    [
      'за строкой пункт',
      [
        '1.1. Строку 2 изложить в следующей редакции:',
        '«2 Учёт май Центр».',
        '1.2. Пункт 1.2 изложить в следующей редакции:',
        '«1.2. Совет создаётся.».',
      ],
      1,
    ],
  ])('%s', (_, changes, count) => {
    expect(rowsOf(changes)).toHaveLength(count);
  });
});
