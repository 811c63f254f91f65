// Sourcemeta's jsonschema takes one schema with its files at a time: this runs it for all kinds of files.
import { spawnSync } from 'node:child_process';
import { yamlFiles, yamlKinds } from './yaml-only.ts';

const [program = '', root = ''] = process.argv.slice(2);
/** A command line has room for so many paths. */
const atOnce = 1000;

for (const kind of yamlKinds) {
  const files = yamlFiles(root, kind);
  for (let from = 0; from < files.length; from += atOnce) {
    const { status, stderr } = spawnSync(
      program,
      [
        'validate',
        `schemas/${kind}.schema.json`,
        ...files.slice(from, from + atOnce),
        '--resolve',
        'schemas/common.schema.json',
      ],
      { encoding: 'utf8', maxBuffer: 64 * 2 ** 20 },
    );
    // 2: some file does not fit its schema, as some of the made-up ones do not on purpose.
    if (status !== 0 && status !== 2) throw new Error(`${kind}: ended with ${status}: ${stderr}`);
  }
}
