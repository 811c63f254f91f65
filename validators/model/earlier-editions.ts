// What an edition has no more another act may have struck out: its earlier editions show that it was there.
import type { Territory } from './types.ts';
import { viewOf } from './view-of.ts';

/** The document that a file is of, in the editions of its act before the one that is looked at; the first edition first. */
export const earlierEditions = (territory: Territory, file: string): readonly Territory[] => {
  const { act, document } = viewOf(territory, file);
  const own = act?.from == null ? undefined : territory.acts.find(({ id }) => id === act.id);
  if (own === undefined) return [];
  const at = own.heads.findIndex(({ from }) => from === act?.from);
  return own.editions
    .slice(0, Math.max(at, 0))
    .flatMap((edition) =>
      document === null
        ? [edition]
        : edition.annexes.filter((annex) => annex.document?.name === document.name),
    );
};
