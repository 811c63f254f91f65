import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../tests/support/processor-time.ts';
import { indexOfText } from './index-of-text.ts';

/** Tokens in short: «15 number». */
const tokens = (text: string): readonly string[] =>
  indexOfText(text).tokens.map(({ text: printed, kind }) => `${printed} ${kind}`);
/** Sentences as printed, each with the beginning of what leads its list. */
const sentences = (text: string): readonly string[] => {
  const index = indexOfText(text);
  return index.sentences.map(({ at, end, leadIn }) => {
    const lead = leadIn === null ? undefined : index.sentences[leadIn];
    const printed = text.slice(at, end);
    return lead === undefined ? printed : `${text.slice(lead.at, lead.end)} → ${printed}`;
  });
};
/** Numbers with what they count: «15 % педагогов». */
const counted = (text: string): readonly string[] => {
  const index = indexOfText(text);
  return index.counted.map(
    ({ value, percent, noun }) => `${value}${percent ? ' %' : ''} ${index.tokens[noun]?.text}`,
  );
};

describe('слова текста', () => {
  it('сложное слово, дробь, тысячи, имя, дата, номер акта и номер пункта – одно слово каждое', () => {
    expect(
      tokens('научно-методический 12 345,6 (С.А. Болтунова) от 27.04.2023 № 48-р, п. 4.1.3; 12 345'),
    ).toEqual([
      'научно-методический word',
      '12 345,6 number',
      '( mark',
      'С.А. Болтунова person',
      ') mark',
      'от word',
      '27.04.2023 date',
      '№ 48-р act number',
      ', mark',
      'п. shortening',
      '4.1.3 clause number',
      '; mark',
      '12 345 number',
    ]);
  });

  it('у слова есть леммы, у числа значение, и словом тоже', () => {
    const [word, number, inWord] = indexOfText('педагогов 1,5 пяти').tokens;
    expect([...(word?.lemmas ?? [])]).toEqual(['педагог']);
    expect([number?.value, inWord?.value]).toEqual([1.5, 5]);
  });

  it('сокращение из заглавных букв – не слово, заголовок из заглавных – слова', () => {
    expect(tokens('ЦНППМ ведёт')).toEqual(['ЦНППМ abbreviation', 'ведёт word']);
    expect(tokens('ОБЩИЕ ПОЛОЖЕНИЯ СИСТЕМЫ')).toEqual(['ОБЩИЕ word', 'ПОЛОЖЕНИЯ word', 'СИСТЕМЫ word']);
  });

  it('по месту в тексте находится слово', () => {
    const { tokenAt } = indexOfText('один два');
    expect([0, 3, 4, 5, 8].map(tokenAt)).toEqual([0, 0, 1, 1, 2]);
  });
});

describe('предложения', () => {
  it('точка сокращения, инициалов и номера предложения не кончает', () => {
    expect(
      sentences('В 2023 г. и далее работает Болтунова С.А. по п. 4.1. Методисты им. Ушинского ей помогают.'),
    ).toEqual([
      'В 2023 г. и далее работает Болтунова С.А. по п. 4.1.',
      'Методисты им. Ушинского ей помогают.',
    ]);
  });

  it('пункты списка знают, что их вводит, и после последнего список кончен', () => {
    expect(sentences('Центр обеспечивает:\nдиагностику;\nкурсы.\nОтвечает директор.')).toEqual([
      'Центр обеспечивает:',
      'Центр обеспечивает: → диагностику;',
      'Центр обеспечивает: → курсы.',
      'Отвечает директор.',
    ]);
  });

  it('список в строку – тоже список', () => {
    expect(sentences('Задачи: а) обучить; б) проверить. Срок назван.')).toEqual([
      'Задачи:',
      'Задачи: → а) обучить;',
      'Задачи: → б) проверить.',
      'Срок назван.',
    ]);
  });

  it('двоеточие внутри предложения списка не начинает', () => {
    expect(sentences('Срок: май.')).toEqual(['Срок: май.']);
  });

  it('цитаты стоят на своих местах', () => {
    const text = 'конкурс «Учитель года» и проект "Школа"';
    expect(indexOfText(text).quotations.map(({ from, to }) => text.slice(from, to))).toEqual([
      '«Учитель года»',
      '"Школа"',
    ]);
  });
});

describe('числа и что они считают', () => {
  it.each([
    ['не менее 15 % молодых педагогов', ['15 % педагогов']],
    ['5 (пять) муниципальных методических служб', ['5 служб']],
    ['пять школ и два детских сада', ['5 школ', '2 сада']],
    ['1,5 тыс. руб. в год', ['1.5 руб.']],
    ['20 процентов ОО', ['20 % ОО']],
    ['12 345 учителей', ['12345 учителей']],
    ['п. 4.1.3 и № 48', []],
    ['выросло до 60 %.', []],
  ])('«%s»', (text, found) => {
    expect(counted(text)).toEqual(found);
  });
});

describe('любой текст', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'аБ1.,;:-–«»"()№% \n', 'г.', 'С.А. ', 'ЦНППМ', 'школ ', 'а) '),
    maxLength: 200,
  });

  it('слова идут по порядку и покрывают всё, кроме пробелов, а предложения – все слова', () => {
    fc.assert(
      fc.property(text, (printed) => {
        const index = indexOfText(printed);
        let end = 0;
        for (const token of index.tokens) {
          expect(printed.slice(end, token.at).trim()).toBe('');
          expect(printed.slice(token.at, token.end)).toBe(token.text);
          end = token.end;
        }
        expect(printed.slice(end).trim()).toBe('');
        expect(index.sentences.map(({ from }) => from)).toEqual([
          ...(index.tokens.length > 0 ? [0] : []),
          ...index.sentences.slice(0, -1).map(({ to }) => to),
        ]);
        for (const { leadIn } of index.sentences)
          if (leadIn !== null) expect(index.sentences[leadIn]?.leadIn).toBe(null);
      }),
    );
  });

  it.each([
    'а',
    'а-',
    '1.',
    '1 ',
    '«',
    '(',
    'АБ ',
    'А.',
    'а; ',
    '\n- а',
    '12 молодых ',
    '\n\n',
    '№ 1 ',
    'п. ',
    'Иванов И.И. ',
  ])('сто тысяч знаков «%s» читаются меньше чем за секунду', (unit) => {
    const long = unit.repeat(100_000 / unit.length);
    const before = processorTime();
    indexOfText(long);
    expect(processorTime() - before).toBeLessThan(1);
  });
});
