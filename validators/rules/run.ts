// Runs the rules over a corpus and makes findings of what they say.
import { citingsOfAll } from '../model/act-citations.ts';
import { allTogether } from '../model/all-together.ts';
import { isAmong } from '../model/chosen.ts';
import { withCitedOnly } from '../model/cited.ts';
import { actPlace, territoryOfFile } from '../model/places/act-place.ts';
import { rawAt } from '../model/raw-text.ts';
import type { Corpus, Territory } from '../model/types.ts';
import { isFileOf } from '../model/view-of.ts';
import type { ActPlace } from '../source/act-place.ts';
import { placeOf, pointerOf, type Spot } from '../source/spot.ts';
import { nestedQuotes } from '../text/nested-quotes.ts';
import { accepting, type PackedAccepting, packedAccepting } from './accepted.ts';
import { applyWaivers } from './apply-waivers.ts';
import { byPlace, type Finding, type FindingGround, fingerprint } from './finding.ts';
import { floodGate, type Raised } from './flood.ts';
import type { Gathered, Gathering } from './gathering.ts';
import { isHeldTo } from './held-to.ts';
import { normCitation } from './norms.ts';
import type {
  Context,
  CorpusRule,
  FederalRule,
  FilesRule,
  GatheringRule,
  Ground,
  Issue,
  RegisterRule,
  Rule,
  TerritoryRule,
  Text,
} from './rule.ts';
import { withoutYielding } from './yielding.ts';

/** The rules whose findings say that a value could not be read: others keep silent about it. */
export const isFormat = ({ id }: { readonly id: string }): boolean => /^(file|yaml|mdx|schema)\//.test(id);

/** Names the place of a spot in an act; null where it has none. */
type Placing = (spot: Spot) => ActPlace | null;

/** So many steps of a reasoning are told; the rest are counted. */
const mostGrounds = 200;

const groundsOf = (grounds: readonly Ground[], placing: Placing): readonly FindingGround[] => {
  const shown = grounds.slice(0, mostGrounds).map((ground) => groundOf(ground, placing));
  const left = grounds.length - shown.length;
  return left === 0
    ? shown
    : [...shown, { says: { ru: `И ещё ${left}`, en: `And ${left} more` }, at: null, place: null }];
};

const groundOf = ({ says, at }: Ground, placing: Placing): FindingGround => {
  if (at === undefined) return { says: quoting(says), at: null, place: null };
  const { file, range } = placeOf(at);
  return { says: quoting(says), at: { file, ...range }, place: placing(at) };
};

/** A text of a finding with one kind of marks around what it quotes, whatever the quoted words have. */
const quoting = ({ ru, en }: Text): Text => ({ ru: nestedQuotes(ru), en });

const overall = (rule: FilesRule | FederalRule | CorpusRule, context: Context): Iterable<Issue> => {
  const { corpus } = context;
  if (rule.scope === 'files') return rule.check(corpus.problems);
  const seen = rule.scope === 'federal' ? withCitedOnly(corpus) : corpus;
  return rule.check(seen, { ...context, corpus: seen });
};

