import { expect, it } from 'vitest';
import { type Answers, answerData, dividing, type Facet } from './facets.ts';

type Name = 'territory' | 'state';

const facets: readonly Facet<Name>[] = [
  {
    name: 'territory',
    title: 'Территория',
    choices: [
      { value: 'kchr', text: 'Карачаево-Черкесская Республика' },
      { value: 'vladimir', text: 'Владимирская область' },
    ],
  },
  {
    name: 'state',
    title: 'Какой срок',
    choices: [
      { value: 'passed', text: 'срок прошёл' },
      { value: 'open', text: 'без даты' },
    ],
  },
];

const item = (territory: readonly string[], state: readonly string[]): Answers<Name> => ({
  territory,
  state,
});
const shown = (items: readonly Answers<Name>[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    dividing(facets, items).map(({ name, choices }) => [name, choices.map(({ value }) => value)]),
  );

it.each([
  {
    fact: 'выбор, на который не отвечает ни одна строка, не предлагают',
    items: [item(['kchr'], ['open']), item(['vladimir'], ['open'])],
    offered: { territory: ['kchr', 'vladimir'] },
  },
  {
    fact: 'единственный выбор остаётся, если отвечают на него не все строки',
    items: [item(['kchr'], ['open']), item(['kchr'], [])],
    offered: { state: ['open'] },
  },
  {
    fact: 'выборы стоят в порядке списка, а не строк',
    items: [item(['vladimir'], ['open']), item(['kchr'], ['passed'])],
    offered: { territory: ['kchr', 'vladimir'], state: ['passed', 'open'] },
  },
  { fact: 'в пустом списке отбирать не по чему', items: [], offered: {} },
])('$fact', ({ items, offered }) => expect(shown(items)).toEqual(offered));

it('то, на что отвечает строка, стоит в её атрибутах через пробел', () =>
  expect(answerData(item(['vladimir'], ['passed', 'open']))).toEqual({
    'data-territory': 'vladimir',
    'data-state': 'passed open',
  }));
