import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflect } from './analyse.ts';
import { fixedNames } from './fixed-names.ts';
import { lostWordsOf } from './lost-words.ts';

const own = 'Региональный центр выявления одарённых детей';
const find = lostWordsOf([...fixedNames, own]);
const found = (text: string): readonly string[] =>
  find(text).map(({ text: words, lost }) => `${words}: ${lost}`);

describe('слово, пропущенное в названии', () => {
  it.each([
    ['по федеральным образовательным стандартам', 'федеральным образовательным стандартам: государственный'],
    ['в региональном центре выявления детей', 'региональном центре выявления детей: одарённых'],
    [
      'центром повышения профессионального мастерства',
      'центром повышения профессионального мастерства: непрерывного',
    ],
  ])('«%s»', (text, said) => expect(found(text)).toEqual([said]));

  it.each([
    'федеральные государственные образовательные стандарты',
    'образовательные стандарты',
    'федеральный закон об образовательных стандартах',
    'региональный центр выявления и поддержки',
    'федеральным, образовательным стандартам',
  ])('в «%s» не пропущено ничего', (text) => expect(found(text)).toEqual([]));

  it('находится в любом падеже и числе', () => {
    const of = fc.constantFrom(
      'nominative' as const,
      'genitive' as const,
      'dative' as const,
      'instrumental' as const,
      'prepositional' as const,
    );
    fc.assert(
      fc.property(of, fc.constantFrom('singular' as const, 'plural' as const), (inCase, number) => {
        const form = { case: inCase, number };
        const words = [
          inflect('федеральный', { ...form, gender: 'masculine' }),
          inflect('образовательный', { ...form, gender: 'masculine' }),
          inflect('стандарт', form),
        ].join(' ');
        expect(found(words)).toEqual([`${words}: государственный`]);
      }),
    );
  });
});
