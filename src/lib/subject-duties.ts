// What a territory's documents lay on one subject: functions, measures, and the findings about it.
import type { Finding } from '../../validators/index.ts';
import { clauseName, placeName } from '../../validators/model/clause-names.ts';
import { leadsIn, sentenceAbove } from '../../validators/model/leads.ts';
import type { Measure, Part, Subject, SubjectFunction, Territory } from '../../validators/model/types.ts';
import { furtherWith, shownBy } from '../../validators/model/view-of.ts';
import { functionPart } from '../../validators/model/words-in-act.ts';
import { partAt } from './act-findings.ts';
import { holderOf } from './finding-places.ts';
import { partLink } from './links.ts';
import { findingsOf } from './territory-findings.ts';

/** The measures of a territory's roadmaps: of the one that it shows, then of those in further documents of its acts. */
export const measuresOfAll = (territory: Territory): readonly Measure[] =>
  [territory, ...furtherWith(territory, 'roadmap')].flatMap(({ roadmap }) => roadmap?.measures ?? []);

/** The measures of the roadmaps that a subject is responsible for, in printed order. */
export const measuresOf = (territory: Territory, { id }: Subject): readonly Measure[] =>
  measuresOfAll(territory).filter(({ responsible }) =>
    (responsible ?? []).some(({ target }) => target?.id === id),
  );

/** Those who answer for a measure beside the subject, as printed. */
export const together = ({ responsible }: Measure, { id }: Subject): readonly string[] =>
  (responsible ?? []).filter(({ target }) => target?.id !== id).map(({ printed }) => printed);

/** Where a function stands in the act: the address, and the clause in words. */
export const functionPlace = (
  territory: Territory,
  subject: Subject,
  own: SubjectFunction,
): { readonly href: string; readonly clause: string } | null => {
  const part = functionPart(territory, subject, own);
  const number = own.clause?.printed ?? subject.clause?.printed ?? null;
  return part === null || number === null
    ? null
    : { href: partLink(territory, part), clause: clauseName(number) };
};

/** Where a function can be read, and what that place is called: its bullet, else its clause; null where the text shows neither. */
export const functionCite = (
  territory: Territory,
  subject: Subject,
  own: SubjectFunction,
): { readonly href: string; readonly clause: string } | null => {
  const text = shownBy(territory, subject.spot).provision;
  const part = own.anchor === null ? undefined : text?.byAnchor.get(own.anchor);
  const place = functionPlace(territory, subject, own);
  if (part === undefined) return place;
  const clause = part.component === null ? placeName(part) : (place?.clause ?? '');
  return clause === '' ? null : { href: partLink(territory, part), clause };
};

const anchorsIn = (part: Part): readonly string[] => [part.anchor, ...part.children.flatMap(anchorsIn)];

/** The places of the act that are about a subject: its clause; of a whole section only where its functions stand. */
const clauseAnchors = (territory: Territory, subject: Subject): ReadonlySet<string> => {
  const part = subject.clause?.target ?? null;
  if (part === null) return new Set();
  if (part.kind !== 'section') return new Set(anchorsIn(part));
  return new Set(
    subject.functions.map((own) => functionPart(territory, subject, own)?.anchor ?? part.anchor),
  );
};

/** Functions that go on with the same words of the act («ЦНППМ обеспечивает:»). */
export interface LedFunctions {
  /** The words; empty where the functions stand by themselves. */
  readonly lead: string;
  readonly functions: readonly SubjectFunction[];
}

/** The functions in their order, those that follow each other under one lead together. */
export const byLead = (
  territory: Territory,
  subject: Subject,
  functions: readonly SubjectFunction[],
): readonly LedFunctions[] => {
  const leads = leadsIn(shownBy(territory, subject.spot).provision);
  const groups: { lead: string; functions: SubjectFunction[] }[] = [];
  for (const own of functions) {
    const lead = sentenceAbove(leads, functionPart(territory, subject, own)?.anchor ?? '');
    const last = groups.at(-1);
    if (last?.lead === lead) last.functions.push(own);
    else groups.push({ lead, functions: [own] });
  }
  return groups;
};

/** The findings on what the files say of a subject: its entry, its clause in the text, and where it is named responsible. */
export const findingsAbout = (territory: Territory, subject: Subject): readonly Finding[] => {
  const references = measuresOf(territory, subject).flatMap(({ responsible }) =>
    (responsible ?? []).filter(({ target }) => target?.id === subject.id),
  );
  const holders = [subject, ...references].map(({ spot }) => ({ spot, anchor: subject.id }));
  const anchors = clauseAnchors(territory, subject);
  return findingsOf(territory).filter(
    (finding) =>
      holderOf(holders, finding) !== undefined ||
      anchors.has(partAt(shownBy(territory, subject.spot), finding)?.anchor ?? ''),
  );
};
