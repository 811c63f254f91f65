// Asks a rule of what it looks at: the files, the federal layer, the registers of acts, or each document of each territory.
import { citingsOfAll } from '../model/act-citations.ts';
import { allTogether } from '../model/all-together.ts';
import { withCitedOnly } from '../model/cited.ts';
import { territoryOfFile } from '../model/places/act-place.ts';
import type { Territory } from '../model/types.ts';
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
const viewsFor = ({ across, ofAct }: TerritoryRule, territory: Territory): readonly Territory[] => {
  if (across === true) return [allTogether(territory)];
  const views = territory.acts.flatMap(({ current }) =>
    ofAct === true ? [current] : [current, ...current.annexes],
  );
  return views.length < 2 && territory.annexes.length === 0 ? [territory] : views;
};

/** What a rule says of a territory, document by document; what it says of the passports that they share, once. */
function* onActs(rule: TerritoryRule, territory: Territory, context: Context): Generator<Issue> {
  const told = new Set<string>();
  for (const view of viewsFor(rule, territory)) {
    if (!isHeldTo(view, rule.heldTo)) continue;
    for (const issue of rule.check(view, context)) {
      const { source, path } = issue.at;
      const own =
        view.document === null
          ? view.act !== null && source.file.startsWith(view.act.folder)
          : isFileOf(view, source.file);
      const key = `${source.file}\u0000${path.join('/')}\u0000${issue.evidence ?? issue.message.ru}`;
      if (!own && told.has(key)) continue;
      told.add(key);
      yield issue;
    }
  }
}
