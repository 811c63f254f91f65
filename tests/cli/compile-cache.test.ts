// What Node has compiled is kept for the next call, where the user wants it or nowhere; a check never fails for it.
import { execFile } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { cacheFolder } from '../../bin/compile-cache.js';
import { inFolder } from './svod.ts';

const program = resolve(import.meta.dirname, '../../bin/svod.js');

/** Asks for the version with these settings alone: what it leaves in the folder, without what Node lays out itself. */
const leftBy = async (folder: string, env: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [program, '--version'], {
    cwd: folder,
    env: { TMPDIR: join(folder, 'passing'), ...env },
  });
  expect([stdout.startsWith('svod '), stderr]).toEqual([true, '']);
  return (await readdir(folder, { recursive: true }))
    .filter((path) => !/(?:^|[/\\])v\d+\./.test(path))
    .sort();
};

it('составленное хранится в папке пользователя, а не рядом с содержанием', () =>
  inFolder(async (folder) => {
    const home = join(folder, 'home');
    await mkdir(home);
    expect(await leftBy(folder, { HOME: home })).toEqual([
      'home',
      'home/.cache',
      'home/.cache/svod',
      'home/.cache/svod/compiled',
    ]);
  }));

it('где папку завести нельзя, команда работает и без неё', () =>
  inFolder(async (folder) => {
    await writeFile(join(folder, 'home'), 'не папка');
    await writeFile(join(folder, 'passing'), 'не папка');
    expect(await leftBy(folder, { HOME: join(folder, 'home') })).toEqual(['home', 'passing']);
  }));

it('настройки Node уважаются: другая папка или никакой', () =>
  inFolder(async (folder) => {
    const home = join(folder, 'home');
    await mkdir(home);
    expect(await leftBy(folder, { HOME: home, NODE_DISABLE_COMPILE_CACHE: '1' })).toEqual(['home']);
    const left = await leftBy(folder, { HOME: home, NODE_COMPILE_CACHE: join(folder, 'named') });
    expect(left).toContain('named');
    expect(left.filter((path) => path.startsWith('home'))).toEqual(['home']);
  }));

it('папка для неё та, что принята в системе; путь не от корня и папка, которой нет, не годятся', () =>
  inFolder(async (folder) => {
    const [inner, gone] = [join(folder, 'own'), join(folder, 'gone')];
    await mkdir(inner);
    const linux = (env: Readonly<Record<string, string>>) => cacheFolder(env, 'linux');
    expect(linux({ XDG_CACHE_HOME: inner, HOME: folder })).toBe(join(inner, 'svod/compiled'));
    expect(linux({ XDG_CACHE_HOME: 'own', HOME: folder })).toBe(join(folder, '.cache/svod/compiled'));
    expect(linux({ XDG_CACHE_HOME: gone, HOME: gone })).toBeNull();
    expect(linux({})).toBeNull();
    expect(cacheFolder({ HOME: folder }, 'darwin')).toBe(join(folder, 'Library/Caches/svod/compiled'));
    expect(cacheFolder({ LOCALAPPDATA: inner }, 'win32')).toBe(join(inner, 'svod/compiled'));
  }));
