import { describe, expect, it } from 'vitest';
import { frontMatterOf } from './front-matter.ts';

describe('реквизиты в начале файла', () => {
  it('стоят между строками ---', () => {
    const text = '---\nkind: order\n---\n\nтекст';
    expect(frontMatterOf(text)).toEqual({ found: 'yes', start: 4, yaml: 'kind: order\n', body: 19 });
  });
  it('могут быть пусты', () =>
    expect(frontMatterOf('---\n---\nтекст')).toMatchObject({ found: 'yes', yaml: '' }));
  it('начинаются в первой строке', () =>
    expect(frontMatterOf('\n---\na: b\n---\n')).toEqual({ found: 'none' }));
  it('должны быть закрыты', () => expect(frontMatterOf('---\na: b\n')).toEqual({ found: 'not-closed' }));
});
