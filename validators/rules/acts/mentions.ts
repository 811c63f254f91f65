// What the documents of a territory, and of a municipality its region's, print of acts.
import { type ActMention, actMentions } from '../../language/act-mentions.ts';
import { actsKnownTo } from '../../model/registers.ts';
import type { Corpus, Territory } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import { child, type Spot } from '../../source/spot.ts';
import { actNumberKey } from '../../text/acts/act-reference.ts';
import { textsOfAll } from '../words/printed-texts.ts';
import { sameWords } from './titles.ts';

/** An act where a text names it with its title. */
export interface Mention extends ActMention {
  readonly title: string;
  readonly date: string;
  /** The place of the title. */
  readonly spot: Spot;
  /** A document of the territory that is judged says so, and not one of its region. */
  readonly own: boolean;
}

/** Number and day of an act, as they are compared. */
export const requisitesKey = ({ number, date }: { number: string; date: string }): string =>
  `${actNumberKey(number)} ${date}`;

/** The region of a municipality and the territory itself, in this order. */
const withRegion = (territory: Territory, { territories }: Corpus): readonly Territory[] => {
  const region = territory.id.split('/')[0];
  const above = territory.id === region ? undefined : territories.find(({ id }) => id === region);
  return above === undefined ? [territory] : [above, territory];
};

type Found = Omit<Mention, 'own'>;

const found = new WeakMap<Territory, readonly Found[]>();

/** What the texts of one territory name; found once for all rules, and of a region for all its municipalities. */
const mentionsIn = (territory: Territory, { texts }: Corpus): readonly Found[] => {
  const before = found.get(territory);
  if (before !== undefined) return before;
  const mentions = textsOfAll(territory).flatMap(({ text, at }) =>
    actMentions(text).flatMap((mention): readonly Found[] => {
      const { title, titleAt, quoted, date } = mention;
      if (title === null || quoted || date === null) return [];
      return [
        { ...mention, title, date, spot: within(at, text, { at: titleAt, length: title.length }, texts) },
      ];
    }),
  );
  found.set(territory, mentions);
  return mentions;
};

/** The acts that the texts of a territory name by number, day and title; not those in the title of another act. */
export const mentionsOf = (territory: Territory, corpus: Corpus): readonly Mention[] =>
  withRegion(territory, corpus).flatMap((one) =>
    mentionsIn(one, corpus).map((mention) => ({ ...mention, own: one === territory })),
  );

/** An act of which the title is known: by a register, or by the order that adopts a document. */
export interface TitledAct {
  readonly id: string;
  readonly number: string;
  readonly date: string;
  readonly title: string;
  readonly spot: Spot;
}

/** The acts whose titles a territory's registers and orders say, by number and day. */
export const titledActs = (territory: Territory, corpus: Corpus): ReadonlyMap<string, TitledAct> => {
  const ordered = withRegion(territory, corpus).flatMap(({ acts }) =>
    acts.map(({ id, current: { provision, spot } }) => ({
      id,
      ...provision?.order,
      spot: provision === null ? spot : child(provision.spot, 'order', 'title'),
    })),
  );
  return new Map(
    [...ordered, ...actsKnownTo(territory)].flatMap(({ id, number, date, title, spot }) =>
      number == null || date == null || title == null
        ? []
        : [[requisitesKey({ number, date }), { id, number, date, title, spot }] as const],
    ),
  );
};

/** An act as a register or a text names it. */
export type Named = Pick<Mention, 'kind' | 'issuer' | 'number' | 'date' | 'title' | 'spot' | 'own'>;

/** Whether two name an act of the same kind and body. */
export const sameMaker = (a: Named, b: Named): boolean =>
  a.kind !== null && a.kind === b.kind && sameWords(a.issuer, b.issuer);

/** So many wordings of one act are held against each other. */
const mostWordings = 20;

/**
 * Each act of a judged document with the first one of its group that contradicts it; what says the same as one that was met
 * before is passed over.
 */
export function* contradicting(
  acts: readonly Named[],
  keyOf: (act: Named) => string,
  same: (a: Named, b: Named) => boolean,
  contradict: (a: Named, b: Named) => boolean,
): Generator<{ readonly earlier: Named; readonly later: Named }> {
  for (const group of Map.groupBy(acts, keyOf).values()) {
    const different: Named[] = [];
    for (const later of group) {
      if (different.length === mostWordings) break;
      if (different.some((known) => same(known, later))) continue;
      const earlier = different.find((known) => contradict(known, later));
      different.push(later);
      if (earlier !== undefined && later.own) yield { earlier, later };
    }
  }
}
