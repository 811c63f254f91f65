// The part of a Word file that holds the texts of comments: new ones come behind all others.
import { attribute, child, childrenOf } from '../../package/elements.ts';
import {
  addPart,
  declareType,
  freeName,
  type Part,
  type Parts,
  partRelated,
  relate,
  relatedTo,
} from '../package/parts.ts';
import type { Marks } from '../remark.ts';
import { appending, splice, vocabularyOf } from '../splice.ts';
import { momentOf, plainLines, xmlText } from '../xml-text.ts';
import { commentsRelation, commentsType, main, mainAddress, word2010, word2012 } from './vocabulary.ts';

/** Styles of the file for comments; null where it has none. */
export interface CommentStyles {
  readonly text: string | null;
  readonly reference: string | null;
}

export const commentStyles = (parts: Parts, document: string): CommentStyles => {
  const name = relatedTo(parts, document, 'styles');
  const styles = childrenOf(name === null ? null : parts.opened.xml(name), 'w:style');
  const idOf = (called: string): string | null => {
    const found = styles.find((style) => attribute(child(style, 'w:name'), 'w:val') === called);
    return attribute(found, 'w:styleId');
  };
  return { text: idOf('annotation text'), reference: idOf('annotation reference') };
};

/** The part of comments, made where there is none. */
const ensureComments = (parts: Parts, document: Part): Part => {
  const known = partRelated(parts, document.name, 'comments');
  if (known !== null) return known;
  const folder = document.name.slice(0, document.name.lastIndexOf('/') + 1);
  const name = freeName(parts, `${folder}comments`, '.xml');
  const made = addPart(parts, name, `w:comments xmlns:w="${mainAddress(document.text)}"`);
  relate(parts, document.name, commentsRelation(document.text), name);
  declareType(parts, { part: name }, commentsType);
  return made;
};

/** Ids of eight digits for paragraphs, none of which stands in the texts. */
const paragraphIds = (texts: readonly string[]): (() => string) => {
  const used = new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/paraId="([0-9A-F]{8})"/gi)].map(([, id]) => id?.toUpperCase()),
    ),
  );
  let last = 0x10000000;
  return () => {
    for (;;) {
      last += 1;
      const id = last.toString(16).toUpperCase();
      if (!used.has(id)) return id;
    }
  };
};

export interface NewComment {
  readonly id: number;
  readonly lines: readonly string[];
}

/** A style where the file has one, else a look that no style of its own text makes unreadable. */
const looks = (w: string, styles: CommentStyles): { readonly paragraph: string; readonly run: string } =>
  styles.text === null
    ? {
        paragraph: `<${w}pPr><${w}spacing ${w}before="0" ${w}after="0" ${w}line="240" ${w}lineRule="auto"/><${w}ind ${w}left="0" ${w}right="0" ${w}firstLine="0"/><${w}jc ${w}val="left"/></${w}pPr>`,
        run: `<${w}rPr><${w}sz ${w}val="20"/></${w}rPr>`,
      }
    : { paragraph: `<${w}pPr><${w}pStyle ${w}val="${xmlText(styles.text)}"/></${w}pPr>`, run: '' };

/** The properties of a run that refers to a comment. */
export const referenceLook = (w: string, { reference }: CommentStyles): string =>
  `<${w}rPr>${reference === null ? `<${w}sz ${w}val="16"/>` : `<${w}rStyle ${w}val="${xmlText(reference)}"/>`}</${w}rPr>`;

const tellExtended = (parts: Parts, extended: Part, ids: readonly string[]): void => {
  const { prefix, declares } = vocabularyOf(extended.text, extended.root, word2012);
  const entries = ids.map(
    (id) => `<${prefix}commentEx${declares} ${prefix}paraId="${id}" ${prefix}done="0"/>`,
  );
  parts.put(
    extended.name,
    splice(extended.text, [appending(extended.text, extended.root, entries.join(''))]),
  );
};

/** Writes comments behind those that are there. @throws Refused */
export const addComments = (
  parts: Parts,
  document: Part,
  added: readonly NewComment[],
  styles: CommentStyles,
  { author, initials, date }: Marks,
): void => {
  if (added.length === 0) return;
  const comments = ensureComments(parts, document);
  const extended = partRelated(parts, document.name, 'commentsExtended');
  const { prefix: w, declares } = vocabularyOf(comments.text, comments.root, main);
  const ids = vocabularyOf(comments.text, comments.root, word2010);
  const nextId = paragraphIds([comments.text, document.text, extended?.text ?? '']);
  const look = looks(w, styles);
  const paragraphs: string[] = [];
  const paragraph = (line: string, isFirst: boolean, isLast: boolean): string => {
    const mark = isFirst ? `<${w}r>${referenceLook(w, styles)}<${w}annotationRef/></${w}r>` : '';
    const id = isLast && extended !== null ? nextId() : null;
    if (id !== null) paragraphs.push(id);
    const named = id === null ? '' : `${ids.declares} ${ids.prefix}paraId="${id}"`;
    return `<${w}p${named}>${look.paragraph}${mark}<${w}r>${look.run}<${w}t xml:space="preserve">${xmlText(line)}</${w}t></${w}r></${w}p>`;
  };
  const signed = `${w}author="${xmlText(author)}" ${w}date="${momentOf(date)}" ${w}initials="${xmlText(initials)}"`;
  const written = added.map(({ id, lines }) => {
    const said = plainLines(lines);
    const own = said.map((line, index) => paragraph(line, index === 0, index === said.length - 1));
    return `<${w}comment${declares} ${w}id="${id}" ${signed}>${own.join('')}</${w}comment>`;
  });
  parts.put(
    comments.name,
    splice(comments.text, [appending(comments.text, comments.root, written.join(''))]),
  );
  if (extended !== null) tellExtended(parts, extended, paragraphs);
};
