import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evaluate,
  type Formula,
  formatFormula,
  formatQuantity,
  identityOf,
  looksLike,
  type MathNode,
  parseFormula,
  parseSymbol,
  plainExpression,
  type Quantity,
  readQuantity,
  type SymbolNode,
  symbolsOf,
  toMathML,
} from './formula.ts';
import { parsedOf, withoutPlaces } from './testing.ts';

const formula = (printed: string): Formula => parsedOf(parseFormula(printed));
const symbol = (printed: string): SymbolNode => parsedOf(parseSymbol(printed));
const quantity = (printed: string): Quantity => parsedOf(readQuantity(printed));

describe('формула показателя', () => {
  it.each([
    ['$D_y = K_T / K_n \\cdot 100\\%$', 'D_y = K_T / K_n \\cdot 100\\%'],
    ['$D_{иом} = K_{иом} / K_n \\cdot 100\\%$', 'D_{иом} = K_{иом} / K_n \\cdot 100\\%'],
    ['$D_{р} = K_{р} / K_{п} \\cdot 100\\%$ ,', 'D_р = K_р / K_п \\cdot 100\\%'],
    ['D = \\frac{K_1}{K_2} \\times 100\\%', 'D = \\frac{K_1}{K_2} \\times 100\\%'],
    ['\\( D = \\left( K_1 + K_2 \\right) : 2 \\)', 'D = (K_1 + K_2) : 2'],
    ['Д = К1 / К2 х 100 %', 'Д = К1 / К2 \\times 100\\%'],
    ['D = К * 1,5', 'D = К * 1,5'],
    ['D = K · 1.5 − 1 000', 'D = K \\cdot 1,5 - 1000'],
    ['D = K^2 + K³ + K^{n}', 'D = K^{2} + K^{3} + K^{n}'],
    ['\\text{Доля} = K_{\\text{мол. пед.}} / K', 'Доля = K_{\\text{мол. пед.}} / K'],
    ['D = K_иом ÷ [K - 1]', 'D = K_{иом} \\div [K - 1]'],
    ['D = -K + 1{,}5', 'D = -K + 1,5'],
  ])('«%s» читается', (printed, canonical) => {
    expect(formatFormula(formula(printed))).toBe(canonical);
  });

  it.each([
    ['K_1 / K_2', 'missing-equals', 'K_1 / K_2'],
    ['= K_1', 'missing-symbol', '='],
    ['100 = K', 'missing-symbol', '100'],
    ['D, % = K', 'missing-equals', ','],
    ['D = K_1 /', 'missing-operand', '/'],
    ['D = K_1 / * K_2', 'missing-operand', '*'],
    ['D =', 'missing-operand', '='],
    ['D = K_1 K_2', 'missing-sign', 'K'],
    ['D = 1e9', 'missing-sign', 'e9'],
    ['D = K (1)', 'missing-sign', '('],
    ['D = (K_1', 'unclosed-bracket', '('],
    ['D = (K_1]', 'unclosed-bracket', ']'],
    ['D = K_1)', 'unclosed-bracket', ')'],
    ['D = K_{1', 'unclosed-bracket', '{1'],
    ['D = K = 1', 'misplaced-sign', '='],
    ['D = K %', 'misplaced-sign', '%'],
    ['D = 1,2,3', 'malformed-number', '1,2,3'],
    ['D = \\sqrt{K}', 'unknown-word', '\\sqrt'],
    ['D = <script>', 'unknown-word', '<'],
    ['D = K_', 'missing-symbol', '_'],
    ['D = K_{-}', 'missing-symbol', '_{-}'],
    ['D = K_{<b>}', 'unknown-word', '<'],
    ['D = x^23', 'missing-operand', '23'],
    ['$D = K', 'missing-symbol', '$'],
    [`D = ${'9'.repeat(40)}`, 'number-out-of-range', '9'.repeat(40)],
    [`D = ${'('.repeat(100)}`, 'too-deep', '('],
    [' ', 'empty', ' '],
  ])('«%s» не читается: %s', (printed, reason, text) => {
    const parsed = parseFormula(printed);
    expect(parsed).toMatchObject({ ok: false, reason, text });
    if (!parsed.ok) expect(printed.slice(parsed.at, parsed.at + parsed.length)).toBe(text);
  });

  it('каждая часть знает своё место в напечатанном', () => {
    const printed = '$D = (K_{1} + 2) / K_2 \\cdot 100\\%$';
    const { right } = formula(printed);
    expect(printed.slice(right.at, right.at + right.length)).toBe('(K_{1} + 2) / K_2 \\cdot 100\\%');
    const places = symbolsOf(formula(printed)).map(({ at, length }) => printed.slice(at, at + length));
    expect(places).toEqual(['K_{1}', 'K_2']);
  });
});

