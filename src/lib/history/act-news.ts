// What happens to acts as news, each on its day: an act is adopted, a new edition of it applies, it is repealed.
import { ownActName } from '../../../validators/model/act-name.ts';
import { makersOf, repealersOf, signedOn } from '../../../validators/model/own-acts.ts';
import { firstDayOf, forceDayOf } from '../../../validators/model/state.ts';
import type { OwnAct, Territory } from '../../../validators/model/types.ts';
import { formatDate } from '../../../validators/text/russian.ts';
import { actTitle } from '../act-actions.ts';
import { editionName } from '../editions.ts';

/** Something that has happened to an act. */
export interface ActNews {
  readonly territory: Territory;
  readonly act: OwnAct;
  /** ISO date from which it holds. */
  readonly date: string;
  /** The edition that applies from that day, where the news is of one. */
  readonly edition: Territory | null;
  /** What tells it from all other news, wherever the site is published. */
  readonly key: string;
  /** What has happened, in a word or two: «новый акт». */
  readonly what: string;
  /** A list of titles alone must name the act. */
  readonly title: string;
  readonly summary: string;
}

type Reported = Pick<ActNews, 'date' | 'key' | 'what' | 'summary' | 'edition'>;

const editionsOf = (territory: Territory, act: OwnAct): readonly Reported[] =>
  act.editions.flatMap((edition): Reported[] => {
    const date = edition.act?.from ?? null;
    if (date === null) return [];
    const makers = makersOf(edition).map(ownActName).join(', ');
    const by = makers === '' ? (edition.act?.by ?? '') : makers;
    return [
      {
        date,
        edition,
        key: `${territory.id}/${act.id}/${date}`,
        what: editionName(edition).toLowerCase(),
        summary: `${ownActName(act)}${by === '' ? '' : `, изменён актом: ${by}`}.`,
      },
    ];
  });

/** An act is news on the day on which it was signed, whenever it takes force; a draft is none yet. */
const adoptionOf = (territory: Territory, act: OwnAct): readonly Reported[] => {
  const first = act.editions[0] ?? act.current;
  const date = signedOn(act) ?? firstDayOf(first);
  const from = forceDayOf(first);
  if (date === null || act.current.status === 'draft') return [];
  const title = actTitle(act);
  // The date ends with the dot of «г.», which closes the sentence too.
  const later =
    from === null || from === date ? '' : `, вступает в силу ${formatDate(from).replace(/\.$/u, '')}`;
  return [
    {
      date,
      edition: null,
      key: `${territory.id}/${act.id}/adopted`,
      what: 'новый акт',
      summary: `${ownActName(act)}${title === null ? '' : ` «${title}»`}${later}.`,
    },
  ];
};

const repealOf = (territory: Territory, act: OwnAct): readonly Reported[] => {
  const { repealed, status } = act.current;
  const date = status === 'repealed' ? (repealed?.on ?? null) : null;
  if (date === null) return [];
  const repealers = repealersOf(act).map(ownActName).join(', ');
  const by = repealers === '' ? (repealed?.by ?? '') : repealers;
  return [
    {
      date,
      edition: null,
      key: `${territory.id}/${act.id}/repealed`,
      what: 'акт утратил силу',
      summary: `${ownActName(act)}${by === '' ? '' : `, отменён актом: ${by}`}.`,
    },
  ];
};

/** What has happened by a day (ISO date), the latest first; of what is still to come there is no news yet. */
export const actNews = (territories: readonly Territory[], asOf: string): readonly ActNews[] =>
  territories
    .flatMap((territory) =>
      territory.acts.flatMap((act) =>
        [...adoptionOf(territory, act), ...editionsOf(territory, act), ...repealOf(territory, act)]
          .filter(({ date }) => date <= asOf)
          .map(
            (reported): ActNews => ({
              ...reported,
              territory,
              act,
              title: `${territory.name}: ${reported.what} — ${ownActName(act)}`,
            }),
          ),
      ),
    )
    .sort((a, b) => (a.date === b.date ? (a.key < b.key ? -1 : 1) : a.date < b.date ? 1 : -1));
