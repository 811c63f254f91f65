// What the rows of a roadmap are printed under: directions, system measures, groups of any kind, to any depth.

import { child, type Spot } from '../../source/spot.ts';
import { daysFromTo } from '../../text/dates/calendar.ts';
import { parseDeadline } from '../../text/deadline/deadline.ts';
import { normalise, stripListPunctuation } from '../../text/words/words.ts';
import { type Anchors, inAnchor } from '../anchors.ts';
import type {
  Measure as MeasureData,
  MeasureGroup as PlainGroupData,
  RoadmapFile,
} from '../content.generated.ts';
import { type Loose, present } from '../loose.ts';
import type { Parts } from '../parts/builder.ts';
import { bulletReference } from '../provision.ts';
import type {
  FederalDirection,
  Heading,
  Measure,
  MeasureGroup,
  Part,
  ProvisionDirection,
  RoadmapDirection,
} from '../types.ts';
import { inOneCell } from './deadline.ts';
import { groupTime, type HeadingTime, yearlyTime } from './group-time.ts';
import { buildMeasure, type MeasureLinks, subjectReferences } from './measure.ts';

/** What a roadmap is linked to. */
export interface RoadmapLinks extends Omit<MeasureLinks, 'within'> {
  readonly parts: Parts | null;
  readonly directions: readonly ProvisionDirection[];
  readonly federalDirections: readonly FederalDirection[];
  readonly anchors: Anchors;
}

type DirectionData = Loose<NonNullable<RoadmapFile['directions']>[number]>;
type SystemMeasureData = Loose<NonNullable<RoadmapFile['systemMeasures']>[number]>;

/** What may stand under a heading, and at the top of the roadmap. */
interface Under {
  readonly directions?: readonly (DirectionData | undefined)[] | undefined;
  readonly systemMeasures?: readonly (SystemMeasureData | undefined)[] | undefined;
  readonly groups?: readonly (Loose<PlainGroupData> | undefined)[] | undefined;
  readonly measures?: readonly (Loose<MeasureData> | undefined)[] | undefined;
}

/** Where something stands: under which headings, and how its address begins. */
interface Around {
  readonly links: RoadmapLinks;
  readonly within: readonly Heading[];
  /** What the addresses of the rows and groups under it have in common: «1.2» → `m-1.2-1`, `g-1.2-1`. */
  readonly path: string;
  readonly suffix: string;
}

interface Contents {
  readonly groups: readonly MeasureGroup[];
  readonly measures: readonly Measure[];
}

const sameWords = (a: string, b: string): boolean =>
  normalise(stripListPunctuation(a)) === normalise(stripListPunctuation(b));

/** What stands under a heading, linked; the rows of each heading have its time and its responsible subjects. */
const contentsOf = (data: Under, spot: Spot, around: Around): Contents => ({
  groups: [
    ...present(data.directions).map(([index, entry]) =>
      buildDirection(entry, child(spot, 'directions', index), around),
    ),
    ...present(data.systemMeasures).map(([index, entry]) =>
      buildSystemMeasure(entry, child(spot, 'systemMeasures', index), around),
    ),
    ...present(data.groups).map(([index, entry]) =>
      buildGroup(entry, child(spot, 'groups', index), around, index + 1),
    ),
  ],
  measures: present(data.measures).map(([index, entry]) => {
    const { links, within, path, suffix } = around;
    const isNumbered = within.at(-1)?.kind !== 'system-measure' && inAnchor(entry.number ?? '') !== '';
    const own = isNumbered ? inAnchor(entry.number ?? '') : [path, index + 1].filter(Boolean).join('-');
    const { anchor } = links.anchors(`m-${own}${suffix}`);
    return buildMeasure(entry, child(spot, 'measures', index), { ...links, within }, anchor);
  }),
});

/** A time of so many days is that of a year, calendar or school. */
const LEAST_OF_YEAR = 270;

/** «Август», of a calendar for every year. */
const yearlyDeadline = ({ title }: Heading, spot: Spot): RoadmapLinks['deadline'] => {
  const parsed = yearlyTime(title);
  if (parsed === null) return null;
  return { ...inOneCell({ printed: title, parsed, spot: child(spot, 'title') }), isPartOfYear: true };
};

