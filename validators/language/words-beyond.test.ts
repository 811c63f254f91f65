import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionOf } from '../text/numbers/counted-action.ts';
import { thingsOf, wordsBeyond } from './words-beyond.ts';

const beyond = (text: string, other: string): readonly string[] =>
  wordsBeyond(text, other).map((one) => one.text);

describe('чем один текст отличается от другого', () => {
  it('окончания, сокращения и вторые названия ничего не меняют', () => {
    expect(
      beyond(
        'дефицитов у педагогов за первые три года',
        'компетенции педагогических работников в первых 3 годах',
      ),
    ).toEqual([]);
    expect(
      beyond(
        'освоивших программы дополнительного профессионального образования, вошедшие в ФР ДПП',
        'освоивших программы ДПО, вошедшие в Федеральный реестр',
      ),
    ).toEqual([]);
    expect(
      beyond('повысивших свою квалификацию', 'принявших участие в программах повышения квалификации'),
    ).toEqual([]);
  });
  it('условие, которого в другом тексте нет, названо целиком и со своими кавычками', () => {
    expect(beyond('с учетом диагностики в ГБУ РМ «ЦОКО – «Перспектива»', 'с учетом диагностики')).toEqual([
      'ГБУ РМ «ЦОКО – «Перспектива»',
    ]);
    expect(beyond('педагогических работников общеобразовательных организаций', 'педагогов')).toEqual([
      'общеобразовательных организаций',
    ]);
  });
  it('сказанное о тех, кого считают, — без целого и без проекта', () => {
    expect(actionOf('Доля педагогов, для которых разработаны ИОМ, от общего количества педагогов')).toBe(
      ', для которых разработаны ИОМ',
    );
    expect(
      actionOf('Количество соглашений о сетевом взаимодействии в рамках функционирования РС НМС').trim(),
    ).toBe('о сетевом взаимодействии');
  });
  it('в самом себе лишнего нет, и место лишнего верно', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(wordsBeyond(a, a)).toEqual([]);
        for (const { text, at, length } of wordsBeyond(a, b)) expect(a.slice(at, at + length)).toBe(text);
        thingsOf(a);
        actionOf(a);
      }),
    ));
});
