// The verdict turns at the days on which a threshold begins and ends to be in force, and at the words of the measures.
import { describe, expect, it } from 'vitest';
import { check } from '../../../index.ts';
import { exampleBase, primer } from '../../example-base.ts';

interface Case {
  readonly asOf?: string;
  readonly indicator?: string;
  readonly measure?: string;
  readonly threshold?: string;
  readonly region?: string;
  readonly table?: string;
}

const verdict = ({
  asOf = '2024-06-01',
  indicator = 'доля педагогов, прошедших диагностику',
  measure = 'Опрос методистов',
  threshold = 'from: 2023-12-15',
  region = primer.act,
  table = primer.indicators,
}: Case): readonly string[] => {
  const files = {
    ...exampleBase,
    'regions/primer/acts/1/act.yaml': region,
    'regions/primer/acts/1/indicators.yaml': table.replace(
      'Доля педагогов, прошедших диагностику',
      indicator,
    ),
    'regions/primer/acts/1/roadmap.yaml': primer.roadmap
      .replace('Обсуждение выводов с педагогами', measure)
      .replace(' по итогам диагностики', ''),
    'federal/indicators.yaml': primer.federalIndicators
      .replace('доля педагогов, прошедших диагностику', indicator)
      .replace('from: 2023-12-15', threshold),
  };
  const sources = Object.entries(files).map(([path, content]) => ({ path, content }));
  return check(sources, { asOf })
    .findings.map(({ rule }) => rule)
    .filter((rule) => rule === 'roadmap/federal-served');
};

const unserved = ['roadmap/federal-served'];

describe('федеральный показатель, которому не служит ни одно мероприятие', () => {
  it.each([
    ['накануне дня, с которого действует порог, не спрашивается', '2023-12-14', []],
    ['в этот день спрашивается', '2023-12-15', unserved],
    ['на следующий день спрашивается', '2023-12-16', unserved],
  ])('%s', (_, asOf, expected) => expect(verdict({ asOf })).toEqual(expected));

  it.each([
    ['в последний день порога спрашивается', '2024-06-01', unserved],
    ['на следующий день — нет', '2024-06-02', []],
  ])('%s', (_, asOf, expected) =>
    expect(verdict({ asOf, threshold: 'from: 2023-12-15, until: 2024-06-01' })).toEqual(expected),
  );

  it('строки нет в таблице – о том же говорит indicators/federal-covered', () => {
    const other = primer.indicators.replace(
      'Доля педагогов, прошедших диагностику\n    federal: diagnosed',
      'Доля школ с наставниками',
    );
    expect(verdict({ table: other })).toEqual([]);
    expect(verdict({})).toEqual(unserved);
  });

  it('не спрашивается с отменённого акта', () => {
    expect(verdict({ region: primer.act.replace('status: draft', 'status: repealed') })).toEqual([]);
  });
});

describe('мероприятие служит показателю', () => {
  const register =
    'доля педагогов, освоивших программы, которые вошли в Федеральный реестр и подобраны по итогам диагностики компетенций';
  const methodists = 'количество педагогов, закрепленных за 1 региональным методистом';
  it.each([
    ['слово показателя в любом падеже', 'доля педагогов, прошедших диагностику', 'Выездные диагностики', []],
    ['оба слова показателя', methodists, 'Закрепление педагогов за методистами', []],
    [
      'то, что показатель зовёт по имени',
      register,
      'Обучение педагогов по программам федерального реестра',
      [],
    ],
    ['одного имени мало', register, 'Знакомство педагогов с федеральным реестром', unserved],
    ['другое с тем же именем в части', register, 'Обучение по федеральным программам', unserved],
    ['одного слова из двух мало', methodists, 'Слёт методистов', unserved],
    [
      'для других людей — не служит',
      'доля управленческих команд, прошедших обучение финансовой грамотности',
      'Обучение педагогов финансовой грамотности',
      unserved,
    ],
    [
      'для тех же людей — служит',
      'доля управленческих команд, прошедших обучение финансовой грамотности',
      'Обучение управленческих кадров финансовой грамотности',
      [],
    ],
  ])('%s', (_, indicator, measure, expected) => expect(verdict({ indicator, measure })).toEqual(expected));
  const young =
    'доля педагогических работников в возрасте до 35 лет, участвующих в различных формах поддержки';
  it.each([
    ['Погружение для тех, кто работает первый год', []],
    ['Встречи учителей не старше 35 лет', []],
    ['Клуб педагогов со стажем педагогической работы до пяти лет', []],
    ['Школа для тех, кто в первые два года в профессии', []],
    ['Встречи педагогов со стажем более 35 лет', unserved],
    ['Первый год обучения в классах', unserved],
  ])('молодым педагогам: «%s»', (measure, expected) =>
    expect(verdict({ indicator: young, measure })).toEqual(expected),
  );
});
