// A head over those who help or take part asks for others than those who answer.
import { describe, expect, it } from 'vitest';
import { namesOthers } from './questions.ts';

describe('графа называет не исполнителей, а тех, кто рядом', () => {
  it.each([
    'Кто участвует',
    'С чьим участием',
    'Участники',
    'Участвующие субъекты',
    'Привлекаемые организации',
    'Кто помогает',
    'Социальные партнёры',
    'Совместно с',
  ])('%s', (head) => expect(namesOthers(head)).toBe(true));

  it.each([
    'Исполнители',
    'Ответственный исполнитель',
    'Кто исполняет',
    'Должностное лицо',
    'Исполнители и участники',
  ])('не она: %s', (head) => expect(namesOthers(head)).toBe(false));
});
