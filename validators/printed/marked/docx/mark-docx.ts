// Remarks as comments of Word at the very words, and changes as Word tracks them. Of the text only the runs at their ends are cut.
import { mainPart } from '../../docx/read.ts';
import type { Package } from '../../package/package.ts';
import type { Element } from '../../package/xml.ts';
import type { PrintedDocument } from '../../printed.ts';
import { damaged } from '../../refusals.ts';
import type { Stretch } from '../../stretch.ts';
import { firstStretch } from '../first-stretch.ts';
import { type MarkedParts, type Parts, partsOf, relatedTo } from '../package/parts.ts';
import { asksReading, isMarkedFinal } from '../package/read-only.ts';
import type { Change, MarkRefusal, Marks, Remark } from '../remark.ts';
import { elementFrom, layRuns } from '../runs-of.ts';
import { splice, vocabularyOf } from '../splice.ts';
import { protectedFromChanges, readOnly } from '../words.ts';
import { plainLines } from '../xml-text.ts';
import { type Anchor, type Bare, findAnchors } from './anchors.ts';
import { writeChanges } from './changes.ts';
import {
  addComments,
  commentStyles,
  type Earlier,
  isReferenceOnly,
  type NewComment,
  referenceLook,
  removeEarlier,
} from './comments.ts';
import { gather } from './gather.ts';
import { findHosts, type Host, type Hosts, type Mark } from './hosts.ts';
import { main } from './vocabulary.ts';

/** The marks of comments that went, by the element that goes with each: a reference takes its run along. */
const goneMarks = ({ marks }: Hosts, gone: ReadonlySet<string>): ReadonlyMap<Element, Mark> =>
  new Map(
    marks
      .filter(({ id }) => gone.has(id))
      .map((mark) => {
        const { element, run } = mark;
        return run !== null && isReferenceOnly(run) ? [run, { ...mark, run: null }] : [element, mark];
      }),
  );

/** Answered comments of an earlier run, by the paragraph where they begin. */
const answeredIn = ({ marks }: Hosts, { answered }: Earlier): ReadonlyMap<Element, readonly string[]> => {
  const found = new Map<Element, string[]>();
  for (const { id, element, paragraph } of marks) {
    const said = answered.get(id);
    if (said === undefined || paragraph === null || element.name !== 'w:commentRangeStart') continue;
    found.set(paragraph, [...(found.get(paragraph) ?? []), said]);
  }
  return found;
};

const paragraphOf = (anchor: Anchor | Bare): Element =>
  'paragraph' in anchor ? anchor.paragraph : anchor.start.host.paragraph;

/** The hosts of the runs of a stretch, each once. */
const hostsIn = (
  { of }: Hosts,
  { start, end }: Anchor,
  { paragraph, from, to }: Stretch,
): readonly Host[] => {
  const between = layRuns(paragraph)
    .runs.filter((laid) => laid.from < to && laid.to > from)
    .flatMap(({ run }) => of(elementFrom(run)) ?? []);
  return [...new Map([start.host, ...between, end.host].map((host) => [host.element, host])).values()];
};

const isForReading = (parts: Parts, name: string): boolean => {
  const settings = relatedTo(parts, name, 'settings');
  return (
    isMarkedFinal(parts.opened) ||
    asksReading(settings === null ? null : parts.opened.xml(settings), 'w:writeProtection')
  );
};

