import { describe, expect, it } from 'vitest';
import { countPersons, readPerson } from './person.ts';

describe('человек, названный целым текстом', () => {
  it.each([
    ['Иванова И.И.', 'Иванова', 'ИИ'],
    ['И. И. Иванова', 'Иванова', 'ИИ'],
    ['Сидоров Семён Семёнович', 'Сидоров', 'СС'],
  ])('«%s»', (text, surname, initials) => expect(readPerson(text)).toEqual({ surname, initials }));
  it.each(['методисты ЦНППМ', 'Иванова И.И. Сидоров С.С.', 'Иванова И.И., методист', 'Иванова', ''])(
    'в «%s» не один человек',
    (text) => expect(readPerson(text)).toBeNull(),
  );
});

describe('сколько людей названо', () => {
  it.each([
    ['Иванова И.И. Сидоров С.С.', 2],
    ['Иванова И.И., методист', 1],
    ['Сидоров Семён Семёнович', 1],
    ['Научные руководители', 0],
  ])('в «%s» – %i', (text, count) => expect(countPersons(text)).toBe(count));
});
