// Which headings of a roadmap stand for a direction of the provision, however they are printed and in whichever act the provision is.
import { isMostly, likeness, saidOf } from '../../../language/likeness.ts';
import { allGroups } from '../../../model/headings.ts';
import type {
  MeasureGroup,
  Part,
  ProvisionDirection,
  SystemMeasure,
  Territory,
} from '../../../model/types.ts';
import { normalise, stripListPunctuation } from '../../../text/words/words.ts';
import { perTerritory } from '../../asked-once.ts';
import { carriedBy } from './kinship.ts';

/** A heading with system measures right under it. */
export interface PlannedDirection {
  readonly direction: ProvisionDirection | null;
  readonly systemMeasures: readonly SystemMeasure[];
  /** Whether the provision is of another act, whose bullets no key of the roadmap can name: there a similar name is enough. */
  readonly apart: boolean;
}

const bare = (title: string): string => normalise(stripListPunctuation(title));

const systemMeasuresIn = ({ groups }: MeasureGroup): readonly SystemMeasure[] =>
  groups.filter((group) => group.kind === 'system-measure');

const planned = ({ provision, roadmap }: Territory): readonly PlannedDirection[] =>
  allGroups(roadmap?.groups ?? []).flatMap((group): readonly PlannedDirection[] => {
    const systemMeasures = systemMeasuresIn(group);
    if (group.kind === 'system-measure' || systemMeasures.length === 0) return [];
    if (group.provision !== null) return [{ direction: group.provision, systemMeasures, apart: false }];
    const number = group.kind === 'direction' ? group.number : group.direction;
    const own = provision?.directions ?? [];
    const direction =
      own.find((known) => known.number === number) ??
      own.find(({ title }) => bare(title) === bare(group.title)) ??
      null;
    return [{ direction, systemMeasures, apart: true }];
  });

/** The headings of a territory's roadmap that have system measures, with the directions that they stand for. */
export const plannedDirections: (territory: Territory) => readonly PlannedDirection[] = perTerritory(planned);

/** Whether a bullet says most of a title. */
const isAlike = (title: string, { text }: Part): boolean =>
  isMostly(saidOf(title, text)) || likeness(title, text).level !== 'other';

/** Which of some bullets a system measure under such a heading carries. */
export const carriedUnder = (
  { apart }: Pick<PlannedDirection, 'apart'>,
  measure: SystemMeasure,
  bullets: readonly { readonly target: Part | null }[],
): readonly Part[] =>
  apart
    ? bullets.flatMap(({ target }) => (target !== null && isAlike(measure.title, target) ? [target] : []))
    : carriedBy(measure, bullets);
