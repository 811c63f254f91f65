// References that must exist: the data name a clause of the text, or an entry of another file, by what it is called there.
import type { Corpus, Federal, Reference, Territory } from '../../model/types.ts';
import { hasWholeText, isKnown } from '../../model/whole.ts';
import type { FederalFileKind } from '../../source/files.ts';
import { meantOne } from '../did-you-mean.ts';
import { sayMissing } from '../provision/missing-clause.ts';
import type { FederalRule, Issue, TerritoryRule, Text } from '../rule.ts';
import { ofData, type ToldOfData } from './told.ts';

/** A reference with what bears it, which the message names. */
interface Borne<Of> {
  readonly of: Of;
  readonly reference: Reference<unknown> | null;
}

const isLost = (reference: Reference<unknown> | null): reference is Reference<unknown> =>
  reference !== null && reference.target === null && reference.printed !== '';

/** Makes the rule that the clauses and bullets which the data name are in the text. */
export const clauseResolves = ({
  references,
  ...told
}: ToldOfData & {
  readonly references: (territory: Territory) => Iterable<Reference<unknown> | null>;
}): TerritoryRule => ({
  ...told,
  ...ofData,
  scope: 'territory',
  *check(territory, { corpus }) {
    const { provision } = territory;
    if (provision === null || !hasWholeText(corpus, territory)) return;
    for (const reference of references(territory))
      if (isLost(reference))
        yield {
          at: reference.spot,
          ...sayMissing(provision, reference.printed),
          evidence: reference.printed,
        };
  },
});

interface Resolving<Seen, Of> {
  /** The names there are; null where they were not read in full. */
  readonly known: (seen: Seen, corpus: Corpus) => readonly string[] | null;
  readonly references: (seen: Seen) => Iterable<Borne<Of>>;
  readonly say: (printed: string, of: Of) => Text;
  /** What to write instead; the known name that is like the printed one, unless the rule says more. */
  readonly hint?: (printed: string, known: readonly string[], of: Of, corpus: Corpus) => Text | null;
}

function* unresolved<Seen, Of>(
  { known, references, say, hint }: Required<Resolving<Seen, Of>>,
  seen: Seen,
  corpus: Corpus,
): Generator<Issue> {
  const names = known(seen, corpus);
  if (names === null) return;
  for (const { of, reference } of references(seen)) {
    if (!isLost(reference)) continue;
    const { printed, spot } = reference;
    const instead = hint(printed, names, of, corpus);
    yield {
      at: spot,
      message: say(printed, of),
      ...(instead === null ? {} : { hint: instead }),
      evidence: printed,
    };
  }
}

/** Makes the rule that what a territory names is among what there is. */
export const resolves = <Of>({
  known,
  references,
  say,
  hint = meantOne,
  ...told
}: ToldOfData & Resolving<Territory, Of>): TerritoryRule => ({
  ...told,
  ...ofData,
  scope: 'territory',
  check: (territory, { corpus }) => unresolved({ known, references, say, hint }, territory, corpus),
});

/** Makes the rule that what the federal layer names is among what it has. */
export const federalResolves = <Of>({
  known,
  references,
  say,
  hint = meantOne,
  ...told
}: ToldOfData & Resolving<Corpus, Of>): FederalRule => ({
  ...told,
  ...ofData,
  scope: 'federal',
  check: (corpus) => unresolved({ known, references, say, hint }, corpus, corpus),
});

/** Ids of the federal layer, where the file that has them was read in full. */
export const federalIds =
  (kind: FederalFileKind, ids: (federal: Federal) => Iterable<string>) =>
  (_: unknown, corpus: Corpus): readonly string[] | null =>
    isKnown(corpus, kind) ? [...ids(corpus.federal)] : null;

/** References of which nothing need be said but what they print. */
export const bare = (references: Iterable<Reference<unknown> | null>): readonly Borne<null>[] =>
  [...references].map((reference) => ({ of: null, reference }));
