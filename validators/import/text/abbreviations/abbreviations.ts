// The abbreviations that a text introduces: «… (далее – ЦНППМ)», and lists of them.
import { introducedMeaning } from '../../../rules/words/abbreviations/introductions.ts';
import { laterNames } from '../../../rules/words/abbreviations/later-names.ts';
import { spellingWords } from '../../../rules/words/abbreviations/spelled-out.ts';
import { findAbbreviations } from '../../../text/words/words.ts';
import type { Said, ValueMap } from '../../said.ts';
import { definitionIn } from '../terms.ts';
import { explainedIn, type FoundAbbreviation, listsIn } from './lists.ts';
import { fromItself, meaningOf, unquoted } from './meaning.ts';

/** A text and the clause it stands in. */
export interface PlacedText {
  readonly said: Said;
  readonly clause: string | null;
  /** Whether it is a cell of a table: what stands before a bracket there is one name. */
  readonly isCell?: true;
  readonly isHeading?: true;
}

/** A bracket that nobody closed ends with its sentence: «(далее – ИРО.». */
const closed = (text: string): string => text.replace(/(\(далее[^()]{2,60}?)([.:;]?)$/iu, '$1)$2');

/** The abbreviations of texts that «далее» introduces, each with each of its meanings once, in printed order. */
export const introducedIn = (texts: readonly PlacedText[]): readonly FoundAbbreviation[] => {
  const found = new Map<string, FoundAbbreviation>();
  for (const { said, clause, isCell = false } of texts) {
    const { stretches } = said;
    const text = closed(said.text);
    /** What is introduced here before. */
    const here = new Set<string>();
    const add = (short: string, means: string | null): void => {
      if (means === null || short.length > 80 || here.has(short)) return;
      here.add(short);
      const key = `${short}\n${means}`;
      if (!found.has(key))
        found.set(key, { short: { text: short, stretches }, means: { text: means, stretches }, clause });
    };
    const names = laterNames(text);
    const defined = definitionIn(text);
    if (defined?.short != null && names.some((name) => name.text === defined.short))
      add(defined.short, fromItself(defined.term, defined.short) ?? defined.term);
    for (const { text: short, at } of names) {
      const before = text.slice(0, text.lastIndexOf('(', at)).trimEnd();
      // «(далее – краевая методическая сеть, КМС)»: the one is short of the other.
      const other = names.find(
        (name) => name.text !== short && spellingWords(name.text, short) === name.text,
      );
      add(
        short,
        meaningOf(before, short, isCell) ??
          [...found.values()].find((one) => one.short.text === other?.text)?.means.text ??
          null,
      );
    }
    // «Единая федеральная система … (ЕФС)»
    for (const short of findAbbreviations(text)) {
      const means = introducedMeaning(text, short);
      add(short.text, means === null ? null : unquoted(means));
    }
    for (const [short, means] of [...listsIn(said), ...explainedIn(text)]) add(short, means);
  }
  return [...found.values()];
};

export const abbreviationValue = ({ short, means, clause }: FoundAbbreviation): ValueMap => ({
  short,
  means,
  clause: clause ?? undefined,
});
