// References to a place of another act that is named by its number and day: «пункта 7 Положения …, утверждённого приказом … от … № …».
import { actReferences } from './act-reference.ts';
import { type ClauseReference, placesNamed } from './clause-reference.ts';
import type { NamedItems } from './named-items.ts';

/** A place of another act that a text names. */
export interface ClauseOfAct {
  readonly kind: 'clause' | 'section';
  readonly number: string;
  /** The items of it that are meant; null where none are named. */
  readonly items: NamedItems | null;
  readonly printed: string;
  readonly at: number;
  readonly length: number;
  /** The act by what it is cited by; the day is an ISO date. */
  readonly act: { readonly number: string; readonly date: string };
  /** Whether it is a place of what the act adopts, and not of the act itself. */
  readonly adopted: boolean;
}

const ISSUED = '(?:приказ|распоряжени|постановлени)';
/** Of an act that is cited right behind: its kind and who issued it, and no other thing between. */
const OF_ACT = new RegExp(
  `^\\s+(?:указанн\\p{Ll}{2,3}\\s+)?${ISSUED}(?:а|я)(?!\\p{L})[^,;:.()«»]{0,200}$`,
  'iu',
);
/** Of what the act adopts. */
const OF_ADOPTED = new RegExp(
  `^\\s+\\p{L}[^;:.]{0,400}(?<!\\p{L})утвержд[её]нн\\p{Ll}{2,3}\\s+${ISSUED}(?:ом|ем)(?!\\p{L})[^,;:.()«»]{0,200}$`,
  'iu',
);
const ANOTHER = /(?<!\p{L})(?:пункт|п\.|статьи|статьей)/iu;
/** Behind a place its act is named at no greater distance. */
const FARTHEST = 700;

const isPlace = (kind: ClauseReference['kind']): kind is ClauseOfAct['kind'] => kind !== 'annex';

/** The places of other acts that a text names, with the acts, in printed order. Never fails. */
export const clausesOfActs = (text: string): readonly ClauseOfAct[] => {
  const acts = actReferences(text).filter(({ date, quoted }) => date !== null && !quoted);
  if (acts.length === 0) return [];
  let next = 0;
  return placesNamed(text)
    .toSorted((a, b) => a.end - b.end)
    .flatMap(({ kind, numbers, items, at, end }): readonly ClauseOfAct[] => {
      while ((acts[next]?.at ?? end) < end) next += 1;
      const act = acts[next];
      if (!isPlace(kind) || act === undefined || act.date === null || act.at - end > FARTHEST) return [];
      const between = text.slice(end, act.at);
      const adopted = OF_ADOPTED.test(between);
      if (ANOTHER.test(between) || !(adopted || OF_ACT.test(between))) return [];
      const cited = { number: act.number, date: act.date };
      const place = { printed: text.slice(at, end), at, length: end - at, act: cited, adopted };
      return numbers.map((number) => ({ kind, number, items, ...place }));
    });
};
