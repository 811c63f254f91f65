// Files that are not what they seem: encodings, other formats, wrong places, nothing at all.
import { describe, expect, it } from 'vitest';
import { check } from '../../validators/index.ts';
import { primer } from '../../validators/rules/example-base.ts';
import { type Content, findingsOn, formOf } from './territory.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from([...text].map((c) => c.charCodeAt(0))).buffer);
const waivers = (content: Content): string[] =>
  formOf(findingsOn({ 'regions/primer/acts/1/waivers.yaml': content }));

/** Russian letters and ASCII in windows-1251. */
const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].map((c) => (c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x0410 + 0xc0 : c.charCodeAt(0))),
  );

describe('байты', () => {
  it('windows-1251 узнаётся, место — первая непрочитанная буква', () => {
    const [finding] = findingsOn({
      'regions/primer/acts/1/waivers.yaml': windows1251('# ok\nby: Иванова\n'),
    });
    expect(finding).toMatchObject({ rule: 'file/encoding', line: 2, column: 5 });
    expect(finding?.message.ru).toContain('windows-1251');
  });
  it.each([
    ['UTF-16 с меткой', new Uint8Array([0xff, 0xfe, ...utf16('id: x\n')])],
    ['UTF-16 без метки', utf16('id: Примерная область\n')],
    ['Word или Excel', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0])],
    ['PDF', new Uint8Array([...utf8('%PDF-1.7\n'), 0xe2, 0xe3, 0xcf, 0xd3])],
    ['нулевые байты', new Uint8Array(100)],
    ['оборванный знак в конце', utf8('waivers: [] # я').slice(0, -1)],
  ])('%s: одно замечание о кодировке', (_, bytes) => {
    expect(waivers(bytes)).toEqual([expect.stringMatching(/^file\/encoding \d:\d+$/)]);
  });
  it('метка порядка байтов не сдвигает столбцы', () => {
    const text = `\ufeff${primer.region.replace('id: primer', 'id: Primer')}`;
    expect(formOf(findingsOn({ 'regions/primer/region.yaml': utf8(text) }))).toEqual([
      'file/byte-order-mark 1:1',
      'schema/values 1:5',
    ]);
  });
  it('концы строк CRLF не сдвигают места', () => {
    const text = primer.act.replace('status: draft', 'status: draftt').replaceAll('\n', '\r\n');
    expect(formOf(findingsOn({ 'regions/primer/acts/1/act.yaml': utf8(text) }))).toEqual([
      'schema/values 1:9',
      'file/line-ends 1:15',
    ]);
  });
  it('старые концы строк CR считаются строками', () => {
    const text = primer.act.replace('status: draft', 'status: draftt').replaceAll('\n', '\r');
    expect(formOf(findingsOn({ 'regions/primer/acts/1/act.yaml': text }))).toEqual([
      'schema/values 1:9',
      'file/line-ends 1:15',
    ]);
  });
});

describe('места', () => {
  it.each([
    ['имя с пробелом и кириллицей', 'regions/primer/дорожная карта.yaml'],
    ['файл вне территорий', 'roadmap.yaml'],
    ['папка с кириллицей', 'regions/Пример/region.yaml'],
    ['слишком глубоко', 'regions/primer/a/b/c/region.yaml'],
    ['__proto__ вместо имени', 'regions/primer/__proto__'],
    ['папка __proto__', 'regions/__proto__/region.yaml'],
  ])('%s', (_, path) => expect(formOf(findingsOn({ [path]: 'id: x\n' }))).toEqual(['file/known-place 1:1']));

  it('ссылка наружу и нечитаемый файл', () => {
    expect(waivers({ refused: 'outside' })).toEqual(['file/inside-folder 1:1']);
    expect(waivers({ refused: 'unreadable' })).toEqual(['file/readable 1:1']);
    expect(waivers({ refused: 'too-large' })).toEqual(['file/size 1:1']);
  });
  it('нет ни одного файла', () => {
    expect(formOf(check([], { asOf: '2024-01-01' }).findings)).toEqual(['file/present 1:1']);
  });
  it('данные другого файла', () => expect(waivers(primer.subjects)).toEqual(['schema/right-file 1:1']));
});
