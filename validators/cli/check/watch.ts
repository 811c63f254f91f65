// `--watch`: checks again whenever something in the content folder changes, until nobody listens any more.
import { type FSWatcher, watch } from 'node:fs';
import type { Lang } from '../../report/format.ts';
import { visible } from '../../report/visible.ts';
import { WrongCall } from '../call/wrong-call.ts';
import { type ContentFolder, walkContent } from '../content-folder.ts';
import type { Edge } from '../edge.ts';

/** Editors write a file in several steps; a check waits this long (ms) for the last of them. */
const settle = 80;

/** A wrong call at the start ends the command; in the middle (a folder gone for a moment) it is said and waited out. */
const saying = async (work: () => Promise<void>, edge: Edge, lang: Lang): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error;
    edge.err(`svod: ${visible(error.text[lang])}\n`);
  }
};

/**
 * Checks once, then after every change, and gives the exit code of the last check when the output is closed.
 * Folders are watched rather than files, so that files that are replaced or new are seen too.
 *
 * @param once makes and prints a report, and gives its exit code
 */
export const watchContent = (
  content: ContentFolder,
  once: () => Promise<number>,
  edge: Edge,
  lang: Lang,
): Promise<number> => {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | null = null;
  let code = 0;
  /** The round that is under way: the next one begins when it has ended. */
  let running: Promise<void> = Promise.resolve();

  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
  const fail = (error: unknown): void => {
    stop();
    reject(error);
  };

  const follow = (): void => {
    const folders = new Set(walkContent(content).folders);
    for (const [folder, watcher] of watchers)
      if (!folders.has(folder)) {
        watcher.close();
        watchers.delete(folder);
      }
    for (const folder of folders) {
      if (watchers.has(folder)) continue;
      const watcher = watch(folder, changed);
      watcher.on('error', fail);
      watchers.set(folder, watcher);
    }
  };

  const round = async (): Promise<void> => {
    follow();
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
  running = round().catch(fail);
  return promise;
};
