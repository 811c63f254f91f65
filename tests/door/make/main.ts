// Makes the files of tests/door/files and the printed texts of the made-up acts again: `node tests/door/make/main.ts`. DOCX, XLSX and
// CSV come out byte for byte; ODT and PDF are LibreOffice's, which writes the hour into them, and are made with `--office` only.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { doorActs, folderOf, handMadeAct, isMadeUp, truth } from '../acts.ts';
import { manuscript, type Sheet } from './manuscript.ts';
import { plainDocx } from './plain.ts';
import { settled } from './settled.ts';
import { type Separated, separated, workbook } from './sheets.ts';
import { sourceText } from './source-text.ts';
import { isWide } from './widths.ts';
import { wordDocx } from './word.ts';

const { values: options } = parseArgs({ options: { office: { type: 'boolean', default: false } } });

const folder = join(import.meta.dirname, '../files');
mkdirSync(folder, { recursive: true });

const write = (name: string, bytes: Uint8Array): void => writeFileSync(join(folder, name), bytes);

/** What LibreOffice makes of a DOCX. */
const converted = (docx: Uint8Array, to: 'odt' | 'pdf'): Uint8Array => {
  const scratch = mkdtempSync(join(tmpdir(), 'svod-door-'));
  writeFileSync(join(scratch, 'act.docx'), docx);
  const filter =
    to === 'odt' ? to : 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"false"}}';
  const { status, stderr } = spawnSync(
    'soffice',
    ['--headless', '--convert-to', filter, '--outdir', scratch, join(scratch, 'act.docx')],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`);
  const bytes = readFileSync(join(scratch, `act.${to}`));
  rmSync(scratch, { recursive: true });
  return to === 'odt' ? settled(bytes) : bytes;
};

/** Wide tables are printed with heads that are repeated, and by one who knows how to do that. */
const hasWide = (sheets: readonly Sheet[]): boolean => sheets.some(isWide);

/** Each way in which Excel saves a table, in turn. */
const ways: readonly Separated[] = [
  { separator: ';', encoding: 'utf-8 with mark' },
  { separator: ';', encoding: 'windows-1251' },
  { separator: ',', encoding: 'utf-8' },
  { separator: ',', encoding: 'windows-1251' },
];

/** The sheets of a file that is sent apart from the others. */
const apart = (sheets: readonly Sheet[]): readonly (readonly [string, readonly Sheet[]])[] => {
  const order = sheets.filter(({ of }) => of === 'order');
  const text = sheets.filter(({ of }) => of === 'provision' || of === 'annex');
  const tables = sheets.filter(({ of }) => of === 'roadmap' || of === 'indicators');
  const all: readonly (readonly [string, readonly Sheet[]])[] = [
    ['order', order],
    ['provision', text],
    ...tables.map((sheet) => [sheet.of, [sheet]] as const),
  ];
  return all.filter(([, some]) => some.length > 0);
};

let way = 0;
for (const act of doorActs) {
  const sheets = manuscript(handMadeAct(act));
  if (isMadeUp(act)) writeFileSync(join(truth, folderOf(act), 'source.txt'), sourceText(sheets));
  write(`${act.name}.plain.docx`, plainDocx(sheets));
  write(`${act.name}.word.docx`, await wordDocx(sheets));
  if (options.office) {
    write(`${act.name}.odt`, converted(await wordDocx(sheets, 'odt'), 'odt'));
    write(
      `${act.name}.pdf`,
      converted(hasWide(sheets) ? await wordDocx(sheets, 'print') : plainDocx(sheets), 'pdf'),
    );
  }
  const parts = apart(sheets);
  const tables = sheets.filter(({ leaves }) =>
    leaves.some((leaf) => leaf.kind === 'table' && leaf.of !== 'other'),
  );
  if (parts.length > 1)
    for (const [name, some] of parts)
      write(
        `${act.name}.${name}.docx`,
        name === 'order' || name === 'provision' ? plainDocx(some, '–') : await wordDocx(some),
      );
  const onlyTables = tables.map((sheet) => ({
    ...sheet,
    of: sheet.of === 'roadmap' ? sheet.of : ('indicators' as const),
    leaves:
      sheet.of === 'provision'
        ? sheet.leaves.filter((leaf) => leaf.kind === 'table' && leaf.of !== 'other')
        : sheet.leaves,
  }));
  if (onlyTables.length > 0) write(`${act.name}.xlsx`, await workbook(onlyTables));
  for (const sheet of onlyTables) {
    const how = ways[way % ways.length];
    way += 1;
    if (how !== undefined) write(`${act.name}.${sheet.of}.csv`, separated(sheet, how));
  }
}
