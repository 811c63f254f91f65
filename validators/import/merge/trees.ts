// The YAML trees of a folder, in which its files are merged.
import { type Document, isMap, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import type { Texts } from './names.ts';

const FRONT = /^---\n[\s\S]*?---\n/u;

/** The front matter of a provision with its marks; '' where a file has none. */
export const frontOf = (text: string): string => FRONT.exec(text)?.[0] ?? '';

/** What stands below the front matter. */
export const bodyOf = (text: string): string => text.slice(frontOf(text).length);

/** A file of a kind that belongs to the document of a name, '' for the main one. */
export const fileOf = (kind: string, name: string): string =>
  name === '' ? `${kind}.yaml` : `${kind}.${name}.yaml`;

export interface Trees {
  /** The tree of a file, of a provision that of its front matter; null where it cannot be read. */
  readonly of: (file: string) => Document | null;
  /** The tree as text. */
  readonly printed: (file: string) => string;
}

/** The trees of a folder, each parsed once. */
export const treesOf = (texts: Texts): Trees => {
  const known = new Map<string, Document | null>();
  const parsed = (file: string): Document | null => {
    const text = texts.get(file);
    if (text === undefined) return null;
    const document = parseDocument(file.endsWith('.mdx') ? frontOf(text).slice(4, -4) : text);
    return document.errors.length > 0 ? null : document;
  };
  const of = (file: string): Document | null => {
    const document = known.get(file) ?? parsed(file);
    known.set(file, document);
    return document;
  };
  const printed = (file: string): string => {
    const text =
      of(file)?.toString({ lineWidth: 0, blockQuote: 'literal', flowCollectionPadding: false }) ?? '';
    return file.endsWith('.mdx') ? `---\n${text}---\n` : text;
  };
  return { of, printed };
};

const listIn = (trees: Trees, file: string, key: string): YAMLSeq | null => {
  const list = trees.of(file)?.get(key);
  return isSeq(list) ? list : null;
};

/**
 * What a mark in the text stands for, where the other text has no such mark: there its functions or terms are lines.
 *
 * @param name  the name of the document
 * @param other the body of the other text
 */
export const listedBy =
  (trees: Trees, name: string, other: string) =>
  (mark: string): YAMLSeq | null => {
    if (/^<Terms\s*\/>/u.test(mark))
      return other.includes('<Terms') ? null : listIn(trees, fileOf('terms', name), 'terms');
    const [, id] = /^<Functions of="([^"]+)"/u.exec(mark) ?? [];
    if (id === undefined || other.includes(`<Functions of="${id}"`)) return null;
    const subject = listIn(trees, fileOf('subjects', name), 'subjects')?.items.find(
      (own) => isMap(own) && own.get('id') === id,
    );
    const functions = isMap(subject) ? subject.get('functions') : undefined;
    return isSeq(functions) ? functions : null;
  };
