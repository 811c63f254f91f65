import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesIn } from './change.ts';

const brief = (text: string) =>
  changesIn(text).map(({ direction, by, atLeast, printed, action, counted: { kinds } }) => ({
    direction,
    by,
    atLeast,
    printed,
    action: action.trim(),
    kinds,
  }));

describe('обещанный прирост', () => {
  it('доля, которая вырастет на столько-то процентов', () =>
    expect(brief('Увеличение на 10% доли педагогов, прошедших обучение')).toEqual([
      {
        direction: 'up',
        by: 10,
        atLeast: false,
        printed: 'Увеличение на 10% доли педагогов',
        action: ', прошедших обучение',
        kinds: ['teachers'],
      },
    ]));
  it('снижение не менее чем на столько-то', () =>
    expect(brief('снижение не менее чем на 2,5 % числа договоров о сети; и прочее')).toEqual([
      {
        direction: 'down',
        by: 2.5,
        atLeast: true,
        printed: 'снижение не менее чем на 2,5 % числа договоров',
        action: 'о сети',
        kinds: ['agreements'],
      },
    ]));
  it('без слов о том, что растёт, это не обещание', () => {
    expect(brief('увеличение на 10%')).toEqual([]);
    expect(brief('увеличение на 10% объёма')).toEqual([]);
    expect(brief('10% педагогов')).toEqual([]);
  });
  it('место верно в любом тексте, и чтение не падает', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const text = `${a} увеличение на 5% доли учителей ${b}`;
        for (const { printed, at, length } of changesIn(text))
          expect(text.slice(at, at + length)).toBe(printed);
      }),
    ));
});
