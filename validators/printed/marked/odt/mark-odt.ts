// Remarks as annotations of OpenDocument around the very words. Its text stands in the paragraph itself, so nothing has to be cut.
import { descendant, elementsOf } from '../../package/elements.ts';
import type { Package } from '../../package/package.ts';
import type { Element } from '../../package/xml.ts';
import type { Paragraph, PrintedDocument } from '../../printed.ts';
import { damaged } from '../../refusals.ts';
import type { Stretch } from '../../stretch.ts';
import type { Character } from '../characters.ts';
import { firstStretch } from '../first-stretch.ts';
import { firstWhere } from '../first-where.ts';
import { type MarkedParts, partsOf } from '../package/parts.ts';
import { loadsForReading } from '../package/read-only.ts';
import type { MarkRefusal, Marks, Remark } from '../remark.ts';
import { type Edit, insertion, isSelfClosed, prepending, removal, splice, tagEnd } from '../splice.ts';
import { readOnly } from '../words.ts';
import { annotationWriter, isOwn, nameOf } from './annotation.ts';
import { charactersOf } from './characters.ts';

const part = 'content.xml';

/** A paragraph of the text, where an annotation may stand, and what stands in it. */
interface Host {
  readonly paragraph: Element;
  /** Before this an annotation about a note or frame stands; null in the paragraph itself. */
  readonly before: Element | null;
}

interface Found {
  /** Of a paragraph, by the offset of its element. */
  readonly hosts: ReadonlyMap<number, Host>;
  /** Annotations and their ends. */
  readonly annotations: readonly Element[];
}

/** In these an annotation is lost or not allowed: it stands before them. */
const isClosed = ({ name }: Element): boolean =>
  name === 'text:note' || name.startsWith('draw:') || name === 'office:annotation';

/** Finds the paragraphs of a text, those in notes and frames with what holds them. */
const findHosts = (root: Element): Found => {
  const hosts = new Map<number, Host>();
  const annotations: Element[] = [];
  const look = (element: Element, host: Host | null): void => {
    if (element.name === 'office:annotation' || element.name === 'office:annotation-end')
      annotations.push(element);
    const isParagraph = element.name === 'text:p' || element.name === 'text:h';
    const closed = host !== null && host.before === null && isClosed(element);
    const own = closed
      ? { ...host, before: element }
      : isParagraph && (host === null || host.before === null)
        ? { paragraph: element, before: null }
        : host;
    if (isParagraph && own !== null) hosts.set(element.from, own);
    for (const inner of elementsOf(element)) look(inner, own);
  };
  look(root, null);
  return { hosts, annotations };
};

/** From where to where an annotation speaks. */
interface Anchor {
  readonly from: number;
  readonly to: number;
  readonly exact: boolean;
}

/** Characters, and where each ends in the text of the paragraph. */
interface Letters {
  readonly characters: readonly Character[];
  readonly ends: readonly number[];
}

const withEnds = (characters: readonly Character[]): Letters => {
  let end = 0;
  const ends = characters.map(({ text }) => {
    end += text.length;
    return end;
  });
  return { characters, ends };
};

/** The places of a stretch, what is one whole taken whole; null where there are no characters. */
const anchorIn = ({ characters, ends }: Letters, { from, to }: Stretch): Anchor | null => {
  const at = (offset: number): number =>
    Math.min(
      characters.length - 1,
      firstWhere(ends.length, (index) => (ends[index] ?? 0) > offset),
    );
  const [first, last] = [at(from === to ? from - 1 : from), at(to - 1)];
  const [opens, closes] = [characters[Math.max(0, first)], characters[Math.max(0, last)]];
  if (opens === undefined || closes === undefined) return null;
  if (from < to) {
    const exact = (ends[first - 1] ?? 0) === from && ends[last] === to;
    return { from: opens.from, to: closes.to, exact };
  }
  const point = from === 0 ? opens.from : closes.to;
  return { from: point, to: point, exact: from === 0 || ends[last] === from };
};

