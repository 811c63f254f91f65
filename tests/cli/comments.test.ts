// `svod check FILE… --comments OUT`: the files come back with the findings in their margins, each under a name of its own.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPrinted } from '../../validators/printed/read-printed.ts';
import { inFolder, put, putPrimer, svod } from './svod.ts';

const files = join(import.meta.dirname, '../door/files');
const fileOf = (name: string): Uint8Array => readFileSync(join(files, name));

/** How many notes of Svod stand in a file. */
const notesIn = async (path: string): Promise<number> => {
  const read = await readPrinted(new Uint8Array(readFileSync(path)), path);
  if (!read.ok) throw new Error(read.says.ru);
  return read.document.asides.filter(({ kind, mark }) => kind === 'comment' && mark === 'Свод').length;
};

interface Answer {
  readonly findings: readonly { readonly file: string }[];
}

const findingsIn = (stdout: string): Answer['findings'] => (JSON.parse(stdout) as Answer).findings;

const day = ['--as-of', '2026-11-21', '--format', 'json'] as const;

it.each(['stages.word.docx', 'stages.odt', 'stages.xlsx'])(
  'в файле %s каждое замечание стоит на полях',
  (name) =>
    inFolder(async (folder) => {
      await putPrimer(folder);
      await put(folder, name, fileOf(name));
      const { stdout } = await svod(folder, ['check', name, '--comments', `out/${name}`, ...day]);
      expect(findingsIn(stdout).length).toBeGreaterThan(0);
      // A cell has one note, whatever is said in it.
      const notes = await notesIn(join(folder, 'out', name));
      if (name.endsWith('.xlsx')) expect(notes).toBeGreaterThan(0);
      else expect(notes).toBe(findingsIn(stdout).length);
    }),
);

it('файлы одного имени не затирают друг друга, и у каждого замечания виден его файл', () =>
  inFolder(async (folder) => {
    await putPrimer(folder);
    await put(folder, 'Приложение.docx', fileOf('stages.provision.docx'));
    await put(folder, 'карта/Приложение.docx', fileOf('stages.roadmap.docx'));
    const paths = ['Приложение.docx', 'карта/Приложение.docx'];
    const { stdout } = await svod(folder, ['check', ...paths, '--comments', 'out', ...day]);
    const found = Map.groupBy(findingsIn(stdout), ({ file }) => file);
    expect([...found.keys()].sort()).toEqual(paths);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['Приложение (2).docx', 'Приложение.docx']);
    expect([
      await notesIn(join(folder, 'out/Приложение.docx')),
      await notesIn(join(folder, 'out/Приложение (2).docx')),
    ]).toEqual(paths.map((path) => found.get(path)?.length));
  }));

it('во что примечания не записать, названо; остальные записаны, и заключение дано', () =>
  inFolder(async (folder) => {
    await putPrimer(folder);
    for (const name of ['stages.roadmap.csv', 'stages.order.docx', 'stages.provision.docx'])
      await put(folder, name, fileOf(name));
    const call = ['check', 'stages.roadmap.csv', 'stages.order.docx', 'stages.provision.docx'];
    const alone = await svod(folder, [...call, ...day]);
    const given = await svod(folder, [...call, '--comments', 'out', ...day]);
    expect(given).toMatchObject({ exit: alone.exit, stdout: alone.stdout });
    expect(given.stderr).toMatch(/^svod: stages\.roadmap\.csv: В таблице CSV нет места для примечаний/u);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['stages.order.docx', 'stages.provision.docx']);
    expect(
      await svod(folder, ['check', 'stages.roadmap.csv', '--comments', 'out.csv', ...day]),
    ).toMatchObject({
      exit: 2,
      stdout: expect.stringContaining('"findings"') as unknown,
      stderr: expect.stringContaining('сохраните как .xlsx') as unknown,
    });
  }));

it('файлы проверяются и там, где папки content нет; названная папка должна быть', () =>
  inFolder(async (folder) => {
    await put(folder, 'stages.odt', fileOf('stages.odt'));
    const given = await svod(folder, ['check', 'stages.odt', '--comments', 'out.odt', ...day]);
    expect(given.stderr).toBe('');
    expect(given.stdout).toContain('indicators/federal-covered');
    expect(await notesIn(join(folder, 'out.odt'))).toBe(findingsIn(given.stdout).length);
    expect(await svod(folder, ['check', 'stages.odt', ...day], 'нет')).toMatchObject({ exit: 2 });
    expect(await svod(folder, ['check'])).toMatchObject({ exit: 2 });
  }));
