// YAML to plain data, with the place of every key and value. Only the part of YAML that is plain data is taken:
// anchors, aliases, merge keys and tags are refused, so that a file means what it shows.
import { isScalar } from 'yaml';
import { identity } from './identity.ts';
import { indexLines } from './position.ts';
import { printedAt } from './printed-at.ts';
import type { YamlDocument } from './yaml-document.ts';
import { type Reading, readNode, report, reportReference } from './yaml-nodes.ts';
import { parseYaml } from './yaml-parse.ts';
import { locator, type PositionTree, pathAt } from './yaml-positions.ts';

/**
 * Parses YAML 1.2 (core schema).
 *
 * @param file   path that problems name
 * @param text   the whole file, decoded
 * @param section where the YAML begins in `text` and what it is, for front matter
 * @returns the data (`undefined` where nothing could be read), its positions, and the problems
 */
export const readYaml = (
  file: string,
  text: string,
  section?: { readonly start: number; readonly yaml: string },
): YamlDocument => {
  const yaml = section?.yaml ?? text;
  const reading: Reading = {
    file,
    text,
    lines: indexLines(text),
    shift: section?.start ?? 0,
    problems: [],
    merges: [],
  };
  const whole: PositionTree = { range: [reading.shift, reading.shift + yaml.length] };
  const document = (data: unknown, tree: PositionTree): YamlDocument => ({
    data,
    problems: reading.problems,
    identity: (path) => identity(data, path),
    printed: (path) => printedAt(data, path),
    ...locator(file, reading.lines, tree),
  });
  const nothing = (): YamlDocument => document(undefined, whole);

  const parsed = parseYaml(reading, yaml);
  if (parsed === null) return nothing();
  const { contents, references, isOnly } = parsed;
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    if (references.length === 0 && isOnly)
      report(reading, 'empty-file', whole.range, [], { reason: 'comments' });
    for (const reference of references) reportReference(reading, reference, []);
    return nothing();
  }
  const { value, tree } = readNode(reading, contents, [], whole.range);
  for (const reference of references)
    reportReference(reading, reference, pathAt(tree, reference.offset + reading.shift));
  return document(value, tree);
};
