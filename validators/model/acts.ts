// The acts of a territory, each in its editions, and the territory as they show it together on a day.
import type { WaiversFile } from './content.generated.ts';
import { buildWaivers } from './editorial.ts';
import { contentFile } from './file.ts';
import type { ActFiles, TerritoryFiles } from './read.ts';
import { stateOf } from './state.ts';
import { buildView, type EditionFiles } from './territory.ts';
import type { Federal, OwnAct, Territory } from './types.ts';

type View = Omit<Territory, 'acts'>;

const editionsOf = (act: ActFiles): readonly EditionFiles[] => [
  { act, from: null, documents: act.own },
  ...[...act.editions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, documents]) => ({ act, from, documents })),
];

/** The edition that applies on a day: the latest that has begun, else the first. */
const applying = <T extends Pick<Territory, 'act'>>(editions: readonly T[], asOf: string): T | undefined =>
  editions.findLast(({ act }) => act?.from === null || (act?.from ?? '') <= asOf) ?? editions[0];

/** What answers for a territory first: an act in force before one that is none, the one that founds the system, the latest. */
const STATES = ['in-force', 'coming', 'draft', 'ended', 'repealed', 'unknown', 'none'] as const;

const rank = (view: View, asOf: string): string => {
  const state = STATES.indexOf(stateOf(view, asOf).kind);
  const founds = view.provision !== null && view.subjects.length > 0 ? 0 : view.provision !== null ? 1 : 2;
  return `${state}${founds}`;
};

const signed = ({ provision }: View): string => String(provision?.front.order?.date ?? '');

const inOrder =
  (asOf: string) =>
  (a: View, b: View): number => {
    const [first, second] = [rank(a, asOf), rank(b, asOf)];
    if (first !== second) return first < second ? -1 : 1;
    return signed(a) === signed(b) ? 0 : signed(a) > signed(b) ? -1 : 1;
  };

/** Whether an act names someone whom it does not describe itself: another act of the territory may. */
const asksForNames = ({ roadmap, interactions }: View): boolean =>
  [
    ...(roadmap?.measures ?? []).flatMap(({ responsible }) => responsible ?? []),
    ...interactions.flatMap(({ rows }) => rows.map(({ subject }) => subject)),
  ].some(({ target }) => target === null);

const orElse = <T>(lists: readonly (readonly T[])[]): readonly T[] =>
  lists.find((list) => list.length > 0) ?? [];

/** The territory as its acts show it together: each document from the first act that has it. */
const together = (views: readonly View[], first: View): View => ({
  ...first,
  coordinator:
    first.coordinator ?? views.find(({ coordinator }) => coordinator !== null)?.coordinator ?? null,
  files: new Map(views.toReversed().flatMap(({ files }) => [...files])),
  provision: first.provision ?? views.find(({ provision }) => provision !== null)?.provision ?? null,
  subjects: orElse(views.map(({ subjects }) => subjects)),
  roadmap: views.find(({ roadmap }) => roadmap !== null)?.roadmap ?? null,
  indicators: views.find(({ indicators }) => indicators !== null)?.indicators ?? null,
  terms: orElse(views.map(({ terms }) => terms)),
  abbreviations: views.flatMap(({ abbreviations }) => abbreviations),
  interactions: orElse(views.map(({ interactions }) => interactions)),
  tables: orElse(views.map(({ tables }) => tables)),
  statistics: orElse(views.map(({ statistics }) => statistics)),
  waivers: views.flatMap(({ waivers }) => waivers),
});

/**
 * Links a territory with all its acts as of a day.
 *
 * @param region the region a municipality lies in: its documents may name the region's subjects
 * @returns the territory as the editions that apply on `asOf` show it together; its `acts` hold each by itself
 */
export const buildTerritory = (
  files: TerritoryFiles,
  federal: Federal,
  region: Territory | null,
  asOf: string,
): Territory => {
  const beyond = region === null ? [] : [region];
  const acts = [...files.acts.values()].map((act) => editionsOf(act));
  if (acts.length === 0) return { ...buildView(files, null, federal, beyond), acts: [] };

  const alone = acts.map((editions) => editions.map((edition) => buildView(files, edition, federal, beyond)));
  const first = alone.flatMap((views) => applying(views, asOf) ?? []).sort(inOrder(asOf));
  const linked = acts.map((editions, which) =>
    editions.map((edition, at): View | undefined => {
      const view = alone[which]?.[at];
      const others = first.filter(({ act }) => act?.id !== edition.act.id);
      if (view === undefined || others.length === 0 || !asksForNames(view)) return view;
      return buildView(files, edition, federal, [...others, ...beyond]);
    }),
  );

  const all: OwnAct[] = [];
  const seen = linked.map((views) =>
    views.flatMap((view): Territory[] => (view === undefined ? [] : [{ ...view, acts: all }])),
  );
  const current = seen.flatMap((views) => applying(views, asOf) ?? []).sort(inOrder(asOf));
  for (const view of current)
    for (const editions of seen)
      if (editions.includes(view)) all.push({ id: view.act?.id ?? '', editions, current: view });
  const [leading, ...more] = current;
  if (leading === undefined) throw new RangeError('an act without an edition');
  const ofTerritory = buildWaivers(contentFile<WaiversFile>(files.own, 'waivers'));
  const whole = more.length === 0 ? leading : { ...together(current, leading), acts: all };
  return ofTerritory.length === 0 ? whole : { ...whole, waivers: [...ofTerritory, ...whole.waivers] };
};
