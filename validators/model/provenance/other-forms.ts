// A name stands in a text in the case that its sentence wants: «кураторы» are there where «кураторов» is printed.
import { lemmasOf } from '../../language/analyse.ts';
import { areApart } from '../../text/sets.ts';
import { hasLinesOf } from '../../text/words/case-forms.ts';
import type { PrintedSource, SourceWord } from './printed-source.ts';
import { wordsOf } from './words.ts';

/** Words of a name as a text prints them, and the line of source.txt where they begin. */
export interface OtherForm {
  readonly printed: string;
  readonly line: number;
}

export interface OtherForms {
  /** Where the words of a name stand one behind another in whatever case and number; null where they do not. */
  readonly standing: (name: string) => OtherForm | null;
  /** Where a head has a name line by line, the wider body first; null where none has. */
  readonly headed: (name: string) => OtherForm | null;
  /** The words of a text that the source has in no form; null of a text that has more words than a name. */
  readonly missing: (text: string) => readonly string[] | null;
}

/** No name has more words. */
const mostWords = 40;
/** Places looked at in all; a name that would need more is taken not to stand there. */
const mostSteps = 1_000_000;
/** A head names a body in no more lines, and stands among the first words. */
const mostLines = 4;
const headWords = 200;

/** Prepares a source for being asked about names that do not stand in it as they are given. */
export const otherFormsIn = ({ text, words }: PrintedSource): OtherForms => {
  const byLemma = new Map<string, number[]>();
  for (const [at, { word }] of words.entries())
    for (const lemma of lemmasOf(word)) {
      const known = byLemma.get(lemma);
      if (known === undefined) byLemma.set(lemma, [at]);
      else known.push(at);
    }
  const heads = [...Map.groupBy(words.slice(0, headWords), ({ line }) => line).values()];

  let steps = 0;
  const placesOf = (word: string): readonly number[] => {
    if (steps > mostSteps) return [];
    const places = [...new Set([...lemmasOf(word)].flatMap((lemma) => byLemma.get(lemma) ?? []))];
    steps += places.length;
    return places;
  };
  const isForm = (at: number, word: string): boolean => {
    const other = words[at];
    return other !== undefined && !areApart(lemmasOf(other.word), lemmasOf(word));
  };
  const said = (of: readonly SourceWord[]): OtherForm => ({
    printed: text.slice(of[0]?.at ?? 0, of.at(-1)?.end ?? 0).replace(/\s+/g, ' '),
    line: of[0]?.line ?? 1,
  });
  const asked = (name: string): readonly string[] | null => {
    const own = wordsOf(name).map(({ word }) => word);
    return own.length === 0 || own.length > mostWords ? null : own;
  };

  return {
    standing: (name) => {
      const own = asked(name);
      if (own === null) return null;
      const places = own.map(placesOf);
      const index = places.reduce(
        (best, at, step) => (at.length < (places[best]?.length ?? 0) ? step : best),
        0,
      );
      const start = (places[index] ?? [])
        .map((at) => at - index)
        .toSorted((a, b) => a - b)
        .find((at) => own.every((word, step) => isForm(at + step, word)));
      return start === undefined ? null : said(words.slice(start, start + own.length));
    },
    headed: (name) => {
      const own = asked(name);
      if (own === null) return null;
      for (const [first, row] of heads.entries()) {
        let head: readonly SourceWord[] = row;
        for (const next of heads.slice(first + 1, first + mostLines)) {
          if (head.length + next.length > own.length) break;
          head = [...head, ...next];
          if (head.length < own.length) continue;
          const found = said(head);
          if (hasLinesOf(name, found.printed)) return found;
        }
      }
      return null;
    },
    missing: (name) => asked(name)?.filter((word) => placesOf(word).length === 0) ?? null,
  };
};
