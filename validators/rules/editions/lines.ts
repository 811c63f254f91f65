// An edition as the lines of its documents, each with the numbers it is found by: what amendments are held against.
import type { Part, Territory } from '../../model/types.ts';
import type { Spot } from '../../source/spot.ts';
import { normalise } from '../../text/words.ts';

/** A paragraph of the text, a row of a table. */
export interface Line {
  readonly document: 'provision' | 'roadmap' | 'indicators';
  /** The numbers of what holds it, the outermost first, and its own. */
  readonly numbers: readonly string[];
  readonly text: string;
  /** Its words without marks, between spaces. */
  readonly words: string;
  readonly spot: Spot;
}

/** Words as they are compared: without marks, letter case and ё, between spaces. */
export const bareWords = (text: string): string =>
  ` ${normalise(text)
    .replaceAll(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()} `;

/** The words without the number that they begin with: what is numbered anew says the same. */
export const unnumbered = ({ words, numbers }: Line): string => {
  const number = bareWords(numbers.at(-1) ?? '');
  return number.trim() !== '' && words.startsWith(number) ? words.slice(number.length - 1) : words;
};

const line = (
  document: Line['document'],
  numbers: readonly string[],
  text: string,
  spot: Spot,
): readonly Line[] => {
  const words = bareWords(text);
  return words.trim() === '' ? [] : [{ document, numbers, text, words, spot }];
};

function* ofParts(parts: readonly Part[], above: readonly string[]): Generator<Line> {
  for (const part of parts) {
    const numbers = part.number === null ? above : [...above, part.number];
    yield* line('provision', numbers, part.text, part.spot);
    yield* ofParts(part.children, numbers);
  }
}

function* ofEdition({ provision, roadmap, indicators, terms }: Territory): Generator<Line> {
  yield* ofParts(provision?.parts ?? [], []);
  for (const { text, spot } of terms) yield* line('provision', [], text, spot);
  for (const { number, title, systemMeasures, spot } of roadmap?.directions ?? []) {
    const above = number === null ? [] : [String(number)];
    yield* line('roadmap', above, title, spot);
    for (const system of systemMeasures) {
      yield* line('roadmap', [...above, system.number], system.title, system.spot);
      for (const { title: measure, responsible, executors, deadline, result, spot: at } of system.measures) {
        const named = (responsible ?? []).map(({ printed }) => printed);
        const cells = [measure, ...named, ...(executors ?? []), deadline?.printed ?? '', result ?? ''];
        yield* line('roadmap', [...above, system.number], cells.join('\n'), at);
      }
    }
  }
  for (const { number, name, baseline, targets, collection, spot } of indicators?.indicators ?? []) {
    const values = [baseline?.printed ?? '', ...[...targets.values()].map(({ printed }) => printed)];
    yield* line('indicators', [number], [number, name, ...values, collection ?? ''].join('\n'), spot);
  }
}

/** The lines of an edition in printed order, and all their words. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly words: string;
}

const known = new WeakMap<Territory, Lines>();

/** An edition line by line; made once, since every amendment asks for it. */
export const linesOf = (edition: Territory): Lines => {
  const before = known.get(edition);
  if (before !== undefined) return before;
  const lines = [...ofEdition(edition)];
  const made = { lines, words: lines.map(({ words }) => words).join('') };
  known.set(edition, made);
  return made;
};
