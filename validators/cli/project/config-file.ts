// Finds the configuration file of a call, before anything of it is run: content is data and never executed, so a
// configuration that lies among it is refused.
import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { contentAbove } from '../../folder/content-folder.ts';
import { within } from '../../folder/disk.ts';
import { WrongCall } from '../../folder/wrong-call.ts';
import type { Call } from '../call/options.ts';
import { lastValue } from '../call/values.ts';

const names = ['svod.config.ts', 'svod.config.mjs', 'svod.config.js'] as const;

const isFile = (disk: string): boolean => {
  try {
    return statSync(disk, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
};

/** Where the configuration of a call lies or could lie. */
export const configPlaces = (call: Call, cwd: string): readonly string[] => {
  const named = lastValue(call, 'config');
  if (call.options.has('no-config')) return [];
  return named === null ? names.map((name) => join(cwd, name)) : [resolve(cwd, named)];
};

/** The file that a call names, or the one in the working folder; null for none. */
const fileOf = (call: Call, cwd: string): string | null => {
  const named = lastValue(call, 'config');
  if (call.options.has('no-config')) {
    if (named === null) return null;
    throw new WrongCall({
      ru: 'Параметры --config и --no-config вместе не имеют смысла: оставьте один.',
      en: 'The options --config and --no-config make no sense together: keep one.',
    });
  }
  if (named !== null) {
    const disk = resolve(cwd, named);
    if (isFile(disk)) return disk;
    throw new WrongCall({ ru: `Нет такого файла: ${named}.`, en: `No such file: ${named}.` });
  }
  const found = names.filter((name) => existsSync(join(cwd, name)));
  if (found.length > 1) {
    const all = found.join(', ');
    throw new WrongCall({
      ru: `Здесь несколько файлов настройки: ${all}. Оставьте один или укажите его параметром --config.`,
      en: `There are several configuration files here: ${all}. Keep one, or name it with --config.`,
    });
  }
  return found[0] === undefined ? null : join(cwd, found[0]);
};

const amidContent = (file: string): WrongCall =>
  new WrongCall({
    ru: `Файл настройки лежит в папке с содержанием: ${file}. Содержание никогда не исполняется: положите файл рядом с папкой или вызовите svod с --no-config.`,
    en: `The configuration file lies in the content folder: ${file}. Content is never executed: put the file beside the folder, or call Svod with --no-config.`,
  });

/** @throws WrongCall where a configuration file lies in the content folder `content`, through links too */
export const requireOutside = (file: string, content: string): void => {
  if (within(realpathSync(content), realpathSync(file))) throw amidContent(file);
};

/**
 * The real path of the configuration file of a call, or null.
 * @throws WrongCall where it is not there, is one of several, or lies in a content folder
 */
export const findConfig = (call: Call, cwd: string): string | null => {
  const file = fileOf(call, cwd);
  if (file === null) return null;
  const real = realpathSync(file);
  for (const folder of [dirname(file), dirname(real)])
    if (contentAbove(folder) !== null) throw amidContent(file);
  return real;
};
