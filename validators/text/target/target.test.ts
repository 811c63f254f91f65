import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asksGrowth,
  describeTarget,
  formatTarget,
  type MeasuredTarget,
  parseTarget,
  parseTargets,
  type Target,
} from './target.ts';

const NONE = {
  strict: false,
  unit: 'count',
  noun: null,
  period: null,
  of: null,
  by: null,
  note: null,
} as const;
const value = (n: number, more: Partial<MeasuredTarget> = {}): Target => ({
  ...NONE,
  kind: 'value',
  min: n,
  max: n,
  ...more,
});
const interval = (min: number | null, max: number | null, more: Partial<MeasuredTarget> = {}): Target => ({
  ...NONE,
  kind: 'interval',
  min,
  max,
  ...more,
});
const percent = { unit: 'percent' } as const;
const people = { unit: 'people' } as const;

describe('значение показателя', () => {
  it.each<readonly [string, Target]>([
    ['не менее 40 %', interval(40, null, percent)],
    ['не более 250 человек', interval(null, 250, people)],
    ['1,3%', value(1.3, percent)],
    ['1.3%', value(1.3, percent)],
    ['20 процентов', value(20, percent)],
    ['400 чел.', value(400, people)],
    ['400чел', value(400, people)],
    ['6% в год', value(6, { ...percent, period: 'year' })],
    ['10 % (ежегодно)', value(10, { ...percent, period: 'year' })],
    ['ежегодно не менее 5%', interval(5, null, { ...percent, period: 'year' })],
    ['100%', value(100, percent)],
    ['0%', value(0, percent)],
    ['Не оценивался', { kind: 'not-assessed' }],
    ['—', { kind: 'not-assessed' }],
    ['от 10 до 15 %', interval(10, 15, percent)],
    ['от 10% до 15%', interval(10, 15, percent)],
    ['10–15%', interval(10, 15, percent)],
    ['не менее 10 и не более 15 %', interval(10, 15, percent)],
    ['не менее 10 %, но не более 15', interval(10, 15, percent)],
    ['10', value(10)],
    ['>= 30%', interval(30, null, percent)],
    ['≥30 %', interval(30, null, percent)],
    ['≤ 5', interval(null, 5)],
    ['до 250 человек', interval(null, 250, people)],
    ['свыше 5', interval(5, null, { strict: true })],
    ['не менее тридцати процентов', interval(30, null, percent)],
    ['Сорок пять процентов', value(45, percent)],
    ['не более двухсот пятидесяти человек', interval(null, 250, people)],
    ['до ста двенадцати человек', interval(null, 112, people)],
    ['две тысячи человек', value(2000, people)],
    ['восьмисот девяноста одного человека', value(891, people)],
    ['более 62', interval(62, null, { strict: true })],
    ['менее 3 %', interval(null, 3, { ...percent, strict: true })],
    ['Не менее 50 человек', interval(50, null, people)],
    ['не ниже 70%', interval(70, null, percent)],
    ['не выше 5', interval(null, 5)],
    ['1 000', value(1000)],
    ['1\u00A0000,5', value(1000.5)],
    ['1\u2009000\u202F000 чел.', value(1_000_000, people)],
    [
      '30% в год от общего числа педагогов',
      value(30, { ...percent, period: 'year', of: 'от общего числа педагогов' }),
    ],
    ['к 2024 году - не менее 30%', interval(30, null, { ...percent, by: 2024 })],
    ['(к 2024 году не менее 70%)', interval(70, null, { ...percent, by: 2024 })],
    ['10 ед.', value(10, { noun: 'ед.' })],
    ['10 образовательных организаций', value(10, { noun: 'образовательных организаций' })],
  ])('«%s» читается', (printed, expected) => {
    expect(parseTarget(printed)).toEqual({ ok: true, value: expected });
  });

  it.each<readonly [string, Target]>([
    [
      'не менее 40% высокий, повышенный уровень',
      interval(40, null, { ...percent, note: 'высокий, повышенный уровень' }),
    ],
    [
      '6% в год от общего числа педагогов успешно сдали итоговую аттестацию по итогам курса',
      value(6, {
        ...percent,
        period: 'year',
        of: 'от общего числа педагогов успешно сдали итоговую аттестацию по итогам курса',
      }),
    ],
    [
      '60% от числа педагогических работников в возрасте до 35 лет',
      value(60, { ...percent, of: 'от числа педагогических работников в возрасте до 35 лет' }),
    ],
    ['100% от общего числа ОО', value(100, { ...percent, of: 'от общего числа ОО' })],
    ['20% от общего числа СП, РИП и др.', value(20, { ...percent, of: 'от общего числа СП, РИП и др.' })],
    [
      '80% от числа СП, РИП, апробационных площадок',
      value(80, { ...percent, of: 'от числа СП, РИП, апробационных площадок' }),
    ],
    [
      'Не менее 50 человек по направлениям определенным Федеральным оператором',
      interval(50, null, { ...people, of: 'по направлениям определенным Федеральным оператором' }),
    ],
    [
      'Не менее 2 уроков на одного члена методического актива',
      interval(2, null, { noun: 'уроков', of: 'на одного члена методического актива' }),
    ],
    [
      'к 2022 году не менее 200, в том числе не менее 2 в Карачаево-Черкесской Республике',
      interval(200, null, { by: 2022, note: 'в том числе не менее 2 в Карачаево-Черкесской Республике' }),
    ],
    [
      'к 2024 году - не менее 40% от общего количества управленческих команд субъекта Российской Федерации',
      interval(40, null, {
        ...percent,
        by: 2024,
        of: 'от общего количества управленческих команд субъекта Российской Федерации',
      }),
    ],
  ])('«%s» из действующего акта читается', (printed, expected) => {
    expect(parseTarget(printed)).toEqual({ ok: true, value: expected });
  });

  it.each<readonly [string, readonly number[]]>([
    ['1:3', [1, 3]],
    ['1 : 2', [1, 2]],
    ['не менее 1:10', [1, 10]],
    ['1 к 3', [1, 3]],
    ['один к трём', [1, 3]],
    ['1/3', [1, 3]],
    ['1:2:5', [1, 2, 5]],
    ['3:1 (методисты : педагоги)', [3, 1]],
  ])('«%s» – соотношение', (printed, numbers) => {
    expect(parseTarget(printed)).toEqual({ ok: true, value: { kind: 'ratio', numbers, words: printed } });
  });
  it.each(['10:00', '1:', '12/2026', ':3'])('«%s» – не соотношение', (printed) => {
    expect(parseTarget(printed).ok).toBe(false);
  });

  it.each<readonly [string, Target]>([
    ['с 57 до 95 процентов', value(95, { ...percent, grownFrom: 57 })],
    ['с 39 процентов до 71 процента', value(71, { ...percent, grownFrom: 39 })],
    ['увеличение до 75 %', value(75, { ...percent, what: 'увеличение' })],
    ['на 8 процентов', { kind: 'change', by: 8, direction: null, unit: 'percent', noun: null }],
    ['рост на 5 %', { kind: 'change', by: 5, direction: 'up', unit: 'percent', noun: null }],
    ['снижение на 2 п.п.', { kind: 'change', by: 2, direction: 'down', unit: 'points', noun: null }],
    ['рост на 3 школы', { kind: 'change', by: 3, direction: 'up', unit: 'count', noun: 'школы' }],
    ['превышают 15%', interval(15, null, { ...percent, strict: true })],
    ['не превышает 5 %', interval(null, 5, percent)],
    ['Индекс NPS от 50% до 80%', interval(50, 80, { ...percent, what: 'Индекс NPS' })],
    [
      'Сохранность контингента на уровне 70-85%',
      interval(70, 85, { ...percent, what: 'Сохранность контингента' }),
    ],
    ['охват составит не менее 80 %', interval(80, null, { ...percent, what: 'охват' })],
    ['0,2 *(28)', value(0.2, { footnote: '*(28)' })],
    ['45 %¹', value(45, { ...percent, footnote: '¹' })],
    ['30% <1>', value(30, { ...percent, footnote: '<1>' })],
    ['12 и более', interval(12, null)],
    ['65 % и выше', interval(65, null, percent)],
    ['7 и более школ', interval(7, null, { noun: 'школ' })],
    ['от 65 % и выше', interval(65, null, percent)],
    ['4 процента или ниже', interval(null, 4, percent)],
    ['не менее 20 (двадцати) школ', interval(20, null, { noun: 'школ' })],
    ['3 (три) %', value(3, percent)],
    ['не менее 6-ти', interval(6, null)],
    ['не менее 36 часов', interval(36, null, { noun: 'часов' })],
    ['не менее двух семинаров', interval(2, null, { noun: 'семинаров' })],
    ['3,4 тыс. чел.', value(3400, people)],
    ['1–2 тысячи школ', interval(1000, 2000, { noun: 'школ' })],
    ['1,7 млн рублей', value(1_700_000, { noun: 'рублей' })],
    ['на уровне 80 %', value(80, percent)],
    ['на уровне не ниже 80 %', interval(80, null, percent)],
    ['в пределах 3–5 %', interval(3, 5, percent)],
    ['в пределах 3 %', interval(null, 3, percent)],
    ['40 % (18 школ)', value(40, { ...percent, note: '(18 школ)' })],
    ['повысится до 60 %', value(60, { ...percent, what: 'повысится' })],
    ['довести число школ до 9', value(9, { what: 'довести число школ' })],
    ['уменьшить до 4 %', interval(null, 4, { ...percent, what: 'уменьшить' })],
    ['рост с 4 до 9', value(9, { grownFrom: 4, what: 'рост' })],
    ['не менее чем до 60 %', interval(60, null, percent)],
    ['не опустится ниже 60 %', interval(60, null, percent)],
    ['+7%', { kind: 'change', by: 7, direction: 'up', unit: 'percent', noun: null }],
    ['сократить на 7 %', { kind: 'change', by: 7, direction: 'down', unit: 'percent', noun: null }],
    ['рост в 1,5 раза', { kind: 'change', by: 1.5, direction: 'up', unit: 'times', noun: null }],
    ['в два раза', { kind: 'change', by: 2, direction: null, unit: 'times', noun: null }],
    [
      'ежегодно не менее чем на 2 %',
      { kind: 'change', by: 2, direction: null, unit: 'percent', noun: null, bound: 'min', period: 'year' },
    ],
    [
      'увеличить число школ на 3',
      { kind: 'change', by: 3, direction: 'up', unit: 'count', noun: null, what: 'увеличить число школ' },
    ],
    ['30 <**>', value(30, { footnote: '<**>' })],
    ['✓', { kind: 'stated', holds: true, words: '✓' }],
    ['раздел сайта не обновляется', { kind: 'stated', holds: false, words: 'раздел сайта не обновляется' }],
    [
      '2 - полностью, 1 - частично, 0 - нет',
      {
        kind: 'scale',
        steps: [
          { points: 2, when: 'полностью' },
          { points: 1, when: 'частично' },
          { points: 0, when: 'нет' },
        ],
      },
    ],
    ['10 баллов', value(10, { noun: 'баллов' })],
    ['+', { kind: 'stated', holds: true, words: '+' }],
    ['да', { kind: 'stated', holds: true, words: 'да' }],
    ['все', { kind: 'stated', holds: true, words: 'все' }],
    ['в полном объёме', { kind: 'stated', holds: true, words: 'в полном объёме' }],
    ['полностью', { kind: 'stated', holds: true, words: 'полностью' }],
    ['разработан', { kind: 'stated', holds: true, words: 'разработан' }],
    ['не реализуется', { kind: 'stated', holds: false, words: 'не реализуется' }],
    ['отсутствует', { kind: 'stated', holds: false, words: 'отсутствует' }],
    [
      'функционирует, информация актуальна',
      { kind: 'stated', holds: true, words: 'функционирует, информация актуальна' },
    ],
    [
      '1 балл - наличие, 0 баллов - отсутствие',
      {
        kind: 'scale',
        steps: [
          { points: 1, when: 'наличие' },
          { points: 0, when: 'отсутствие' },
        ],
      },
    ],
    [
      'проведено – 2 балла; не проведено – 0 баллов',
      {
        kind: 'scale',
        steps: [
          { points: 2, when: 'проведено' },
          { points: 0, when: 'не проведено' },
        ],
      },
    ],
  ])('«%s», как пишут в таблицах, читается', (printed, expected) => {
    expect(parseTarget(printed)).toEqual({ ok: true, value: expected });
  });

  it('«до 53 %» у показателя, который просит роста, — то, до чего он растёт', () => {
    expect(['Увеличение доли учителей', 'Снижение доли отказов', 'Доля учителей'].map(asksGrowth)).toEqual([
      true,
      true,
      false,
    ]);
    expect(parseTarget('до 53 процентов', true)).toEqual({ ok: true, value: value(53, percent) });
    expect(parseTarget('до 53 процентов')).toEqual({ ok: true, value: interval(null, 53, percent) });
  });

  it('шкала через точку с запятой — одно значение', () => {
    const value = {
      kind: 'scale',
      steps: [
        { points: 1, when: 'есть' },
        { points: 0, when: 'нет' },
      ],
    };
    expect(parseTargets('1 – есть; 0 – нет')).toEqual({ ok: true, value: [value] });
  });

  it('у каждой группы ячейки своё значение', () => {
    expect(parseTargets('начальное > 45%, основное и общее среднее > 55%')).toEqual({
      ok: true,
      value: [
        interval(45, null, { ...percent, strict: true, what: 'начальное' }),
        interval(55, null, { ...percent, strict: true, what: 'основное и общее среднее' }),
      ],
    });
    expect(parseTarget('60% от числа педагогов, прошедших 100% курсов')).toMatchObject({ ok: true });
  });

  it('два значения в одной ячейке — два значения', () => {
    const printed =
      'не менее 60% педагогов зоны Центра имеют разработанные ИОМ; 80% педагогов успешно реализовали ИОМ';
    expect(parseTarget(printed)).toMatchObject({ ok: false, reason: 'several-targets', at: 60 });
    expect(parseTargets(printed)).toEqual({
      ok: true,
      value: [
        interval(60, null, { ...percent, note: 'педагогов зоны Центра имеют разработанные ИОМ' }),
        value(80, { ...percent, note: 'педагогов успешно реализовали ИОМ' }),
      ],
    });
    expect(parseTargets('10%; много')).toMatchObject({
      ok: false,
      at: 5,
      text: 'много',
      reason: 'no-number',
    });
  });

  it.each([
    ['увеличение', 'no-number', 'увеличение'],
    ['7 класс', 'unknown-word', 'класс'],
    ['2 место', 'unknown-word', 'место'],
    ['более 4 и менее 9', 'several-targets', 'и менее 9'],
    ['с 9 до 18 часов', 'unknown-word', 'часов'],
    ['2024-2027', 'no-number', '2024-2027'],
    ['30 450 %', 'malformed-number', '30 450 %'],
    ['40% и выше – 3 балла', 'unknown-word', '3'],
    ['5–10 % и более', 'unknown-word', 'и более'],
    ['учебный план', 'no-number', 'учебный'],
    ['растёт', 'no-number', 'растёт'],
    ['положительная динамика', 'no-number', 'положительная'],
    ['приложение 5', 'no-number', 'приложение'],
    ['школа № 18', 'no-number', 'школа'],
    ['на 10 учителей', 'no-number', 'на'],
    ['45% педагогов, 60% руководителей', 'several-targets', '60% руководителей'],
    ['школы – 45%, сады – 60%', 'several-targets', 'сады – 60%'],
    ['NaN', 'no-number', 'NaN'],
    ['--5', 'no-number', '-'],
    ['-5', 'no-number', '-'],
    ['не менее', 'no-number', 'менее'],
    ['2023 год', 'no-number', 'год'],
    ['1,2,3', 'malformed-number', '1,2,3'],
    ['1e9', 'malformed-number', '1e9'],
    ['15.03.2024', 'malformed-number', '15.03.2024'],
    ['1.000,5', 'malformed-number', '1.000,5'],
    ['10 20', 'malformed-number', '10 20'],
    ['9999999999999', 'number-out-of-range', '9999999999999'],
    ['1,1234567', 'number-out-of-range', '1,1234567'],
    ['от 15 до 10 %', 'reversed-range', '15 до 10'],
    ['10 марта', 'unknown-word', 'марта'],
    ['1е9', 'unknown-word', 'е'],
    ['10% 20%', 'unknown-word', '20'],
    ['от 10 % до 15 человек', 'unknown-word', 'человек'],
    ['не менее 10 процентов, не более 15', 'several-targets', 'не более 15'],
    ['30% в год от', 'unknown-word', 'от'],
    ['  ', 'empty', '  '],
  ])('«%s» не читается: %s', (printed, reason, text) => {
    const parsed = parseTarget(printed);
    expect(parsed).toMatchObject({ ok: false, reason, text, at: printed.indexOf(text), length: text.length });
  });

  it('ячейка длиннее тысячи знаков не читается', () => {
    expect(parseTarget(`10 ${'у'.repeat(1000)}`)).toMatchObject({ ok: false, reason: 'too-long', at: 1000 });
  });

  it('значение печатается с запятой, пробелом перед процентом и верным падежом', () => {
    const said = (printed: string): string => {
      const parsed = parseTarget(printed);
      return parsed.ok ? formatTarget(parsed.value) : parsed.reason;
    };
    expect(said('1,3%')).toBe('1,3\u00A0%');
    expect(said('не менее 21 чел.')).toBe('не менее 21 человека');
    expect(said('22 чел')).toBe('22 человека');
    expect(said('к 2024 году не менее 30%')).toBe('к 2024 году – не менее 30\u00A0%');
    expect(said('12 345,5')).toBe('12\u00A0345,5');
  });

  it('объяснение называет, что это: значение, граница или промежуток', () => {
    expect(describeTarget(interval(40, null, percent), 'ru')).toBe('нижняя граница: не менее 40\u00A0%');
    expect(describeTarget(interval(null, 250, { ...people, by: 2024 }), 'en')).toBe(
      'at most 250 people by 2024',
    );
    expect(describeTarget({ kind: 'ratio', numbers: [1, 3], words: '1:3' }, 'ru')).toBe(
      'соотношение чисел: 1:3',
    );
    expect(describeTarget({ kind: 'ratio', numbers: [1, 3], words: '1:3' }, 'en')).toBe('a ratio: 1 to 3');
    expect(describeTarget(interval(10, 15), 'ru')).toBe('промежуток значений: от 10 до 15');
    expect(describeTarget(value(10), 'en')).toBe('exactly 10');
    expect(describeTarget({ kind: 'not-assessed' }, 'ru')).toBe('показатель не оценивался');
    expect(describeTarget(value(95, { ...percent, grownFrom: 57 }), 'ru')).toBe(
      'изменение до значения: с 57 до 95\u00A0%',
    );
    expect(describeTarget({ kind: 'stated', holds: true, words: 'имеется' }, 'ru')).toBe(
      'сказано словами: имеется',
    );
    expect(
      describeTarget({ kind: 'change', by: 5, direction: 'up', unit: 'percent', noun: null }, 'en'),
    ).toBe('a change: “рост на 5\u00A0%”');
  });

  const figures = fc
    .integer({ min: 0, max: 10 ** 9 })
    .chain((n) => fc.constantFrom(n, n / 10, n / 100, n / 1e6, n * 1000));
  const bounds = fc.oneof(
    figures.map((n) => ({ kind: 'value', min: n, max: n, strict: false }) as const),
    fc
      .tuple(figures, fc.boolean())
      .map(([n, strict]) => ({ kind: 'interval', min: n, max: null, strict }) as const),
    fc
      .tuple(figures, fc.boolean())
      .map(([n, strict]) => ({ kind: 'interval', min: null, max: n, strict }) as const),
    fc
      .tuple(figures, figures)
      .map(
        ([a, b]) => ({ kind: 'interval', min: Math.min(a, b), max: Math.max(a, b), strict: false }) as const,
      ),
  );
  const units = fc.constantFrom(
    { unit: 'percent', noun: null } as const,
    { unit: 'people', noun: null } as const,
    { unit: 'count', noun: null } as const,
    { unit: 'count', noun: 'уроков' } as const,
    { unit: 'count', noun: 'ед.' } as const,
  );
  const endings = fc.constantFrom(
    { of: null, note: null },
    { of: 'от общего числа СП, РИП и др.', note: null },
    { of: null, note: 'в том числе не менее 2 в районе' },
    { of: null, note: '(высокий уровень)' },
  );
  const targets: fc.Arbitrary<Target> = fc
    .record({
      bounds,
      units,
      endings,
      by: fc.option(fc.integer({ min: 1900, max: 2100 })),
      period: fc.option(fc.constantFrom('month', 'quarter', 'half-year', 'year', 'school-year')),
    })
    .map(({ by, period, ...parts }) => ({ ...parts.bounds, ...parts.units, period, ...parts.endings, by }));

  it('что напечатано, то и читается', () => {
    fc.assert(
      fc.property(targets, (target) => {
        expect(parseTarget(formatTarget(target))).toEqual({ ok: true, value: target });
      }),
      { numRuns: 1000 },
    );
  });

  const vocabulary =
    '10|2,5|1 000|тридцати|двести|сорок|%|чел.|человек|не менее|не более|от|до|и|свыше|к 2024 году|-|–|,|;|(|)|в год|ежегодно|уроков|на одного|от общего числа|≥|.|ед.|в том числе|Не оценивался|ПРОЦЕНТОВ|с|на|рост|снижение|доля|составит|школы|+|имеется|не|функционирует|1 балл|*|наличие|и более|(десяти)|тыс.|увеличить|раза|в|(5 чел.)|0 - нет|на уровне';
  const phrases = fc
    .array(fc.constantFrom(...vocabulary.split('|')), { maxLength: 9 })
    .map((words) => words.join(' '));

  it('любой набор слов или читается и печатается обратно, или отвергается с местом', () => {
    fc.assert(
      fc.property(fc.oneof(phrases, fc.string({ unit: 'binary', maxLength: 1100 })), (printed) => {
        const parsed = parseTarget(printed);
        if (parsed.ok) return void expect(parseTarget(formatTarget(parsed.value))).toEqual(parsed);
        expect(printed.slice(parsed.at, parsed.at + parsed.length)).toBe(parsed.text);
        parseTargets(printed);
      }),
      { numRuns: 3000 },
    );
  });
});