describe('обозначение', () => {
  it('одно и то же, как бы ни были набраны скобки индекса', () => {
    expect(
      ['K_иом', 'K_{иом}', 'K_{\\text{иом}}', '$K_{ иом }$'].map((one) => identityOf(symbol(one))),
    ).toEqual(Array(4).fill('K_иом'));
  });

  it('с латинской K и с русской К — разные обозначения, и это видно', () => {
    expect(identityOf(symbol('K_n'))).not.toBe(identityOf(symbol('К_n')));
    expect(looksLike(symbol('K_n'), symbol('К_n'))).toBe(true);
    expect(looksLike(symbol('K_р'), symbol('K_p'))).toBe(true);
    expect(looksLike(symbol('K_п'), symbol('K_n'))).toBe(true);
  });

  it('не похоже само на себя и на другие буквы', () => {
    expect(looksLike(symbol('K_n'), symbol('K_{n}'))).toBe(false);
    expect(looksLike(symbol('K_n'), symbol('K_m'))).toBe(false);
    expect(looksLike(symbol('K_cp'), symbol('K_c'))).toBe(false);
  });
});

describe('вычисление', () => {
  const values = (given: Readonly<Record<string, string>>): ReadonlyMap<string, Quantity> =>
    new Map(Object.entries(given).map(([name, value]) => [name, quantity(value)]));
  const result = (printed: string, given: Readonly<Record<string, string>> = {}): string => {
    const outcome = evaluate(formula(printed), values(given));
    if (!outcome.ok) return `${outcome.reason} «${printed.slice(outcome.at, outcome.at + outcome.length)}»`;
    const { exact, text } = formatQuantity(outcome.result);
    return `${exact ? '' : '≈ '}${text.replaceAll('\u00A0', ' ')}`;
  };

  it.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ['D = K_1 / K_2 \\cdot 100\\%', { K_1: '40', K_2: '100' }, '40 %'],
    ['D = K_1 / K_2 \\cdot 100\\%', { K_1: '3', K_2: '10' }, '30 %'],
    ['D = K_1 / K_2 \\cdot 100\\%', { K_1: '1', K_2: '3' }, '≈ 33,33 %'],
    ['D = \\frac{K_1}{K_2} * 100', { K_1: '2', K_2: '3' }, '≈ 66,6667'],
    ['D = 0,1 + 0,2', {}, '0,3'],
    ['D = 8 / 4 / 2', {}, '1'],
    ['D = 8 - 4 - 2', {}, '2'],
    ['D = 2 + 3 \\cdot 4', {}, '14'],
    ['D = -2 + 5', {}, '3'],
    ['D = (2 + 3)^2', {}, '25'],
    ['D = 2^{-1}', {}, '0,5'],
    ['D = 100\\% - 30\\%', {}, '70 %'],
    ['D = 50\\% \\cdot 40\\%', {}, '20 %'],
    ['D = 50\\% : 100\\%', {}, '0,5'],
    ['D = K', { K: '1 250' }, '1250'],
    ['D = K / 10000000', { K: '1' }, '0,0000001'],
    ['D = K_1 / K_2', { K_1: '1', K_2: '0' }, 'division-by-zero «K_2»'],
    ['D = 1 / (K - K)', { K: '5' }, 'division-by-zero «(K - K)»'],
    ['D = 0^{-1}', {}, 'division-by-zero «0»'],
    ['D = K_1 / K_2', { K_1: '1' }, 'missing-value «K_2»'],
    ['D = K_1', { K_1: '1', K_2: '2' }, 'unused-value «K_1»'],
    ['D = 1 + 100\\%', {}, 'mixed-units «1 + 100\\%»'],
    ['D = 2^{0,5}', {}, 'impossible-exponent «0,5»'],
    ['D = 2^{1000}', {}, 'impossible-exponent «1000»'],
    ['D = ((9^{99})^{99})^{99}', {}, 'number-out-of-range «(9^{99})^{99}»'],
  ])('%s при %o: %s', (printed, given, expected) => {
    expect(result(printed, given)).toBe(expected);
  });

  it('объясняет себя по шагам', () => {
    const outcome = evaluate(formula('D = K_1 / K_2 \\cdot 100\\%'), values({ K_1: '40', K_2: '100' }));
    const steps = outcome.ok ? outcome.steps : [];
    expect(
      steps.map((step) => [
        plainExpression(step.expression),
        step.put.map((one) => formatQuantity(one).text),
        formatQuantity(step.result).text,
      ]),
    ).toEqual([
      ['K_1 / K_2', ['40', '100'], '0,4'],
      ['K_1 / K_2 · 100\u00A0%', ['0,4', '100\u00A0%'], '40\u00A0%'],
    ]);
  });

  it('почти достигнутый план не выглядит достигнутым', () => {
    expect(formatQuantity(quantity('39,9999%'), quantity('40%').value).text).toBe('39,9999\u00A0%');
  });

  it.each(['', 'x', '1 2', '5 чел.', '--5', '5%%', 'NaN', '1e9'])('«%s» — не число', (printed) => {
    expect(readQuantity(printed).ok).toBe(false);
  });
});

