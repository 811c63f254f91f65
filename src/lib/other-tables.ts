// The plans and tables of indicators that a territory has beside those on its own pages: in further documents, and in other acts.
import { madeBy } from '../../validators/model/own-acts.ts';
import { stateOf } from '../../validators/model/state.ts';
import type { OwnAct, Territory } from '../../validators/model/types.ts';
import { furtherWith } from '../../validators/model/view-of.ts';
import { viewLink } from './links.ts';
import { asOf } from './svod.ts';

type Kind = 'roadmap' | 'indicators';

/** An act that holds, and does not only bring the new wording of a table of another. */
const isOfItsOwn = (act: OwnAct): boolean => {
  const { kind } = stateOf(act.current, asOf);
  return (
    (kind === 'in-force' || kind === 'coming') && madeBy(act).every((edition) => edition.act?.id === act.id)
  );
};

/** The documents with such a table beside the one that the territory shows as its own. */
export const otherTables = (territory: Territory, kind: Kind): readonly Territory[] => {
  const others = territory.acts
    .filter((act) => act.current[kind] !== null && act.current[kind] !== territory[kind] && isOfItsOwn(act))
    .map(({ current }) => current);
  return [...furtherWith(territory, kind), ...others];
};

/** Where such a table stands: a further document has a page for it, an act that does not lead its territory has it on its own. */
export const otherTableLink =
  (kind: Kind) =>
  (document: Territory): string =>
    document.document === null ? `${viewLink(document, kind)}#${kind}` : viewLink(document, kind);
