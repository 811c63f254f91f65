// Of whom a body is made up is said in several places of an act; where they name different people, nobody knows who belongs to it.
import { type Membership, memberships } from '../../../language/memberships.ts';
import type { Corpus, Territory } from '../../../model/types.ts';
import { within } from '../../../model/within.ts';
import type { Spot } from '../../../source/spot.ts';
import { foundIn } from '../../../text/remembered.ts';
import { areApart } from '../../../text/sets.ts';
import { printedTexts } from '../printed-texts.ts';

/** A place that says so, with its words. */
interface SaidMembers {
  readonly words: string;
  readonly spot: Spot;
}

/** A body with the places that name different people. */
interface Disputed {
  readonly body: string;
  readonly places: readonly SaidMembers[];
}

interface Said extends SaidMembers {
  readonly membership: Membership;
}

/** One body: the same noun, and one name has all the adjectives of the other. */
const isSame = (one: Membership, other: Membership): boolean => {
  const [short, long] = one.body.length <= other.body.length ? [one, other] : [other, one];
  return short.body.at(-1) === long.body.at(-1) && short.body.every((word) => long.body.includes(word));
};

const membershipsIn = foundIn(memberships);

/** More passages of different words no act has. */
const mostSaid = 100;

/** Finds the bodies of which an act says twice who they are made up of, and not the same. */
export const disputedIn = (territory: Territory, texts: Corpus['texts']): readonly Disputed[] => {
  const all = printedTexts(territory).flatMap(({ text, at, damaged }): readonly Said[] =>
    damaged
      ? []
      : membershipsIn(text).map((membership) => ({
          membership,
          words: text.slice(membership.at, membership.at + membership.length),
          spot: within(at, text, membership, texts),
        })),
  );
  const said = [
    ...new Map(
      all.toReversed().map((one) => [JSON.stringify([one.membership.body, one.membership.people]), one]),
    ).values(),
  ]
    .toReversed()
    .slice(0, mostSaid);
  const taken = new Set<Said>();
  return said.flatMap((first): readonly Disputed[] => {
    if (taken.has(first)) return [];
    const own = said.filter((one) => !taken.has(one) && isSame(one.membership, first.membership));
    for (const one of own) taken.add(one);
    const different = own.filter((one, index) =>
      own
        .slice(0, index)
        .every((before) => areApart(new Set(before.membership.people), new Set(one.membership.people))),
    );
    return different.length < 2 ? [] : [{ body: first.membership.body.join(' '), places: different }];
  });
};
