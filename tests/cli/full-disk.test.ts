// A full disk: the old file stays whole, nothing is left beside it, and the command fails with the reason. A limit on the size of
// files makes the system write a part of what it is given and then refuse, as a full disk does.
import { execFile } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeOut, writeWhole } from '../../validators/cli/write-whole.ts';
import { replaced } from '../../validators/rules/example-base.ts';
import { territories } from '../synthetic/territories.ts';
import { writeCorpus } from '../synthetic/write.ts';
import { environment, inFolder, program, put, putPrimer, type Result, svod } from './svod.ts';

/** Calls svod where no file may grow over 1,024 bytes at most; `to` is where its output goes. */
const onFullDisk = (folder: string, args: readonly string[], to = ''): Promise<Result> =>
  new Promise((done) => {
    const limited = `trap '' XFSZ; ulimit -f 1; exec "$0" "$@" ${to}`;
    const env = { ...environment, NODE_DISABLE_COMPILE_CACHE: '1' };
    const call = ['-c', limited, process.execPath, program, ...args, '--as-of', '2024-06-01'];
    execFile('sh', call, { cwd: folder, env }, (error, stdout, stderr) => {
      done({ exit: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });

const old = 'прежний отчёт\n';

describe('на полном диске', () => {
  it('отчёт не обрезан: прежний цел, рядом ничего не осталось, код 3 и причина', () =>
    inFolder(async (folder) => {
      await putPrimer(folder);
      await put(folder, 'out/report.json', old);
      const { exit, stdout, stderr } = await onFullDisk(folder, [
        'check',
        '--format',
        'html',
        '--output',
        'out/report.json',
      ]);
      expect([exit, stdout]).toEqual([3, '']);
      expect(stderr).toMatch(/^svod: Отчёт не записан: (?:EFBIG|ENOSPC).*\.\n$/);
      expect(await readdir(join(folder, 'out'))).toEqual(['report.json']);
      expect(await readFile(join(folder, 'out/report.json'), 'utf8')).toBe(old);
    }));

  it('обрезанный вывод в файл — тоже отказ', () =>
    inFolder(async (folder) => {
      await putPrimer(folder);
      const { exit, stderr } = await onFullDisk(folder, ['check', '--format', 'html'], '>report.html');
      expect(exit).toBe(3);
      expect(stderr).toMatch(/^svod: Вывод не записан: (?:EFBIG|ENOSPC)/);
    }));

  it('хранимое не обрезано: черновика не осталось', () =>
    inFolder(async (folder) => {
      writeCorpus(join(folder, 'content'), territories({ regions: 4, municipalities: 1 }));
      const { exit, stderr } = await onFullDisk(folder, ['check', '--cache', 'kept']);
      expect([exit, stderr]).toEqual([
        3,
        expect.stringMatching(/^svod: В папку .*kept \(--cache\) нельзя записать: (?:EFBIG|ENOSPC)/),
      ]);
      expect(await readdir(join(folder, 'kept'))).toEqual([]);
    }));

  it('waivers.yaml остаётся прежним', () =>
    inFolder(async (folder) => {
      await putPrimer(folder);
      const waivers = `# ${'принято на совещании '.repeat(60)}\nwaivers: []\n`;
      await put(folder, 'content/regions/primer/acts/1/waivers.yaml', waivers);
      await put(
        folder,
        'content/regions/primer/acts/1/roadmap.yaml',
        replaced('roadmap', 'Министерство, ЦНППМ]', 'Министерство, ЦНПМ]'),
      );
      const acceptance = ['--reason', 'опечатка', '--by', 'отдел', '--until', 'amendment'];
      const { exit, stderr } = await onFullDisk(folder, ['waive', '5a2097b6', ...acceptance]);
      expect(stderr).toMatch(
        /^svod: content\/regions\/primer\/acts\/1\/waivers\.yaml не записан: (?:EFBIG|ENOSPC)/,
      );
      expect(exit).toBe(3);
      expect(await readFile(join(folder, 'content/regions/primer/acts/1/waivers.yaml'), 'utf8')).toBe(
        waivers,
      );
      const beside = await readdir(join(folder, 'content/regions/primer'));
      expect(beside.filter((name) => name.startsWith('.'))).toEqual([]);
    }));
});

describe('файл пишется целиком', () => {
  it('то, что ломается посреди письма, прежнего не трогает', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.txt');
      await writeFile(file, old);
      await chmod(file, 0o664);
      const breaking = function* (): Generator<string> {
        yield 'новый ';
        throw new Error('сломалось');
      };
      expect(() => writeWhole(file, breaking())).toThrow('сломалось');
      expect([await readdir(folder), await readFile(file, 'utf8')]).toEqual([['a.txt'], old]);
      writeOut(file, ['новый ', 'отчёт']);
      expect([await readFile(file, 'utf8'), (await stat(file)).mode & 0o777]).toEqual(['новый отчёт', 0o664]);
    }));

  it.skipIf(process.platform !== 'linux')('в устройство пишется прямо, и его отказ виден', () => {
    expect(() => writeOut('/dev/full', ['а'])).toThrow('ENOSPC');
    writeOut('/dev/null', ['а']);
  });

  it('папка на месте файла — неверный вызов, а не полный диск', () =>
    inFolder(async (folder) => {
      await putPrimer(folder);
      await mkdir(join(folder, 'report'));
      const { exit, stderr } = await svod(folder, ['check', '--output', 'report']);
      expect([exit, stderr]).toEqual([2, expect.stringContaining('Отчёт не записан: EISDIR')]);
    }));
});
