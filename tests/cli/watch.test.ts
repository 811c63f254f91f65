// `svod check --watch`: a report at once, and another after every change. The test waits for what is printed, never for a time.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { exampleBase, primer, replaced } from '../../validators/rules/example-base.ts';
import { environment, inFolder, program, put, putPrimer } from './svod.ts';

const start = (folder: string, args: readonly string[]) =>
  spawn(process.execPath, [program, 'check', '--watch', ...args], { cwd: folder, env: environment });

interface Watching {
  /** Waits until a text is printed after what was waited for before. */
  readonly until: (text: string) => Promise<void>;
  /** The same of the errors. */
  readonly untilError: (text: string) => Promise<void>;
  /** Ends the command and waits for its end. */
  readonly close: () => Promise<void>;
}

const startWatch = (folder: string): Watching => {
  const child = start(folder, ['--as-of', '2024-06-01']);
  /** Waits until a text is printed after what was waited for before. */
  const reader = (stream: Readable): ((text: string) => Promise<void>) => {
    let unread = '';
    stream.setEncoding('utf8').on('data', (text: string) => {
      unread += text;
    });
    return async (text) => {
      while (!unread.includes(text)) await once(stream, 'data');
      unread = unread.slice(unread.indexOf(text) + text.length);
    };
  };
  return {
    until: reader(child.stdout),
    untilError: reader(child.stderr),
    close: async () => {
      child.kill();
      expect(await once(child, 'close')).toEqual([null, 'SIGTERM']);
    },
  };
};

const content = 'content/regions/primer/acts/1';
const good = 'Проверка пройдена: замечаний нет; проверено файлов: 11';

describe('svod check --watch', () => {
  it('проверяет снова, когда файл изменён на месте и когда заменён другим', async () => {
    await inFolder(async (folder) => {
      await putPrimer(folder);
      const watching = startWatch(folder);
      await watching.until(good);

      await put(folder, `${content}/roadmap.yaml`, replaced('roadmap', 'ЦНППМ]', 'ЦНПМ]'));
      await watching.until('Ответственный субъект «ЦНПМ» не описан');
      await watching.until('1 ошибка; проверено файлов: 11');

      await put(folder, 'roadmap.new', primer.roadmap);
      await rename(join(folder, 'roadmap.new'), join(folder, content, 'roadmap.yaml'));
      await watching.until(good);
      await watching.close();
    });
  });

  it('видит новые файлы в новых папках и исчезнувшие', async () => {
    await inFolder(async (folder) => {
      await putPrimer(folder);
      const watching = startWatch(folder);
      await watching.until(good);
      await mkdir(join(folder, 'content/regions/vtoraya'));
      await put(folder, 'content/regions/vtoraya/region.yaml', primer.region);
      await watching.until('проверено файлов: 12');
      await put(
        folder,
        'content/regions/vtoraya/acts/1/terms.yaml',
        exampleBase['regions/primer/acts/1/terms.yaml'] ?? '',
      );
      await watching.until('проверено файлов: 13');
      await rm(join(folder, 'content/regions/vtoraya'), { recursive: true });
      await watching.until(good);
      await watching.close();
    });
  });

  it('видит изменения в папке, которую заменили целиком, и в заменённой папке содержания', async () => {
    await inFolder(async (folder) => {
      await putPrimer(folder);
      const watching = startWatch(folder);
      await watching.until(good);
      for (const replacedFolder of [content, 'content']) {
        await cp(join(folder, replacedFolder), join(folder, 'copy'), { recursive: true });
        await rm(join(folder, replacedFolder), { recursive: true });
        await rename(join(folder, 'copy'), join(folder, replacedFolder));
        await watching.until(good);
        await put(folder, `${content}/roadmap.yaml`, replaced('roadmap', 'ЦНППМ]', 'ЦНПМ]'));
        await watching.until('1 ошибка; проверено файлов: 11');
        await put(folder, `${content}/roadmap.yaml`, primer.roadmap);
        await watching.until(good);
      }
      await rename(join(folder, 'content'), join(folder, 'away'));
      await watching.untilError('Папки с содержанием сейчас нет');
      await rename(join(folder, 'away'), join(folder, 'content'));
      await watching.until(good);
      await watching.close();
    });
  });

  it('говорит, что изменённая настройка подействует после нового запуска', async () => {
    await inFolder(async (folder) => {
      await putPrimer(folder);
      const watching = startWatch(folder);
      await watching.until(good);
      await put(folder, 'svod.config.mjs', 'export default {};\n');
      await watching.untilError('Настройка изменилась (svod.config.mjs)');
      await watching.close();
    });
  });

  it('неверный вызов не наблюдает, а кончается сразу', async () => {
    await inFolder(async (folder) => {
      await putPrimer(folder);
      expect(await once(start(folder, ['--region', 'nowhere']), 'exit')).toEqual([2, null]);
    });
  });
});
