import { describe, expect, it } from 'vitest';
import { sameMarks } from './marks.ts';

describe('знаки между словами', () => {
  it.each([
    ['вид кавычек', ' «', ' "'],
    ['вид тире', ' – ', ' - '],
    ['пробелы', ' ; ', '; '],
    ['многоточие', '… ', '... '],
    ['чёрточка перечня', ';\n– ', ';\n'],
    ['знак заголовка', '.\n\n### ', '.\n'],
    ['полужирный шрифт', '**\n\n', '\n'],
  ])('%s не важен', (_, printed, published) => {
    expect(sameMarks(printed, published, 'between')).toBe(true);
  });

  it.each([
    ['запятая вместо точки с запятой', '; ', ', '],
    ['пропущенная запятая', ', ', ' '],
    ['лишняя скобка', ' ', ' ('],
    ['пропущенный знак номера', ' № ', ' '],
    ['пропущенный процент', '% ', ' '],
    ['пробел у дефиса внутри слова', '- ', '-'],
    ['дефис вместо тире', ' - ', '-'],
  ])('%s — различие', (_, printed, published) => {
    expect(sameMarks(printed, published, 'inside')).toBe(false);
    expect(sameMarks(printed, published, 'between')).toBe(false);
  });

  it('поля таблицы могут обойтись без разделителей, но не могут иметь других', () => {
    expect(sameMarks('. ', '\n', 'field')).toBe(true);
    expect(sameMarks(', ', '\n', 'field')).toBe(true);
    expect(sameMarks('\t', '.\n', 'field')).toBe(false);
    expect(sameMarks('%\t', '\n', 'field')).toBe(false);
  });

  it('сроки одной ячейки разделены точкой с запятой, которой в таблице нет', () => {
    expect(sameMarks(' ', '; ', 'deadline')).toBe(true);
    expect(sameMarks(' ', '; ', 'inside')).toBe(false);
  });
});
