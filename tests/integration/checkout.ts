// Svod as a runner of actions and pre-commit have it: a checkout of its own, with nothing installed. There is no network
// in a test, so `npm` stands in for itself: it says what it was asked for, and what stands in this checkout serves.
import { chmod, copyFile, mkdir, readFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { put } from '../cli/svod.ts';
import { git, house } from './sample.ts';

/** Copies the checkout as it stands, what git ignores left out, into an empty folder. */
export const copyCheckout = async (folder: string): Promise<void> => {
  const list = await git(
    house,
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
    '--deduplicate',
  );
  const gone = new Set((await git(house, 'ls-files', '-z', '--deleted')).split('\0'));
  const files = list.split('\0').filter((file) => file !== '' && !gone.has(file));
  for (const folderOf of new Set(files.map((file) => dirname(join(folder, file)))))
    await mkdir(folderOf, { recursive: true });
  await Promise.all(files.map((file) => copyFile(join(house, file), join(folder, file))));
};

export interface StandIn {
  /** PATH with the stand-ins first. */
  readonly path: string;
  /** What npm was asked for so far, a call a line. */
  readonly asked: () => Promise<string>;
}

const program = async (folder: string, name: string, text: string): Promise<void> => {
  await put(folder, name, `#!/bin/sh\n${text}\n`);
  await chmod(join(folder, name), 0o755);
};

/**
 * Puts an `npm` into a folder, and the Node of the tests.
 *
 * @param old the machine's Node is too old for Svod; npm brings a newer one
 */
export const standIn = async (folder: string, { old = false } = {}): Promise<StandIn> => {
  const log = join(folder, 'asked.txt');
  await put(folder, 'asked.txt', '');
  await program(
    folder,
    'npm',
    `echo "$@" >>'${log}'\n[ -e node_modules ] || ln -s '${house}/node_modules' node_modules`,
  );
  // It answers the one question about its version, and reads the manifest; more an old Node need not do.
  const tooOld = `case "$1" in -e) exit 1 ;; -p) exec '${process.execPath}' "$@" ;; *) exit 99 ;; esac`;
  await program(folder, 'node', old ? tooOld : `exec '${process.execPath}' "$@"`);
  return {
    path: `${folder}${delimiter}/usr/bin${delimiter}/bin`,
    asked: () => readFile(log, 'utf8'),
  };
};
