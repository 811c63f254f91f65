// How the text of one file is read, apart from which files there are: a territory that is read again and again with one file
// changed, as under the examples of the rules, is parsed once.
import { type ProseDocument, readMdx } from '../source/mdx.ts';
import { type Checked, schemaChecker } from '../source/schema-check.ts';
import type { CheckedKind } from '../source/schema-walk.ts';
import { readYaml } from '../source/yaml.ts';
import type { YamlDocument } from '../source/yaml-document.ts';

/** Reads texts by their paths. The same path and text always give the same. */
export interface FileReader {
  readonly yaml: (path: string, text: string) => YamlDocument;
  readonly mdx: (path: string, text: string) => ProseDocument;
  /** Holds what was read against the schema of its kind. */
  readonly check: (kind: CheckedKind, document: YamlDocument) => Checked;
}

/** Reads every text anew. */
export const freshReader: FileReader = {
  yaml: (path, text) => readYaml(path, text),
  mdx: readMdx,
  check: schemaChecker(),
};

/**
 * Reads each of the given files once, and everything else anew.
 *
 * @param files the texts to remember, by path
 */
export const rememberingReader = (files: Readonly<Record<string, string>>): FileReader => {
  const once = <T>(read: (path: string, text: string) => T): ((path: string, text: string) => T) => {
    const known = new Map<string, T>();
    return (path, text) => {
      if (files[path] !== text) return read(path, text);
      const found = known.get(path) ?? read(path, text);
      known.set(path, found);
      return found;
    };
  };
  const checked = new WeakMap<YamlDocument, Map<CheckedKind, Checked>>();
  return {
    yaml: once(freshReader.yaml),
    mdx: once(freshReader.mdx),
    check: (kind, document) => {
      const known = checked.get(document) ?? new Map<CheckedKind, Checked>();
      checked.set(document, known);
      const found = known.get(kind) ?? freshReader.check(kind, document);
      known.set(kind, found);
      return found;
    },
  };
};

/** The same reader, which of each path remembers what it gave last: of a draft that is written again, most files stay as they were. */
export const latestReader = (reader: FileReader): FileReader => {
  const latest = <T>(read: (path: string, text: string) => T): ((path: string, text: string) => T) => {
    const known = new Map<string, { readonly text: string; readonly given: T }>();
    return (path, text) => {
      const before = known.get(path);
      if (before?.text === text) return before.given;
      const given = read(path, text);
      known.set(path, { text, given });
      return given;
    };
  };
  return { ...reader, yaml: latest(reader.yaml), mdx: latest(reader.mdx) };
};
