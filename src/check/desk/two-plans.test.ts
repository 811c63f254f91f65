// Two plans under one stamp, in one file of Word: what the person takes away of each.
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { docxOf } from '../../../validators/printed/docx/testing.ts';
import type { Block } from '../../../validators/printed/printed.ts';
import { readPrinted } from '../../../validators/printed/read-printed.ts';
import { federalFiles } from '../../lib/federal-files.ts';
import type { Settings } from '../messages.ts';
import { wholeBook } from './book.ts';
import { type Desk, judgeDesk, readAll } from './desk.ts';
import { giftOf } from './gifts.ts';
import { paragraphIds } from './paragraphs.ts';

const p = (words: string, look = ''): string =>
  `<w:p><w:pPr>${look}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
const right = '<w:jc w:val="right"/>';
const middle = '<w:jc w:val="center"/>';

const table = (...rows: readonly string[]): string =>
  `<w:tbl>${['№|Мероприятие|Срок|Ответственный', ...rows]
    .map(
      (row) =>
        `<w:tr>${row
          .split('|')
          .map((cell) => `<w:tc>${p(cell)}</w:tc>`)
          .join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;

const body = [
  p('УТВЕРЖДЕНЫ', right),
  p('приказом комитета по образованию Заречного края', right),
  p('от 05.03.2024 № 9', right),
  p('ПЛАНЫ РАБОТЫ С НАСТАВНИКАМИ', middle),
  p('План на 2024 год', middle),
  table('1|Сбор наставников|апрель 2024 года|институт', '2|Смотр пар|октябрь 2024 года|школы'),
  p('План на 2025 год', middle),
  table('1|Летняя школа|июнь 2025 года|институт', '2|Форум|октябрь 2025 года|школы'),
].join('');

const settings: Settings = { asOf: '2024-06-01', choices: {}, edits: {} };

const deskOf = async (bytes: Uint8Array<ArrayBuffer>, edits: Settings['edits'] = {}): Promise<Desk> => {
  const files = await readAll([{ name: 'Планы.docx', bytes }], readPrinted, () => {});
  const own = { ...settings, edits };
  return { files, settings: own, act: judgeDesk(files, own, federalFiles, await wholeBook())?.act ?? null };
};

const filesIn = async (desk: Desk): Promise<Readonly<Record<string, string>>> => {
  const [folder] = (await giftOf(desk, 'folder', federalFiles)).files;
  const packed = Object.entries(unzipSync(folder?.bytes ?? new Uint8Array()));
  return Object.fromEntries(packed.map(([name, bytes]) => [name, strFromU8(bytes)]));
};

const textsIn = (blocks: readonly Block[]): readonly Extract<Block, { kind: 'paragraph' }>[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => textsIn(cell.blocks))),
  );

it('папка в ZIP несёт оба плана, каждый своим файлом', async () => {
  const files = await filesIn(await deskOf(Uint8Array.from(docxOf({ body }))));
  expect(Object.keys(files).filter((name) => name.includes('roadmap'))).toEqual([
    'act/roadmap.yaml',
    'act/roadmap.part-2.yaml',
  ]);
  expect(files['act/roadmap.part-2.yaml']).toContain('Летняя школа');
});

it('исправление во втором плане записано правкой Word и вернулось в свой план', async () => {
  const desk = await deskOf(Uint8Array.from(docxOf({ body })));
  const documents = desk.files.flatMap(({ reading }) => (reading.ok ? [reading.document] : []));
  const ids = paragraphIds(documents);
  const cell = documents
    .flatMap(({ blocks }) => textsIn(blocks))
    .find(({ text }) => text === 'июнь 2025 года');
  const edited = await deskOf(Uint8Array.from(docxOf({ body })), {
    [(cell && ids.get(cell)) ?? '']: 'июль 2025 года',
  });
  const [mended] = (await giftOf(edited, 'mended', federalFiles)).files;
  const xml = strFromU8(
    unzipSync(mended?.bytes ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array(),
  );
  expect(xml).toMatch(/<w:del .*июнь.*<\/w:del><w:ins .*июль.*<\/w:ins>/su);
  const again = await filesIn(await deskOf(mended?.bytes ?? new Uint8Array()));
  const before = await filesIn(desk);
  expect(again['act/roadmap.yaml']).toBe(before['act/roadmap.yaml']);
  expect(again['act/roadmap.part-2.yaml']).toBe(before['act/roadmap.part-2.yaml']?.replace('июнь', 'июль'));
});