/** The links and headings under a heading. */
const inside = (
  { links, within }: Around,
  data: Loose<PlainGroupData> | DirectionData | SystemMeasureData,
  spot: Spot,
  heading: Heading,
  {
    path,
    suffix,
    time,
  }: { readonly path: string; readonly suffix: string; readonly time: HeadingTime | null },
): Around => ({
  links: {
    ...links,
    time: time?.days ?? links.time,
    printedTime: time?.days ?? links.printedTime,
    deadline:
      time === null
        ? (yearlyDeadline(heading, spot) ?? links.deadline)
        : {
            ...inOneCell({
              printed: heading.title === '' ? (heading.label ?? time.asDeadline) : heading.title,
              parsed: parseDeadline(time.asDeadline, links.time),
              spot: child(spot, heading.title === '' ? 'label' : 'title'),
            }),
            isPartOfYear: daysFromTo(time.days.from, time.days.to) < LEAST_OF_YEAR,
          },
    responsible: subjectReferences(data.responsible, spot, links.subjectOf) ?? links.responsible,
  },
  within: [...within, heading],
  path,
  suffix,
});

const buildSystemMeasure = (data: SystemMeasureData, spot: Spot, around: Around): MeasureGroup => {
  const { links, within } = around;
  const number = data.number ?? '';
  const title = data.title ?? '';
  const label = data.label ?? null;
  const provision = present(data.provision).map(([index, printed]) =>
    bulletReference(links.parts, printed, child(spot, 'provision', index)),
  );
  const named = provision.map(({ target }) => target).filter((part): part is Part => part !== null);
  const direction = within.find(({ kind }) => kind === 'direction');
  const promised = provisionDirection(links, Number(direction?.number || Number.NaN), direction?.title ?? '');
  const alike = (promised?.systemMeasures ?? [])
    .map(({ target }) => target)
    .filter((part): part is Part => part !== null && !named.includes(part) && sameWords(part.text, title));
  const { anchor, suffix } = links.anchors(`sm-${number}`);
  const time = groupTime(data, links.time);
  const heading: Heading = { kind: 'system-measure', number, label, title, anchor };
  return {
    ...heading,
    kind: 'system-measure',
    carries: [...named, ...alike],
    provision,
    ...contentsOf(data, spot, inside(around, data, spot, heading, { path: number, suffix, time })),
    responsible: subjectReferences(data.responsible, spot, links.subjectOf),
    time,
    spot,
  };
};

const provisionDirection = (
  { directions }: RoadmapLinks,
  number: number,
  title: string,
): ProvisionDirection | null =>
  directions.find((known) => known.number === number) ??
  directions.find((known) => sameWords(known.title, title)) ??
  null;

const buildDirection = (data: DirectionData, spot: Spot, around: Around): RoadmapDirection => {
  const { links } = around;
  const title = data.title ?? '';
  const label = data.label ?? null;
  const number = data.number ?? null;
  const provision = provisionDirection(links, number ?? Number.NaN, title);
  const { anchor, suffix } = links.anchors(`d-${number ?? 0}`);
  const time = groupTime(data, links.time);
  const heading: Heading = { kind: 'direction', number: String(number ?? ''), label, title, anchor };
  const contents = contentsOf(
    data,
    spot,
    inside(around, data, spot, heading, { path: String(number ?? 0), suffix, time }),
  );
  return {
    ...heading,
    kind: 'direction',
    number,
    provision,
    federal:
      provision?.federal?.target ??
      links.federalDirections.find((known) => sameWords(known.name, title)) ??
      null,
    systemMeasures: contents.groups.filter((group) => group.kind === 'system-measure'),
    ...contents,
    responsible: subjectReferences(data.responsible, spot, links.subjectOf),
    time,
    spot,
  };
};

const buildGroup = (data: Loose<PlainGroupData>, spot: Spot, around: Around, place: number): MeasureGroup => {
  const { links } = around;
  const number = data.number ?? '';
  const title = data.title ?? '';
  const label = data.label ?? null;
  const path = [around.path, place].filter(Boolean).join('-');
  const { anchor, suffix } = links.anchors(`g-${path}`);
  const time = groupTime(data, links.time);
  const heading: Heading = { kind: 'group', number, label, title, anchor };
  return {
    ...heading,
    kind: 'group',
    direction: data.direction ?? null,
    provision: links.directions.find((known) => known.number === data.direction) ?? null,
    ...contentsOf(data, spot, inside(around, data, spot, heading, { path, suffix, time })),
    responsible: subjectReferences(data.responsible, spot, links.subjectOf),
    time,
    spot,
  };
};

/** Links the headings and rows of a whole roadmap. */
export const buildGroups = (data: Under, spot: Spot, links: RoadmapLinks): Contents =>
  contentsOf(data, spot, { links, within: [], path: '', suffix: '' });
