import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedAtStart, countedIn, printedKind } from './counted.ts';

describe('кого считает показатель', () => {
  it.each([
    ['Доля педагогических работников, освоивших программы', ['teachers'], null],
    ['количество педагогов муниципалитета до 35 лет', ['teachers'], null],
    ['Доля педагогических работников и управленческих кадров, прошедших', ['teachers', 'managers'], null],
    [
      'Доля педагогических работников общеобразовательных организаций, освоивших',
      ['teachers'],
      'общеобразовательных организаций',
    ],
    [
      'Доля управленческих команд образовательных организаций, специалистов ММС',
      ['teams', 'staff'],
      'образовательных организаций',
    ],
    ['Доля образовательных организаций, управленческие команды которых', ['organisations'], null],
    ['количество СП, РИП и др.', ['sites'], null],
    ['Количество заключенных с образовательными организациями соглашений', ['agreements'], null],
    ['Доля программ ДПО, вошедших', ['programmes'], null],
  ] as const)('«%s»', (text, kinds, of) => {
    const counted = countedIn(text);
    expect(counted?.kinds).toEqual(kinds);
    expect(counted?.of).toBe(of);
  });
  it('называет добавленных словами самого показателя', () => {
    const name =
      'Доля управленческих команд образовательных организаций, специалистов ММС, принявших участие';
    const phrase = countedIn(name);
    expect(phrase && printedKind(name, phrase, 'staff')).toBe('специалистов ММС');
    expect(phrase && printedKind(name, phrase, 'teams')).toBe('управленческих команд');
    expect(phrase && printedKind(name, phrase, 'sites')).toBeNull();
  });
  it('не догадывается, если слов не знает', () => {
    expect(countedIn('Наличие и реализация комплекса мер')).toBeNull();
    expect(countedIn('')).toBeNull();
  });
  it('с самого начала читает только то, что стоит в начале', () => {
    expect(countedAtStart('педагогов региона')?.kinds).toEqual(['teachers']);
    expect(countedAtStart('число педагогов')).toBeNull();
  });
  it('называет место слов в тексте, какой бы текст ни был', () =>
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('педагогов', 'школ и педагогов', 'СП, РИП'),
        (noise, words) => {
          const text = `${noise} ${words}`;
          const counted = countedIn(text);
          if (counted !== null)
            expect(text.slice(counted.at, counted.at + counted.length).length).toBe(counted.length);
        },
      ),
    ));
});
