// What happened day by day: to acts, and in the content of the site.
import type { ActNews } from './act-news.ts';
import type { Change } from './changes.ts';

/** A day on which something happened. */
export interface Day {
  /** ISO date. */
  readonly date: string;
  readonly news: readonly ActNews[];
  readonly changes: readonly Change[];
}

/** The days of some news and changes, the latest first; of each day news and changes stay in their order. */
export const daysOf = (news: readonly ActNews[], changes: readonly Change[]): readonly Day[] => {
  const newsOf = Map.groupBy(news, ({ date }) => date);
  const changesOf = Map.groupBy(changes, ({ date }) => date);
  return [...new Set([...newsOf.keys(), ...changesOf.keys()])]
    .sort()
    .reverse()
    .map((date) => ({ date, news: newsOf.get(date) ?? [], changes: changesOf.get(date) ?? [] }));
};
