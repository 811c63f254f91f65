// Where an act calls a subject «Школа» that is none.
import { expect, it } from 'vitest';
import type { Subject } from '../../model/types.ts';
import { calledSchools } from './called-school.ts';

const subject = (name: string, short: string | null = null): Subject =>
  ({ name, short, aliases: [] }) as unknown as Subject;

const says = (name: string, text: string): boolean =>
  /школ/u.test(calledSchools([subject(name, 'Школа')])?.without(text) ?? text.toLowerCase());

it.each([
  ['Школа наставников', 'Совет помогает Школе.'],
  ['Школа молодого педагога', 'О школе и клубе молодого педагога'],
  ['Школа методистов', 'Слушатели Школы – педагоги района.'],
  ['Областная школа вожатых', 'на сайте Школы'],
])('%s: «%s»', (name, text) => {
  expect(says(name, text)).toBe(false);
});

it.each([
  ['Школа наставников', 'Департамент по делам школ'],
  ['Школа наставников', 'Школа № 3 города'],
  ['Школа наставников', 'Наставники работают в школах.'],
  ['Школа молодого педагога', 'Школы-партнёры принимают гостей.'],
  ['Методический кабинет', 'Школы проводят открытые уроки.'],
])('%s: «%s» – школы', (name, text) => {
  expect(says(name, text)).toBe(true);
});
