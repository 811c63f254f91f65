import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseReferences } from './clause-reference.ts';

const read = (text: string): readonly string[] =>
  clauseReferences(text).map(({ kind, number, owner }) => `${kind} ${number} ${owner}`);

describe('ссылки акта на свои пункты', () => {
  it.each([
    ['в соответствии с пунктом 4.1.', ['clause 4.1 here']],
    ['в случаях, названных в § 7 настоящей Концепции', ['clause 7 text']],
    ['перечисленные в §§ 7 и 8, отвечают', ['clause 7 here', 'clause 8 here']],
    ['§ 12. Корпус:', []],
    ['сведения (п. 3.2) направляются', ['clause 3.2 here']],
    ['согласно пункту 5 настоящего приказа', ['clause 5 order']],
    ['пунктами 3.1–3.3 настоящего Положения', ['clause 3.1 text', 'clause 3.3 text']],
    ['пп. 1, 2 и 5 настоящего Положения', ['clause 1 text', 'clause 2 text', 'clause 5 text']],
    ['подпунктом 2 пункта 3.1 настоящего Положения', ['clause 3.1 text']],
    ['указанные в разделе V.', ['section V here']],
    ['по форме согласно приложению № 2 к настоящему Положению', ['annex 2 text']],
    ['(приложение № 3)', ['annex 3 here']],
    ['по форме приложения № 8 к настоящему приказу', ['annex 8 order']],
    ['сроки установлены пунктами 1.1 и 1.9 Положения.', ['clause 1.1 text', 'clause 1.9 text']],
  ])('«%s»', (text, references) => expect(read(text)).toEqual(references));
  it.each([
    'на основании пункта 3.1.45 Положения о Министерстве образования',
    'во исполнение пункта 13 Основных принципов национальной системы',
    '(п. 3 «Показатели эффективности деятельности ЦНППМ»)',
    'в соответствии с Федеральным законом № 273-ФЗ, пункт 4.',
    'статья 28, пункт 3.',
    'в разделе 5 сайта',
    'к 2024 году п. 40% охвата',
    'пункт выдачи',
    '',
  ])('в «%s» ссылки на себя нет', (text) => expect(read(text)).toEqual([]));
  it('место ссылки указано верно, каким бы ни был текст', () => {
    const unit = fc.constantFrom(
      'пункт ',
      'пп. ',
      '№ ',
      '1',
      '4.1',
      ', ',
      'и ',
      'V',
      'приложение ',
      ' настоящего Положения',
      '.',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        for (const { at, length, printed } of clauseReferences(text))
          expect(text.slice(at, at + length)).toBe(printed);
      }),
    );
  });
});
