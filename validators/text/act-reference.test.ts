import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actNumberKey, actReferences } from './act-reference.ts';

const read = (text: string): readonly string[] =>
  actReferences(text).map(
    ({ number, date, quoted }) => `${number} ${date ?? 'без даты'}${quoted ? ' в кавычках' : ''}`,
  );

describe('ссылка на акт', () => {
  it.each([
    ['Распоряжение Правительства от 31.12.2019 № 3273-р,', ['3273-р 2019-12-31']],
    ['Указа Президента от 21 июля 2020 г. N 474 "О целях"', ['474 2020-07-21']],
    ['(Приказы Министерства №855 от 3.08.22 г.; №145 от 20.02.23 г.)', ['855 2022-08-03', '145 2023-02-20']],
    ['приказом от «16» октября 2020 г. № 1252', ['1252 2020-10-16']],
    ['от 16 декабря 2020 № Р-174».', ['Р-174 2020-12-16']],
    ['Федеральный закон от 29 декабря 2012 года № 273-ФЗ', ['273-ФЗ 2012-12-29']],
    ['17.08.2022 № 948-04', ['948-04 2022-08-17']],
    ['согласно приложению № 2.', ['2 без даты']],
    ['приказ от 31.04.2021 № 5', ['5 без даты']],
    [
      'указы от 07 мая 2018 года № 204 «О целях» и от 21 июля 2020 года № 474 «О них»',
      ['204 2018-05-07', '474 2020-07-21'],
    ],
    ['протокол No 16', ['16 без даты']],
    ['В 2022 году — 17 классов, None 5', []],
  ])('«%s»', (text, expected) => expect(read(text)).toEqual(expected));

  it('в заголовке другого акта стоит в кавычках', () => {
    expect(
      read('Распоряжение от 15.12.2022 № Р-303 «О внесении изменений в Концепцию от 16.12.2020 № Р-174»'),
    ).toEqual(['Р-303 2022-12-15', 'Р-174 2020-12-16 в кавычках']);
  });
  it('слова ссылки стоят в тексте на своём месте', () => {
    const text = 'Во исполнение распоряжения от 31.12.2019 № 3273-р';
    const [found] = actReferences(text);
    expect(text.slice(found?.at, (found?.at ?? 0) + (found?.text.length ?? 0))).toBe('31.12.2019 № 3273-р');
  });
  it('латинская p в номере — та же буква', () => {
    expect(actNumberKey('3273-p')).toBe(actNumberKey('3273-Р'));
  });
  it('любой текст читается без ошибок, и ссылки стоят по порядку', () => {
    const piece = fc.constantFrom(
      '№ ',
      '№5',
      'от 1.02.2020',
      ' г. ',
      '«',
      '»',
      '"',
      ' Р-174',
      '21 июля 2020',
      ' года ',
      'N 7',
      '\n',
      ';',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const found = actReferences(text);
        for (const { text: words, at } of found) expect(text.slice(at, at + words.length)).toBe(words);
        expect(found.map(({ at }) => at)).toEqual(found.map(({ at }) => at).toSorted((a, b) => a - b));
      }),
    );
  });
});
