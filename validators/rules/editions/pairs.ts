// Every edition of a territory's acts beside the one before it and the acts of the territory that made it.
import { isLater, makersAmong } from '../../model/own-acts.ts';
import type { OwnAct, Territory } from '../../model/types.ts';
import { type Reported, reportedOf } from './reported.ts';

/** An edition that is made by acts whose text is there. */
export interface Made {
  readonly act: OwnAct;
  readonly before: Territory;
  readonly after: Territory;
  readonly makers: readonly { readonly maker: OwnAct; readonly reported: readonly Reported[] }[];
}

/**
 * The editions of a territory's acts that acts of the territory made, and what these tell of them.
 *
 * @param asOf ISO date: what an act that was signed later made is not there yet
 */
export const madeEditions = ({ acts }: Territory, asOf: string): readonly Made[] =>
  acts.flatMap((act) =>
    act.heads.flatMap((head, index): Made[] => {
      const makers = makersAmong(acts, head).filter((maker) => maker.id !== act.id && !isLater(maker, asOf));
      if (index === 0 || makers.length === 0) return [];
      const [before, after] = [act.editions[index - 1], act.editions[index]];
      if (before === undefined || after === undefined) return [];
      return [
        { act, before, after, makers: makers.map((maker) => ({ maker, reported: reportedOf(maker, act) })) },
      ];
    }),
  );
