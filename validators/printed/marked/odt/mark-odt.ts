// Remarks as annotations of OpenDocument around the very words. Its text stands in the paragraph itself, so nothing has to be cut.
import { descendant } from '../../package/elements.ts';
import type { Package } from '../../package/package.ts';
import type { Element } from '../../package/xml.ts';
import type { Paragraph, PrintedDocument } from '../../printed.ts';
import { damaged } from '../../refusals.ts';
import { firstStretch } from '../first-stretch.ts';
import { type MarkedParts, type Part, partsOf } from '../package/parts.ts';
import { loadsForReading } from '../package/read-only.ts';
import type { MarkRefusal, Marks, Placed } from '../remark.ts';
import { type Edit, insertion, prepending, removal, splice } from '../splice.ts';
import { readOnly } from '../words.ts';
import { type Anchor, findAnchors } from './anchors.ts';
import { annotationWriter, isOwn, nameOf } from './annotation.ts';
import { type Found, findHosts, type Host } from './hosts.ts';

const part = 'content.xml';

interface Earlier {
  /** Annotations of an earlier run, with their ends. */
  readonly gone: ReadonlySet<Element>;
  /** The names of those that stay. */
  readonly names: ReadonlySet<string | null>;
}

const earlierOf = ({ annotations }: Found, marks: Marks): Earlier => {
  const own = new Set(annotations.filter((each) => each.name === 'office:annotation' && isOwn(each, marks)));
  const names = new Set([...own].flatMap((each) => nameOf(each) ?? []));
  const gone = new Set(annotations.filter((each) => own.has(each) || names.has(nameOf(each) ?? '')));
  return { gone, names: new Set(annotations.filter((each) => !gone.has(each)).map(nameOf)) };
};

const freeNames = (used: ReadonlySet<string | null>): (() => string) => {
  let number = 0;
  return () => {
    do number += 1;
    while (used.has(`__Svod__${number}`));
    return `__Svod__${number}`;
  };
};

interface At {
  readonly host: Host;
  /** Null for a paragraph in which nothing stands. */
  readonly anchor: Anchor | null;
}

interface Annotated {
  readonly edits: readonly Edit[];
  readonly placed: Pick<Placed, 'exact' | 'near' | 'whole'>;
}

const annotate = (
  content: Part,
  found: Found,
  { blocks }: PrintedDocument,
  marks: Marks,
  nextName: () => string,
): Annotated => {
  const { text } = content;
  const writer = annotationWriter(content, marks);
  const anchorOf = findAnchors(text);
  const hostOf = ({ place }: Paragraph): Host | null =>
    place.in === 'xml' && place.part === part ? (found.hosts.get(place.from) ?? null) : null;
  const first = firstStretch(blocks);
  const whole = (): At => {
    const host = (first === null ? null : hostOf(first.paragraph)) ?? found.hosts.values().next().value;
    if (host === undefined) throw damaged({ ru: 'в тексте нет абзацев', en: 'the text has no paragraphs' });
    return { host, anchor: first === null ? null : anchorOf(first, host) };
  };
  const placed = { exact: 0, near: 0, whole: 0 };
  const [starts, ends]: [Edit[], Edit[]] = [[], []];
  const bare = new Map<Element, string>();
  for (const { at, lines } of marks.remarks) {
    const own = at === null ? null : hostOf(at.paragraph);
    const { host, anchor } = at === null || own === null ? whole() : { host: own, anchor: anchorOf(at, own) };
    placed[own === null ? 'whole' : anchor === null || anchor.exact ? 'exact' : 'near'] += 1;
    if (anchor === null)
      bare.set(host.paragraph, (bare.get(host.paragraph) ?? '') + writer.annotation(lines, null));
    else if (anchor.from === anchor.to) starts.push(insertion(anchor.from, writer.annotation(lines, null)));
    else {
      const name = nextName();
      starts.push(insertion(anchor.from, writer.annotation(lines, name)));
      ends.push(insertion(anchor.to, writer.end(name)));
    }
  }
  const put = [...bare].map(([paragraph, said]) => prepending(text, paragraph, said, null));
  return { edits: [...ends, ...starts, ...put], placed };
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
  const found = findHosts(body);
  const { gone, names } = earlierOf(found, marks);
  const { edits, placed } = annotate(content, found, document, marks, freeNames(names));
  parts.put(part, splice(content.text, [...edits, ...[...gone].map(removal)]));
  return { parts, placed: { ...placed, changed: 0, unchanged: marks.changes ?? [] } };
};
