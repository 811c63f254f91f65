// The register of acts as pages show it: names, who cites an act and in which words, the findings about it.
import type { Finding } from '../../validators/index.ts';
import { citingPlace, isAt, mentionsOf } from '../../validators/model/act-citations.ts';
import { clauseName, placeName } from '../../validators/model/clause-names.ts';
import type { Act, ActCitation, Territory } from '../../validators/model/types.ts';
import { formatDate } from '../../validators/text/russian.ts';
import { normalise } from '../../validators/text/words.ts';
import { holderOf } from './finding-places.ts';
import { partLink } from './links.ts';
import { corpus, findings } from './svod.ts';

const kindNames: Readonly<Record<string, string>> = {
  law: 'Закон',
  code: 'Кодекс',
  decree: 'Указ',
  resolution: 'Постановление',
  directive: 'Распоряжение',
  order: 'Приказ',
  letter: 'Письмо',
  passport: 'Паспорт проекта',
  strategy: 'Стратегия',
  programme: 'Программа',
  provision: 'Положение',
  standard: 'Стандарт',
  project: 'Федеральный проект',
  other: 'Документ',
};

export const actKind = ({ kind }: Act): string => kindNames[kind] ?? 'Документ';

/** Documents that another act approved: the number and the date are that act's. */
const approved: ReadonlySet<string> = new Set([
  'passport',
  'strategy',
  'programme',
  'provision',
  'standard',
  'project',
  'other',
]);

const requisites = ({ number, date }: Act): string =>
  [number === null ? '' : `№\u00A0${number}`, date === null ? '' : `от ${formatDate(date)}`]
    .filter((words) => words !== '')
    .join(' ');

const namesItself = (title: string, kind: string): boolean =>
  title.toLowerCase().includes(kind.toLowerCase().split(' ')[0] ?? '');

/** «Приказ № 37 от 1 февраля 2021 г.», «Программа «Развитие образования»», the name that the Svod gives; else the words that cite it. */
export const actName = (act: Act): string => {
  if (act.name !== null) return act.name;
  const [kind, own] = [actKind(act), requisites(act)];
  if (act.title !== null && (own === '' || approved.has(act.kind)))
    return namesItself(act.title, kind) || kind === 'Документ' ? act.title : `${kind} «${act.title}»`;
  if (own === '') return `«${act.printed}»`;
  return approved.has(act.kind) ? `${kind} (${own})` : `${kind} ${own}`;
};

/** What the name leaves unsaid: the title of an act, or the number and date by which a document was approved. */
export const actAbout = (act: Act): string | null => {
  const own = requisites(act);
  if (act.name !== null) return own || null;
  if (act.title === null) return null;
  return own !== '' && !approved.has(act.kind) ? act.title : own || null;
};

/** A place that names an act. */
export interface CitedAt {
  readonly citation: ActCitation;
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
  const named = clauseName(clause);
  if (part === undefined || clause.startsWith('order/') || !/^p-/.test(anchor)) return named;
  return part.number === null || part.number === clause
    ? placeName(part)
    : `${named}, пункт\u00A0${part.number}`;
};

const citedAt = (act: Act, citation: ActCitation): CitedAt => {
  const { clause } = citation.place;
  const found = citingPlace(citation, corpus);
  const repeals = mentionsOf(act, corpus).some((mention) => mention.repeals && isAt(citation.place, mention));
  return {
    citation,
    href: found === null ? null : partLink(found.territory, found),
    place: found === null ? clauseName(clause) : placeWords(found.territory, found.anchor, clause),
    repeals,
  };
};

/** Who names an act, and where. */
export const citedBy = (act: Act): readonly CitedBy[] =>
  corpus.territories.flatMap((territory) => {
    const places = act.citations
      .filter(({ place }) => place.territory === territory.id)
      .map((citation) => citedAt(act, citation));
    return places.length === 0 ? [] : [{ territory, places }];
  });

/** The territory whose document the act adopted. */
export const adoptedBy = ({ number, date }: Act): Territory | null =>
  corpus.territories.find(({ provision }) => {
    const order = provision?.front.order;
    return number !== null && order?.number === number && order.date === date;
  }) ?? null;

export const acts: readonly Act[] = [...corpus.federal.acts.values()];

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

/** An act that a part of a document names, and in which words. */
export interface NamedAct {
  readonly act: Act;
  readonly name: string;
  /** The anchor of the part, or of the concept, that names it. */
  readonly anchor: string;
  readonly clause: string;
  readonly printed: string;
}

/** The acts that a territory's document names: each with every part that does. */
export const namedActs = (territory: Territory): readonly NamedAct[] =>
  acts.flatMap((act) =>
    act.citations.flatMap((citation) => {
      const found = citation.place.territory === territory.id ? citingPlace(citation, corpus) : null;
      return found === null
        ? []
        : [
            {
              act,
              name: actName(act),
              anchor: found.anchor,
              clause: citation.place.clause,
              printed: citation.printed,
            },
          ];
    }),
  );
