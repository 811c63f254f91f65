import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../model/corpus.ts';
import { exampleBase, primer } from '../example-base.ts';
import { amended, type Words } from './example-editions.ts';
import { reportedOf } from './reported.ts';
import { unreported } from './unreported.ts';

const columns =
  'columns: ["№", Показатель, Единица, "2023", "2024", "2025"]\nindicators:\n  - number: "3"\n    name: Число площадок\n    unit: единиц\n    baseline: { at: "2023", value: "6" }\n    targets: { "2024": "8", "2025": "12" }\n';
const note = 'footnotes: ["* Значения нарастающим итогом."]\n';
const first: Required<Pick<Words, 'roadmap' | 'indicators'>> = {
  roadmap: `${primer.roadmap}footnotes: ["* Срок переносится на следующий день."]\n`,
  indicators: primer.indicators.replace(/years: .*\nindicators:\n/u, columns) + note,
};

/** What an edition changed and nobody told, by the words that came or went. */
const untold = (change: string, table: keyof typeof first, from: string, to: string): readonly string[] => {
  if (!first[table].includes(from)) throw new Error(`«${from}» must stand in the table`);
  const files = Object.entries({
    ...exampleBase,
    ...amended([change], { ...first, [table]: first[table].replace(from, to) }),
    'regions/primer/acts/1/roadmap.yaml': first.roadmap,
    'regions/primer/acts/1/indicators.yaml': first.indicators,
  });
  const [territory] = buildCorpus(
    files.map(([path, content]) => ({ path, content })),
    '',
  ).territories;
  const [act, maker] = ['1', '4'].map((id) => territory?.acts.find((one) => one.id === id));
  const [before, after] = act?.editions ?? [];
  if (act === undefined || maker === undefined || before === undefined || after === undefined)
    throw new Error('the model has no second edition');
  const reported = reportedOf(maker, act);
  return unreported([{ maker, reported }], before, after).map(
    ({ line, what }) => `${what} ${line.text.split('\n')[0] ?? ''}`,
  );
};

const elsewhere =
  '1.1. В пункте 2.2 слова «поддерживает наставников» заменить словами «помогает наставникам».';
const row = '1.1. В строке 3 показателей слова «Число площадок» заменить словами «Число опорных школ».';

describe('что напечатано у таблицы и изменено без приказа', () => {
  it.each<readonly [string, string, keyof typeof first, string, string, string]>([
    ['сноска дорожной карты', elsewhere, 'roadmap', 'следующий день', 'предыдущий день', 'came * Срок'],
    ['сноска пропала', elsewhere, 'indicators', note, '', 'went * Значения'],
    [
      'заголовок дорожной карты',
      elsewhere,
      'roadmap',
      'title: Дорожная карта',
      'title: План мероприятий',
      'came План',
    ],
    [
      'заголовок таблицы показателей',
      elsewhere,
      'indicators',
      'title: Показатели',
      'title: Индикаторы',
      'came Индикаторы',
    ],
    ['год в шапке', elsewhere, 'indicators', '"2025"]', '"2026"]', 'came 2026'],
    ['графа исчезла из шапки', elsewhere, 'indicators', 'Показатель, ', '', 'went Показатель'],
    [
      'единица строки, чьё название меняет приказ',
      row,
      'indicators',
      'Число площадок\n    unit: единиц',
      'Число опорных школ\n    unit: процентов',
      'came 3',
    ],
    [
      'значение такой строки',
      row,
      'indicators',
      'Число площадок\n    unit: единиц\n    baseline: { at: "2023", value: "6" }',
      'Число опорных школ\n    unit: единиц\n    baseline: { at: "2023", value: "7" }',
      'came 3',
    ],
  ])('%s', (_, change, table, from, to, expected) => {
    const [found, ...more] = untold(change, table, from, to);
    expect(found?.startsWith(expected) ? expected : found).toBe(expected);
    expect(more).toEqual([]);
  });
});

describe('что у таблицы изменил приказ', () => {
  it.each<readonly [string, string, keyof typeof first, string, string]>([
    [
      'сноску',
      '1.1. В примечании к дорожной карте слова «следующий день» заменить словами «предыдущий день».',
      'roadmap',
      'следующий день',
      'предыдущий день',
    ],
    [
      'сноску, названную сноской',
      '1.1. Сноску к дорожной карте изложить в следующей редакции: «* Срок переносится на предыдущий день.».',
      'roadmap',
      'следующий день',
      'предыдущий день',
    ],
    [
      'заголовок',
      '1.1. Наименование приложения № 2 изложить в следующей редакции: «План мероприятий».',
      'roadmap',
      'title: Дорожная карта',
      'title: План мероприятий',
    ],
    [
      'слово заголовка',
      '1.1. В приложении № 3 в наименовании слово «Показатели» заменить словом «Индикаторы».',
      'indicators',
      'title: Показатели',
      'title: Индикаторы',
    ],
    [
      'год в шапке',
      '1.1. В показателях (приложение № 3) в шапке таблицы цифры «2025» заменить цифрами «2026».',
      'indicators',
      '"2025"]',
      '"2026"]',
    ],
    ['графу', '1.1. Приложение № 3 дополнить графой «2026».', 'indicators', '"2025"]', '"2025", "2026"]'],
    ['название строки, больше ничего', row, 'indicators', 'Число площадок', 'Число опорных школ'],
    [
      'название и единицу',
      '1.1. В строке 3 показателей слова «Число площадок» заменить словами «Доля опорных школ», слово «единиц» заменить словом «процентов».',
      'indicators',
      'Число площадок\n    unit: единиц',
      'Доля опорных школ\n    unit: процентов',
    ],
  ])('%s', (_, change, table, from, to) => {
    expect(untold(change, table, from, to)).toEqual([]);
  });
  it('шапка внесена только в одну редакцию: изменилась ли она, не видно', () => {
    expect(
      untold(
        elsewhere,
        'indicators',
        'columns: ["№", Показатель, Единица, "2023", "2024", "2025"]\n',
        'years: ["2024", "2025"]\n',
      ),
    ).toEqual([]);
  });
});
