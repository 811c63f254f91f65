// What the act says of itself only as a whole: the levels of its subjects, who coordinates, for what period it is adopted, and which
// federal acts it names. The draft is linked once, and the model is asked what the rules ask it.
import { buildCorpus } from '../model/corpus.ts';
import type { FileReader } from '../model/file-reader.ts';
import { passagesOf } from '../model/passages.ts';
import { printedPeriods } from '../model/printed-periods.ts';
import type { Act, Part, Territory } from '../model/types.ts';
import { claimsIn } from '../rules/subjects/coordinator-claims.ts';
import { printedLevels } from '../rules/subjects/printed-levels.ts';
import type { SourceFile } from '../source/files.ts';
import { actNumberKey, actReferences } from '../text/acts/act-reference.ts';
import { amending, repealing } from '../text/acts/order-words.ts';
import type { Level } from '../text/names/level-list.ts';
import type { ValueMap } from './said.ts';

/** What is known of an act when it is read as a whole. */
export interface Completion {
  /** The levels of subjects, by their ids. */
  readonly levels: ReadonlyMap<string, Level>;
  readonly coordinator: string | null;
  readonly period: ValueMap | null;
  readonly basis: readonly ValueMap[];
}

const nothing: Completion = { levels: new Map(), coordinator: null, period: null, basis: [] };

const levelsOf = (territory: Territory): ReadonlyMap<string, Level> => {
  const printed = printedLevels(territory);
  return new Map(
    territory.subjects.flatMap((subject): readonly (readonly [string, Level])[] => {
      const usual = subject.kind.target?.level ?? null;
      if (usual !== null && printed.bears(subject, usual)) return [[subject.id, usual]];
      const [only, ...more] = printed.of(subject);
      return only === undefined || more.length > 0 ? [] : [[subject.id, only]];
    }),
  );
};

const coordinatorOf = ({ provision, level, subjects }: Territory): string | null => {
  const named = new Set(claimsIn(passagesOf(provision), level, subjects).map(({ subject }) => subject.id));
  const [only = null, ...more] = named;
  return more.length > 0 ? null : only;
};

/** The period that a title of the act gives; one without a first year begins on the day of signing. */
const periodOf = (territory: Territory): ValueMap | null => {
  const found = printedPeriods(territory).filter((period) => period.of === 'document');
  const [first] = found;
  if (first === undefined || found.some(({ to, from }) => to !== first.to || from !== first.from))
    return null;
  const signed = territory.provision?.order?.date;
  const from = first.from === null ? signed : `${first.from}-01-01`;
  return from === undefined ? null : { printed: first.printed, from, to: first.lastDay };
};

const keyOf = (number: string, date: string): string => `${actNumberKey(number)} ${date}`;

/** The parts of the text with the clause they are cited by; what a clause repeals or amends is no basis. */
function* citable(parts: readonly Part[], above: string | null): Generator<readonly [Part, string]> {
  for (const part of parts) {
    if (part.component !== null || repealing.test(part.text) || amending.test(part.text)) continue;
    const own = part.number === null ? above : part.inOrder ? `order/${part.number}` : part.number;
    const clause = own ?? (part.inOrder ? 'order/preamble' : part.anchor === 'preamble' ? 'preamble' : null);
    if (clause !== null) yield [part, clause];
    yield* citable(part.children, clause);
  }
}

/** The federal acts that the text names by number and date, each clause once. */
const basisOf = ({ provision }: Territory, acts: ReadonlyMap<string, Act>): readonly ValueMap[] => {
  const byRequisites = new Map(
    [...acts.values()].flatMap((act) =>
      act.number === null || act.date === null ? [] : [[keyOf(act.number, act.date), act] as const],
    ),
  );
  const found = new Map<string, ValueMap>();
  for (const [part, clause] of citable(provision?.parts ?? [], null))
    for (const { number, date, quoted, text } of actReferences(part.text)) {
      const act = date === null || quoted ? undefined : byRequisites.get(keyOf(number, date));
      if (act !== undefined && !found.has(`${act.id} ${clause}`))
        found.set(`${act.id} ${clause}`, { act: act.id, clause, printed: text });
    }
  return [...found.values()];
};

/**
 * Reads a drafted act as a whole.
 *
 * @param files the draft, in the folder of the territory `id`, and the federal layer
 * @param reader what reads them; it may remember the federal layer
 */
export const completionOf = (files: readonly SourceFile[], id: string, reader: FileReader): Completion => {
  const corpus = buildCorpus(files, '', new Map(), { reader });
  const territory = corpus.territories.find((one) => one.id === id);
  return territory === undefined
    ? nothing
    : {
        levels: levelsOf(territory),
        coordinator: coordinatorOf(territory),
        period: periodOf(territory),
        basis: basisOf(territory, corpus.federal.acts),
      };
};
