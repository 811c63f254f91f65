// The register of acts as pages show it: names, who cites an act and in which words, the findings about it.
import type { Finding } from '../../validators/index.ts';
import { type Citing, citedWords, citingsIn, citingsOf } from '../../validators/model/act-citations.ts';
import { ownActNameOf } from '../../validators/model/act-name.ts';
import { clauseName, placeName } from '../../validators/model/clause-names.ts';
import { actName } from '../../validators/model/registered-name.ts';
import { allActs } from '../../validators/model/registers.ts';
import type { Act, Territory } from '../../validators/model/types.ts';
import { normalise } from '../../validators/text/words/words.ts';
import { holderOf } from './finding-places.ts';
import { partLink } from './links.ts';
import { corpus, findings } from './svod.ts';

/** A place that names an act. */
export interface CitedAt {
  /** The words that name it, where they are known. */
  readonly words: string | null;
  /** The extraction scrambled them. */
  readonly isDamaged: boolean;
  readonly href: string | null;
  readonly place: string;
  readonly repeals: boolean;
}

/** A territory with the places of its document that name an act. */
export interface CitedBy {
  readonly territory: Territory;
  readonly places: readonly CitedAt[];
}

/** What a place of a document that names an act is called. */
export const placeWords = (territory: Territory, anchor: string, clause: string): string => {
  const term = territory.terms.find((known) => known.anchor === anchor);
  if (term !== undefined) return `понятие «${term.term}»`;
  const part = territory.provision?.byAnchor.get(anchor);
  const order = territory.provision?.order?.kind;
  const named = clauseName(clause, order);
  if (part?.inOrder === true && part.number !== null) return placeName(part, order);
  if (part === undefined || clause.startsWith('order/') || !/^p-/.test(anchor)) return named;
  return part.number === null || part.number === clause
    ? placeName(part)
    : `${named}, пункт\u00A0${part.number}`;
};

const citedAt = ({ territory, citation, repeals }: Citing): CitedAt => {
  const clause = citation.clause.printed;
  const { anchor, words } = citedWords(territory, citation);
  return {
    words,
    isDamaged: citation.damaged,
    href: anchor === null ? null : partLink(territory, { anchor }),
    place: [
      anchor === null
        ? clauseName(clause, territory.provision?.order?.kind)
        : placeWords(territory, anchor, clause),
      ...(territory.acts.length < 2 ? [] : [ownActNameOf(territory)]),
    ].join(', '),
    repeals,
  };
};

/** Who names an act, and where. */
export const citedBy = (act: Act): readonly CitedBy[] =>
  [...Map.groupBy(citingsIn(corpus).get(act) ?? [], ({ territory }) => territory.id).values()].flatMap(
    (citings) => {
      const [first] = citings;
      return first === undefined ? [] : [{ territory: first.territory, places: citings.map(citedAt) }];
    },
  );

/** The document that the act adopted, in whichever act of a territory. */
export const adoptedBy = ({ number, date }: Act): Territory | null =>
  corpus.territories
    .flatMap(({ acts: own }) => own.map(({ current }) => current))
    .find(({ provision }) => {
      const order = provision?.order;
      return number !== null && order?.number === number && order.date === date;
    }) ?? null;

/** The acts of all registers: the federal ones, then those of the territories. */
export const acts: readonly Act[] = allActs(corpus);

const holders = acts.map((act) => ({ spot: act.spot, anchor: act.id, act }));

/** The findings on the register as a whole, in the order of the file. */
export const registerFindings: readonly Finding[] = findings.filter(({ rule }) => rule.startsWith('acts/'));

const sameTitle = (a: Act | undefined, b: Act): boolean =>
  a !== undefined && a.title !== null && b.title !== null && normalise(a.title) === normalise(b.title);

/** The findings about an act: those at its entry, and those about another act of the same title. */
export const actFindingsOf = (act: Act): readonly Finding[] =>
  registerFindings.filter((finding) => {
    const held = holderOf(holders, finding)?.act;
    return held?.id === act.id || (finding.rule === 'acts/title-one-number' && sameTitle(held, act));
  });

/** The act whose entry a finding names. */
export const actOf = (finding: Finding): Act | null => holderOf(holders, finding)?.act ?? null;

/** An act that a part of a document names. */
export interface NamedAct {
  readonly act: Act;
  readonly name: string;
  /** The anchor of the part, or of the concept, that names it. */
  readonly anchor: string;
  readonly clause: string;
  /** The words that name it, where they are known. */
  readonly printed: string | null;
}

/** The acts that a territory's document names: each with every part that does. */
export const namedActs = (territory: Territory): readonly NamedAct[] =>
  citingsOf(territory).flatMap(({ act, citation }) => {
    const { anchor, words } = citedWords(territory, citation);
    return anchor === null
      ? []
      : [
          {
            act,
            name: actName(act),
            anchor,
            clause: citation.clause.printed,
            printed: words,
          },
        ];
  });
