import { describe, expect, it } from 'vitest';
import { isAssignment } from './assignment.ts';

const charged = (text: string): boolean => isAssignment(text, text.indexOf('внести'));

describe('кому поручено внести изменения', () => {
  it.each([
    ['2. Директорам школ внести изменения в планы', true],
    ['Рекомендовать руководителям школ внести изменения в инструкции', true],
    ['Поручить центру внести изменения в программу', true],
    ['внести изменения в приказ о центре', false],
    ['В целях приведения к единству внести изменения в приказ', false],
    ['По предложению центра внести изменения в приказ', false],
  ])('%s', (text, expected) => expect(charged(text)).toBe(expected));
});
