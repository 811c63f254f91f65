// Remarks in texts of OpenDocument: around the very words, and nothing else touched.
import { describe, expect, it } from 'vitest';
import { odtOf, p, style } from '../../odt/testing.ts';
import { documentOf } from '../../testing.ts';
import { commentsOf, mark, remarksOn, sayings } from '../testing.ts';

/** The text of a marked document, annotations shown as «[1words]1», a point as «[]». */
const body = (xml: string): string =>
  (/<office:text>(.*)<\/office:text>/s.exec(xml)?.[1] ?? '')
    .replace(/<office:annotation office:name="__Svod__(\d+)">.*?<\/office:annotation>/g, '[$1')
    .replace(/<office:annotation-end office:name="__Svod__(\d+)"\/>/g, ']$1')
    .replace(/<office:annotation>.*?<\/office:annotation>/g, '[]');

describe('замечание в тексте OpenDocument', () => {
  const hidden = style('text', 'H', '<style:text-properties text:display="none"/>');
  it.each([
    [
      'посреди абзаца и отрезка',
      p('до <text:span>1 мая</text:span> года'),
      { 'о 1 м': 'а' },
      '<text:p>д[1о <text:span>1 м]1ая</text:span> года</text:p>',
    ],
    [
      'на сошедшихся пробелах и знаках вне плоскости',
      p(' до  &#x1D54E;\n<text:s text:c="2"/>мая &amp;'),
      { 'о 𝕎': 'а', '  ма': 'б' },
      '<text:p> д[1о  &#x1D54E;]1\n[2<text:s text:c="2"/>ма]2я &amp;</text:p>',
    ],
    [
      'рядом со скрытым и с мягким переносом',
      p('за<text:span text:style-name="H">скрытое</text:span>яв\u00adка'),
      { яв: 'а', аявк: 'б' },
      '<text:p>з[2а<text:span text:style-name="H">скрытое</text:span>[1яв]1\u00adк]2а</text:p>',
    ],
    [
      'сноска и надпись: у места, где они стоят',
      p(
        'срок<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>о сроках</text:p></text:note-body></text:note>',
      ),
      { 'о сроках': 'а' },
      '<text:p>срок[]<text:note ',
    ],
    [
      'буквы в CDATA: весь абзац',
      p('до <![CDATA[1]]> мая'),
      { мая: 'а' },
      '<text:p>[1до <![CDATA[1]]> мая]1</text:p>',
    ],
    [
      'о документе в целом',
      `${p('')}${p('Положение')}`,
      { '': 'а' },
      '<text:p></text:p><text:p>[1Положение]1</text:p>',
    ],
  ])('%s', async (_, given, said, expected) => {
    const bytes = odtOf({ body: given, automatic: hidden });
    const {
      part,
      document,
      bytes: marked,
    } = await mark(bytes, (read) => ({ remarks: remarksOn(read, said) }));
    expect(body(part('content.xml'))).toContain(expected);
    expect(sayings(document)).toEqual(sayings(await documentOf(bytes)));
    expect(commentsOf(document)).toHaveLength(Object.keys(said).length);
    const again = await mark(marked, (read) => ({ remarks: remarksOn(read, said) }));
    expect(again.bytes).toEqual(marked);
    const none = await mark(marked, () => ({}));
    expect(none.part('content.xml')).toBe((await mark(bytes, () => ({}))).part('content.xml'));
  });
  it('чужие остаются, текст замечания не становится разметкой, пустые абзацы держат их по нескольку', async () => {
    const other =
      '<office:annotation office:name="__Svod__1"><dc:creator>Иванова</dc:creator><text:p>уточнить</text:p></office:annotation>';
    const bytes = odtOf({ body: `${p(`${other}срок`)}<text:p/>` });
    const { document, part } = await mark(bytes, (read) => ({
      remarks: [
        ...remarksOn(read, { срок: '<text:p/> ]]> \u0000' }),
        ...[1, 2].flatMap(() =>
          read.blocks
            .slice(1)
            .flatMap((paragraph) =>
              paragraph.kind === 'paragraph' ? [{ at: { paragraph, from: 0, to: 0 }, lines: ['пусто'] }] : [],
            ),
        ),
      ],
    }));
    expect(commentsOf(document)).toEqual([
      'Иванова: уточнить',
      'Свод: <text:p/> ]]> �',
      'Свод: пусто',
      'Свод: пусто',
    ]);
    expect(part('content.xml')).toContain('office:name="__Svod__2"');
  });
});
