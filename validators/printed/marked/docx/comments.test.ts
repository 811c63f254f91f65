// What stands in a Word file beside its text: comments of others and of earlier runs, spellings of the markup, encodings.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxOf, p, run } from '../../docx/testing.ts';
import { documentOf } from '../../testing.ts';
import { commentsOf, mark, remarksOn, sayings, withPart, wordsIn } from '../testing.ts';

const onWords = (id: number, text: string): string =>
  `<w:commentRangeStart w:id="${id}"/>${run(text)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

describe('примечания в файле Word', () => {
  it('чужие остаются, второе замечание Свода меняет только первое', async () => {
    const comments = `<w:comment w:id="4" w:author="Иванова">${p('уточнить')}</w:comment>`;
    const bytes = docxOf({ body: p(onWords(4, 'срок') + run(' май')), comments });
    const both = { ок: 'нет дня', май: 'нет года' };
    const first = await mark(bytes, (read) => ({ remarks: remarksOn(read, both) }));
    expect(commentsOf(first.document)).toEqual(['Иванова: уточнить', 'Свод: нет дня', 'Свод: нет года']);
    const again = await mark(first.bytes, (read) => ({ remarks: remarksOn(read, both) }));
    expect(again.bytes).toEqual(first.bytes);
    const second = await mark(first.bytes, (read) => ({ remarks: remarksOn(read, { 'к м': 'нет дня' }) }));
    expect(commentsOf(second.document)).toEqual(['Иванова: уточнить', 'Свод: нет дня']);
    const none = await mark(first.bytes, () => ({}));
    expect(commentsOf(none.document)).toEqual(['Иванова: уточнить']);
    expect(none.part('word/document.xml').match(/<w:comment/g)).toHaveLength(3);
  });
  it('однофамилец Свода с другими инициалами остаётся', async () => {
    const comments = `<w:comment w:id="1" w:author="Свод" w:initials="С">${p('моё')}</w:comment>`;
    const { document } = await mark(docxOf({ body: p(onWords(1, 'срок')), comments }), () => ({}));
    expect(commentsOf(document)).toEqual(['Свод: моё']);
  });
  it('то, на которое ответили, остаётся и не повторяется, пока говорит то же', async () => {
    const w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
    const comment = (id: number, by: string, text: string): string =>
      `<w:comment w:id="${id}" ${by}><w:p ${w14} w14:paraId="0000000${id}">${run(text)}</w:p></w:comment>`;
    const extended =
      '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/></w15:commentsEx>';
    const bytes = withPart(
      docxOf({
        body: p(onWords(1, 'май') + onWords(2, ' 2026')),
        comments:
          comment(1, 'w:author="Свод" w:initials="Св"', 'нет дня') +
          comment(2, 'w:author="Иванова"', 'день не нужен'),
      }),
      'word/commentsExtended.xml',
      extended,
      'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
    );
    const answered = ['Свод: нет дня', 'Иванова: день не нужен'];
    const { document, part } = await mark(bytes, (read) => ({
      remarks: remarksOn(read, { май: 'нет дня', '2026': 'нет слова «год»' }),
    }));
    expect(commentsOf(document)).toEqual([...answered, 'Свод: нет слова «год»']);
    const [, id] = /paraId="(1\w+)"/.exec(part('word/comments.xml')) ?? [];
    expect(part('word/commentsExtended.xml')).toContain(
      `<w15:commentEx w15:paraId="${id}" w15:done="0"/></w15:commentsEx>`,
    );
    const none = await mark(bytes, () => ({}));
    expect(commentsOf(none.document)).toEqual(answered);
  });
  it('текст замечания не становится разметкой и не портит файл', async () => {
    const said = ['<w:p/> & ]]> "а"', 'нуль \u0000, полпары \ud83d, \ufffe', 'строка\nещё\tодна'];
    const { document } = await mark(docxOf({ body: p('срок') }), (read) => ({
      remarks: remarksOn(read, { срок: said }),
    }));
    expect(commentsOf(document)).toEqual([
      'Свод: <w:p/> & ]]> "а" / нуль �, полпары �, � / строка / ещё одна',
    ]);
  });
});

describe('запись файла Word', () => {
  const address = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  it.each([
    [
      'другая',
      `<q:document xmlns:q="${address}"><q:body><q:p><q:r><q:t>до мая</q:t></q:r></q:p></q:body></q:document>`,
    ],
    ['никакая', `<document xmlns="${address}"><body><p><r><t>до мая</t></r></p></body></document>`],
    [
      'занятая другим',
      `<w:document xmlns:w="${address}"><w:body><a:p xmlns:a="${address}" xmlns:w="urn:other"><b:r xmlns:b="${address}"><b:t>до мая</b:t></b:r></a:p></w:body></w:document>`,
    ],
    [
      'строгого стандарта',
      '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body><w:p><w:r><w:t>до мая</w:t></w:r></w:p></w:body></w:document>',
    ],
  ])('приставка пространства имён %s', async (_, xml) => {
    const bytes = withPart(docxOf({ body: '' }), 'word/document.xml', xml);
    const tried = await mark(bytes, (read) => ({
      remarks: remarksOn(read, { мая: 'а' }),
      changes: [{ at: wordsIn(read, 'до'), text: 'с' }],
    }));
    expect(tried.placed).toMatchObject({ exact: 1, changed: 1 });
    expect(commentsOf(tried.document)).toEqual(['Свод: а']);
    expect(sayings(tried.document)).toEqual(
      sayings(await documentOf(withPart(bytes, 'word/document.xml', xml.replace('до', 'с')))),
    );
  });
  it('текст в UTF-16 остаётся в UTF-16', async () => {
    const parts = unzipSync(docxOf({ body: p('срок – май 𝕎') }));
    const text = `\ufeff${strFromU8(parts['word/document.xml'] ?? new Uint8Array())}`;
    for (const littleEndian of [true, false]) {
      const data = new DataView(new ArrayBuffer(text.length * 2));
      for (let at = 0; at < text.length; at += 1) data.setUint16(at * 2, text.charCodeAt(at), littleEndian);
      const bytes = withPart(docxOf({ body: '' }), 'word/document.xml', new Uint8Array(data.buffer));
      const tried = await mark(bytes, (read) => ({ remarks: remarksOn(read, { май: 'а' }) }));
      expect(commentsOf(tried.document)).toEqual(['Свод: а']);
      expect(unzipSync(tried.bytes)['word/document.xml']?.subarray(0, 2)).toEqual(
        new Uint8Array(data.buffer, 0, 2),
      );
    }
  });
});
