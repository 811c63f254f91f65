import { describe, expect, it } from 'vitest';
import { readMdx } from './mdx.ts';

const front = '---\nkind: provision\n---\n';

describe('чтение положения', () => {
  it('знак с ошибкой не прячет ни своего пункта, ни остальных', () => {
    const { blocks, problems } = readMdx('f', `${front}\n# Первый\n\nдоля <5 %\n\n# Второй\n`);
    expect(problems).toMatchObject([{ code: 'mdx-syntax', range: { line: 7, column: 6 } }]);
    expect(blocks.map(({ range }) => range.line)).toEqual([5, 7, 9]);
  });
  it('код не разбирается как JavaScript, а называется кодом', () => {
    expect(readMdx('f', `${front}\n{не (код}\n`).problems).toMatchObject([
      { code: 'mdx-code', range: { line: 5 } },
    ]);
  });
  it('места в тексте считаются от начала файла', () => {
    const { blocks } = readMdx('f', `${front}\n# Заголовок\n`);
    expect(blocks[0]?.range).toEqual({ line: 5, column: 1, endLine: 5, endColumn: 12 });
  });
  it('напечатанный номер списка не пересчитывается', () => {
    const [list] = readMdx('f', `${front}\n3. Третий.\n`).blocks;
    expect(list?.type === 'list' ? list.items[0]?.marker : '').toBe('3.');
  });
});
