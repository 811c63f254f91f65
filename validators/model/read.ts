// Files become documents: decoded, parsed, held against their schema, and sorted by territory. What is wrong on the
// way is kept as problems; nothing is thrown and nothing is left out silently.
import { decode } from '../source/decode.ts';
import {
  classify,
  type FederalFileKind,
  type FileKind,
  insideRoot,
  type SourceFile,
  type TerritoryFileKind,
} from '../source/files.ts';
import { frontMatterOf } from '../source/front-matter.ts';
import type { ProseDocument } from '../source/mdx.ts';
import { startOfFile } from '../source/position.ts';
import type { Problem, ProblemCode } from '../source/problem.ts';
import type { Located } from '../source/spot.ts';
import { readYaml } from '../source/yaml.ts';
import type { YamlDocument } from '../source/yaml-document.ts';
import { type FileReader, freshReader } from './file-reader.ts';

/** A checked YAML document: `data` fits the schema as far as it goes; undefined where nothing could be read. */
export interface ReadYaml {
  readonly document: YamlDocument;
  readonly data: unknown;
}

/** The files of one territory, by kind. */
export interface TerritoryFiles {
  readonly id: string;
  readonly folder: string;
  readonly files: Map<TerritoryFileKind, Located>;
  readonly yaml: Map<Exclude<TerritoryFileKind, 'provision' | 'source'>, ReadYaml>;
  prose: { readonly document: ProseDocument; readonly front: ReadYaml } | null;
  source: { readonly file: string; readonly text: string } | null;
}

/** All files, read. */
export interface ReadFiles {
  readonly territories: ReadonlyMap<string, TerritoryFiles>;
  readonly federal: ReadonlyMap<FederalFileKind, ReadYaml>;
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
}

/** A file that has no inner places: every path is its beginning. */
const wholeFile = (file: string): Located => ({
  file,
  valueRange: () => startOfFile,
  keyRange: () => startOfFile,
  identity: (path) => path.join('/'),
});

const refusals = {
  outside: 'file-outside',
  unreadable: 'file-unreadable',
  'too-large': 'file-too-large',
} as const;

/**
 * Which files of a territory are looked into, by the territory's id: all where it gives null; else those of these kinds, and
 * of a provision its front matter.
 */
export type Glance = (territory: string) => ReadonlySet<TerritoryFileKind> | null;

const wholly: Glance = () => null;

/** How files are read: by which reader, and which of them are looked into; each anew and all where nothing is said. */
export interface Reading {
  readonly reader?: FileReader;
  readonly glance?: Glance | undefined;
}

/** A provision without its body. */
const headOf = (text: string): string => {
  const front = frontMatterOf(text);
  return front.found === 'yes' ? text.slice(0, front.body) : text;
};

/**
 * Reads all files of a content folder.
 *
 * @param files the files, in any order
 * @param root  path of the content folder as it stands before the files' paths, without final `/`; '' for none
 */
export const readFiles = (
  files: readonly SourceFile[],
  root: string,
  { reader = freshReader, glance = wholly }: Reading = {},
): ReadFiles => {
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  const territories = new Map<string, TerritoryFiles>();
  const federal = new Map<FederalFileKind, ReadYaml>();

  const problem = (code: ProblemCode, file: string, data: Problem['data'] = {}): void => {
    problems.push({ code, file, range: startOfFile, pointer: '', data });
  };

  const checked = (kind: Exclude<FileKind, 'source'>, document: YamlDocument): ReadYaml => {
    problems.push(...document.problems);
    if (document.data === undefined) return { document, data: undefined };
    const result = reader.check(kind, document);
    problems.push(...result.problems);
    return { document, data: result.data };
  };

  const territoryOf = (id: string, path: string): TerritoryFiles => {
    const known = territories.get(id);
    if (known !== undefined) return known;
    const made: TerritoryFiles = {
      id,
      folder: path.slice(0, path.lastIndexOf('/') + 1),
      files: new Map(),
      yaml: new Map(),
      prose: null,
      source: null,
    };
    territories.set(id, made);
    return made;
  };

  const readProse = (path: string, text: string): TerritoryFiles['prose'] => {
    const document = reader.mdx(path, text);
    problems.push(...document.problems);
    const front = document.frontMatter ?? readYaml(path, text, { start: 0, yaml: '' });
    if (document.frontMatter !== null) return { document, front: checked('provision', front) };
    const unreadable = document.problems.some(
      (found) => found.code === 'mdx-syntax' || found.code === 'mdx-too-complex',
    );
    if (!unreadable) problem('schema-missing-key', path, { kind: 'provision', key: 'title' });
    return { document, front: { document: front, data: undefined } };
  };

  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    const { path } = file;
    const meant = classify(insideRoot(root, path));
    if (typeof file.content === 'object' && 'refused' in file.content) {
      problem(refusals[file.content.refused], path);
      if (meant.in === 'territory') territoryOf(meant.territory, path).files.set(meant.kind, wholeFile(path));
      continue;
    }
    if (meant.in === 'nowhere') {
      problem('file-unknown', path, { didYouMean: meant.didYouMean ?? '' });
      continue;
    }
    const kinds = meant.in === 'territory' ? glance(meant.territory) : null;
    if (meant.in === 'territory' && kinds !== null && !kinds.has(meant.kind)) {
      territoryOf(meant.territory, path).files.set(meant.kind, wholeFile(path));
      continue;
    }
    const { text, problems: decoding } = decode(path, file.content);
    problems.push(...decoding);
    if (text !== null) texts.set(path, text);
    if (meant.in === 'federal') {
      if (text !== null) federal.set(meant.kind, checked(meant.kind, reader.yaml(path, text)));
      continue;
    }
    const territory = territoryOf(meant.territory, path);
    territory.files.set(meant.kind, wholeFile(path));
    if (text === null) continue;
    if (meant.kind === 'source') {
      territory.source = { file: path, text };
      continue;
    }
    if (meant.kind === 'provision') {
      territory.prose = readProse(path, kinds === null ? text : headOf(text));
      territory.files.set('provision', territory.prose?.front.document ?? wholeFile(path));
      continue;
    }
    const read = checked(meant.kind, reader.yaml(path, text));
    territory.yaml.set(meant.kind, read);
    territory.files.set(meant.kind, read.document);
  }
  if (territories.size === 0 && federal.size === 0 && problems.length === 0)
    problem('no-content', root === '' ? '.' : root);
  return { territories, federal, problems, texts };
};
