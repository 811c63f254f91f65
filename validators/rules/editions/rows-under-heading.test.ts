import { describe, expect, it } from 'vitest';
import { secondEdition } from '../../../tests/support/second-edition.ts';
import { readAmendments } from '../../text/amendment/amendment.ts';
import { amended, amendingOrder, paths } from './example-editions.ts';
import { unreported } from './unreported.ts';

const plan = `title: Календарь методического года
columns:
  - { printed: Месяц, role: group }
  - { printed: Что проходит, role: measure }
  - { printed: Кто проводит, role: responsible }
  - { printed: Чем заканчивается, role: result }
groups:
  - title: Март
    measures:
      - title: Фестиваль уроков
        responsible: [ЦНППМ]
        result: банк практик
  - title: Апрель
    measures:
      - title: Отбор методистов
        responsible: [ЦНППМ]
        result: список методистов
`;

const HEAD =
  '1. Внести в приказ Министерства образования Примерной области от 15.12.2023 № 1 следующие изменения:';

const held = (change: readonly string[], from: string, to: string) => {
  const { maker, reported, before, after, outcomes } = secondEdition({
    ...amended(change, { roadmap: plan.replace(from, to) }),
    'regions/primer/acts/1/roadmap.yaml': plan,
    [`${paths.amending}/provision.mdx`]: amendingOrder(change, HEAD),
  });
  return {
    outcomes,
    beyond: unreported([{ maker, reported }], before, after).map(({ line }) => line.text.split('\n')[0]),
  };
};

const selection = ['Отбор методистов', 'Открытый отбор методистов'] as const;
const april = '«Апрель Открытый отбор методистов ЦНППМ список методистов».';

describe('строка названа заголовком, под которым она стоит', () => {
  it.each<readonly [readonly string[], string, string]>([
    [
      ['1.1. В Календаре методического года строку «Апрель» изложить в следующей редакции:', april],
      ...selection,
    ],
    [['1.1. Строку «Апрель» дорожной карты изложить в следующей редакции:', april], ...selection],
    [['1.1. Позицию «апрель» календаря изложить в следующей редакции:', april], ...selection],
    [['1.1. В календаре в строке «Апрель» слово «Отбор» заменить словами «Открытый отбор».'], ...selection],
    [['1.1. В календаре строку «Отбор методистов» изложить в следующей редакции:', april], ...selection],
    [['1.1. Строку «Апрель» календаря исключить.'], plan.slice(plan.indexOf('  - title: Апрель')), ''],
  ])('%j', (change, from, to) => {
    expect(held(change, from, to)).toEqual({ outcomes: ['done'], beyond: [] });
  });
  it.each<readonly [string, string, string, readonly string[]]>([
    ['ничего не сделано', '', '', []],
    [
      'сделано в другом месяце',
      'Фестиваль уроков',
      'Фестиваль новых уроков',
      ['Фестиваль новых уроков', 'Фестиваль уроков'],
    ],
    ['сделано другими словами', 'Отбор методистов', 'Свободный отбор методистов', []],
  ])('изложена заново, а в календаре %s', (_, from, to, beyond) => {
    const change = ['1.1. В календаре строку «Апрель» изложить в следующей редакции:', april];
    expect(held(change, from, to)).toEqual({ outcomes: ['undone'], beyond });
  });
  it('месяц в новых словах другой', () => {
    const change = [
      '1.1. В календаре строку «Апрель» изложить в следующей редакции:',
      '«Май Открытый отбор методистов ЦНППМ список методистов».',
    ];
    expect(held(change, ...selection).outcomes).toEqual(['undone']);
  });
});

describe('изменения сразу в несколько документов: какой из них, говорит само изменение', () => {
  const documentUnder = (heading: string): string | null | undefined =>
    readAmendments([heading, '1) в Календаре года строку «Апрель» исключить.'])[0]?.place.document;
  it.each([
    'Изменения, которые вносятся в Положение о системе и в Календарь года, утверждённые приказом от 15.12.2023 № 1',
    'Изменения, вносимые в Положение о системе и также в План встреч, утверждённые приказом от 15.12.2023 № 1',
    '1. Внести в Положение о системе и в Календарь года, утверждённые приказом от 15.12.2023 № 1, следующие изменения:',
  ])('«%s»', (heading) => expect(documentUnder(heading)).toBe(null));
  it.each([
    'Изменения, которые вносятся в Положение о системе, утверждённое приказом от 15.12.2023 № 1',
    'Изменения, которые вносятся в Положение о работе в школах и в детских садах, утверждённое приказом от 15.12.2023 № 1',
  ])('документ один: «%s»', (heading) => expect(documentUnder(heading)).toBe('provision'));
});
