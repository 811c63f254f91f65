// The acts of a territory, each in its editions, and the territory as they show it together on a day.

import { describesSubjects, foundsSystem, onlyAmends } from './act-actions.ts';
import type { ActsFile, ProvisionFile, WaiversFile } from './content.generated.ts';
import { textReader } from './document-text.ts';
import { buildWaivers } from './editorial.ts';
import { contentFile } from './file.ts';
import { askForNames, buildDocuments, type Documents, type Link } from './further.ts';
import type { Loose } from './loose.ts';
import { isLater } from './own-acts.ts';
import type { ActFiles, TerritoryFiles } from './read.ts';
import { buildRegister, noRegister } from './registers.ts';
import { withReports } from './reports/of-act.ts';
import { stateOf } from './state.ts';
import { buildView, type EditionFiles, headOf, type View } from './territory.ts';
import type { Federal, OwnAct, Subject, Territory } from './types.ts';

const editionsOf = (act: ActFiles): readonly EditionFiles[] => [
  { act, from: null, documents: act.own, text: null },
  ...[...act.editions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, documents]) => ({ act, from, documents, text: null })),
];

/** Which edition applies on a day: the latest that has begun, else the first. */
const applying = (editions: readonly EditionFiles[], asOf: string): number =>
  Math.max(
    editions.findLastIndex(({ from }) => from === null || from <= asOf),
    0,
  );

const STATES = ['in-force', 'ended', 'coming', 'draft', 'repealed', 'unknown', 'none'] as const;

/** How near the state of a document is to force; an order that only amends others comes behind all others. */
const standing = (view: View, asOf: string): number =>
  STATES.indexOf(stateOf(view, asOf).kind) + (onlyAmends(view) ? STATES.length : 0);

/** Whether a plan is over or not, a text that founds a system stands until it is repealed. */
const stands = (view: View, asOf: string): number => {
  const state = standing(view, asOf);
  return state === STATES.indexOf('ended') ? STATES.indexOf('in-force') : state;
};

const foundsFirst = (view: View): number =>
  view.provision === null ? 3 : !describesSubjects(view) ? 2 : foundsSystem(view) ? 0 : 1;

/** Whether it describes fewer than half of the subjects that another does: then it is of some of them only. */
const isNarrow = ({ subjects }: View, most: number): number => Number(subjects.length * 2 < most);

const signed = ({ provision }: View): string => String(provision?.order?.date ?? '');

/**
 * What answers for a territory first: an act before an order that only amends others, one that stands before one that does not, the
 * one that founds the system before a regulation of one body, the one in force, the latest.
 */
const inOrder = (asOf: string, views: readonly View[]): ((a: View, b: View) => number) => {
  const most = Math.max(0, ...views.map(({ subjects }) => subjects.length));
  const ranks = new Map<View, string>();
  const rankOf = (view: View): string =>
    [stands(view, asOf), foundsFirst(view), isNarrow(view, most), standing(view, asOf)]
      .map((part) => String(part).padStart(2, '0'))
      .join('');
  const rank = (view: View): string => {
    const known = ranks.get(view) ?? rankOf(view);
    ranks.set(view, known);
    return known;
  };
  return (a, b) => {
    const [first, second] = [rank(a), rank(b)];
    if (first !== second) return first < second ? -1 : 1;
    return signed(a) === signed(b) ? 0 : signed(a) > signed(b) ? -1 : 1;
  };
};

const orElse = <T>(lists: readonly (readonly T[])[]): readonly T[] =>
  lists.find((list) => list.length > 0) ?? [];

/** The subjects of the first act that describes any, in whichever of its documents. */
const subjectsOf = (views: readonly View[]): readonly Subject[] => {
  const describing = views.find(({ subjects }) => subjects.length > 0);
  const all = views.flatMap(({ act, subjects }) => (act?.id === describing?.act?.id ? subjects : []));
  return all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at);
};

/**
 * The document whose table of indicators is the territory's: the first that has one; where that carries out no federal
 * indicator, the first of those in the same state that does. A table beside the main one is mostly the newer.
 */
