// The acts of a territory, each in its editions, and the territory as they show it together on a day.
import type { WaiversFile } from './content.generated.ts';
import { onlyAmends } from './deed.ts';
import { buildWaivers } from './editorial.ts';
import { contentFile } from './file.ts';
import { askForNames, buildDocuments, type Documents, type Link } from './further.ts';
import type { ActFiles, TerritoryFiles } from './read.ts';
import { stateOf } from './state.ts';
import { buildView, type EditionFiles, type View } from './territory.ts';
import type { Federal, OwnAct, Subject, Territory } from './types.ts';

const editionsOf = (act: ActFiles): readonly EditionFiles[] => [
  { act, from: null, documents: act.own, text: null },
  ...[...act.editions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, documents]) => ({ act, from, documents, text: null })),
];

/** The edition that applies on a day: the latest that has begun, else the first. */
const applying = <T extends Pick<Territory, 'act'>>(editions: readonly T[], asOf: string): T | undefined =>
  editions.findLast(({ act }) => act?.from === null || (act?.from ?? '') <= asOf) ?? editions[0];

/** The documents of an edition, to be chosen by the head that they share. */
const headed = (documents: Documents): Documents & Pick<Territory, 'act'> => ({
  ...documents,
  act: documents.main.act,
});

/** What answers for a territory first: an act before an order that only amends others, one in force before one that is not, the one that founds the system, the latest. */
const STATES = ['in-force', 'coming', 'draft', 'ended', 'repealed', 'unknown', 'none'] as const;

const rank = (view: View, asOf: string): string => {
  const state = STATES.indexOf(stateOf(view, asOf).kind);
  const founds = view.provision !== null && view.subjects.length > 0 ? 0 : view.provision !== null ? 1 : 2;
  return `${Number(onlyAmends(view))}${state}${founds}`;
};

const signed = ({ provision }: View): string => String(provision?.front.order?.date ?? '');

const inOrder =
  (asOf: string) =>
  (a: View, b: View): number => {
    const [first, second] = [rank(a, asOf), rank(b, asOf)];
    if (first !== second) return first < second ? -1 : 1;
    return signed(a) === signed(b) ? 0 : signed(a) > signed(b) ? -1 : 1;
  };

const orElse = <T>(lists: readonly (readonly T[])[]): readonly T[] =>
  lists.find((list) => list.length > 0) ?? [];

/** The subjects of the first act that describes any, in whichever of its documents. */
const subjectsOf = (views: readonly View[]): readonly Subject[] => {
  const describing = views.find(({ subjects }) => subjects.length > 0);
  const all = views.flatMap(({ act, subjects }) => (act?.id === describing?.act?.id ? subjects : []));
  return all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at);
};

/** The territory as its documents show it together: each kind from the first document that has it. */
const together = (views: readonly View[], first: View): View => ({
  ...first,
  coordinator:
    first.coordinator ?? views.find(({ coordinator }) => coordinator !== null)?.coordinator ?? null,
  files: new Map(views.toReversed().flatMap(({ files }) => [...files])),
  provision: first.provision ?? views.find(({ provision }) => provision !== null)?.provision ?? null,
  subjects: subjectsOf(views),
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
  if (acts.length === 0) return { ...buildView(files, null, federal, beyond), acts: [], annexes: [] };

  const link: Link = (edition, around) => buildView(files, edition, federal, around);
  const alone = acts.map((editions) => editions.map((edition) => buildDocuments(edition, link, beyond)));
  const first = alone
    .flatMap((editions) => applying(editions.map(headed), asOf) ?? [])
    .sort((a, b) => inOrder(asOf)(a.main, b.main));
  const linked = acts.map((editions, which) =>
    editions.map((edition, at): Documents | undefined => {
      const documents = alone[which]?.[at];
      const others = first.filter(({ act }) => act?.id !== edition.act.id);
      if (documents === undefined || others.length === 0 || !askForNames(documents)) return documents;
      const around = others.flatMap(({ main, further }) => [main, ...further]);
      return buildDocuments(edition, link, [...around, ...beyond]);
    }),
  );

  const all: OwnAct[] = [];
  const seen = linked.map((views) =>
    views.flatMap((documents): Territory[] => {
      if (documents === undefined) return [];
      const annexes = documents.further.map((view) => ({ ...view, acts: all, annexes: [] }));
      return [{ ...documents.main, acts: all, annexes }];
    }),
  );
  const current = seen.flatMap((views) => applying(views, asOf) ?? []).sort(inOrder(asOf));
  for (const view of current)
    for (const editions of seen)
      if (editions.includes(view)) all.push({ id: view.act?.id ?? '', editions, current: view });
  const [leading] = current;
  if (leading === undefined) throw new RangeError('an act without an edition');
  const ofTerritory = buildWaivers(contentFile<WaiversFile>(files.own, 'waivers'));
  const views = current.flatMap((view) => [view, ...view.annexes]);
  const whole = views.length === 1 ? leading : { ...leading, ...together(views, leading) };
  return ofTerritory.length === 0 ? whole : { ...whole, waivers: [...ofTerritory, ...whole.waivers] };
};
