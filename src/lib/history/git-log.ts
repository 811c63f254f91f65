// What git remembers of the content: the one edge of the site that runs another program, and only that one.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A file of a commit, by its path inside the content folder; `null` counts of a file that is not text. */
export interface ChangedFile {
  readonly path: string;
  readonly added: number | null;
  readonly removed: number | null;
}

export interface Commit {
  readonly hash: string;
  /** ISO date and time with its zone. */
  readonly at: string;
  readonly files: readonly ChangedFile[];
}

/** Commits are told apart, and their parts, by signs that no path has. */
const commitMark = '\u0001';

const count = (text: string | undefined): number | null =>
  text === undefined || text === '-' ? null : Number(text);

/** Reads what `git log --numstat` prints; `folder` is the content's path in the repository, with a final `/`, or ''. */
export const readLog = (text: string, folder: string): readonly Commit[] =>
  text
    .split(commitMark)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.split('\n');
      const [hash = '', at = ''] = head.split(' ');
      const files = lines.flatMap((line) => {
        const [added, removed, path] = line.split('\t');
        if (path === undefined || !path.startsWith(folder)) return [];
        return [{ path: path.slice(folder.length), added: count(added), removed: count(removed) }];
      });
      return { hash, at, files };
    });

const git = (folder: string, ...words: readonly string[]): string =>
  execFileSync('git', ['-C', folder, '-c', 'core.quotePath=false', ...words], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 30_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** What git remembers of a folder. */
export interface Memory {
  /** The commits that changed it, newest first. */
  readonly commits: readonly Commit[];
  /** Whether it goes back to the beginning; a clone may have been cut off (`--depth`, the default of actions/checkout). */
  readonly whole: boolean;
}

/** The commits at which a clone was cut off. Git takes all of their files for added: what they changed is not known. */
const cutOffAt = (folder: string): ReadonlySet<string> => {
  const file = resolve(folder, git(folder, 'rev-parse', '--git-path', 'shallow').trim());
  return new Set(existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []);
};

/** What git remembers of a folder of the disk; null where git or its memory is not there. */
export const memoryOf = (folder: string): Memory | null => {
  try {
    const prefix = git(folder, 'rev-parse', '--show-prefix').trim();
    const log = git(folder, 'log', `--format=${commitMark}%H %cI`, '--numstat', '--no-renames', '--', '.');
    const cut = cutOffAt(folder);
    return { commits: readLog(log, prefix).filter(({ hash }) => !cut.has(hash)), whole: cut.size === 0 };
  } catch {
    // No git, no repository, or a checkout without history: the page says so.
    return null;
  }
};
