// The register of acts as pages show it: names, who cites an act and in which words, the findings about it.
import type { Finding } from '../../validators/index.ts';
import { type Citing, citedWords, citingsIn, citingsOf } from '../../validators/model/act-citations.ts';
import { ownActNameOf } from '../../validators/model/act-name.ts';
import { clauseName, placeName } from '../../validators/model/clause-names.ts';
import { allActs } from '../../validators/model/registers.ts';
import type { Act, Territory } from '../../validators/model/types.ts';
import { formatDate } from '../../validators/text/russian.ts';
import { normalise } from '../../validators/text/words/words.ts';
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

/** The same in the order in which a territory's own acts are named beside it: «Приказ от 1 февраля 2021 г. № 37». */
export const actNameByDay = (act: Act): string => {
  const { name, number, date, kind } = act;
  return name !== null || number === null || date === null || approved.has(kind)
    ? actName(act)
    : `${actKind(act)} от ${formatDate(date)} №\u00A0${number}`;
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
