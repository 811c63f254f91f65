// What a call works with: the rules and settings of the configuration file, or those of Svod alone.
import { dirname, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Config, configFaults, rulesOf } from '../../config/config.ts';
import { type ContentFolder, findContent } from '../../folder/content-folder.ts';
import { WrongCall } from '../../folder/wrong-call.ts';
import { type Rule, rules, type Severity } from '../../index.ts';
import type { Call } from '../call/options.ts';
import type { Edge } from '../edge.ts';
import { findConfig, requireOutside } from './config-file.ts';
import { shareOwnPackage } from './own-package.ts';

export interface Project {
  /** The configuration file, or null. */
  readonly file: string | null;
  /** The rules to judge by, by id. */
  readonly rules: readonly Rule[];
  readonly failOn: Severity;
  /** The content folder of the paths of a call; where it names none, that of the surroundings, then of the configuration. @throws WrongCall */
  readonly content: (paths: readonly string[]) => ContentFolder;
}

/** @throws WrongCall with every fault of a configuration */
const requireSound = (file: string, config: unknown): Config => {
  const faults = configFaults(config);
  if (faults.length === 0) return config as Config;
  throw new WrongCall(
    { ru: `Файл настройки ${file} не годится:`, en: `The configuration file ${file} is no good:` },
    { list: faults },
  );
};

/** @throws WrongCall where the file cannot be run */
const run = async (file: string): Promise<unknown> => {
  shareOwnPackage();
  try {
    const { default: config } = (await import(pathToFileURL(file).href)) as { readonly default?: unknown };
    return config;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new WrongCall(
      {
        ru: `Файл настройки ${file} не загружается: ${why}`,
        en: `The configuration file ${file} does not load: ${why}`,
      },
      { cause: error },
    );
  }
};

/** The configuration in a file. @throws WrongCall where it cannot serve */
const readConfig = async (file: string, cwd: string): Promise<Config> =>
  requireSound(relative(cwd, file) || file, await run(file));

/** The rules of a configuration file, or the rule book where there is none: what a worker judges by. */
export const rulesOfFile = async (file: string | null, cwd: string): Promise<readonly Rule[]> =>
  file === null ? rules : rulesOf(await readConfig(file, cwd));

/** The project of a call. @throws WrongCall where its configuration cannot serve */
export const loadProject = async (
  call: Call,
  { cwd, content: named }: Pick<Edge, 'cwd' | 'content'>,
): Promise<Project> => {
  const file = findConfig(call, cwd);
  if (file === null)
    return { file, rules, failOn: 'error', content: (paths) => findContent(paths, cwd, named) };
  const config = await readConfig(file, cwd);
  const usual =
    config.content === undefined ? [] : [relative(cwd, resolve(dirname(file), config.content)) || '.'];
  return {
    file,
    rules: rulesOf(config),
    failOn: config.failOn ?? 'error',
    content: (paths) => {
      const content = findContent(paths.length === 0 && named === null ? usual : paths, cwd, named);
      requireOutside(file, content.disk);
      return content;
    },
  };
};
