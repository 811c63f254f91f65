// `--watch`: checks again whenever something in the content folder changes, until nobody listens any more.
import { existsSync, type FSWatcher, readFileSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type ContentFolder, walkContent } from '../../folder/content-folder.ts';
import { WrongCall } from '../../folder/wrong-call.ts';
import type { Lang } from '../../report/format.ts';
import { visible } from '../../report/visible.ts';
import type { Edge } from '../edge.ts';

/** Editors write a file in several steps; a check waits this long (ms) for the last of them. */
const settle = 80;

/** A wrong call at the start ends the command; in the middle (a folder gone for a moment) it is said and waited out. */
const saying = async (work: () => Promise<void>, edge: Edge, lang: Lang): Promise<void> => {
  try {
    await work();
  } catch (error) {
    const gone = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (!(error instanceof WrongCall) && !gone) throw error;
    edge.err(`svod: ${visible(error instanceof WrongCall ? error.text[lang] : String(error))}\n`);
  }
};

/** What is watched, and what is done when it changes. */
export interface Watched {
  readonly content: ContentFolder;
  /** Files of the configuration, those that are not there too: what they say is read once. */
  readonly settings: readonly string[];
  /** Makes and prints a report, and gives its exit code. */
  readonly once: () => Promise<number>;
}

const textOf = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
};

/** Says of each change of the configuration that it is not followed. Gives the watchers. */
const watchSettings = (files: readonly string[], edge: Edge, lang: Lang): readonly FSWatcher[] => {
  const known = new Map(files.map((file) => [file, textOf(file)]));
  const look = (): void => {
    for (const [file, before] of known) {
      const now = textOf(file);
      if (now === before) continue;
      known.set(file, now);
      const name = visible(basename(file));
      edge.err(
        lang === 'ru'
          ? `Настройка изменилась (${name}); она подействует, когда вы запустите svod заново.\n`
          : `The configuration has changed (${name}); it takes effect when you start Svod anew.\n`,
      );
    }
  };
  const folders = new Set(files.map((file) => dirname(file)).filter((folder) => existsSync(folder)));
  return [...folders].map((folder) => watch(folder, look));
};

/** All folders of the content, and the one that the content folder lies in: it may be replaced as a whole. */
const foldersOf = (content: ContentFolder): readonly string[] => {
  const above = dirname(content.disk);
  return existsSync(content.disk) ? [above, ...walkContent(content).folders] : [above];
};

/**
 * Checks once, then after every change, and gives the exit code of the last check when the output is closed.
 * Folders are watched rather than files, so that files that are replaced or new are seen too; and each is watched anew before every
 * check, for a folder that was replaced has the name of the old one and none of its watchers.
 */
export const watchContent = (
  { content, settings, once }: Watched,
  edge: Edge,
  lang: Lang,
): Promise<number> => {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  let watchers: readonly FSWatcher[] = [];
  let settingsWatchers: readonly FSWatcher[] = [];
  let timer: NodeJS.Timeout | null = null;
  let code = 0;
  /** The round that is under way: the next one begins when it has ended. */
  let running: Promise<void> = Promise.resolve();

  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
    for (const watcher of [...watchers, ...settingsWatchers]) watcher.close();
  };
  const fail = (error: unknown): void => {
    stop();
    reject(error);
  };

  /** The new watchers come before the old ones go: what changes in between is seen. */
  const follow = (): void => {
    const above = dirname(content.disk);
    const before = watchers;
    const now: FSWatcher[] = [];
    for (const folder of foldersOf(content)) {
      const seen = (_: string, name: string | null): void => {
        if (folder !== above || name === basename(content.disk)) changed();
      };
      try {
        now.push(watch(folder, seen).on('error', fail));
      } catch (error) {
        // It has gone since it was walked: the folder around it tells.
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        changed();
      }
    }
    watchers = now;
    for (const watcher of before) watcher.close();
  };

  const round = async (): Promise<void> => {
    follow();
    if (!existsSync(content.disk)) {
      edge.err(
        lang === 'ru' ? '\nПапки с содержанием сейчас нет.\n' : '\nThe content folder is not there now.\n',
      );
      return;
    }
    code = await once();
    edge.err(
      lang === 'ru' ? '\nЖду изменений. Остановить: Ctrl+C.\n' : '\nWaiting for changes. Stop: Ctrl+C.\n',
    );
  };

  const changed = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(() => saying(round, edge, lang)).catch(fail);
    }, settle);
  };

  edge.closed.addEventListener('abort', () => {
    stop();
    resolve(code);
  });
  settingsWatchers = watchSettings(settings, edge, lang);
  for (const watcher of settingsWatchers) watcher.on('error', fail);
  running = round().catch(fail);
  return promise;
};
