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

/**
 * The documents of a territory with a plan, or with a table of indicators, that stand on a day: those in force together. Where
 * none is in force, those of the act whose plan or table the territory shows. The one that it shows is the first, where it is one of them.
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
  const live = acts.filter(
    (act) => isLive(act.current, asOf) && !onlyAmends(act.current) && having(act).length > 0,
  );
  const first = shown.filter((act) => live.includes(act));
  const views = (live.length > 0 ? [...new Set([...first, ...live])] : shown).flatMap(having);
  return views.length === 0 ? [territory] : views;
};