const withTable = (views: readonly View[], asOf: string): View | undefined => {
  const having = views.filter(({ indicators }) => indicators !== null);
  const [first] = having;
  if (first === undefined || having.length === 1) return first;
  const { kind, plannedTo } = stateOf(first, asOf);
  const beside = having.filter((view) => {
    const state = stateOf(view, asOf);
    return state.kind === kind && (state.plannedTo === null || plannedTo !== null) && !onlyAmends(view);
  });
  return beside.find(({ indicators }) => indicators?.indicators.some((row) => row.federal !== null)) ?? first;
};

/** The territory as its documents show it together: each kind from the first document that has it, or is meant for it. */
const together = (
  views: readonly View[],
  first: View,
  plans: readonly View[],
  table: View | undefined,
): View => ({
  ...first,
  coordinator:
    first.coordinator ?? views.find(({ coordinator }) => coordinator !== null)?.coordinator ?? null,
  files: new Map(views.toReversed().flatMap(({ files }) => [...files])),
  provision: first.provision ?? views.find(({ provision }) => provision !== null)?.provision ?? null,
  subjects: subjectsOf(views),
  roadmap: plans.find(({ roadmap }) => roadmap !== null)?.roadmap ?? null,
  indicators: table?.indicators ?? null,
  reports: table?.reports ?? [],
  terms: orElse(views.map(({ terms }) => terms)),
  abbreviations: views.flatMap(({ abbreviations }) => abbreviations),
  interactions: orElse(views.map(({ interactions }) => interactions)),
  tables: orElse(views.map(({ tables }) => tables)),
  statistics: orElse(views.map(({ statistics }) => statistics)),
  waivers: views.flatMap(({ waivers }) => waivers),
});

/** The territory as some of its acts show it together on a day (ISO date), the one that answers for it first. */
const shownBy = (acts: readonly OwnAct[], asOf: string): Territory => {
  const current = acts.map((act) => act.current);
  const [leading] = current;
  if (leading === undefined) throw new RangeError('an act without an edition');
  const views = current.flatMap((view) => [view, ...view.annexes]);
  // A plan and a table are those in force, whichever act founds the system.
  const plans = views.toSorted((a, b) => standing(a, asOf) - standing(b, asOf));
  return views.length === 1
    ? leading
    : { ...leading, ...together(views, leading, plans, withTable(plans, asOf)) };
};

/** As each territory was last asked for: all rules ask for one day. */
const onDay = new WeakMap<Territory, { readonly asOf: string; readonly shown: Territory }>();

/**
 * A territory as it is judged on a day: without the acts that were signed later.
 *
 * @param asOf ISO date of the verdict
 * @returns null where all of them were: then there is nothing to judge yet
 */
export const asSigned = (territory: Territory, asOf: string): Territory | null => {
  const acts = territory.acts.filter((act) => !isLater(act, asOf));
  if (acts.length === territory.acts.length) return territory;
  if (acts.length === 0) return null;
  const before = onDay.get(territory);
  if (before?.asOf === asOf) return before.shown;
  const shown = shownBy(acts, asOf);
  onDay.set(territory, { asOf, shown });
  return shown;
};

/** What a territory shows of one of its acts. */
const shownOf = (whole: Territory, act: Territory): OwnAct['shows'] => {
  const views = [act, ...act.annexes];
  const { provision, roadmap, indicators } = whole;
  return {
    ...(provision !== null && views.some((view) => view.provision === provision) ? { provision } : {}),
    ...(roadmap !== null && views.some((view) => view.roadmap === roadmap) ? { roadmap } : {}),
    ...(indicators !== null && views.some((view) => view.indicators === indicators) ? { indicators } : {}),
  };
};

/** The order of an act as its first edition's front matter gives it; null where that gives none. */
const adoptedBy = ([first]: readonly EditionFiles[]): OwnAct['adopted'] => {
  const { order } = (first?.documents.prose?.front.data ?? {}) as Loose<ProvisionFile>;
  return order ?? null;
};

