// The text of a document and its subjects as data for programs.
import { printedText } from '../../model/all-parts.ts';
import type { Part, Subject, Territory } from '../../model/types.ts';
import { ownerOf, shownBy } from '../../model/view-of.ts';
import { placeOn } from '../places.ts';

const clauseData = (territory: Territory, part: Part): object => ({
  kind: part.kind,
  number: part.number,
  text: printedText(part),
  place: placeOn(territory, 'provision', part.anchor),
  ...(part.children.length === 0
    ? {}
    : { children: part.children.map((inner) => clauseData(territory, inner)) }),
});

/** A subject with its functions. */
export const subjectData = (territory: Territory, subject: Subject): object => ({
  id: subject.id,
  name: subject.name,
  ...(subject.namePrinted === null ? {} : { namePrinted: subject.namePrinted }),
  short: subject.short,
  aliases: subject.aliases,
  kind: subject.kind.target?.id ?? null,
  level: subject.level,
  clause: subject.clause?.printed ?? null,
  functions: subject.functions.map(({ text, clause, anchor, topics }) => ({
    text,
    clause: clause?.printed ?? subject.clause?.printed ?? null,
    topics: topics.flatMap(({ target }) => (target === null ? [] : [target.id])),
    place: anchor === null ? null : placeOn(shownBy(territory, subject.spot), 'provision', anchor),
  })),
});

/** The text of a document with its requisites; null for a territory without one. */
export const provisionData = (territory: Territory): object | null => {
  const { provision } = territory;
  if (provision === null) return null;
  const { front, title, titlePrinted, order, basis, repeals, parts } = provision;
  const cited = (citations: typeof basis) =>
    citations.map(({ act, clause }) => ({ act: act.printed, clause: clause.printed }));
  return {
    act: ownerOf(territory, 'provision').act?.id ?? null,
    kind: front.kind ?? null,
    title,
    ...(titlePrinted === null ? {} : { titlePrinted }),
    order: order ?? null,
    basis: cited(basis),
    repeals: cited(repeals),
    clauses: parts.map((part) => clauseData(territory, part)),
  };
};
