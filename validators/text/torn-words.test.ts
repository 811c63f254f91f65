import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tornWords, vocabularyOf } from './torn-words.ts';

const elsewhere = [
  'научно-методическая служба и научно-методический центр',
  'реализацию программ и реализацию проектов',
  'педагогических работников и педагогических советов',
];

const torn = (text: string): readonly string[] =>
  [...tornWords(text, vocabularyOf([...elsewhere, text]))].map(
    ({ text: printed, reads }) => `${printed} → ${reads}`,
  );

describe('слова, которые разорваны или слиты', () => {
  it.each([
    ['деятельности научно - методического сопровождения', ['научно - методического → научно-методического']],
    ['научно- методическое сопровождение', ['научно- методическое → научно-методическое']],
    ['обеспечили реализацию100 событий', ['реализацию100 → реализацию 100']],
    ['для педаго гических команд', ['педаго гических → педагогических']],
    ['научнометодическое сопровождение', ['научнометодическое → научно-методическое']],
  ])('«%s»', (text, found) => expect(torn(text)).toEqual(found));
  it.each([
    'научно-методическое сопровождение – основа',
    'в том числе - работу на портале',
    'педагог13 и мастер2',
    'научно и методически',
    '',
  ])('в «%s» все слова целы', (text) => expect(torn(text)).toEqual([]));
  it('место указывает на напечатанные слова', () => {
    const unit = fc.constantFrom('научно', 'методическ', '-', ' ', 'реализацию', '1', 'педаго', 'гических');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        for (const { at, length, text: printed } of tornWords(text, vocabularyOf([...elsewhere, text])))
          expect(text.slice(at, at + length)).toBe(printed);
      }),
    );
  });
});
