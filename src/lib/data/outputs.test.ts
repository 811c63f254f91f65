// What leaves Svod cannot be bent by what came in: hostile strings stand in every field of every file, every endpoint of the site
// answers, and a client of its format reads the answer: as many records as there are, each string as it was put in.
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import readXlsx from 'read-excel-file/node';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Register } from '../../../tests/hostile/site/fill.ts';
import { hostileContent } from '../../../tests/hostile/site/folder.ts';
import { whatCame } from '../../../tests/hostile/site/marked.ts';
import { holderOf } from '../../../tests/support/closed-schema.ts';
import { entriesOf } from '../../../validators/export/calendar/calendar.ts';
import { territoryData } from '../../../validators/export/data/territory.ts';
import { type SheetCell, sheetOf } from '../../../validators/export/tables/sheet.ts';
import type { Table } from '../../../validators/export/tables/table.ts';
import { check, type Report } from '../../../validators/index.ts';
import type { Territory } from '../../../validators/model/types.ts';
import type { Block } from '../../../validators/printed/printed.ts';
import { exampleDate } from '../../../validators/rules/example-base.ts';
import { handOver, takeBack } from '../handed-report.ts';
import type { Change } from '../history/changes.ts';
import type { CalendarFile } from './calendars.ts';
import { type Answer, allAnswers, original, printable, strings, textOf } from './testing.ts';

const site = new URL('https://svod.example/');
const register: Register = new Map();
let answers: readonly Answer[] = [];
let report: Report;

/** What git would remember: a commit that changed every territory. */
const changeOf = (all: readonly Territory[]): Change => ({
  hash: 'a'.repeat(40),
  date: exampleDate,
  at: `${exampleDate}T00:00:00Z`,
  territories: all.map((territory) => ({
    territory,
    documents: [{ name: 'понятия', words: null }],
  })),
});

beforeAll(async () => {
  const files = Object.entries(hostileContent(register));
  report = check(
    files.map(([path, content]) => ({ path, content: content.toWellFormed() })),
    { asOf: exampleDate, root: 'content' },
  );
  vi.resetModules();
  vi.doMock('../history/history.ts', () => ({ history: [changeOf(report.corpus.territories)] }));
  handOver(report);
  answers = await allAnswers(site);
  published = new Map(
    ofType('application/schema+json').map((answer) => [
      `${site}schemas/${answer.params.join()}.schema.json`,
      JSON.parse(textOf(answer)) as object,
    ]),
  );
  // Ten seconds of processor, whatever else the machine does meanwhile.
}, 300_000);

afterAll(() => {
  takeBack();
  vi.doUnmock('../history/history.ts');
  vi.resetModules();
});

const ofType = (type: string): readonly Answer[] => {
  const found = answers.filter((answer) => answer.type.startsWith(type));
  expect(found).not.toEqual([]);
  return found;
};

/** The paragraphs of an office document: a text of several lines is one for each. */
const printedTexts = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => printedTexts(cell.blocks))),
  );

/** The schemas that the site publishes, by their full addresses. */
let published: ReadonlyMap<string, object>;

