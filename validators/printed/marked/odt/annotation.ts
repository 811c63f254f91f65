// An annotation of OpenDocument: it stands in the text where it begins, and a mark where it ends.
import { attribute, child, textWithin } from '../../package/elements.ts';
import type { Element } from '../../package/xml.ts';
import type { Marks } from '../remark.ts';
import { type Known, type Vocabulary, vocabularyOf } from '../splice.ts';
import { momentOf, plainLines, xmlText } from '../xml-text.ts';

const odf = 'urn:oasis:names:tc:opendocument:xmlns:';
const office: Known = { prefix: 'office', addresses: [`${odf}office:1.0`] };
const text: Known = { prefix: 'text', addresses: [`${odf}text:1.0`] };
const dc: Known = { prefix: 'dc', addresses: ['http://purl.org/dc/elements/1.1/'] };
const meta: Known = { prefix: 'meta', addresses: [`${odf}meta:1.0`] };

const saidIn = (element: Element, name: string): string | null => {
  const found = child(element, name);
  return found === null ? null : textWithin(found);
};

/** Whether an earlier run wrote an annotation. */
export const isOwn = (annotation: Element, { author, initials }: Marks): boolean =>
  saidIn(annotation, 'dc:creator') === author &&
  (saidIn(annotation, 'meta:creator-initials') ?? saidIn(annotation, 'loext:sender-initials')) === initials;

export const nameOf = (element: Element): string | null => attribute(element, 'office:name');

export interface AnnotationWriter {
  /** An annotation; of no name it has no end. */
  readonly annotation: (lines: readonly string[], name: string | null) => string;
  readonly end: (name: string) => string;
  /** Lines as paragraphs. */
  readonly paragraphs: (lines: readonly string[]) => string;
}

/** Writes annotations into a part. */
export const annotationWriter = (
  part: { readonly text: string; readonly root: Element },
  { author, initials, date }: Marks,
): AnnotationWriter => {
  const used = (known: Known): Vocabulary => vocabularyOf(part.text, part.root, known);
  const [o, t, d, m] = [used(office), used(text), used(dc), used(meta)];
  const simple = ({ prefix, declares }: Vocabulary, name: string, said: string): string =>
    `<${prefix}${name}${declares}>${xmlText(said)}</${prefix}${name}>`;
  const named = (name: string): string => ` ${o.prefix}name="${xmlText(name)}"`;
  const paragraphs = (lines: readonly string[]): string =>
    plainLines(lines)
      .map((line) => simple(t, 'p', line))
      .join('');
  return {
    paragraphs,
    annotation: (lines, name) =>
      [
        `<${o.prefix}annotation${o.declares}${name === null ? '' : named(name)}>`,
        simple(d, 'creator', author),
        simple(d, 'date', momentOf(date).slice(0, -1)),
        simple(m, 'creator-initials', initials),
        paragraphs(lines),
        `</${o.prefix}annotation>`,
      ].join(''),
    end: (name) => `<${o.prefix}annotation-end${o.declares}${named(name)}/>`,
  };
};
