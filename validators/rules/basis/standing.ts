// What the documents of a territory rest on, by their lists and by their texts, and which acts they end.
import { phrasePlaces } from '../../language/phrase-places.ts';
import { allTogether } from '../../model/all-together.ts';
import { withPlace } from '../../model/places/act-place.ts';
import type { Act, Citation, Territory } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import { type PackedSpot, packed } from '../../source/packed-spot.ts';
import { child } from '../../source/spot.ts';
import { after } from '../../text/places/near-place.ts';
import { formatDate } from '../../text/russian.ts';
import { orderWords } from '../requisites/order-words.ts';
import type { Context, Text } from '../rule.ts';
import { nameAct } from './name-act.ts';
import { groundPassages, numberAndDay, type RestingMention, restingMentions } from './resting.ts';
import { type Signed, signedNotBefore } from './signed.ts';

/** An act that a document rests on. */
export interface Ground {
  /** The keys under which a repeal may name it. */
  readonly keys: readonly string[];
  readonly evidence: string;
  readonly name: Text;
  readonly at: PackedSpot;
  readonly clause: string;
  readonly clauseAt: PackedSpot;
  /** The document itself says that the act is repealed. */
  readonly isSaidGone: boolean;
}

/** The end of an act: from which day, and by what. */
export interface Repeal {
  readonly keys: readonly string[];
  readonly on: string;
  readonly by: string;
}

/** What a document rests on and repeals. */
export interface Standing {
  readonly basis: readonly Ground[];
  readonly basisAt: PackedSpot;
  readonly signed: Signed | null;
  /** The keys of the acts that it repeals itself. */
  readonly own: readonly string[];
}

/** What is gathered of a territory. */
export interface Standings {
  readonly documents: readonly Standing[];
  readonly repeals: readonly Repeal[];
}

/** Acts of a territory are told by number and day among its own and those of its municipalities. */
const regionOf = (id: string): string => id.split('/')[0] ?? id;
const keyIn = (territory: string, number: string, date: string): string =>
  `${regionOf(territory)} ${numberAndDay(number, date)}`;

const keysOf = ({ id }: Pick<Territory, 'id'>, { act }: Citation): readonly string[] => {
  const { number = null, date = null } = act.target ?? {};
  return [act.printed, ...(number === null || date === null ? [] : [keyIn(id, number, date)])];
};

/** «(утратил силу приказом …)», said of an act right behind it. */
const GONE =
  /^[^.;()]{0,300}\(\s*(?:уже\s+)?(?:утрати\p{L}{1,3}\s+силу|отмен[её]н|признан\p{L}{0,2}\s+утративш)/iu;

const listed = (territory: Territory): readonly Ground[] =>
  (territory.provision?.basis ?? []).flatMap((citation) => {
    const { act, clause } = citation;
    return act.target === null
      ? []
      : [
          {
            keys: keysOf(territory, citation),
            evidence: act.printed,
            name: nameAct(act.target),
            at: packed(withPlace(territory, act.spot)),
            clause: clause.printed,
            clauseAt: packed(withPlace(territory, clause.spot)),
            isSaidGone: false,
          },
        ];
  });

const inText = (
  territory: Territory,
  texts: ReadonlyMap<string, string>,
  { part, reference: { at, text, number, date } }: RestingMention,
): Ground => {
  const spot = packed(withPlace(territory, within(part.spot, part.text, { at, length: text.length }, texts)));
  return {
    keys: [keyIn(territory.id, number, date)],
    evidence: numberAndDay(number, date),
    name: { ru: `№\u00A0${number} от ${formatDate(date)}`, en: `“№ ${number}” of ${date}` },
    at: spot,
    clause: part.number ?? part.anchor,
    clauseAt: spot,
    isSaidGone: GONE.test(after(part.text, at + text.length)),
  };
};

/** The act that the document itself repeals, where its text rests on it in the words by which acts without a number are known. */
const byWords = (
  territory: Territory,
  texts: ReadonlyMap<string, string>,
  { id, printed: words, ...act }: Act,
): readonly Ground[] =>
  act.number !== null
    ? []
    : groundPassages(territory).flatMap(({ part, text, at: from }) =>
        phrasePlaces(text, words).map(({ at, length }) => {
          const place = { at: from + at, length };
          const spot = packed(withPlace(territory, within(part.spot, part.text, place, texts)));
          return {
            keys: [id],
            evidence: id,
            name: nameAct({ id, printed: words, ...act }),
            at: spot,
            clause: part.number ?? part.anchor,
            clauseAt: spot,
            isSaidGone: false,
          };
        }),
      );

/** What an order of the territory repeals; a draft repeals nothing yet. */
const repealedBy = ({ provision, status, ...document }: Territory): readonly Repeal[] => {
  const date = provision?.order?.date;
  if (provision === null || date === undefined || status === 'draft') return [];
  const by = `${orderWords(provision).One.toLowerCase()} от ${formatDate(date)}, ${document.name}`;
  return provision.repeals.map((citation) => ({ keys: keysOf(document, citation), on: date, by }));
};

/** The end of a repealed act of the territory's own. */
const ended = ({ id, name, provision, status, repealed }: Territory): readonly Repeal[] => {
  const { number, date } = provision?.order ?? {};
  return status !== 'repealed' || repealed?.on == null || number === undefined || date === undefined
    ? []
    : [{ keys: [keyIn(id, number, date)], on: repealed.on, by: repealed.by ?? name }];
};

const standingOf = (territory: Territory, { asOf, corpus: { texts } }: Context): readonly Standing[] => {
  const { provision } = territory;
  if (provision === null) return [];
  const known = listed(territory);
  const among = new Set(known.flatMap(({ keys }) => keys));
  const words = [
    ...restingMentions(territory).map((mention) => inText(territory, texts, mention)),
    ...provision.repeals.flatMap(({ act }) =>
      act.target === null ? [] : byWords(territory, texts, act.target),
    ),
  ];
  return [
    {
      basis: [
        ...known,
        ...words.filter(({ keys, isSaidGone }) => isSaidGone || !keys.some((key) => among.has(key))),
      ],
      basisAt: packed(withPlace(territory, child(provision.spot, 'basis'))),
      signed: signedNotBefore(territory, asOf),
      own: provision.repeals.flatMap((citation) => keysOf(territory, citation)),
    },
  ];
};

/** What the acts of a territory rest on and what they end; null where it has no document. */
export const standingsOf = (territory: Territory, context: Context): Standings | null => {
  const documents =
    territory.acts.length === 0 ? [territory] : territory.acts.map(({ current }) => allTogether(current));
  const standings = documents.flatMap((document) => standingOf(document, context));
  return standings.length === 0
    ? null
    : {
        documents: standings,
        repeals: documents.flatMap((document) => [...repealedBy(document), ...ended(document)]),
      };
};
