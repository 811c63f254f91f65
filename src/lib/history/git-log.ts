// What git remembers of the content: the one edge of the site that runs another program, and only that one.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A file of a commit, by its path inside the content folder. */
export interface ChangedFile {
  readonly path: string;
}

export interface Commit {
  readonly hash: string;
  /** ISO date and time with its zone. */
  readonly at: string;
  readonly files: readonly ChangedFile[];
}

/** Commits are told apart, and their parts, by signs that no path has. */
const commitMark = '\u0001';

/** Reads what `git log --name-only` prints; `folder` is the content's path in the repository, with a final `/`, or ''. */
export const readLog = (text: string, folder: string): readonly Commit[] =>
  text
    .split(commitMark)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.split('\n');
      const [hash = '', at = ''] = head.split(' ');
      const files = lines
        .filter((path) => path !== '' && path.startsWith(folder))
        .map((path) => ({ path: path.slice(folder.length) }));
      return { hash, at, files };
    });

const gitBytes = (folder: string, input: string, words: readonly string[]): Buffer =>
  execFileSync('git', ['-C', folder, '-c', 'core.quotePath=false', ...words], {
    input,
    maxBuffer: 256 * 1024 * 1024,
    timeout: 30_000,
    stdio: ['pipe', 'pipe', 'ignore'],
  });

const git = (folder: string, ...words: readonly string[]): string =>
  gitBytes(folder, '', words).toString('utf8');

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
    const log = git(folder, 'log', `--format=${commitMark}%H %cI`, '--name-only', '--no-renames', '--', '.');
    const cut = cutOffAt(folder);
    return { commits: readLog(log, prefix).filter(({ hash }) => !cut.has(hash)), whole: cut.size === 0 };
  } catch {
    // No git, no repository, or a checkout without history: the page says so.
    return null;
  }
};

/** A file as it was at a commit; its path inside the folder. */
export interface Version {
  readonly commit: string;
  readonly path: string;
}

/** Reads what `git cat-file --batch` prints: for each version asked for its bytes, null where it was not there. */
export const readVersions = (bytes: Buffer, asked: number): readonly (Uint8Array | null)[] => {
  let at = 0;
  return Array.from({ length: asked }, () => {
    const end = bytes.indexOf('\n', at);
    const size = /^[0-9a-f]+ blob (\d+)$/u.exec(bytes.toString('utf8', at, end))?.[1];
    at = end + 1;
    if (size === undefined) return null;
    const from = at;
    at += Number(size) + 1;
    return bytes.subarray(from, from + Number(size));
  });
};

/** The bytes of versions of files of a folder, in the order asked for; null where a file was not there. */
export const versionsOf = (folder: string, versions: readonly Version[]): readonly (Uint8Array | null)[] => {
  const names = versions.map(({ commit, path }) => `${commit}:./${path}\n`).join('');
  return readVersions(gitBytes(folder, names, ['cat-file', '--batch']), versions.length);
};
