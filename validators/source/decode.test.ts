import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';
import { kindOfBytes } from './kind-of-bytes.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('чтение байтов', () => {
  it('текст без метки и с LF проходит как есть', () => {
    expect(decode('f', utf8('№ 767\n'))).toEqual({ text: '№ 767\n', problems: [] });
  });
  it('место первой непонятной буквы считается в знаках, а не в байтах', () => {
    const bytes = new Uint8Array([...utf8('Приказ\r\nот '), 0xcf, 0xf0, 0xe8]);
    expect(decode('f', bytes).problems).toMatchObject([{ code: 'encoding', range: { line: 2, column: 4 } }]);
  });
  it('половина буквы в конце файла указана на её начале', () => {
    expect(decode('f', utf8('аб').slice(0, 3)).problems).toMatchObject([{ range: { line: 1, column: 2 } }]);
  });
  it('пустой файл с меткой — и метка, и пустота', () => {
    expect(decode('f', utf8('\ufeff\n')).problems.map(({ code }) => code)).toEqual([
      'byte-order-mark',
      'empty-file',
    ]);
  });
  it('по первым байтам узнаются Word, PDF и картинка', () => {
    expect(kindOfBytes(new Uint8Array([0x50, 0x4b, 3, 4]))).toBe('office');
    expect(kindOfBytes(utf8('%PDF-1.7'))).toBe('pdf');
    expect(kindOfBytes(new Uint8Array([0x89, 0x50, 0x4e, 0x47]))).toBe('image');
  });
});
