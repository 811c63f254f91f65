// New editions of acts as news: each becomes one on the day from which it applies.
import { ownActName } from '../../../validators/model/act-name.ts';
import { makersOf } from '../../../validators/model/own-acts.ts';
import type { OwnAct, Territory } from '../../../validators/model/types.ts';
import { editionName } from '../editions.ts';

/** An edition that has come into force. */
export interface EditionNews {
  readonly territory: Territory;
  readonly act: OwnAct;
  readonly edition: Territory;
  /** ISO date from which it applies. */
  readonly date: string;
  /** What tells it from all other news, wherever the site is published. */
  readonly key: string;
  readonly title: string;
  readonly summary: string;
}

/** The editions that apply by a day (ISO date), the latest first; of one that is still to come there is no news yet. */
export const editionNews = (territories: readonly Territory[], asOf: string): readonly EditionNews[] =>
  territories
    .flatMap((territory) =>
      territory.acts.flatMap((act) =>
        act.editions.flatMap((edition): EditionNews[] => {
          const date = edition.act?.from ?? null;
          if (date === null || date > asOf) return [];
          const makers = makersOf(edition).map(ownActName).join(', ');
          const by = makers === '' ? (edition.act?.by ?? '') : makers;
          return [
            {
              territory,
              act,
              edition,
              date,
              key: `${territory.id}/${act.id}/${date}`,
              title: `${territory.name}: ${editionName(edition).toLowerCase()}`,
              summary: `${ownActName(act)}${by === '' ? '' : `, изменён актом: ${by}`}.`,
            },
          ];
        }),
      ),
    )
    .sort((a, b) => (a.date === b.date ? (a.key < b.key ? -1 : 1) : a.date < b.date ? 1 : -1));
