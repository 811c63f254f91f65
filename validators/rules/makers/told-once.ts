// Slips of one habit are one finding of an act: told at the first place, the others shown under it.

import type { Territory } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import type { Stretch } from '../../text/places/covered.ts';
import type { TerritoryRule, Text } from '../rule.ts';
import { around } from '../words/once.ts';
import { type PrintedText, printedTexts } from '../words/printed-texts.ts';
import type { Told } from './told.ts';

/** The words that a finding tells, and in how many places. */
export interface Habit {
  /** The words at the first place. */
  readonly words: string;
  readonly count: number;
}

/** So many places are shown under a finding. */
const mostShown = 20;

/** Makes the rule that the printed words of an act have no slip of a habit; a note of drafting. */
export const toldOnce = ({
  find,
  say,
  besides = () => [],
  ...told
}: Omit<Told, 'severity'> & {
  /** The places of the habit in a text of the territory. */
  readonly find: (territory: Territory) => (printed: PrintedText) => Iterable<Stretch>;
  readonly say: (habit: Habit) => Text;
  /** Texts beside the printed ones that a reader goes through: the cells of a column that are read as values. */
  readonly besides?: (territory: Territory) => readonly PrintedText[];
}): TerritoryRule => ({
  ...told,
  severity: 'note',
  norm: 'craft',
  scope: 'territory',
  *check(territory, { corpus }) {
    const findIn = find(territory);
    const found = [...printedTexts(territory), ...besides(territory)].flatMap((printed) =>
      printed.damaged === true
        ? []
        : [...findIn(printed)].map((place) => ({
            words: printed.text.slice(place.at, place.at + place.length),
            near: around(printed.text, place),
            spot: within(printed.at, printed.text, place, corpus.texts),
          })),
    );
    const [first, ...others] = found;
    if (first === undefined) return;
    yield {
      at: first.spot,
      message: say({ words: first.words, count: found.length }),
      grounds: others.slice(0, mostShown).map(({ near, spot }) => ({
        says: { ru: `И здесь: «${near}»`, en: `And here: “${near}”` },
        at: spot,
      })),
      placeless: true,
      evidence: [...new Set(found.map(({ words }) => words))].sort().join('|'),
    };
  },
});
