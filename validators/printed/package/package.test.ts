import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../tests/support/processor-time.ts';
import type { RefusalReason } from '../printed.ts';
import { Refused } from '../refusals.ts';
import { openPackage } from './package.ts';
import { parseXml } from './xml.ts';

const why = (act: () => unknown): RefusalReason | 'read' => {
  try {
    act();
    return 'read';
  } catch (error) {
    if (error instanceof Refused) return error.refusal.why;
    throw error;
  }
};

const bomb = (): Uint8Array => zipSync({ 'a.xml': new Uint8Array(70_000_000) }, { level: 9 });

const readAll = (bytes: Uint8Array): void => {
  const opened = openPackage(bytes);
  for (const name of opened.names) opened.bytes(name);
};

/** Bytes with some of them replaced. */
const patched = (bytes: Uint8Array, at: number, ...values: readonly number[]): Uint8Array => {
  const copy = bytes.slice();
  copy.set(values, at);
  return copy;
};

const lastOf = (bytes: Uint8Array, signature: readonly number[]): number => {
  for (let at = bytes.length - 4; at >= 0; at -= 1)
    if (signature.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
};
const central = [0x50, 0x4b, 1, 2];

describe('пакет', () => {
  const small = zipSync({ 'a.xml': strToU8('<a/>'), 'word/b.xml': strToU8('<b>да</b>') });

  it('отдаёт части по именам, в каком бы регистре их ни спросили', () => {
    const opened = openPackage(small);
    expect(opened.names).toEqual(['a.xml', 'word/b.xml']);
    expect(opened.text('WORD/B.xml')).toBe('<b>да</b>');
    expect(opened.bytes('c.xml')).toBeNull();
  });
  it('распаковывается не дальше предела, что бы ни говорил заявленный размер', () => {
    const large = bomb();
    const lying = patched(large, lastOf(large, central) + 24, 10, 0, 0, 0);
    for (const bytes of [large, lying]) expect(why(() => readAll(bytes))).toBe('too large');
  });
  it('не читается, если размер или контрольная сумма не те, если часть повторена, обрезана, лежит на другой или зашифрована', () => {
    const at = lastOf(small, central);
    expect(why(() => readAll(patched(small, at + 24, 99)))).toBe('damaged');
    expect(why(() => readAll(patched(small, at + 16, 1, 2, 3, 4)))).toBe('damaged');
    expect(why(() => readAll(patched(small, at + 42, 0, 0, 0, 0)))).toBe('damaged');
    expect(why(() => readAll(patched(small, at + 8, 1)))).toBe('password');
    expect(why(() => readAll(patched(small, at + 10, 99)))).toBe('damaged');
    expect(why(() => readAll(small.subarray(0, small.length / 2)))).toBe('damaged');
    expect(why(() => readAll(zipSync({ 'a.xml': strToU8('1'), 'A.XML': strToU8('2') })))).toBe('damaged');
  });
  it('с любыми изменёнными байтами даёт ответ', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(small.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        (edits) => {
          const bytes = small.slice();
          for (const [at, value] of edits) bytes[at] = value;
          why(() => readAll(bytes));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('разметка', () => {
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

  it('знает элементы под одними именами, какие бы приставки ни стояли в файле', () => {
    for (const text of [
      `<w:p xmlns:w="${w}"><w:r w:id="1" x="2"/></w:p>`,
      `<p xmlns="${w}"><r xmlns:q="${w}" q:id="1" x="2"/></p>`,
      `<ns0:p xmlns:ns0="${strict}"><ns0:r ns0:id="1" x="2"/></ns0:p>`,
    ]) {
      const root = parseXml(text, 'a');
      expect(root.name).toBe('w:p');
      expect(root.children).toMatchObject([{ name: 'w:r', attributes: { 'w:id': '1', x: '2' } }]);
      for (const child of root.children)
        if (typeof child !== 'string') expect(text.slice(child.from, child.to)).toMatch(/^<\S*r .*\/>$/u);
    }
    expect(parseXml('<z:a xmlns:z="urn:z"><b/></z:a>', 'a')).toMatchObject({
      name: '?z:a',
      children: [{ name: 'b' }],
    });
  });
  it('места считаются в тексте части и там, где есть строки, суррогаты и сущности', () => {
    const text = '\ufeff<?xml version="1.0"?>\r\n<a>\r\n😀 &amp;&#x44F;<!-- < --><b c="&lt;">ё</b></a>';
    const [b] = parseXml(text, 'a').children.flatMap((each) => (typeof each === 'string' ? [] : [each]));
    expect(text.slice(b?.from, b?.to)).toBe('<b c="&lt;">ё</b>');
  });
  it('объявление типа, чужая сущность и незакрытый элемент – повреждение', () => {
    for (const text of [
      '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
      '<a>&nbsp;</a>',
      '<a><b></a>',
      '<a',
      '',
      'a',
      '<a/><b/>',
    ])
      expect([text, why(() => parseXml(text, 'a'))]).toEqual([text, 'damaged']);
  });
  it('вложенность, свойства и пространства имён имеют предел, и ответ приходит скоро', () => {
    const many = (each: (index: number) => string, times: number): string =>
      Array.from({ length: times }, (_, index) => each(index)).join('');
    const hostile = [
      `${many(() => '<a>', 100_000)}`,
      `<a ${many((index) => `b${index}="" `, 100_000)}/>`,
      `<a>${many(() => `<b ${many((index) => `xmlns:p${index}="u" `, 200)}/>`, 400)}${many((index) => `<b xmlns:q="${index}">`, 300)}`,
    ];
    const before = processorTime();
    for (const text of hostile) expect(why(() => parseXml(text, 'a'))).toBe('damaged');
    expect(processorTime() - before).toBeLessThan(2);
  });
  it('элементы, о которых просили, отдаёт сразу и не держит', () => {
    const seen: string[] = [];
    const root = parseXml('<a><r>1</r><r>2</r><c/></a>', 'a', {
      handOver: new Map([['r', ({ children }) => void seen.push(String(children[0]))]]),
    });
    expect(seen).toEqual(['1', '2']);
    expect(root.children).toHaveLength(1);
  });
});
