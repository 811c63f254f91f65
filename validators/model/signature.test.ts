import { describe, expect, it } from 'vitest';
import { readMdx } from '../source/mdx.ts';
import { plainText } from '../source/prose.ts';
import { signaturesIn } from './signature.ts';

const signed = (text: string): readonly string[] =>
  [...signaturesIn(readMdx('provision.mdx', `---\nkind: provision\n---\n\n${text}`).blocks)].map((block) =>
    block.type === 'paragraph' ? plainText(block.inlines) : block.type,
  );

describe('подпись в конце текста', () => {
  it('должность и имя после текста — подпись', () => {
    expect(signed('Текст.\n\nМинистр образования области\n\nИ.В.Кравченко')).toEqual([
      'Министр образования области',
      'И.В.Кравченко',
    ]);
  });
  it('подпись может стоять перед приложением и в одном абзаце', () => {
    expect(signed('Текст.\n\nГлава района\\\nИ.И. Иванова\n\n## Приложение')).toEqual([
      'Глава района\nИ.И. Иванова',
    ]);
  });
  it('подписали двое: подпись каждого – должность и имя', () => {
    const both = ['Министр образования края', 'Т.Г. Полозова', 'Руководитель департамента', 'О.О. Стрежнев'];
    expect(signed(`Текст.\n\n${both.join('\n\n')}`)).toEqual(
      both.toSpliced(0, 4, ...both.slice(2), ...both.slice(0, 2)),
    );
    expect(
      signed(`<Order>\n\n1. Утвердить.\n\n${both.join('\n\n')}\n\n</Order>\n\n# Положение`),
    ).toHaveLength(4);
  });
  it('после подписи текста нет: иначе это не подпись', () => {
    expect(signed('Министр образования области\n\nИ.В. Кравченко\n\nТекст идёт дальше.')).toEqual([]);
  });
  it('имя без должности и должность без имени — текст', () => {
    expect(signed('Ответственный:\n\nИ.В. Кравченко')).toEqual([]);
    expect(signed('Министр образования области')).toEqual([]);
  });
});
