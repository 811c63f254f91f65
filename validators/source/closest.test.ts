import { describe, expect, it } from 'vitest';
import { closest } from './closest.ts';

describe('подсказка «имелось в виду»', () => {
  it('находит слово с одной опечаткой', () =>
    expect(closest('responsable', ['result', 'responsible'])).toBe('responsible'));
  it('не принимает короткое слово за совсем другое', () => expect(closest('by', ['id', 'to'])).toBeNull());
  it('молчит о том, что ни на что не похоже', () => expect(closest('столица', ['name', 'level'])).toBeNull());
});
