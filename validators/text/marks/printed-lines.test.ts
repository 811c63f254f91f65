import { describe, expect, it } from 'vitest';
import { printedBlocks, printedLines } from './printed-lines.ts';

describe('ячейка в несколько строк', () => {
  it('строки с тире — перечень, остальные — строки', () => {
    expect(printedBlocks('Формируются группы:\n- первая;\n– вторая.\n\nИтоги публикуются.')).toEqual([
      { type: 'line', text: 'Формируются группы:' },
      { type: 'list', items: ['- первая;', '– вторая.'] },
      { type: 'line', text: 'Итоги публикуются.' },
    ]);
  });
  it('одна строка остаётся одной; прочерк — не перечень', () => {
    expect(printedBlocks('Отчёт')).toEqual([{ type: 'line', text: 'Отчёт' }]);
    expect(printedBlocks('-')).toEqual([{ type: 'line', text: '-' }]);
  });
  it('пустая ячейка — одна пустая строка', () => {
    expect(printedLines(' \n')).toEqual(['']);
    expect(printedLines('Отчёт\n\n Справка')).toEqual(['Отчёт', 'Справка']);
  });
});
