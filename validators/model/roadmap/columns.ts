// The columns of a roadmap, each with what it holds: by its head, and where that leaves it open by what the rows have.
import type { Spot } from '../../source/spot.ts';
import { type MeasureRole, mayHeadMeasures, readRoadmapHeads } from '../../text/table-head/roadmap.ts';
import { buildColumns } from '../columns.ts';
import type { Measure as MeasureData, RoadmapFile } from '../content.generated.ts';
import { asRowsHave, givenIn } from '../kindred-columns.ts';
import { type Loose, present } from '../loose.ts';
import type { Roadmap } from '../types.ts';

type Row = Loose<MeasureData>;

/** Whatever has rows, or headings with rows. */
interface Holder {
  readonly measures?: readonly (Row | undefined)[] | undefined;
  readonly groups?: readonly (Holder | undefined)[] | undefined;
  readonly directions?: readonly (Holder | undefined)[] | undefined;
  readonly systemMeasures?: readonly (Holder | undefined)[] | undefined;
}

const rowsOf = ({ measures, groups, directions, systemMeasures }: Holder): readonly Row[] => [
  ...present(measures).map(([, row]) => row),
  ...[groups, directions, systemMeasures].flatMap((holders) =>
    present(holders).flatMap(([, holder]) => rowsOf(holder)),
  ),
];

/** Heads of these are easily taken for one another: «Чем подтверждается», «Кто участвует», «Показатель результата». */
const kin: readonly (readonly MeasureRole[])[] = [
  ['result', 'document', 'indicator'],
  ['responsible', 'executors'],
  ['executors', 'participants'],
];

/** Without a column of measures, the first whose head may stand over them is it. */
const withMeasures = (columns: Roadmap['columns']): Roadmap['columns'] => {
  if (columns.some(({ role }) => role === 'measure')) return columns;
  const meant = columns.find(({ role, said, printed }) => role === null && !said && mayHeadMeasures(printed));
  return columns.map((column) => (column === meant ? { ...column, role: 'measure' } : column));
};

/** The columns of a roadmap's file. */
export const buildRoadmapColumns = (data: Loose<RoadmapFile>, spot: Spot): Roadmap['columns'] => {
  const columns = withMeasures(buildColumns(data.columns, spot, readRoadmapHeads));
  return columns.length === 0 ? columns : asRowsHave(columns, kin, givenIn(rowsOf(data)));
};