/** A list whose items are made when they are asked for: of the editions of an act mostly one is. */
const whenAsked = <T>(makers: readonly (() => T)[]): readonly T[] => {
  const list: T[] = [];
  for (const [at, make] of makers.entries()) {
    let made: { readonly item: T } | undefined;
    Object.defineProperty(list, at, {
      enumerable: true,
      get: (): T => {
        made ??= { item: make() };
        return made.item;
      },
    });
  }
  return list;
};

/** The register of a territory, and the registers in which its documents' acts are looked up, nearest first. */
const registersOf = (
  { own }: TerritoryFiles,
  federal: Federal,
  region: Territory | null,
): Pick<Territory, 'register' | 'registers'> => {
  const file = contentFile<ActsFile>(own, 'acts');
  const register = file === undefined ? noRegister : buildRegister(file.data, file.spot);
  return { register, registers: [register.acts, ...(region?.registers ?? [federal.acts])] };
};

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
  // A body of the region may be described in any of its acts.
  const beyond =
    region === null ? [] : [region, ...region.acts.flatMap(({ current }) => [current, ...current.annexes])];
  const acts = [...files.acts.values()].map((act) => {
    const editions = editionsOf(act);
    return { id: act.id, ofAct: act, editions, at: applying(editions, asOf) };
  });
  const registers = registersOf(files, federal, region);
  const textOf = textReader(files.id, federal, registers.registers);
  if (acts.length === 0)
    return { ...buildView(files, null, federal, beyond, registers, textOf), acts: [], annexes: [] };

  const link: Link = (edition, around) => buildView(files, edition, federal, around, registers, textOf);
  const alone = acts.map(({ editions, at }) => {
    const edition = editions[at];
    return edition === undefined ? undefined : buildDocuments(edition, link, beyond);
  });
  const known = alone.flatMap((documents) => documents ?? []);
  const byRank = inOrder(
    asOf,
    known.map(({ main }) => main),
  );
  const first = known.toSorted((a, b) => byRank(a.main, b.main));
  const all: OwnAct[] = [];
  /** The documents of an edition, with the names that the other acts in force give them. */
  const linked = (edition: EditionFiles, documents: Documents): Territory => {
    const others = first.filter(({ main }) => main.act?.id !== edition.act.id);
    const around = others.flatMap(({ main, further }) => [main, ...further]);
    const { main, further } =
      others.length === 0 || !askForNames(documents)
        ? documents
        : buildDocuments(edition, link, [...around, ...beyond]);
    const annexes = further.map((view) => ({ ...view, acts: all, annexes: [] }));
    return { ...main, acts: all, annexes };
  };

  const seen = acts.flatMap(({ id, ofAct, editions, at }, which): OwnAct[] => {
    const [edition, documents] = [editions[at], alone[which]];
    if (edition === undefined || documents === undefined) return [];
    const now = linked(edition, documents);
    const documentsOn = (day: string): readonly Pick<Territory, 'document' | 'indicators'>[] => {
      // An edition that is still to come on the day of the verdict says nothing of what was reported before it.
      const then = editions[applying(editions, day < asOf ? day : asOf)];
      if (then === undefined || then === edition) return [now, ...now.annexes];
      const { main, further } = buildDocuments(then, link, beyond);
      return [main, ...further];
    };
    const current = withReports(now, ofAct, documentsOn);
    const makers = editions.map(
      (other, index) => (): Territory =>
        index === at ? current : linked(other, buildDocuments(other, link, beyond)),
    );
    const heads = editions.map(headOf);
    return [{ id, adopted: adoptedBy(editions), heads, editions: whenAsked(makers), current, shows: {} }];
  });
  all.push(...seen.toSorted((a, b) => byRank(a.current, b.current)));
  const whole = shownBy(all, asOf);
  for (const { current, shows } of all) Object.assign(shows, shownOf(whole, current));
  const ofTerritory = buildWaivers(contentFile<WaiversFile>(files.own, 'waivers'));
  return ofTerritory.length === 0 ? whole : { ...whole, waivers: [...ofTerritory, ...whole.waivers] };
};
