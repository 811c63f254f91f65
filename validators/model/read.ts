// Files become documents: decoded, parsed, held against their schema, and sorted by territory. What is wrong on the
// way is kept as problems; nothing is thrown and nothing is left out silently.
import { decode } from '../source/decode.ts';
import {
  type Classified,
  classify,
  type FederalFileKind,
  type FileKind,
  insideRoot,
  type SourceFile,
  type TerritoryFileKind,
} from '../source/files.ts';
import { frontMatterOf } from '../source/front-matter.ts';
import type { ProseDocument } from '../source/mdx.ts';
import { namedSchema } from '../source/named-schema.ts';
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

/** A report: what it is about. */
export interface ReadReport extends ReadYaml {
  /** «2024», «2024-H1». */
  readonly period: string;
  /** The further document of the act on whose indicators it reports; null for the main one. */
  readonly of: string | null;
}

/** The files of one folder, by kind: of a territory's own, which has its passport, of an act's, or of an edition's. */
export interface FolderFiles {
  /** Path of the folder, ending in `/`. */
  readonly folder: string;
  readonly files: Map<TerritoryFileKind, Located>;
  readonly yaml: Map<Exclude<TerritoryFileKind, 'provision' | 'report' | 'source'>, ReadYaml>;
  /** Reports on the indicators of the act's documents, in the order of their files. */
  readonly reports: ReadReport[];
  prose: { readonly document: ProseDocument; readonly front: ReadYaml } | null;
  source: { readonly file: string; readonly text: string } | null;
  /** Files that bear the name of a further document of the act, by that name. */
  readonly further: Map<string, FolderFiles>;
}

/** The files of an act: those of its first edition, and of the later ones by the day from which each applies. */
export interface ActFiles {
  readonly id: string;
  readonly own: FolderFiles;
  readonly editions: Map<string, FolderFiles>;
}

/** The files of a territory. */
export interface TerritoryFiles {
  readonly id: string;
  /** Path of its folder, ending in `/`. */
  readonly folder: string;
  readonly own: FolderFiles;
  readonly acts: Map<string, ActFiles>;
}

/** All files, read. */
export interface ReadFiles {
  readonly territories: ReadonlyMap<string, TerritoryFiles>;
  readonly federal: ReadonlyMap<FederalFileKind, ReadYaml>;
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
}

type InTerritory = Extract<Classified, { in: 'territory' }>;

/** A folder without files. */
export const noFiles = (folder: string): FolderFiles => ({
  folder,
  files: new Map(),
  yaml: new Map(),
  reports: [],
  prose: null,
  source: null,
  further: new Map(),
});

/** Path of a territory's folder below what stands before it, ending in `/`. */
const folderOfTerritory = (before: string, id: string): string =>
  `${before}regions/${id.replace('/', '/municipalities/')}/`;

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

  const undated = new Set<string>();

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

  const readChecked = (
    kind: Exclude<FileKind, 'source' | 'provision'>,
    path: string,
    text: string,
  ): ReadYaml => {
    const misnamed = namedSchema(kind, path, text);
    if (misnamed !== null) problems.push(misnamed);
    return checked(kind, reader.yaml(path, text));
  };

  /** The folder that a file lies in, with what has been read of it; of a further document its files alone. */
  const filesOf = (meant: InTerritory, before: string): FolderFiles => {
    const own = folderOf(meant, before);
    if (meant.document === null || meant.kind === 'report') return own;
    const further = own.further.get(meant.document) ?? noFiles(own.folder);
    own.further.set(meant.document, further);
    return further;
  };

  const folderOf = ({ territory, act, edition }: InTerritory, before: string): FolderFiles => {
    const folder = folderOfTerritory(before, territory);
    const known = territories.get(territory) ?? {
      id: territory,
      folder,
      own: noFiles(folder),
      acts: new Map(),
    };
    territories.set(territory, known);
    if (act === null) return known.own;
    const ofAct = known.acts.get(act) ?? {
      id: act,
      own: noFiles(`${folder}acts/${act}/`),
      editions: new Map(),
    };
    known.acts.set(act, ofAct);
    if (edition === null) return ofAct.own;
    const ofEdition = ofAct.editions.get(edition) ?? noFiles(`${ofAct.own.folder}editions/${edition}/`);
    ofAct.editions.set(edition, ofEdition);
    return ofEdition;
  };

  const readProse = (path: string, text: string): FolderFiles['prose'] => {
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
    const inside = insideRoot(root, path);
    const before = path.slice(0, path.length - inside.length);
    const meant = classify(inside);
    if (typeof file.content === 'object' && 'refused' in file.content) {
      problem(refusals[file.content.refused], path);
      if (meant.in === 'territory') filesOf(meant, before).files.set(meant.kind, wholeFile(path));
      continue;
    }
    if (meant.in === 'nowhere' && meant.undated !== undefined) {
      const folder = path.slice(0, path.lastIndexOf('/'));
      if (!undated.has(folder)) problem('edition-undated', path, { what: meant.undated });
      undated.add(folder);
      continue;
    }
    if (meant.in === 'nowhere') {
      problem('file-unknown', path, { didYouMean: meant.didYouMean ?? '', further: meant.further ?? '' });
      continue;
    }
    const kinds = meant.in === 'territory' ? glance(meant.territory) : null;
    if (meant.in === 'territory' && kinds !== null && !kinds.has(meant.kind)) {
      filesOf(meant, before).files.set(meant.kind, wholeFile(path));
      continue;
    }
    const { text, problems: decoding } = decode(path, file.content);
    problems.push(...decoding);
    if (text !== null) texts.set(path, text);
    if (meant.in === 'federal') {
      if (text !== null) federal.set(meant.kind, readChecked(meant.kind, path, text));
      continue;
    }
    const into = filesOf(meant, before);
    if (meant.kind === 'report') {
      const { period, document: of } = meant;
      if (text !== null && period !== null)
        into.reports.push({ ...readChecked('report', path, text), period, of });
      continue;
    }
    into.files.set(meant.kind, wholeFile(path));
    if (text === null) continue;
    if (meant.kind === 'source') {
      into.source = { file: path, text };
      continue;
    }
    if (meant.kind === 'provision') {
      into.prose = readProse(path, kinds === null ? text : headOf(text));
      into.files.set('provision', into.prose?.front.document ?? wholeFile(path));
      continue;
    }
    const read = readChecked(meant.kind, path, text);
    into.yaml.set(meant.kind, read);
    into.files.set(meant.kind, read.document);
  }
  for (const { acts } of territories.values())
    for (const { own, editions } of acts.values())
      for (const { of, document } of own.reports)
        if (of !== null && ![own, ...editions.values()].some(({ further }) => further.has(of)))
          problem('file-unknown', document.file, { didYouMean: '', further: 'no-document', document: of });
  if (territories.size === 0 && federal.size === 0 && problems.length === 0)
    problem('no-content', root === '' ? '.' : root);
  return { territories, federal, problems, texts };
};
