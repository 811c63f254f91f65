// The schema that a file names for the editor: with another than its own the editor offers wrong keys, or none, and says nothing of it.
import { indexLines } from './position.ts';
import type { Problem } from './problem.ts';
import type { CheckedKind } from './schema-walk.ts';
import { schemas } from './schemas.ts';

/** No comments at the head of a file are longer. */
const LONGEST_HEAD = 2000;

/** Among the comments at the head of a file: «# yaml-language-server: $schema=../schemas/roadmap.schema.json». */
const NAMED =
  /^(?:#.*\n)*?#[ \t]*yaml-language-server:[ \t]*\$schema=(?:\S*\/)?([^\s/]+)\.schema\.json[ \t]*(?:\n|$)/u;

/** What is wrong with the schema that a file of a kind names; null where it is its own, or none of Svod's is named. */
export const namedSchema = (kind: CheckedKind, file: string, text: string): Problem | null => {
  if (!text.startsWith('#')) return null;
  const match = NAMED.exec(text.slice(0, LONGEST_HEAD).replaceAll('\r\n', ' \n'));
  const name = match?.[1];
  if (match === null || name === undefined || name === kind) return null;
  const at = match[0].lastIndexOf(`${name}.schema.json`);
  const written = `${name}.schema.json`;
  return {
    code: 'schema-named',
    file,
    range: indexLines(text).range(at, at + written.length),
    pointer: '',
    data: { written, right: `${kind}.schema.json`, known: Object.hasOwn(schemas, name) ? 'yes' : 'no' },
  };
};