/** The territories that are judged, and whether that is all of them: then what belongs to none is judged too. */
interface Judged {
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

function* raise(rule: Rule, context: Context, judged: Judged): Generator<Raised> {
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

/** Whether a value at `pointer`, or one directly in it, could not be read: what is said of it would only repeat that. */
const overshadowed = (pointer: string, unread: ReadonlySet<string> | undefined): boolean => {
  if (pointer === '' || unread === undefined) return false;
  for (const other of unread)
    if (
      other === pointer ||
      (other.startsWith(`${pointer}/`) && !other.slice(pointer.length + 1).includes('/'))
    )
      return true;
  return false;
};

/** Takes issues and makes findings of them, each with a fingerprint of its own. `names`: of territories that a norm cites. */
const collector = (
  findings: Finding[],
  textOf: (file: string) => string,
  placing: Placing,
  names: Corpus['names'] = new Map(),
) => {
  const copies = new Map<string, number>();
  const unread = new Map<string, Set<string>>();
  const markUnread = ({ rule, file, pointer }: Finding): void => {
    if (isFormat({ id: rule })) unread.set(file, (unread.get(file) ?? new Set()).add(pointer));
  };
  findings.forEach(markUnread);
  return ({ rule, region, issue }: Raised): void => {
    const place = placeOf(issue.at);
    const pointer = pointerOf(issue.at.path);
    if (!isFormat(rule) && overshadowed(pointer, unread.get(place.file))) return;
    const evidence = issue.evidence ?? rawAt(textOf(place.file), place.range);
    const spot = issue.placeless === true ? null : issue.at;
    const identity = { rule: rule.id, region, spot, evidence };
    const first = fingerprint({ ...identity, copy: 0 });
    const copy = copies.get(first) ?? 0;
    copies.set(first, copy + 1);
    const finding: Finding = {
      rule: rule.id,
      severity: issue.unsure === true ? 'note' : rule.severity,
      message: quoting(issue.message),
      hint: quoting(issue.hint ?? rule.cure),
      edit: issue.edit === undefined ? (rule.edit ?? null) : issue.edit,
      place: rule.about === 'data' ? null : placing(issue.at),
      file: place.file,
      ...place.range,
      pointer,
      region,
      norm: normCitation(rule.norm, { statedIn: issue.statedIn ?? [], names, region }),
      grounds: groundsOf(issue.grounds ?? [], placing),
      fingerprint: copy === 0 ? first : fingerprint({ ...identity, copy }),
      waived: null,
    };
    markUnread(finding);
    findings.push(finding);
  };
};

/** Takes what one rule says, and of a flood only so much. A format that cannot be read has bounds of its own. */
const takeAll = (rule: Rule, said: Iterable<Raised>, accept: (raised: Raised) => void): void => {
  const gate = floodGate();
  for (const raised of said) if (isFormat(rule) || gate.admits(raised)) accept(raised);
  gate.heldBack().forEach(accept);
};
/** The place that was given to a spot before its act was let go. */
const given: Placing = ({ place }) => place ?? null;

/** What was gathered of territories by a rule. */
interface GatheredByRule {
  readonly rule: string;
  readonly gathered: readonly Gathered<unknown>[];
}

/** What is known when territories have been judged one by one: plain data, without the territories. */
export interface Examined {
  readonly findings: readonly Finding[];
  readonly gathered: readonly GatheredByRule[];
  readonly accepting: readonly PackedAccepting[];
}

/** Of territories those that are judged: the chosen ones with their municipalities, all where none are chosen. */
export const judgedOf = (
  territories: readonly Territory[],
  chosen: readonly string[] | null,
): readonly Territory[] =>
  chosen === null ? territories : territories.filter(({ id }) => isAmong(chosen, id));

/**
 * The first half of a check: what the documents say, each by itself; first what could not be read, then the rest.
 * The territories of a large content are examined in several goes.
 *
 * @param chosen ids of the territories that are judged; of the others is gathered only what these are held against, and the
 *               federal layer is only read
 */
export const examine = (
  rules: readonly Rule[],
  context: Context,
  chosen: readonly string[] | null = null,
): Examined => {
  const { corpus } = context;
  const judged = judgedOf(corpus.territories, chosen);
  const findings: Finding[] = [];
  const accept = collector(
    findings,
    (file) => corpus.texts.get(file) ?? '',
    (spot) => actPlace(corpus, spot),
    corpus.names,
  );
  const asked =
    chosen === null ? rules : rules.filter(({ scope }) => scope !== 'federal' && scope !== 'corpus');
  for (const format of [true, false])
    for (const rule of asked)
      if (isFormat(rule) === format)
        takeAll(rule, raise(rule, context, { territories: judged, all: chosen === null }), accept);
  return {
    findings,
    gathered: rules.flatMap((rule) =>
      rule.scope === 'gathered' ? [{ rule: rule.id, gathered: gatheredBy(rule, context) }] : [],
    ),
    accepting: judged
      .filter(({ waivers }) => waivers.length > 0)
      .map((territory) => packedAccepting(corpus, territory)),
  };
};

const gatheredBy = (rule: GatheringRule, context: Context): readonly Gathered<unknown>[] =>
  context.corpus.territories.flatMap((territory) => {
    const data = isHeldTo(territory, rule.heldTo) ? rule.gather(allTogether(territory), context) : null;
    return data === null ? [] : [{ territory: territory.id, name: territory.name, data }];
  });

/**
 * The second half: what is found by holding territories against each other, which findings yield, which are waived.
 *
 * @param parts  what was examined, in the order of the territories or not
 * @param chosen ids of the territories that were judged; null for all
 * @returns the findings sorted by place. The same corpus and date always give the same, however it was divided.
 */
export const conclude = (
  rules: readonly Rule[],
  parts: readonly Examined[],
  gathering: Gathering,
  chosen: readonly string[] | null = null,
): readonly Finding[] => {
  const findings = parts.flatMap((part) => part.findings);
  const accept = collector(findings, () => '', given);
  const byTerritory = (a: Gathered<unknown>, b: Gathered<unknown>): number =>
    a.territory < b.territory ? -1 : 1;
  for (const rule of rules) {
    if (rule.scope !== 'gathered') continue;
    const gathered = parts
      .flatMap((part) => part.gathered)
      .flatMap((part) => (part.rule === rule.id ? part.gathered : []))
      .sort(byTerritory);
    const raised = [...rule.check(gathered, gathering)].map((issue) => ({
      rule,
      region: issue.territory ?? null,
      issue,
    }));
    takeAll(
      rule,
      raised.filter(({ region }) => chosen === null || (region !== null && isAmong(chosen, region))),
      accept,
    );
  }
  const standing = [...withoutYielding(findings, rules)];
  const territories = parts.flatMap((part) => part.accepting).map(accepting);
  const said: Finding[] = [];
  const acceptLast = collector(said, () => '', given);
  const ofTerritory = Map.groupBy(standing, ({ region }) => region);
  for (const rule of rules) {
    if (rule.scope !== 'findings') continue;
    for (const territory of territories)
      for (const issue of rule.check(territory, gathering.asOf, ofTerritory.get(territory.id) ?? []))
        acceptLast({ rule, region: territory.id, issue });
  }
  return applyWaivers([...standing, ...said], territories, gathering.asOf).sort(byPlace);
};

/**
 * Gives the findings of a corpus as of a date, waivers applied, sorted by place.
 * The same corpus and date always give the same findings.
 */
export const runRules = (
  rules: readonly Rule[],
  context: Context,
  chosen: readonly string[] | null = null,
): readonly Finding[] => {
  const { asOf, corpus } = context;
  return conclude(rules, [examine(rules, context, chosen)], { asOf, federal: corpus.federal }, chosen);
};
