// A row that an amendment took out keeps its number and says so in its place: «исключена», «утратила силу». It plans nothing any more.
import { hasEnded } from '../../text/acts/ended.ts';
import { isBlank } from '../blank.ts';
import type { Measure, Roadmap } from '../types.ts';

/** What a row itself prints beside its name. */
const cellsOf = ({
  deadline,
  responsible,
  executors,
  result,
  details,
  inherited,
}: Measure): readonly string[] =>
  [
    inherited.deadline ? '' : (deadline?.printed ?? ''),
    ...(inherited.responsible ? [] : (responsible ?? [])).map(({ printed }) => printed),
    ...(executors ?? []),
    result ?? '',
    ...details.map(({ text }) => text),
  ].filter((cell) => !isBlank(cell));

/** Whether a row says in the place of its name, or in all its other cells, that it is in force no more. */
export const isEndedRow = (measure: Measure): boolean => {
  if (hasEnded(measure.title)) return true;
  const cells = cellsOf(measure);
  return cells.length > 0 && cells.every(hasEnded);
};

/** The measures that a plan still has; none where there is no plan. */
export const measuresInForce = (roadmap: Pick<Roadmap, 'measures'> | null): readonly Measure[] =>
  (roadmap?.measures ?? []).filter((measure) => !isEndedRow(measure));
