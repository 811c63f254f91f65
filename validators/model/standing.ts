// A territory may have several plans and several tables in force at once: the newest is not «the» plan, and all are judged.

import { onlyAmends } from './act-actions.ts';
import { isLater } from './own-acts.ts';
import { stateOf } from './state.ts';
import type { OwnAct, Territory } from './types.ts';

/** A kind of document of which several may stand beside one another. */
export type Plural = 'roadmap' | 'indicators';

/** Whether a document is in force, and the time that it plans for is not over. */
const isLive = (view: Territory, asOf: string): boolean => {
  const { kind, plannedTo } = stateOf(view, asOf);
  return kind === 'in-force' && plannedTo === null;
};

/** The last day of what a document plans for, where it is over; null of one that stands, or never did. */
const endOf = (view: Territory, asOf: string): string | null => {
  const { kind, on, plannedTo } = stateOf(view, asOf);
  return kind === 'ended' ? on : kind === 'in-force' ? plannedTo : null;
};

/** Those that ended on the last day of all: they stood together, and none has come after them. */
const endedTogether = (acts: readonly OwnAct[], asOf: string): readonly OwnAct[] => {
  const ends = acts.map(({ current }) => endOf(current, asOf) ?? '');
  const last = ends.toSorted().at(-1) ?? '';
  return last === '' ? [] : acts.filter(({ current }) => endOf(current, asOf) === last);
};

/**
 * The documents of a territory with a plan, or with a table of indicators, that stand on a day: those in force together. Where
 * none is in force, those that ended last together with the one that the territory shows, or that one alone. The one that it shows is the first, where it is one of them.
 *
 * @param asOf ISO date of the verdict
 */
export const standing = (territory: Territory, kind: Plural, asOf: string): readonly Territory[] => {
  if (territory[kind] === null) return [];
  const acts = territory.acts.filter((act) => !isLater(act, asOf));
  const having = ({ current }: OwnAct): readonly Territory[] =>
    [current, ...current.annexes].filter((view) => view[kind] !== null);
  // A territory that shows several together bears the place of the first.
  const { file } = territory[kind].spot.source;
  const shown = acts.filter((act) => having(act).some((view) => view[kind]?.spot.source.file === file));
  const own = acts.filter((act) => !onlyAmends(act.current) && having(act).length > 0);
  const live = own.filter((act) => isLive(act.current, asOf));
  const ended = live.length > 0 ? [] : endedTogether(own, asOf);
  const whole = live.length > 0 || !shown.some((act) => ended.includes(act)) ? live : ended;
  const first = shown.filter((act) => whole.includes(act));
  const views = (whole.length > 0 ? [...new Set([...first, ...whole])] : shown).flatMap(having);
  return views.length === 0 ? [territory] : views;
};
