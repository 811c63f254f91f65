// Asks a rule of what it looks at: the files, the federal layer, the registers of acts, or each document of each territory.

import { onlyAmends } from '../model/act-actions.ts';
import { citingsOfAll } from '../model/act-citations.ts';
import { asSigned } from '../model/acts.ts';
import { standingTogether } from '../model/all-together.ts';
import { withCitedOnly } from '../model/cited.ts';
import { isLater, madeBy, otherPrinted } from '../model/own-acts.ts';
import { territoryOfFile } from '../model/places/act-place.ts';
import { stateOf } from '../model/state.ts';
import type { OwnAct, Territory } from '../model/types.ts';
import { isFileOf } from '../model/view-of.ts';
import { placeOf } from '../source/spot.ts';
import type { Raised } from './flood.ts';
import { isHeldTo } from './held-to.ts';
import type {
  Context,
  CorpusRule,
  FederalRule,
  FilesRule,
  Issue,
  RegisterRule,
  Rule,
  TerritoryRule,
} from './rule.ts';

const overall = (rule: FilesRule | FederalRule | CorpusRule, context: Context): Iterable<Issue> => {
  const { corpus } = context;
  if (rule.scope === 'files') return rule.check(corpus.problems);
  const seen = rule.scope === 'federal' ? withCitedOnly(corpus) : corpus;
  return rule.check(seen, { ...context, corpus: seen });
};

/** The territories that are judged, and whether that is all of them: then what belongs to none is judged too. */
export interface Judged {
  readonly territories: readonly Territory[];
  readonly all: boolean;
}

/** What a rule says of the registers of acts: of the federal one where all is judged, and of each judged territory's. */
function* onRegisters(rule: RegisterRule, context: Context, { territories, all }: Judged): Generator<Raised> {
  if (all) {
    const corpus = withCitedOnly(context.corpus);
    const federal = { territory: null, acts: [...corpus.federal.acts.values()], citings: [] };
    for (const issue of rule.check(federal, { ...context, corpus })) yield { rule, region: null, issue };
  }
  for (const territory of territories) {
    const register = {
      territory,
      acts: [...territory.register.acts.values()],
      citings: citingsOfAll(territory),
    };
    for (const issue of rule.check(register, context)) yield { rule, region: territory.id, issue };
  }
}

/** All that a rule says of what is judged; nothing of a rule that is asked when all territories are known. */
export function* raise(rule: Rule, context: Context, judged: Judged): Generator<Raised> {
  const { corpus } = context;
  if (rule.scope === 'files' || rule.scope === 'federal' || rule.scope === 'corpus') {
    for (const issue of overall(rule, context))
      yield {
        rule,
        region: issue.territory ?? territoryOfFile(corpus, placeOf(issue.at).file)?.id ?? null,
        issue,
      };
    return;
  }
  if (rule.scope === 'register') yield* onRegisters(rule, context, judged);
  if (rule.scope !== 'territory') return;
  for (const territory of judged.territories)
    for (const issue of onActs(rule, territory, context)) yield { rule, region: territory.id, issue };
}

/** The views that a rule is asked of: the territory as a whole, or each document of each act by itself. */
const viewsFor = (
  { across, ofAct, everyEdition }: TerritoryRule,
  territory: Territory,
  asOf: string,
): readonly Territory[] => {
  const signed = asSigned(territory, asOf);
  if (signed === null) return [];
  if (across === true) return [standingTogether(signed, asOf)];
  const acts = territory.acts.filter((act) => !isLater(act, asOf));
  const others = everyEdition === true ? acts.flatMap(otherPrinted) : [];
  const views = acts.flatMap(({ current }) => (ofAct === true ? [current] : [current, ...current.annexes]));
  const inForce = territory.acts.length < 2 && territory.annexes.length === 0 ? [territory] : views;
  return [...inForce, ...others];
};

/** What an act tells of itself and of how it is entered, though its words have passed into another or are in force no more. */
const OF_ITSELF = /^(?:source|requisites|editions|provision|territory|validity|schema|waivers)\//;

const isRepealed = ({ current }: OwnAct, asOf: string): boolean => stateOf(current, asOf).kind === 'repealed';

/**
 * Files in which nothing is to be told on a day: those of an act that was signed later or has been repealed, and a table of an
 * amending act that has passed into an edition that it made, where it is told once.
 */
const silentIn = (
  territory: Territory,
  { id, about }: TerritoryRule,
  asOf: string,
): ((file: string) => boolean) => {
  const isOfItself = OF_ITSELF.test(id);
  const folders = territory.acts
    .filter((act) => isLater(act, asOf) || (about !== 'data' && !isOfItself && isRepealed(act, asOf)))
    .flatMap(({ heads }) => heads);
  const passed = isOfItself ? [] : passedOn(territory);
  return (file) => passed.includes(file) || folders.some(({ folder }) => file.startsWith(folder));
};

const known = new WeakMap<Territory, readonly string[]>();

/** The files of tables that stand in an order which only amends, and in an edition that it made. */
const passedOn = (territory: Territory): readonly string[] => {
  const before = known.get(territory);
  if (before !== undefined) return before;
  const files = territory.acts.flatMap((act) => {
    const { current } = act;
    if (territory.acts.length < 2 || !onlyAmends(current)) return [];
    const made = madeBy(act).flatMap((edition) => [edition, ...edition.annexes]);
    return (['roadmap', 'indicators'] as const).flatMap((kind) =>
      made.some((edition) => edition[kind] !== null)
        ? [current, ...current.annexes].flatMap((view) => view.files.get(kind)?.file ?? [])
        : [],
    );
  });
  known.set(territory, files);
  return files;
};

/** What a rule says of a territory, document by document; what it says of the passports that they share, once. */
function* onActs(rule: TerritoryRule, territory: Territory, context: Context): Generator<Issue> {
  const reported = new Set<string>();
  const isSilent = silentIn(territory, rule, context.asOf);
  for (const view of viewsFor(rule, territory, context.asOf)) {
    if (!isHeldTo(view, rule.heldTo)) continue;
    for (const issue of rule.check(view, context)) {
      const { source, path } = issue.at;
      if (isSilent(source.file)) continue;
      const own =
        view.document === null
          ? view.act !== null && source.file.startsWith(view.act.folder)
          : isFileOf(view, source.file);
      const key = `${source.file}\u0000${path.join('/')}\u0000${issue.evidence ?? issue.message.ru}`;
      if (!own && reported.has(key)) continue;
      reported.add(key);
      yield issue;
    }
  }
}
