// How places are shown: marked exactly, in long lines too, and never with characters that steer a terminal.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFrame } from './frame.ts';
import { paint } from './paint.ts';
import { clip, visible, widthOf } from './visible.ts';
import { wrap } from './wrap.ts';

const style = { width: 60, context: 0, paint: paint(false) };
const at = (line: number, column: number, endColumn: number, endLine = line) => ({
  line,
  column,
  endLine,
  endColumn,
});

describe('строка с отметкой', () => {
  it('отметка стоит под самим местом', () => {
    expect(codeFrame(['срок: май'], at(1, 7, 10), style)).toEqual(['1 | срок: май', '  |       ^^^']);
  });

  it('ударение не сдвигает отметку, широкий знак занимает два столбца', () => {
    expect(codeFrame(['се\u0301рия 漢字 тут'], at(1, 11, 14), style)).toEqual([
      '1 | се\u0301рия 漢字 тут',
      '  |            ^^^',
    ]);
  });

  it('управляющие, невидимые и поворачивающие текст знаки видны', () => {
    const [line] = codeFrame(['a\u001b[2Jb\u202ec\u200bd\te\u0085'], at(1, 1, 2), style);
    expect(line).toBe('1 | a␛[2Jb\\u{202E}c\\u{200B}d→e\\u{85}');
  });

  it('пустое место и конец строки отмечены одним знаком', () => {
    expect(codeFrame(['ab'], at(1, 3, 3), style)).toEqual(['1 | ab', '  |   ^']);
    expect(codeFrame([''], at(1, 1, 1), style)).toEqual(['1 |', '  | ^']);
  });

  it('длинная строка видна окном вокруг места', () => {
    const line = `${'а'.repeat(1000)}МЕСТО${'б'.repeat(1000)}`;
    const [shown = '', marked = ''] = codeFrame([line], at(1, 1001, 1006), style);
    expect(widthOf(shown)).toBe(60);
    expect(shown).toMatch(/^1 \| …а+МЕСТОб+…$/);
    expect(shown.slice(marked.indexOf('^'), marked.lastIndexOf('^') + 1)).toBe('МЕСТО');
  });

  it('место на много строк показано началом', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `  строка ${index + 1}`);
    expect(codeFrame(lines, at(2, 3, 5, 15), style)).toEqual([
      '2 |   строка 2',
      '  |   ^^^^^^^^',
      '3 |   строка 3',
      '  |   ^^^^^^^^',
      '4 |   строка 4',
      '  |   ^^^^^^^^',
      '  | …',
    ]);
  });

  it('место, которое кончается началом следующей строки, её не отмечает', () => {
    expect(codeFrame(['аб', 'вг'], at(1, 1, 1, 2), style)).toEqual(['1 | аб', '  | ^^']);
  });

  it('строки, которой в файле нет, не показывают', () => {
    expect(codeFrame(['а'], at(5, 1, 2), style)).toEqual([]);
  });

  it('каков бы ни был файл: не шире терминала, без управляющих знаков, отметка есть', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 4 }),
        fc.nat(3),
        fc.nat(320),
        fc.nat(40),
        (lines, row, column, length) => {
          const frame = codeFrame(lines, at(row + 1, column + 1, column + 1 + length), {
            ...style,
            context: 1,
          });
          for (const line of frame) {
            expect(widthOf(line)).toBeLessThanOrEqual(style.width);
            expect(line).toBe(visible(line));
          }
          if (row < lines.length) expect(frame.join('\n')).toContain('^');
        },
      ),
    );
  });
});

describe('текст в терминале', () => {
  it('переносится по словам, а неразрывный пробел держит слова вместе', () => {
    expect(wrap('Норма: приказ № 767, п.\u00a06.2', 24, '  ')).toEqual([
      '  Норма: приказ № 767,',
      '  п.\u00a06.2',
    ]);
  });

  it('слово длиннее строки остаётся целым', () => {
    expect(wrap('да content/regions/vladimir/acts/767/roadmap.yaml', 20)).toEqual([
      'да',
      'content/regions/vladimir/acts/767/roadmap.yaml',
    ]);
  });

  it('обрезается до ширины вместе с многоточием', () => {
    expect(clip('ответственный', 8)).toBe('ответст…');
    expect(clip('ответ', 8)).toBe('ответ');
  });
});
