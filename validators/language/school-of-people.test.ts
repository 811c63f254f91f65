// What is called a school and is none, and what is one.
import { expect, it } from 'vitest';
import { isSchoolOfPeople } from './school-of-people.ts';

it.each([
  'Школа наставников',
  'школа молодого педагога',
  'Школа начинающего руководителя',
  'краевая школа методистов',
  'Летняя школа молодых учителей',
  'школы управленца',
])('«%s» – не школа', (name) => {
  expect(isSchoolOfPeople(name)).toBe(true);
});

it.each([
  'школы района',
  'школа № 3',
  'в школах педагоги ведут дневники',
  'в школе учителя ведут дневники',
  'Школа имени Гагарина',
  'школа искусств',
  'школьный совет наставников',
  'школа-интернат для детей',
  'школы и советы наставников',
])('«%s» – школа', (name) => {
  expect(isSchoolOfPeople(name)).toBe(false);
});
