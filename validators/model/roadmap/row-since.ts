// Since when a row stands in its act: what an amendment put there fell due no earlier than the amendment.
import type { IsoDate } from '../../text/dates/calendar.ts';
import { normalise } from '../../text/words/words.ts';
import type { Measure, Roadmap, Territory } from '../types.ts';

const known = new WeakMap<Roadmap, ReadonlySet<string>>();

/** The titles of all rows of a roadmap, as they are compared. */
const titlesOf = (roadmap: Roadmap): ReadonlySet<string> => {
  const before = known.get(roadmap);
  if (before !== undefined) return before;
  const titles = new Set(roadmap.measures.map(({ title }) => normalise(title)));
  known.set(roadmap, titles);
  return titles;
};

/** The roadmap that a document had in an edition of its act. */
const roadmapIn = (edition: Territory, document: Territory['document']): Roadmap | null =>
  (document === null ? edition : edition.annexes.find((annex) => annex.document?.name === document.name))
    ?.roadmap ?? null;

/** What is asked of a document to know when its rows came. */
export type OfEdition = Pick<Territory, 'act' | 'acts' | 'document'>;

/** The first day of the edition that brought a row, one of that title; null where the act had it from the first. */
export const rowSince = (
  { title }: Pick<Measure, 'title'>,
  { act, acts, document }: OfEdition,
): IsoDate | null => {
  let since = act?.from ?? null;
  if (since === null) return null;
  const editions = acts.find(({ id }) => id === act?.id)?.editions ?? [];
  const earlier = editions
    .filter((edition) => (edition.act?.from ?? '') < (act?.from ?? ''))
    .toSorted((a, b) => ((a.act?.from ?? '') < (b.act?.from ?? '') ? 1 : -1));
  for (const edition of earlier) {
    const roadmap = roadmapIn(edition, document);
    if (roadmap === null || !titlesOf(roadmap).has(normalise(title))) return since;
    since = edition.act?.from ?? null;
  }
  return since;
};
