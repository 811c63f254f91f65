import { describe, expect, it } from 'vitest';
import { parseXml } from '../package/xml.ts';
import { latexOf, latexText } from './latex.ts';
import { latexOfMathml } from './mathml.ts';
import { writeNumber } from './number-forms.ts';
import { shownIn, symbolOf } from './symbols.ts';

describe('знаки и формулы', () => {
  it('шрифт Symbol показывает греческие буквы и знаки по своей таблице, Wingdings – маркеры', () => {
    const codes = [0x61, 0x57, 0x70, 0xb7, 0xa3, 0xb3, 0xd6, 0xe5, 0xae, 0xfe];
    expect(codes.map((code) => symbolOf('Symbol', code)).join('')).toBe('αΩπ•≤≥√∑→⎭');
    expect(symbolOf('Symbol', 0xf0)).toBeNull();
    expect(shownIn('Wingdings', '\uf0a7\uf0d8\uf0fc')).toBe('▪➢✓');
    expect(shownIn(null, '\uf0a7 \uf0b7 \ue123')).toBe('▪ • \ue123');
  });
  it('номера, как пишет их OpenDocument: после «я» идёт «аа», после «Z» – «AA»', () => {
    const written = ['russianLower', 'russianUpper', 'upperLetter'].map((form) =>
      [29, 30, 31].map((value) => writeNumber(`${form} counted`, value)).join(' '),
    );
    expect(written).toEqual(['я аа аб', 'Я Аа Аб', 'AC AD AE']);
    expect(writeNumber('неведомый', 1)).toBeNull();
  });
  it('буквы математических алфавитов – обычные, команда отделена от буквы, особые знаки защищены', () => {
    expect(latexOf('𝐷=α×β_5%')).toBe('D=\\alpha\\times\\beta\\_5\\%');
    expect(latexOf('·x')).toBe('\\cdot x');
    expect(latexText('если {a}')).toBe('\\text{если \\{a\\}}');
    expect(latexText('%')).toBe('\\%');
  });
  it.each([
    ['<msqrt><mi>x</mi></msqrt>', '\\sqrt{x}'],
    ['<munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover>', '\\sum_i^n'],
    ['<mover><mi>x</mi><mo>¯</mo></mover>', '\\overline{x}'],
    ['<mfenced><mi>a</mi><mi>b</mi></mfenced>', '(a, b)'],
    [
      '<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr></mtable>',
      '\\begin{matrix}1 & 2\\end{matrix}',
    ],
    ['<mwhat><mi>x</mi></mwhat>', 'x'],
  ])('%#: MathML записан как LaTeX', (inside, latex) => {
    const unknown: string[] = [];
    const root = parseXml(`<math xmlns="http://www.w3.org/1998/Math/MathML">${inside}</math>`, 'a');
    expect(latexOfMathml(root, (name) => void unknown.push(name))).toBe(latex);
    expect(unknown).toEqual(inside.includes('mwhat') ? ['mwhat'] : []);
  });
});