describe('ответы сайта на враждебные строки во всех полях', () => {
  it('каждый ответ — в формате, у которого здесь есть читатель', () => {
    expect([...new Set(answers.map(({ type }) => type))].sort()).toEqual([
      'application/akn+xml; charset=utf-8',
      'application/atom+xml; charset=utf-8',
      'application/json; charset=utf-8',
      'application/schema+json; charset=utf-8',
      'application/vnd.oasis.opendocument.text',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'image/png',
      'text/calendar; charset=utf-8',
      'text/csv; charset=utf-8',
      'text/javascript; charset=utf-8',
      'text/plain;charset=UTF-8',
    ]);
  });

  it('имена файлов и заголовки ответов не зависят от слов содержания', () => {
    for (const { params, headers } of answers) {
      expect(params.filter((param) => !/^[a-z0-9][\w-]*(?:\/[a-z][\w.~-]*)*$/.test(param))).toEqual([]);
      expect(headers).toEqual(['content-type']);
    }
  });

  it('JSON-LD не закрывает своего элемента, и каждая строка в нём та же', async () => {
    const { asScriptData, legislation } = await import('../legislation.ts');
    for (const territory of report.corpus.territories) {
      const data = legislation(territory, { page: `${site}`, territory: `${site}` }, exampleDate);
      if (data === null) throw new Error(`${territory.id} has no document`);
      const written = asScriptData(data);
      expect(written).not.toMatch(/[<\u2028\u2029]/);
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(data)));
      expect(whatCame(register, strings(data)).whole.size).toBeGreaterThan(2);
    }
  });

  it('федеральный слой для страницы проверки — модуль, в котором каждая строка та же', async () => {
    const { federalFiles } = await import('../federal-files.ts');
    for (const answer of ofType('text/javascript')) {
      const said = (await import(
        /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(answer.bytes).toString('base64')}`
      )) as object;
      expect(Object.keys(said)).toEqual(['federal']);
      expect({ ...said }).toEqual({ federal: federalFiles });
      expect(federalFiles.length).toBeGreaterThan(2);
    }
  });

  it('CSV: столько же строк, каждая ячейка та же, и ни одна не формула', () => {
    for (const answer of ofType('text/csv')) {
      const { table, reader } = answer.props as { readonly table: Table; readonly reader: string };
      if (reader !== 'program') continue;
      const [head, ...rows] = parseCsv(textOf(answer), { record_delimiter: '\r\n' }) as string[][];
      expect(head).toEqual(table.programs.columns.map(({ name }) => name));
      expect(rows.map((row) => row.map(original))).toEqual(
        table.programs.rows.map((row) =>
          row.map((cell) => (cell === null ? '' : String(cell).toWellFormed())),
        ),
      );
      const formulas = textOf(answer)
        .split(/[;\t\r\n]/)
        .filter((part) => /^"*[=+\-@＝＋－＠]/.test(part) && !/^-[\d.]+(?:,|$)/.test(part));
      expect(formulas).toEqual([]);
    }
  });

  it('XLSX: столько же листов и строк, каждая ячейка та же и каждый текст — текст', async () => {
    const { tablesOf } = await import('./territory-files.ts');
    for (const answer of ofType('application/vnd.openxmlformats-officedocument.spreadsheetml')) {
      const { territory } = answer.props as { readonly territory?: Territory };
      if (territory === undefined) continue;
      const sheets = await readXlsx(Buffer.from(answer.bytes), { trim: false });
      const tables = tablesOf(territory).map((table) => sheetOf(table, `${site}`));
      expect(sheets.map(({ sheet }) => sheet)).toEqual(tables.map(({ title }) => title));
      for (const [index, { columns, rows, notes }] of tables.entries()) {
        const [head, ...cells] = sheets[index]?.data ?? [];
        expect(head).toEqual(columns.map(({ title }) => printable(title)));
        // Notes stand below the rows, after an empty one.
        const below = notes.length === 0 ? [] : [[], ...notes.map((note) => [note])];
        const wide = (row: readonly SheetCell[]) => columns.map((_, column) => row[column] ?? null);
        const wanted = [...rows, ...below.map(wide)].map((row) =>
          row.map((cell) => {
            if (cell === null || cell === '' || typeof cell === 'number') return cell === '' ? null : cell;
            if (typeof cell !== 'string') return new Date(cell.day);
            const cut = cell.length > 32_767;
            return printable(cut ? `${cell.slice(0, 32_766).replace(/[\uD800-\uDBFF]$/, '')}…` : cell);
          }),
        );
        expect(cells).toEqual(wanted);
      }
    }
  });

  it('DOCX, ODT и книга таблиц акта: читаются без оговорок, и каждая строка в них та же', async () => {
    const { readPrinted } = await import('../../../validators/printed/read-printed.ts');
    const ofActs = ofType('application/vnd').filter(({ props }) => 'edition' in props);
    expect(ofActs.length).toBeGreaterThan(5);
    // A soft hyphen shows only where a word is parted: who reads an office file takes none for a letter.
    const letters: Register = new Map(
      [...register].map(([key, written]) => [
        key,
        { ...written, text: written.text.replaceAll('\u00AD', '') },
      ]),
    );
    for (const { bytes, name } of ofActs) {
      const read = await readPrinted(bytes);
      // A text that says one thing a million times is packed as tight as a bomb: the reader takes it for one.
      if (!read.ok) expect(read.why, name).toBe('too large');
      if (!read.ok) continue;
      expect(read.document.notices, name).toEqual([]);
      const { whole, broken } = whatCame(letters, [printedTexts(read.document.blocks).join('\n')]);
      expect(broken, name).toEqual([]);
      expect(whole.size, name).toBeGreaterThan(0);
    }
  });

  it('CSV для Excel: столько же строк, каждая ячейка та же, и ни одна не формула', () => {
    for (const answer of ofType('text/csv')) {
      const { table, reader } = answer.props as { readonly table: Table; readonly reader: string };
      if (reader !== 'excel') continue;
      const text = textOf(answer);
      expect([...answer.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const records = parseCsv(text, { bom: true, delimiter: ';', record_delimiter: '\r\n' }) as string[][];
      const { columns, rows } = sheetOf(table, `${site}`);
      expect(records[0]?.map(original)).toEqual(columns.map(({ title }) => title.toWellFormed()));
      expect(records).toHaveLength(rows.length + 1);
      for (const [index, row] of rows.entries())
        for (const [column, cell] of row.entries()) {
          if (typeof cell !== 'string') continue;
          const words = cell.toWellFormed();
          // A text that Excel would take for a number or a day has one apostrophe more.
          expect([words, `'${words}`]).toContain(original(records[index + 1]?.[column] ?? ''));
        }
      const formulas = text
        .slice(1)
        .split(/[;\t\r\n]/)
        .filter((part) => /^"*[=+\-@＝＋－＠]/.test(part) && !/^-[\d.,]+$/.test(part));
      expect(formulas).toEqual([]);
    }
  });

  it('календарь: столько же событий, у каждого своё название, чужих свойств нет', () => {
    const unescaped = (text: unknown): string =>
      String(text).replaceAll(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
    const lines = (text: string): string => printable(text).replaceAll(/\r\n?/g, '\n');
    for (const answer of ofType('text/calendar')) {
      const { territory, name, measures } = answer.props as CalendarFile;
      const calendar = new ICAL.Component(ICAL.parse(textOf(answer)) as unknown[]);
      const titles = measures.flatMap((measure) =>
        entriesOf(measure, territory).map(() => lines(measure.title)),
      );
      const events = calendar.getAllSubcomponents();
      expect(events.map((event) => [event.name, event.getFirstPropertyValue('summary')])).toEqual(
        titles.map((title) => ['vevent', title]),
      );
      expect(new Set(events.map((event) => event.getFirstPropertyValue('uid'))).size).toBe(titles.length);
      expect(calendar.getAllProperties().map((property) => property.name)).toEqual([
        'version',
        'prodid',
        'name',
        'x-wr-calname',
        'x-wr-caldesc',
      ]);
      for (const key of ['name', 'x-wr-calname'])
        expect(unescaped(calendar.getFirstPropertyValue(key))).toBe(lines(name));
      const own = new Set(
        events.flatMap((event) => event.getAllProperties().map((property) => property.name)),
      );
      for (const property of own)
        expect([
          'uid',
          'sequence',
          'dtstamp',
          'dtstart',
          'dtend',
          'rrule',
          'summary',
          'transp',
          'status',
          'description',
          'url',
          'x-microsoft-cdo-alldayevent',
          'x-microsoft-msncalendar-alldayevent',
        ]).toContain(property);
      expect(
        whatCame(
          register,
          events.map((event) => String(event.getFirstPropertyValue('description'))),
        ).broken,
      ).toEqual([]);
    }
  });

  it('JSON: каждая строка та же', () => {
    for (const answer of ofType('application/json')) {
      const { territory } = answer.props as { readonly territory?: Territory };
      const data: unknown = JSON.parse(textOf(answer));
      if (territory === undefined || !answer.name.includes('/data/')) continue;
      expect(strings(data).slice(1)).toEqual(
        strings(territoryData(territory, report.corpus.federal, report.findings, exampleDate)),
      );
      expect(whatCame(register, strings(data)).whole.size).toBeGreaterThan(30);
    }
  });

  it('JSON отвечает схеме, которую называет, и в нём нет ни одного ключа сверх неё', () => {
    const held = new Set<string>();
    for (const answer of ofType('application/json')) {
      if (!answer.name.includes('/data/v1/') || answer.name.includes('datapackage')) continue;
      const data = JSON.parse(textOf(answer)) as { readonly $schema: string };
      expect(published.has(data.$schema)).toBe(true);
      expect({ answer: answer.name, faults: holderOf(published.get(data.$schema) ?? {})(data) }).toEqual({
        answer: answer.name,
        faults: [],
      });
      held.add(data.$schema);
    }
    expect(held.size).toBe(4);
  });

  it('JSON обо всех сразу: каждое название целиком', () => {
    const shared = ofType('application/json').filter(({ props }) => Object.keys(props).length === 0);
    const { whole, broken } = whatCame(
      register,
      shared.flatMap((answer) => strings(JSON.parse(textOf(answer)))),
    );
    expect(broken).toEqual([]);
    expect(whole.size).toBeGreaterThan(50);
  });

  it('Akoma Ntoso: каждая строка та же, чужих элементов нет', () => {
    for (const answer of ofType('application/akn+xml')) {
      using document = XmlDocument.fromBuffer(answer.bytes);
      const inCell = 'local-name()="td" or local-name()="th"';
      const texts = [
        ...document.root.find(`//*[not(*)][not(ancestor::*[${inCell}])]`).map((node) => node.content),
        // The lines of a cell are paragraphs of it.
        ...document.root.find(`//*[${inCell}]`).map((cell) =>
          (cell as XmlElement)
            .find('*')
            .map((line) => line.content)
            .join('\n'),
        ),
      ];
      expect(whatCame(register, texts).broken).toEqual([]);
      expect(
        document.root.find('//*[local-name()="script" or local-name()="img" or local-name()="big"]'),
      ).toEqual([]);
    }
  });

  it('лента Atom: столько же записей, названия те же', () => {
    const atom = { a: 'http://www.w3.org/2005/Atom' };
    for (const answer of ofType('application/atom+xml')) {
      using document = XmlDocument.fromBuffer(answer.bytes);
      const changes = 'a:entry[starts-with(a:title, "Изменения")]/a:summary';
      const summaries = document.root.find(changes, atom).map((node) => node.content);
      expect(summaries).toEqual([
        report.corpus.territories
          .map(({ name }) => `${printable(name).replaceAll(/\r\n?/g, '\n')}: понятия`)
          .join('. '),
      ]);
    }
  });

  it('картинка ссылки рисуется из любого названия', async () => {
    for (const { bytes } of ofType('image/png'))
      expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  });

  it('robots.txt — три строки', () => {
    expect(ofType('text/plain').map(textOf)).toEqual([
      'User-agent: *\nAllow: /\nSitemap: https://svod.example/sitemap-index.xml\n',
    ]);
  });
});
