// Slips of one kind in the printed words: found text by text, and told once with all the places where they stand.
import type { Corpus, Territory } from '../../model/types.ts';
import { foundIn } from '../../text/remembered.ts';
import type { Severity, TerritoryRule, Text } from '../rule.ts';
import { elsewhere, type Slip, slipsIn } from '../words/once.ts';
import type { PrintedText } from '../words/printed-texts.ts';
import type { Told } from './told.ts';

/** What a text tells alone, whatever the territory. */
const inEveryText = <S extends Slip>(
  inText: (text: string) => Iterable<S> = () => [],
  unasked: (territory: Territory) => ReadonlySet<string> = () => new Set(),
): ((territory: Territory) => (printed: PrintedText) => readonly S[]) => {
  const found = foundIn(inText);
  return (territory) => {
    const left = unasked(territory);
    return ({ text }) => (left.has(text) ? [] : found(text));
  };
};

/** Makes the rule that the printed words have no slip of a kind: a matter of drafting, unless it says more. */
export const noSlips = <S extends Slip>({
  inText,
  unasked,
  find = inEveryText(inText, unasked),
  say,
  hint,
  evidence = ({ text }) => text,
  isHabit = () => false,
  severity = 'note',
  ...told
}: Omit<Told, 'severity'> & {
  readonly severity?: Severity;
  /** How slips are found in a text, whatever stands beside it. */
  readonly inText?: (text: string) => Iterable<S>;
  /** Texts that say nothing by themselves. */
  readonly unasked?: (territory: Territory) => ReadonlySet<string>;
  /** How slips are found in a text of the territory, where a text does not tell it alone. */
  readonly find?: (territory: Territory, corpus: Corpus) => (printed: PrintedText) => Iterable<S>;
  readonly say: (slip: S) => Text;
  /** How this very slip is mended, where the cure does not say it. */
  readonly hint?: (slip: S) => Text | null;
  /** What tells the slip from others: its letters, unless the rule says otherwise. */
  readonly evidence?: (slip: S) => string;
  /** Whether a slip is one way of writing, shown where it stands first: it is known again whatever place that is. */
  readonly isHabit?: (slip: S) => boolean;
}): TerritoryRule => ({
  ...told,
  severity,
  norm: 'craft',
  scope: 'territory',
  *check(territory, { corpus }) {
    for (const repeated of slipsIn(corpus, territory, find(territory, corpus))) {
      const { slip, first } = repeated;
      const mended = hint?.(slip) ?? null;
      yield {
        at: first,
        message: say(slip),
        ...(mended === null ? {} : { hint: mended }),
        grounds: elsewhere(repeated),
        evidence: evidence(slip),
        ...(isHabit(slip) ? { placeless: true as const } : {}),
      };
    }
  },
});
