import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflect } from './analyse.ts';
import { discords } from './phrase-agreement.ts';

const found = (text: string): readonly string[] => discords(text).map(({ text: words }) => words);

describe('прилагательное при существительном', () => {
  it.each([
    'адрес электронный почты',
    'для сельских школу',
    'по утверждённой графику',
    'работает новый лаборатория',
    'с глобальными настройкам',
    'в тематической ветку',
    'единый методическая сеть',
    'семинары, тематическая встречи',
    'школа пятый класса',
    'абзац новый пункта',
    'Региональный центра поддержки',
    'оценки профессиональных компетентности, курсовой подготовки',
  ])('не согласовано: «%s»', (text) => expect(found(text)).toHaveLength(1));

  it.each([
    'городской и сельской школ',
    'современных науки, техники',
    'с ленивым и с жадным режимами',
    'имеют 1 и высшую квалификационную категории',
    'как городской, так и сельской школ',
    'новые школа и сад',
    '2 новых школы',
    'два принципиально разных подхода',
    'остаётся актуальным вопрос',
    'считать приоритетной поддержку молодых',
    'условия, необходимые педагогам',
    'в основном школы района',
    'несвязанных друг с другом',
    'первое мая',
    'временный объект-обёртка',
    'в обратном к хронологическому порядке',
    'в созданных школами центрах',
    'сложные анимации',
    'стандартных спец. символов',
    'учительская школы',
    'лучшие учителям помогают',
    'Абзац шестой пункта 2.2 изложить',
    'в абзаце одиннадцатом подпункта 3',
    'абзацы третий и четвёртый пункта 3',
    'абзац третий пункта 5 после слов',
    'Абзац пятый пункта 3 исключить',
    'предложение четвёртое абзаца первого',
    'строку седьмую таблицы 1 исключить, строка восьмая таблицы 2',
    'абзацы четвёртый – шестой пункта 5',
    'абзацы второй, третий, пятый раздела',
    'раздел восьмой положения',
    'абзац двадцать первый пункта 2',
  ])('согласовано или стоит само: «%s»', (text) => expect(found(text)).toEqual([]));

  it('с существительным в том же падеже, роде и числе согласовано всегда', () => {
    const cases = fc.constantFrom(
      'nominative' as const,
      'genitive' as const,
      'dative' as const,
      'instrumental' as const,
      'prepositional' as const,
    );
    const noun = fc.constantFrom(
      ['школа', 'feminine' as const],
      ['центр', 'masculine' as const],
      ['объединение', 'neuter' as const],
    );
    const adjective = fc.constantFrom('сельский', 'методический', 'региональный', 'широкий');
    const number = fc.constantFrom('singular' as const, 'plural' as const);
    fc.assert(
      fc.property(cases, noun, adjective, number, (of, [word, gender], quality, many) => {
        const form = { case: of, number: many };
        const text = `${inflect(quality, { ...form, gender })} ${inflect(word, form)}`;
        expect(found(text), text).toEqual([]);
      }),
    );
  });

  it('любой текст читается без исключений, и найденное стоит там, где сказано', () => {
    const word = fc.constantFrom('новый', 'школы', 'и', ',', '2', 'в', 'единым', 'сетью', 'работа', '«', '.');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join(' ');
        for (const { text: said, at, length } of discords(text))
          expect(text.slice(at, at + length)).toBe(said);
      }),
    );
  });
});
