// The key of a shard: a hash of all that its examination rests on.
import { createHash, type Hash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Rule } from '../../index.ts';
import type { SourceFile } from '../../source/files.ts';

/** With its length before it, so that no two lists of parts run together to the same bytes. */
const add = (hash: Hash, part: string | Uint8Array): Hash =>
  hash.update(`${typeof part === 'string' ? Buffer.byteLength(part) : part.length}:`).update(part);

/** The folder that all of Svod's own code lies in: in a checkout `validators`, in an installed package that of the bundle. */
const codeFolder = (): string => {
  const here = import.meta.dirname;
  return import.meta.filename.endsWith('.ts') ? dirname(dirname(here)) : here;
};

/** The files of this very program: another one may find other things in the same content. */
const programFiles = (): readonly string[] => {
  const folder = codeFolder();
  const code = globSync('**/*.{ts,js}', { cwd: folder }).filter((name) => !name.endsWith('.test.ts'));
  // The packages it is installed with; an installed package has no lockfile of its own.
  const packages = ['package.json', 'package-lock.json'].map((name) => join(dirname(folder), name));
  return [...packages.filter((file) => existsSync(file)), ...code.sort().map((name) => join(folder, name))];
};

let program: string | null = null;

/** A name for this very program, made once: of its code, its packages, and the Node that runs it. */
const programName = (): string => {
  if (program !== null) return program;
  const hash = createHash('sha256');
  add(hash, process.version);
  for (const file of programFiles()) add(add(hash, basename(file)), readFileSync(file));
  program = hash.digest('hex');
  return program;
};

/** What the shards of a check are examined with, beside the rules. */
interface Common {
  readonly asOf: string;
  readonly root: string;
  readonly names: ReadonlyMap<string, string>;
}

/** The key of what all shards of a check have in common. */
export const assignmentKey = ({ asOf, root, names }: Common, rules: readonly Rule[]): string => {
  const hash = createHash('sha256');
  for (const part of [programName(), asOf, root, ...[...names].flat()]) add(hash, part);
  for (const { id, severity } of rules) add(add(hash, id), severity);
  return hash.digest('hex');
};

/**
 * The key of a shard whose files have been read.
 *
 * @param common key of the assignment
 * @returns 64 hexadecimal digits: the same only for the same bytes, date, rules and program
 */
export const shardKey = (
  common: string,
  { federal, beside }: { readonly federal: boolean; readonly beside: readonly string[] },
  files: readonly SourceFile[],
): string => {
  const hash = createHash('sha256');
  add(hash, common);
  add(hash, String(federal));
  for (const part of [String(beside.length), ...beside]) add(hash, part);
  for (const { path, content } of files) {
    add(hash, path);
    if (typeof content === 'object' && 'refused' in content) add(hash, `refused ${content.refused}`);
    else add(add(hash, 'content'), content);
  }
  return hash.digest('hex');
};
