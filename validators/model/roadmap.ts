// Links a roadmap: measures to responsible subjects, system measures to the bullets of the provision they carry, directions to the federal ones.

import { child, type Spot } from '../source/spot.ts';
import { namedTime } from '../text/deadline/named-time.ts';
import { type Days, parseDeadline } from '../text/deadline.ts';
import { normalise, stripListPunctuation } from '../text/words.ts';
import type { Measure as MeasureData, RoadmapFile } from './content.generated.ts';
import { type Loose, present } from './loose.ts';
import type { Parts } from './parts/builder.ts';
import { bulletReference } from './provision.ts';
import type {
  Abbreviation,
  FederalDirection,
  Measure,
  Part,
  ProvisionDirection,
  Roadmap,
  RoadmapDirection,
  Subject,
  SystemMeasure,
} from './types.ts';

/** What a roadmap is linked to. */
export interface RoadmapLinks {
  readonly parts: Parts | null;
  readonly directions: readonly ProvisionDirection[];
  readonly federalDirections: readonly FederalDirection[];
  readonly subjectOf: (printed: string) => Subject | null;
  /** The time of the plan, from which a deadline without a year may have it; null where none is printed. */
  readonly plan: Days | null;
}

type DirectionData = Loose<RoadmapFile['directions'][number]>;
type SystemMeasureData = Loose<RoadmapFile['directions'][number]['systemMeasures'][number]>;

const sameWords = (a: string, b: string): boolean =>
  normalise(stripListPunctuation(a)) === normalise(stripListPunctuation(b));

const buildMeasure = (
  data: Loose<MeasureData>,
  spot: Spot,
  links: RoadmapLinks,
  around: Pick<Measure, 'direction' | 'systemMeasure' | 'anchor'>,
): Measure => ({
  title: data.title ?? '',
  responsible:
    data.responsible === undefined
      ? null
      : present(data.responsible).map(([index, printed]) => ({
          printed,
          target: links.subjectOf(printed),
          spot: child(spot, 'responsible', index),
        })),
  executors: data.executors === undefined ? null : present(data.executors).map(([, printed]) => printed),
  deadline:
    data.deadline === undefined
      ? null
      : {
          printed: data.deadline,
          parsed: parseDeadline(data.deadline, links.plan),
          spot: child(spot, 'deadline'),
        },
  result: data.result ?? null,
  ...around,
  spot,
});

const buildSystemMeasure = (
  data: SystemMeasureData,
  spot: Spot,
  links: RoadmapLinks,
  direction: RoadmapDirection,
): SystemMeasure => {
  const number = data.number ?? '';
  const title = data.title ?? '';
  const provision = present(data.provision).map(([index, printed]) =>
    bulletReference(links.parts, printed, child(spot, 'provision', index)),
  );
  const named = provision.map(({ target }) => target).filter((part): part is Part => part !== null);
  const alike = (direction.provision?.systemMeasures ?? [])
    .map(({ target }) => target)
    .filter((part): part is Part => part !== null && !named.includes(part) && sameWords(part.text, title));
  const measures = present(data.measures).map(([index, measure]) =>
    buildMeasure(measure, child(spot, 'measures', index), links, {
      direction: { number: direction.number, title: direction.title },
      systemMeasure: { number, title },
      anchor: `m-${number}-${index + 1}`,
    }),
  );
  return { number, title, carries: [...named, ...alike], provision, measures, anchor: `sm-${number}`, spot };
};

const buildDirection = (data: DirectionData, spot: Spot, links: RoadmapLinks): RoadmapDirection => {
  const title = data.title ?? '';
  const number = data.number ?? null;
  const provision =
    links.directions.find((known) => known.number === number) ??
    links.directions.find((known) => sameWords(known.title, title)) ??
    null;
  const direction: RoadmapDirection = {
    number,
    title,
    provision,
    federal:
      provision?.federal?.target ??
      links.federalDirections.find((known) => sameWords(known.name, title)) ??
      null,
    systemMeasures: [],
    anchor: `d-${number ?? 0}`,
    spot,
  };
  const systemMeasures = present(data.systemMeasures).map(([index, entry]) =>
    buildSystemMeasure(entry, child(spot, 'systemMeasures', index), links, direction),
  );
  return { ...direction, systemMeasures };
};

/** Gives a number that is printed twice an anchor of its own the second time, as clauses have it. */
const withOwnAnchors = (directions: readonly RoadmapDirection[]): readonly RoadmapDirection[] => {
  const met = new Map<string, number>();
  const suffix = (anchor: string): string => {
    const copy = (met.get(anchor) ?? 0) + 1;
    met.set(anchor, copy);
    return copy === 1 ? '' : `~${copy}`;
  };
  return directions.map((direction) => ({
    ...direction,
    anchor: direction.anchor + suffix(direction.anchor),
    systemMeasures: direction.systemMeasures.map((systemMeasure) => {
      const own = suffix(systemMeasure.anchor);
      const measures = systemMeasure.measures.map((measure) => ({
        ...measure,
        anchor: measure.anchor + own,
      }));
      return { ...systemMeasure, anchor: systemMeasure.anchor + own, measures };
    }),
  }));
};

/** Links a roadmap's file. */
export const buildRoadmap = (
  data: Loose<RoadmapFile>,
  spot: Spot,
  known: Omit<RoadmapLinks, 'plan'> & { readonly period: Days | null },
  abbreviations: readonly Abbreviation[],
): Roadmap => {
  const links = { ...known, plan: namedTime(data.title ?? '') ?? known.period };
  const directions = withOwnAnchors(
    present(data.directions).map(([index, entry]) =>
      buildDirection(entry, child(spot, 'directions', index), links),
    ),
  );
  return {
    title: data.title ?? '',
    columns: present(data.columns).map(([, column]) => column),
    abbreviationsTitle: data.abbreviationsTitle ?? null,
    directions,
    measures: directions.flatMap(({ systemMeasures }) => systemMeasures.flatMap(({ measures }) => measures)),
    abbreviations,
    spot,
  };
};
