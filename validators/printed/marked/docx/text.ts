// The text of a Word file while it is marked: what the steps of the work share.

import { elementsOf } from '../../package/elements.ts';
import type { Element } from '../../package/xml.ts';
import { damaged } from '../../refusals.ts';
import type { Part, Parts } from '../package/parts.ts';
import { type Vocabulary, vocabularyOf } from '../splice.ts';
import { type Anchors, findAnchors } from './anchors.ts';
import { type Gathered, gather } from './gather.ts';
import { findHosts, type Hosts, type Mark } from './hosts.ts';
import { main } from './vocabulary.ts';

export interface Text {
  readonly part: Part;
  readonly hosts: Hosts;
  readonly anchors: Anchors;
  readonly gathered: Gathered;
  readonly vocabulary: Vocabulary;
}

/** Whether a run holds a reference alone. */
const isReferenceOnly = (run: Element): boolean =>
  elementsOf(run).every(({ name }) => name === 'w:rPr' || name === 'w:commentReference');

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

/** Opens the text of a part; `gone` are the ids of comments that were taken out. @throws Refused */
export const openText = (parts: Parts, name: string, gone: ReadonlySet<string>): Text => {
  const part = parts.part(name);
  if (part === null) throw damaged({ ru: 'нет части с текстом', en: 'the part with the text is missing' });
  const hosts = findHosts(part.root);
  const marks = goneMarks(hosts, gone);
  const anchors = findAnchors(parts, part, hosts, new Set(marks.keys()));
  const gathered = gather(part.text, anchors, marks);
  return { part, hosts, anchors, gathered, vocabulary: vocabularyOf(part.text, part.root, main) };
};

/** Whole numbers from 1 that are not used yet. */
export const freeIds = (used: ReadonlySet<number>): (() => number) => {
  let last = 0;
  return () => {
    do last += 1;
    while (used.has(last));
    return last;
  };
};