describe('рисунок формулы', () => {
  const drawn = ({ children, name, text }: MathNode): string =>
    `<${name}>${text ?? children.map(drawn).join('')}</${name}>`;

  it('состоит из элементов MathML и напечатанных букв', () => {
    expect(toMathML(formula('D = \\frac{K_{иом}}{K_2} \\cdot 100\\%')).map(drawn).join('')).toBe(
      '<mi>D</mi><mo>=</mo><mfrac><msub><mi>K</mi><mi>иом</mi></msub><msub><mi>K</mi><mn>2</mn></msub></mfrac>' +
        '<mo>·</mo><mn>100</mn><mtext>%</mtext>',
    );
    expect(toMathML(formula('D = (a - 1)^2')).map(drawn).join('')).toBe(
      '<mi>D</mi><mo>=</mo><msup><mrow><mo>(</mo><mi>a</mi><mo>−</mo><mn>1</mn><mo>)</mo></mrow><mn>2</mn></msup>',
    );
  });
});

describe('любая формула', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abKкпрсИОМ'), minLength: 1, maxLength: 4 });
  const symbolText = fc
    .tuple(letters, fc.option(fc.oneof(letters, fc.constantFrom('1', 'мол. пед.', 'а, б'))))
    .map(([base, subscript]) => (subscript === null ? base : `${base}_{${subscript}}`));
  const numberText = fc.constantFrom('0', '2', '1,5', '100\\%', '1000', '0,25');
  const { sum } = fc.letrec<{ sum: string; product: string; value: string }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      symbolText,
      numberText,
      tie('sum').map((inner) => `(${inner})`),
      tie('sum').map((inner) => `[${inner}]`),
      fc.tuple(tie('sum'), tie('sum')).map(([a, b]) => `\\frac{${a}}{${b}}`),
      fc.tuple(symbolText, tie('sum')).map(([a, b]) => `${a}^{${b}}`),
    ),
    product: fc
      .array(fc.tuple(fc.constantFrom('*', '\\cdot', '×', '/', ':', '÷'), tie('value')), { maxLength: 2 })
      .chain((more) =>
        tie('value').map((first) => [first, ...more.map(([sign, value]) => `${sign} ${value}`)].join(' ')),
      ),
    sum: fc
      .tuple(
        fc.boolean(),
        tie('product'),
        fc.array(fc.tuple(fc.constantFrom('+', '-'), tie('product')), { maxLength: 2 }),
      )
      .map(([minus, first, more]) =>
        [(minus ? '-' : '') + first, ...more.map(([sign, value]) => `${sign} ${value}`)].join(' '),
      ),
  }));

  it('что напечатано, то и читается', () => {
    fc.assert(
      fc.property(symbolText, sum, (left, right) => {
        const parsed = parseFormula(`$${left} = ${right}$`);
        if (!parsed.ok) return void expect(['too-long', 'too-deep']).toContain(parsed.reason);
        const again = parseFormula(formatFormula(parsed.value));
        if (!again.ok) return void expect(again.reason).toBe('too-long');
        expect(withoutPlaces(again.value)).toEqual(withoutPlaces(parsed.value));
      }),
      { numRuns: 1000 },
    );
  });

  it('считается или называет причину, и никогда не бросает', () => {
    fc.assert(
      fc.property(sum, fc.integer({ min: -3, max: 1000 }), (right, number) => {
        const parsed = parseFormula(`D = ${right}`);
        if (!parsed.ok) return;
        const given = new Map(
          symbolsOf(parsed.value).map((one) => [identityOf(one), quantity(String(number))] as const),
        );
        const outcome = evaluate(parsed.value, given);
        if (outcome.ok)
          expect(formatQuantity(outcome.result).text).toMatch(/^−?[0-9\u00A0]+(,[0-9]+)?(\u00A0%)?$/);
        toMathML(parsed.value);
      }),
      { numRuns: 1000 },
    );
  });

  const pieces = fc
    .array(
      fc.constantFrom(
        ...'$ D K_1 K_{п} = + - * / : ( ) [ ] { } ^ _ \\frac \\cdot \\text{ % \\% 100 1,5 . , \\ х'.split(
          ' ',
        ),
      ),
      { maxLength: 14 },
    )
    .map((words) => words.join(' '));

  it('любой набор знаков или читается, или отвергается с местом', () => {
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 1100 })), (printed) => {
        for (const parsed of [parseFormula(printed), parseSymbol(printed), readQuantity(printed)]) {
          if (!parsed.ok) expect(printed.slice(parsed.at, parsed.at + parsed.length)).toBe(parsed.text);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
