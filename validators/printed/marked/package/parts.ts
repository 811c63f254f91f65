// The parts of a package while remarks are written into it: texts that were changed wait here until all are packed again.
import { attribute, childrenOf } from '../../package/elements.ts';
import type { Package } from '../../package/package.ts';
import { relationsOf } from '../../package/relations.ts';
import { type Element, parseXml } from '../../package/xml.ts';
import type { Placed } from '../remark.ts';
import { appending, spelling, splice } from '../splice.ts';
import { xmlText } from '../xml-text.ts';

/** The text of a part and its tree, as they stand now. */
export interface Part {
  readonly name: string;
  readonly text: string;
  readonly root: Element;
}

export interface Parts {
  readonly opened: Package;
  /** A part as it is after what was put so far; null where there is none. @throws Refused */
  readonly part: (name: string) => Part | null;
  readonly has: (name: string) => boolean;
  /** Its text alone: not every part is XML throughout. @throws Refused */
  readonly text: (name: string) => string | null;
  readonly put: (name: string, text: string) => void;
  /** Every part that was put, in the encoding that it had. */
  readonly changed: () => ReadonlyMap<string, Uint8Array>;
}

/** The parts of a file with marks in them, and how these were placed. */
export interface MarkedParts {
  readonly parts: Parts;
  readonly placed: Placed;
}

const utf16 = (text: string, mark: readonly [number, number], littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  bytes.set(mark);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
};

/** Text in the encoding, and with the byte-order mark, of the bytes that it replaces. */
const encoded = (text: string, before: Uint8Array | null): Uint8Array => {
  const [first, second, third] = before ?? [];
  if (first === 0xff && second === 0xfe) return utf16(text, [0xff, 0xfe], true);
  if (first === 0xfe && second === 0xff) return utf16(text, [0xfe, 0xff], false);
  const marked = first === 0xef && second === 0xbb && third === 0xbf;
  return new TextEncoder().encode(marked ? `\ufeff${text}` : text);
};

export const partsOf = (opened: Package): Parts => {
  const put = new Map<string, string>();
  const textOf = (name: string): string | null => put.get(name) ?? opened.text(name);
  return {
    opened,
    has: (name) => put.has(name) || opened.has(name),
    text: textOf,
    part: (name) => {
      const text = textOf(name);
      return text === null ? null : { name, text, root: parseXml(text, name) };
    },
    put: (name, text) => void put.set(name, text),
    changed: () =>
      new Map(
        [...put]
          .filter(([name, text]) => opened.text(name) !== text)
          .map(([name, text]) => [name, encoded(text, opened.bytes(name))]),
      ),
  };
};

/** A name that no part has: «word/comments.xml», else «word/comments2.xml». */
export const freeName = (parts: Parts, before: string, after: string): string => {
  for (let number = 1; ; number += 1) {
    const name = `${before}${number === 1 ? '' : number}${after}`;
    if (!parts.has(name)) return name;
  }
};

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Adds a part with a root and what stands within. */
export const addPart = (parts: Parts, name: string, root: string, inside = ''): Part => {
  const [element = ''] = root.split(' ');
  const text = `${declaration}<${root}>${inside}</${element}>`;
  parts.put(name, text);
  return { name, text, root: parseXml(text, name) };
};

const insert = (parts: Parts, { name, text, root }: Part, child: string, attributes: string): void => {
  const [, prefix = ''] = /^(.*:)?/.exec(spelling(text, root)) ?? [];
  parts.put(name, splice(text, [appending(text, root, `<${prefix}${child} ${attributes}/>`)]));
};

const emptyRelations = 'Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

const relationsName = (part: string): string => {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
};

/** Relates a part to another one by a type, a whole address; gives the id of the relation. */
export const relate = (parts: Parts, part: string, type: string, target: string): string => {
  const name = relationsName(part);
  const known = parts.part(name) ?? addPart(parts, name, emptyRelations);
  const ids = new Set(childrenOf(known.root, 'rel:Relationship').map((each) => attribute(each, 'Id')));
  let number = 1;
  while (ids.has(`svod${number}`)) number += 1;
  insert(
    parts,
    known,
    'Relationship',
    `Id="svod${number}" Type="${xmlText(type)}" Target="${xmlText(`/${target}`)}"`,
  );
  return `svod${number}`;
};

/** The part to which another is related by the last word of a type; null where there is none. */
export const relatedTo = ({ opened }: Parts, part: string, type: string): string | null =>
  relationsOf(opened, part).find(
    (relation) => relation.type === type && !relation.outside && opened.has(relation.target),
  )?.target ?? null;

/** The same with its text and tree. @throws Refused */
export const partRelated = (parts: Parts, part: string, type: string): Part | null => {
  const name = relatedTo(parts, part, type);
  return name === null ? null : parts.part(name);
};

/** Says what kind of content a part has, or all parts of an extension that the package says nothing of. */
export const declareType = (
  parts: Parts,
  of: { readonly part: string } | { readonly extension: string },
  type: string,
): void => {
  const types = parts.part('[Content_Types].xml');
  if (types === null) return;
  if ('part' in of) {
    insert(parts, types, 'Override', `PartName="${xmlText(`/${of.part}`)}" ContentType="${type}"`);
    return;
  }
  const isKnown = childrenOf(types.root, 'ct:Default').some(
    (each) => attribute(each, 'Extension')?.toLowerCase() === of.extension,
  );
  if (isKnown) return;
  // Defaults stand before overrides in every file of Office; its schema asks for no order.
  insert(parts, types, 'Default', `Extension="${of.extension}" ContentType="${type}"`);
};
