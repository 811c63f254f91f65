// Links a roadmap: its columns are read, its rows linked to responsible subjects, its headings to the provision and the federal directions.

import type { Spot } from '../source/spot.ts';
import type { Days } from '../text/deadline/deadline.ts';
import { namedTime } from '../text/deadline/years/named-time.ts';
import { anchorsOnce } from './anchors.ts';
import type { RoadmapFile } from './content.generated.ts';
import { type Loose, present } from './loose.ts';
import { buildRoadmapColumns } from './roadmap/columns.ts';
import { buildGroups, type RoadmapLinks } from './roadmap/groups.ts';
import { rowsUnder } from './roadmap/outline.ts';
import type { Abbreviation, MeasureGroup, Roadmap, RoadmapDirection } from './types.ts';

const directionsOf = (groups: readonly MeasureGroup[]): readonly RoadmapDirection[] =>
  groups.flatMap((group) => (group.kind === 'direction' ? [group] : directionsOf(group.groups)));

/** Links a roadmap's file. */
export const buildRoadmap = (
  data: Loose<RoadmapFile>,
  spot: Spot,
  known: Omit<
    RoadmapLinks,
    'time' | 'printedTime' | 'wholeTime' | 'columns' | 'responsible' | 'deadline' | 'anchors'
  > & { readonly period: Days | null },
  abbreviations: readonly Abbreviation[],
): Roadmap => {
  const columns = buildRoadmapColumns(data, spot);
  const printedTime = namedTime(data.title ?? '');
  const { groups, measures } = buildGroups(data, spot, {
    ...known,
    columns,
    time: printedTime ?? known.period,
    printedTime,
    wholeTime: printedTime ?? known.period,
    responsible: null,
    deadline: null,
    anchors: anchorsOnce(),
  });
  return {
    title: data.title ?? '',
    columns,
    abbreviationsTitle: data.abbreviationsTitle ?? null,
    groups,
    directions: directionsOf(groups),
    measures: [...measures, ...rowsUnder(groups)],
    footnotes: present(data.footnotes).map(([, note]) => note),
    abbreviations,
    spot,
  };
};
