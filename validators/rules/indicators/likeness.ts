// Whether a sentence and a row of the table speak of the same: the same action of the same people, or nearly so.

import { thingsOf, wordsBeyond } from '../../language/words-beyond.ts';
import type { Indicator, Territory } from '../../model/types.ts';
import { type CountedPhrase, countedIn } from '../../text/numbers/counted.ts';
import { actionOf } from '../../text/numbers/counted-action.ts';

/** A row of the table as statements are compared with it. */
export interface Row {
  readonly indicator: Indicator;
  readonly counted: CountedPhrase;
  readonly people: string;
  readonly action: string;
}

/** What a sentence says, made comparable with the rows. */
interface Said {
  readonly counted: CountedPhrase;
  readonly people: string;
  readonly action: string;
}

const withoutDigits = (text: string): string =>
  text.replaceAll(/(?<![\p{L}\p{N}])\d+(?![\p{L}\p{N}])/gu, ' ');

/** Writes abbreviations out: the table says «ЦМН» where the text says «целевая модель наставничества». */
const expander = ({ abbreviations, indicators }: Territory): ((text: string) => string) => {
  const known = new Map(
    [...abbreviations, ...(indicators?.abbreviations ?? [])].map(({ short, means }) => [short, means]),
  );
  return (text) => text.replaceAll(/\p{Lu}{2,}/gu, (word) => known.get(word) ?? word);
};

const within = (some: string, all: string): boolean => wordsBeyond(some, all).length === 0;

/** A action of one word («внедрена») could be anything. */
const LEAST_WORDS = 2;

/** `same`: the same action of the same people; `near-action`: of others; `part-of-action`: the row asks for more than the text. */
export type Likeness = 'same' | 'near-action' | 'part-of-action';

/** How a row is like what a sentence says; null where it is about something else. */
export const likenessOf = (row: Row, { counted, action, people }: Said): Likeness | null => {
  const common = row.counted.kinds.filter((kind) => counted.kinds.includes(kind));
  if (common.length === 0 || thingsOf(row.action).size < LEAST_WORDS || thingsOf(action).size < LEAST_WORDS)
    return null;
  if (within(row.action, action)) {
    const allCounted = common.length === row.counted.kinds.length;
    const noneBeyond = counted.kinds.length > common.length || within(people, row.people);
    return allCounted && noneBeyond && within(row.people, people) ? 'same' : 'near-action';
  }
  return within(action, row.action) ? 'part-of-action' : null;
};

/** The rows of the table that name what they count, and how a sentence of the same document is made comparable with them. */
export const comparing = (
  territory: Territory,
): {
  readonly rows: readonly Row[];
  readonly said: (counted: CountedPhrase, phrase: string, action: string) => Said;
} => {
  const expand = expander(territory);
  const rows = (territory.indicators?.indicators ?? []).flatMap((indicator): readonly Row[] => {
    const counted = countedIn(indicator.name);
    if (counted === null) return [];
    const action = withoutDigits(expand(actionOf(indicator.name)));
    return [
      { indicator, counted, people: indicator.name.slice(counted.at, counted.at + counted.length), action },
    ];
  });
  return {
    rows,
    said: (counted, phrase, action) => ({
      counted,
      people: withoutDigits(phrase),
      action: withoutDigits(expand(action)),
    }),
  };
};
