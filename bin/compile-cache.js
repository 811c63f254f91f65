// What Node has compiled once it need not compile again: kept in the user's folder for such things, never in the checkout.
// A machine where nothing can be kept is only slower. NODE_COMPILE_CACHE names another folder, NODE_DISABLE_COMPILE_CACHE
// does without: Node itself heeds both.
import { existsSync } from 'node:fs';
import { constants, enableCompileCache } from 'node:module';
import { isAbsolute, join } from 'node:path';

/**
 * The folder in which what is compiled is kept: inside one that is there, for Node may never give up making one in a
 * place like /proc.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string} platform
 * @returns {string | null} null where the machine names none
 */
export const cacheFolder = (env, platform) => {
  const below = (folder, ...inner) =>
    folder !== undefined && isAbsolute(folder) && existsSync(folder)
      ? join(folder, ...inner, 'svod', 'compiled')
      : null;
  if (platform === 'win32') return below(env.LOCALAPPDATA);
  if (platform === 'darwin') return below(env.HOME, 'Library', 'Caches');
  return below(env.XDG_CACHE_HOME) ?? below(env.HOME, '.cache');
};

/** Keeps what is compiled from now on; where the user's folder cannot be written, in that for passing files. Never throws. */
export const keepCompiled = () => {
  const folder = cacheFolder(process.env, process.platform);
  if (folder === null) enableCompileCache();
  else if (enableCompileCache(folder).status === constants.compileCacheStatus.FAILED) enableCompileCache();
};