/** Writes remarks and changes into the parts of a DOCX. @throws Refused */
export const markDocx = (
  opened: Package,
  document: PrintedDocument,
  marks: Marks,
): MarkedParts | MarkRefusal => {
  const parts = partsOf(opened);
  const name = mainPart(opened);
  if (document.notices.some(({ what }) => what === 'protected')) return protectedFromChanges;
  if (isForReading(parts, name)) return readOnly;
  const earlier = removeEarlier(parts, name, marks);
  const part = parts.part(name);
  if (part === null) throw damaged({ ru: 'нет части с текстом', en: 'the part with the text is missing' });
  const { text, root } = part;
  const hosts = findHosts(root);
  const gone = goneMarks(hosts, earlier.gone);
  const anchors = findAnchors(parts, part, hosts, new Set(gone.keys()));
  const gathered = gather(text, anchors, gone);
  const vocabulary = vocabularyOf(text, root, main);
  const { prefix: w, declares } = vocabulary;
  const styles = commentStyles(parts, name);
  const answered = answeredIn(hosts, earlier);

  const first = firstStretch(document.blocks);
  const wholeAnchor = (): Anchor | Bare => {
    const anchor = first === null ? null : anchors.of(first);
    if (anchor !== null) return anchor;
    if (hosts.first === null) throw damaged({ ru: 'в тексте нет абзацев', en: 'the text has no paragraphs' });
    return { paragraph: hosts.first };
  };
  const point = (kind: 'commentRangeStart' | 'commentRangeEnd', id: number): string =>
    `<${w}${kind}${declares} ${w}id="${id}"/>`;
  const reference = (id: number): string =>
    `<${w}r${declares}>${referenceLook(w, styles)}<${w}commentReference ${w}id="${id}"/></${w}r>`;
  const place = (anchor: Anchor | Bare, id: number): void => {
    const [opens, closes] = [
      point('commentRangeStart', id),
      `${point('commentRangeEnd', id)}${reference(id)}`,
    ];
    if ('paragraph' in anchor) {
      gathered.bare(anchor.paragraph, opens + closes);
      return;
    }
    const { start, end } = anchor;
    if (start.host.element === end.host.element && start.at === end.at) {
      gathered.mark(start.host, { at: start.at, rank: 2, xml: opens + closes });
      return;
    }
    gathered.mark(start.host, { at: start.at, rank: 3, xml: opens });
    gathered.mark(end.host, { at: end.at, rank: 1, xml: closes });
  };

  const comments: NewComment[] = [];
  const placed = { exact: 0, near: 0, whole: 0 };
  let lastId = hosts.marks.reduce(
    (last, { id }) => (earlier.gone.has(id) ? last : Math.max(last, Number.parseInt(id, 10) || 0)),
    earlier.lastId,
  );
  const remark = ({ at, lines }: Remark): void => {
    const own = at === null ? null : anchors.of(at);
    const anchor = own ?? wholeAnchor();
    placed[own === null ? 'whole' : 'paragraph' in own || own.exact ? 'exact' : 'near'] += 1;
    if (answered.get(paragraphOf(anchor))?.includes(plainLines(lines).join('\n'))) return;
    lastId += 1;
    comments.push({ id: lastId, lines });
    place(anchor, lastId);
  };
  for (const each of marks.remarks) remark(each);

  let lastChange = hosts.lastId;
  const writer = writeChanges(text, vocabulary, marks, () => (lastChange += 1));
  const change = (each: Change): boolean => {
    const anchor = anchors.of(each.at);
    if (anchor === null) return false;
    if ('paragraph' in anchor) {
      gathered.bare(anchor.paragraph, writer.ofBare(each, anchor.paragraph));
      return true;
    }
    const written = writer.ofRuns(each, anchor, hostsIn(hosts, anchor, each.at), anchors);
    if (written === null || !written.strikes.every((strike) => gathered.mayStrike(strike.host, strike)))
      return false;
    for (const strike of written.strikes) gathered.strike(strike.host, strike);
    if (written.put !== null) gathered.mark(written.put.host, written.put);
    return true;
  };
  const changes = marks.changes ?? [];
  const unchanged = changes.filter((each) => !change(each));

  parts.put(name, splice(text, gathered.edits()));
  addComments(parts, part, comments, styles, marks);
  return { parts, placed: { ...placed, changed: changes.length - unchanged.length, unchanged } };
};