/** Writes remarks into the parts of an ODT. @throws Refused */
export const markOdt = (
  opened: Package,
  document: PrintedDocument,
  marks: Marks,
): MarkedParts | MarkRefusal => {
  if (loadsForReading(opened)) return readOnly;
  const parts = partsOf(opened);
  const content = parts.part(part);
  const body = descendant(content?.root, 'office:body', 'office:text');
  if (content === null || body === null)
    throw damaged({ ru: 'нет части с текстом', en: 'the part with the text is missing' });
  const { text } = content;
  const { hosts, annotations } = findHosts(body);
  const own = new Set(annotations.filter((each) => each.name === 'office:annotation' && isOwn(each, marks)));
  const ownNames = new Set([...own].flatMap((each) => nameOf(each) ?? []));
  const gone = new Set(annotations.filter((each) => own.has(each) || ownNames.has(nameOf(each) ?? '')));
  const staying = new Set(annotations.filter((each) => !gone.has(each)).map(nameOf));

  const known = new Map<Paragraph, Letters | null>();
  const lettersOf = (paragraph: Paragraph, element: Element): Letters | null => {
    const found = known.get(paragraph);
    if (found !== undefined) return found;
    const characters = charactersOf(text, element, paragraph);
    const letters = characters === null ? null : withEnds(characters);
    known.set(paragraph, letters);
    return letters;
  };
  const hostOf = ({ place }: Paragraph): Host | null =>
    place.in === 'xml' && place.part === part ? (hosts.get(place.from) ?? null) : null;
  const anchorOf = (at: Stretch, { paragraph, before }: Host): Anchor | null => {
    if (before !== null) return { from: before.from, to: before.from, exact: false };
    const letters = lettersOf(at.paragraph, paragraph);
    if (letters !== null) return anchorIn(letters, at);
    return isSelfClosed(text, paragraph)
      ? null
      : { from: tagEnd(text, paragraph), to: text.lastIndexOf('</', paragraph.to - 1), exact: false };
  };

  const writer = annotationWriter(content, marks);
  const placed = { exact: 0, near: 0, whole: 0, changed: 0, unchanged: marks.changes ?? [] };
  const [starts, ends]: [Edit[], Edit[]] = [[], []];
  const bare = new Map<Element, string>();
  let number = 0;
  const nextName = (): string => {
    do number += 1;
    while (staying.has(`__Svod__${number}`));
    return `__Svod__${number}`;
  };
  const first = firstStretch(document.blocks);
  const remark = ({ at, lines }: Remark): void => {
    const found = at === null ? null : hostOf(at.paragraph);
    const stretch = found === null ? first : at;
    const host = found ?? (first === null ? null : hostOf(first.paragraph)) ?? hosts.values().next().value;
    if (host === undefined) throw damaged({ ru: 'в тексте нет абзацев', en: 'the text has no paragraphs' });
    const anchor = stretch === null ? null : anchorOf(stretch, host);
    placed[found === null ? 'whole' : anchor === null || anchor.exact ? 'exact' : 'near'] += 1;
    if (anchor === null)
      bare.set(host.paragraph, (bare.get(host.paragraph) ?? '') + writer.annotation(lines, null));
    else if (anchor.from === anchor.to) starts.push(insertion(anchor.from, writer.annotation(lines, null)));
    else {
      const name = nextName();
      starts.push(insertion(anchor.from, writer.annotation(lines, name)));
      ends.push(insertion(anchor.to, writer.end(name)));
    }
  };
  for (const each of marks.remarks) remark(each);
  const put = [...bare].map(([paragraph, said]) => prepending(text, paragraph, said, null));
  parts.put(part, splice(text, [...ends, ...starts, ...put, ...[...gone].map(removal)]));
  return { parts, placed };
};
