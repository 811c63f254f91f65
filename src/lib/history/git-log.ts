// What git remembers of the content: the one edge of the site that runs another program, and only that one.
import { execFileSync } from 'node:child_process';

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

/** The commits that changed a folder of the disk, newest first; null where git or its memory is not there. */
export const commitsOf = (folder: string): readonly Commit[] | null => {
  try {
    const prefix = git(folder, 'rev-parse', '--show-prefix').trim();
    const log = git(folder, 'log', `--format=${commitMark}%H %cI`, '--numstat', '--no-renames', '--', '.');
    return readLog(log, prefix);
  } catch {
    // No git, no repository, or a checkout without history: the page says so.
    return null;
  }
};
