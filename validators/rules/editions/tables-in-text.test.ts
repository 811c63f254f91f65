import { describe, expect, it } from 'vitest';
import { secondEdition } from '../../../tests/support/second-edition.ts';
import { primer } from '../example-base.ts';
import { amended } from './example-editions.ts';
import { unreported } from './unreported.ts';

const annexed = primer.provision.replace(
  '    - { number: "3", title: Показатели, document: indicators }',
  '    - { number: "3", title: Показатели, document: indicators }\n    - { number: "4", title: Состав совета, document: sostav }',
);
const council = `---
kind: annex
title: Состав совета
---

Приложение № 4

# Состав совета

<Table id="members"/>
`;
const members = `tables:
  - id: members
    columns: [№, Фамилия и инициалы, Должность]
    rows:
      - ["1", Примерова А.А., министр]
      - ["2", Образцов Б.Б., заместитель министра]
      - ["3", Сидоров С.С., "директор ЦНППМ, секретарь"]
`;

const held = (change: readonly string[], from: string, to: string) => {
  const folder = 'regions/primer/acts/1';
  const { maker, reported, before, after, outcomes } = secondEdition({
    ...amended(change, { provision: annexed }),
    [`${folder}/provision.mdx`]: annexed,
    [`${folder}/provision.sostav.mdx`]: council,
    [`${folder}/tables.sostav.yaml`]: members,
    [`${folder}/editions/2024-03-01/provision.sostav.mdx`]: council,
    [`${folder}/editions/2024-03-01/tables.sostav.yaml`]: members.replace(from, to),
  });
  return {
    outcomes,
    beyond: unreported([{ maker, reported }], before, after),
  };
};

describe('изменение таблицы, которая стоит в тексте', () => {
  it.each<readonly [string, readonly string[], string, string]>([
    [
      'слова состава',
      ['1.1. В составе совета слова «заместитель министра» заменить словами «первый заместитель министра».'],
      'заместитель министра',
      'первый заместитель министра',
    ],
    [
      'слова строки приложения',
      ['1.1. В строке 3 приложения № 4 слово «директор» заменить словом «начальник».'],
      'директор',
      'начальник',
    ],
    [
      'слова исключены',
      ['1.1. В приложении № 4 слова «, секретарь» исключить.'],
      'ЦНППМ, секретарь',
      'ЦНППМ',
    ],
    [
      'должность изложена',
      [
        '1.1. В приложении № 4 наименование должности Сидорова С.С. изложить в следующей редакции: «начальник ЦНППМ».',
      ],
      'директор ЦНППМ, секретарь',
      'начальник ЦНППМ',
    ],
    [
      'строка дополнена',
      [
        '1.1. Приложение № 4 дополнить строкой следующего содержания:',
        '«4 Лугова В.В. методист, член совета».',
      ],
      'секретарь"]',
      'секретарь"]\n      - ["4", Лугова В.В., "методист, член совета"]',
    ],
    [
      'слова после слов',
      ['1.1. В приложении № 4 после слов «директор ЦНППМ» дополнить словами «и методического центра».'],
      'директор ЦНППМ',
      'директор ЦНППМ и методического центра',
    ],
    [
      'член совета исключён',
      ['1.1. Исключить из состава совета Сидорова Сергея Семёновича.'],
      '      - ["3", Сидоров С.С., "директор ЦНППМ, секретарь"]\n',
      '',
    ],
    [
      'позиция изложена',
      [
        '1.1. В составе совета позицию «Образцов Б.Б.» изложить в следующей редакции: «Образцов Б.Б. первый заместитель министра».',
      ],
      'заместитель министра',
      'первый заместитель министра',
    ],
  ])('%s: сделано', (_, change, from, to) => {
    expect(held(change, from, to)).toEqual({ outcomes: ['done'], beyond: [] });
  });

  it.each<readonly [string, readonly string[]]>([
    [
      'слова',
      ['1.1. В составе совета слова «заместитель министра» заменить словами «первый заместитель министра».'],
    ],
    [
      'должность',
      [
        '1.1. В приложении № 4 наименование должности Сидорова С.С. изложить в следующей редакции: «начальник ЦНППМ».',
      ],
    ],
    ['член совета', ['1.1. Исключить из состава совета Образцова Б.Б.']],
    ['строка', ['1.1. Приложение № 4 дополнить строкой следующего содержания:', '«4 Лугова В.В. методист».']],
  ])('%s: таблица осталась прежней', (_, change) => {
    expect(held(change, 'Сидоров', 'Сидорин').outcomes).toEqual(['undone']);
  });

  it('слов, которые заменены, в таблице не было', () => {
    const change = ['1.1. В приложении № 4 слово «методист» заменить словом «начальник».'];
    expect(held(change, 'директор', 'начальник').outcomes).toEqual(['absent']);
  });
});

describe('строка таблицы в тексте изменена молча', () => {
  const replacing =
    '1.1. В составе совета слова «заместитель министра» заменить словами «первый заместитель министра».';
  const done = ['заместитель министра', 'первый заместитель министра'] as const;
  it.each<readonly [string, (text: string) => string, readonly string[]]>([
    ['другая должность', (text) => text.replace('директор ЦНППМ', 'методист ЦНППМ'), ['Сидоров С.С.']],
    ['слово пропало', (text) => text.replace(', секретарь', ''), ['Сидоров С.С.']],
    [
      'строки нет',
      (text) => text.replace('      - ["1", Примерова А.А., министр]\n', ''),
      ['Примерова А.А.'],
    ],
    ['только сказанное', (text) => text, []],
  ])('%s', (_, more, names) => {
    const changed = more(members.replace(...done));
    expect(held([replacing], members, changed).beyond.map(({ line }) => line.name)).toEqual(names);
  });
});
