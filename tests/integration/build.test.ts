// `npm run build` among other programs: all of its words come through a pipe, and what goes wrong is said and not thrown.
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wholeFolder } from '../../scripts/whole-folder.ts';
import { replaced } from '../../validators/rules/example-base.ts';
import { environment, inFolder, put, putPrimer, type Result } from '../cli/svod.ts';

const checkout = join(import.meta.dirname, '../..');

/** Calls the build in a folder, with settings. */
const build = (
  settings: Readonly<Record<string, string>>,
  out: string,
  cwd = checkout,
  words: readonly string[] = [],
): Promise<Result> =>
  new Promise((done) => {
    const call = [join(checkout, 'scripts/build.ts'), '--out', out, ...words];
    const options = { cwd, env: { ...environment, ...settings }, maxBuffer: 50_000_000 };
    execFile(process.execPath, call, options, (error, stdout, stderr) => {
      done({ exit: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });

describe('сборка сайта', () => {
  it('ошибки содержания доходят через канал все до одной, а прежний сайт цел', () =>
    inFolder(async (folder) => {
      await putPrimer(folder);
      const unknown = Array.from({ length: 49 }, (_, index) => `неизвестный-${'я'.repeat(370)}-${index}`);
      await put(
        folder,
        'content/regions/primer/acts/1/roadmap.yaml',
        replaced('roadmap', 'ЦНППМ]', `${unknown.join(', ')}]`),
      );
      await put(folder, 'site/index.html', 'прежний сайт');
      const { exit, stdout, stderr } = await build(
        { SVOD_CONTENT: join(folder, 'content'), SVOD_AS_OF: '2024-06-01' },
        join(folder, 'site'),
      );
      expect([exit, stderr]).toEqual([1, 'Сайт не собран: в содержании 49 ошибок.\n']);
      expect(Buffer.byteLength(stdout)).toBeGreaterThan(65_536);
      expect(stdout).toMatch(/49 ошибок[^\n]*; проверено файлов: 11\n\n$/);
      expect(await readFile(join(folder, 'site/index.html'), 'utf8')).toBe('прежний сайт');
    }));

  it('папка, названная в вызове, важнее переменной', () =>
    inFolder(async (folder) => {
      await putPrimer(folder);
      await put(
        folder,
        'content/regions/primer/acts/1/roadmap.yaml',
        replaced('roadmap', 'ЦНППМ]', 'неизвестный]'),
      );
      const settings = { SVOD_CONTENT: 'нигде', SVOD_AS_OF: '2024-06-01' };
      const call = (path: string): Promise<Result> =>
        build(settings, join(folder, 'site'), checkout, ['--content', path]);
      const { exit, stderr } = await call(join(folder, 'content'));
      expect([exit, stderr]).toEqual([1, 'Сайт не собран: в содержании 1 ошибка.\n']);
      expect(await call('негде')).toMatchObject({
        exit: 2,
        stderr: expect.stringContaining('Нет такого пути: негде.'),
      });
    }));

  it.each([
    ['даты нет в календаре', { SVOD_AS_OF: '2024-02-31' }, 'SVOD_AS_OF ждёт дату'],
    ['папки нет', { SVOD_CONTENT: 'нигде' }, 'Нет такого пути: нигде.'],
    ['сведений о сайте нет', { SVOD_SITE_FILE: 'нигде' }, 'Файл нигде со сведениями о сайте не читается.'],
  ])('неверная настройка — код 2 и причина: %s', async (_, settings, said) => {
    const { exit, stdout, stderr } = await build(settings, 'nowhere');
    expect([exit, stdout, stderr]).toEqual([2, '', expect.stringMatching(new RegExp(`^${said}[^\n]*\n$`))]);
  });

  it('в папке, чьё имя сборщик страниц не читает, говорит об этом сразу', () =>
    inFolder(async (folder) => {
      await mkdir(join(folder, 'свод #1'));
      const { exit, stderr } = await build({}, 'dist', join(folder, 'свод #1'));
      expect([exit, stderr]).toEqual([2, expect.stringContaining('есть знак #')]);
    }));
});

describe('папка сайта', () => {
  it('заменяется целиком, а сломанная на полпути не трогает прежней', () =>
    inFolder(async (folder) => {
      const place = join(folder, 'site');
      const make = (text: string) => (draft: string) =>
        put(draft, 'index.html', text).then(() => {
          if (text === 'сломанный') throw new Error('диск полон');
        });
      await wholeFolder(place, make('первый'));
      await expect(wholeFolder(place, make('сломанный'))).rejects.toThrow('диск полон');
      expect(await readFile(join(place, 'index.html'), 'utf8')).toBe('первый');
      await writeFile(join(place, 'прежнее.txt'), '');
      await wholeFolder(place, make('второй'));
      expect([await readdir(folder), await readdir(place)]).toEqual([['site'], ['index.html']]);
      expect(await readFile(join(place, 'index.html'), 'utf8')).toBe('второй');
    }));
});
