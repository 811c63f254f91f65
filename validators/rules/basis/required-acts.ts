// Which acts of the register a document does not name: those it has to name, and those that only documents of another
// kind or level have to.
import { describesSubjects } from '../../model/act-actions.ts';
import { actsKnownTo } from '../../model/registers.ts';
import { statedPlaces } from '../../model/stated-places.ts';
import type { Act, Corpus, Statement, Territory } from '../../model/types.ts';
import { areKnown } from '../../model/whole.ts';
import type { Ground } from '../rule.ts';
import { namedBy } from './cited.ts';
import { wholeName } from './name-act.ts';
import { signedNotBefore } from './signed.ts';

interface Unnamed {
  readonly required: readonly Act[];
  readonly common: readonly Act[];
}

const none: Unnamed = { required: [], common: [] };

/**
 * A plan that another act of the territory adopts carries out a system whose provision names its basis: who reads the plan is led
 * to it, and what the provision does not name is told of the provision.
 */
const restsOnAnother = (territory: Territory): boolean =>
  !describesSubjects(territory) &&
  territory.acts.some(({ id, current }) => id !== territory.act?.id && describesSubjects(current));

/** When the document was signed; a draft is written now. Null where nothing tells. */
const writtenAt = (territory: Territory, asOf: string): string | null =>
  territory.status === 'draft' ? asOf : (signedNotBefore(territory, asOf)?.date ?? null);

/**
 * The acts with a duty to be named that the document does not name. Acts younger than the document are left out.
 *
 * @param asOf ISO date of the verdict: a draft is held to the acts of that day
 */
export const unnamedActs = (territory: Territory, corpus: Corpus, asOf: string): Unnamed => {
  const { provision, level } = territory;
  const written = writtenAt(territory, asOf);
  const kind = provision?.front.kind;
  if (kind === undefined || written === null || restsOnAnother(territory)) return none;
  if (!areKnown(corpus, territory)) return none;
  const named = namedBy(territory);
  const unnamed = actsKnownTo(territory).filter(
    (act) => act.required !== null && (act.date === null || act.date <= written) && !named(act),
  );
  const holds = ({ required }: Act): boolean =>
    required?.kinds.includes(kind) === true && required.levels.includes(level);
  return { required: unnamed.filter(holds), common: unnamed.filter((act) => !holds(act)) };
};

/** Whether the document names none of the acts that any document has a duty to name. */
export const nothingNamed = (territory: Territory): boolean => {
  const named = namedBy(territory);
  return !actsKnownTo(territory).some((act) => act.required !== null && named(act));
};

const placesOf = (act: Act, { names }: Corpus): readonly Statement[] =>
  act.required?.statedIn.filter(({ territory }) => names.has(territory)) ?? [];

/** The places in which documents name the acts as their basis. */
export const placesNaming = (acts: readonly Act[], corpus: Corpus): readonly Statement[] =>
  acts.flatMap((act) => placesOf(act, corpus));

/** Where it is seen that documents name each act as their basis, as a reader would check it. */
export const whoNames = (acts: readonly Act[], corpus: Corpus): readonly Ground[] =>
  acts.map((act) => {
    const [name, where] = [wholeName(act), statedPlaces(placesOf(act, corpus), corpus.names)];
    return {
      says: {
        ru: `${name.ru[0]?.toUpperCase()}${name.ru.slice(1)} – ${where.ru}`,
        en: `The act ${name.en} is named by: ${where.en}`,
      },
      at: act.spot,
    };
  });
