// An indicator table: its columns, its rows, and the headings that they stand under.
import { child, type Spot } from '../source/spot.ts';
import { anchorsOnce } from './anchors.ts';
import type { IndicatorGroup as GroupFile, IndicatorsFile } from './content.generated.ts';
import { buildIndicatorColumns, plannedTimes } from './indicators/columns.ts';
import { type Building, buildIndicator, type RowData } from './indicators/row.ts';
import { type Loose, present } from './loose.ts';
import type { Parts } from './parts/builder.ts';
import type { Abbreviation, FederalIndicator, Indicator, IndicatorGroup, IndicatorTable } from './types.ts';

type GroupData = Loose<GroupFile>;

/** «2024 год», «План на 2024 год»: a heading that is a year and nothing else. */
const YEAR = /^\s*(?:план\s+)?(?:на\s+|в\s+)?(20\d\d)\s*(?:год[ау]?|г\.)?\s*$/iu;

const yearOf = ({ year, title = '' }: GroupData): string | null => year ?? YEAR.exec(title)?.[1] ?? null;

/** What stands over a row. */
type Under = Pick<Indicator, 'within' | 'year'>;

const unheaded: Under = { within: [], year: null };

const buildRows = (
  rows: readonly (RowData | undefined)[] | undefined,
  spot: Spot,
  under: Under,
  building: Building,
): readonly Indicator[] =>
  present(rows).map(([index, row]) => buildIndicator(row, child(spot, 'indicators', index), under, building));

const buildGroup = (
  data: GroupData,
  spot: Spot,
  anchor: string,
  above: Under,
  building: Building,
): IndicatorGroup => {
  const heading = {
    kind: 'group' as const,
    number: data.number ?? '',
    label: data.label ?? null,
    title: data.title ?? '',
    anchor,
  };
  const under: Under = { within: [...above.within, heading], year: yearOf(data) ?? above.year };
  return {
    ...heading,
    year: yearOf(data),
    indicators: buildRows(data.indicators, spot, under, building),
    groups: buildGroups(data.groups, spot, anchor, under, building),
    spot,
  };
};

const buildGroups = (
  groups: readonly (GroupData | undefined)[] | undefined,
  spot: Spot,
  anchor: string,
  under: Under,
  building: Building,
): readonly IndicatorGroup[] =>
  present(groups).map(([index, group]) =>
    buildGroup(group, child(spot, 'groups', index), `${anchor}-${index + 1}`, under, building),
  );

/** The rows of a group and of the groups in it, in printed order. */
const rowsOf = ({ indicators, groups }: IndicatorGroup): readonly Indicator[] => [
  ...indicators,
  ...groups.flatMap(rowsOf),
];

/** Links an indicator table's file. */
export const buildIndicators = (
  data: Loose<IndicatorsFile>,
  spot: Spot,
  federal: readonly FederalIndicator[],
  parts: Parts | null,
  abbreviations: readonly Abbreviation[],
): IndicatorTable => {
  const anchors = anchorsOnce();
  let rows = 0;
  const anchorOf = (number: string | undefined): string => {
    rows += 1;
    return anchors(`i-${number ?? `row-${rows}`}`).anchor;
  };
  const columns = buildIndicatorColumns(data, spot);
  const planned = plannedTimes(data, columns, spot);
  const building: Building = { federal, parts, columns, anchorOf };
  const flat = buildRows(data.indicators, spot, unheaded, building);
  const groups = buildGroups(data.groups, spot, 'ig', unheaded, building);
  return {
    title: data.title ?? null,
    columns,
    abbreviationsTitle: data.abbreviationsTitle ?? null,
    years: planned.map(({ time }) => time),
    yearSpots: planned.map(({ spot: at }) => at),
    indicators: [...flat, ...groups.flatMap(rowsOf)],
    groups,
    footnotes: present(data.footnotes).map(([, footnote]) => footnote),
    abbreviations,
    spot,
  };
};
