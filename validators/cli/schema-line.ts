// The first line by which editors find the schema of a file that a command makes.
import { decode } from '../source/decode.ts';
import { insideRoot, type SourceFile } from '../source/files.ts';
import type { CheckedKind } from '../source/schema-walk.ts';

/**
 * The first line of a new YAML file, as the other files of the content have it; '' where they have none.
 *
 * @returns a function from the kind of the file and the number of folders between the content folder and it
 */
export const schemaLineOf = (
  files: readonly SourceFile[],
  root: string,
): ((kind: CheckedKind, depth: number) => string) => {
  const depthOf = (path: string): number => insideRoot(root, path).split('/').length - 1;
  for (const { path, content } of files) {
    if (typeof content === 'object' && 'refused' in content) continue;
    const text = decode(path, content).text ?? '';
    const found = /^# yaml-language-server: \$schema=((?:\.\.\/)+)(.*\/)?[a-z-]+\.schema\.json\n/.exec(text);
    if (found === null) continue;
    const beyond = (found[1] ?? '').length / '../'.length - depthOf(path);
    return (kind, depth) =>
      `# yaml-language-server: $schema=${'../'.repeat(Math.max(depth + beyond, 0))}${found[2] ?? ''}${kind}.schema.json`;
  }
  return () => '';
};
