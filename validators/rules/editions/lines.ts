// An edition as the lines of its documents, each with the numbers it is found by: what amendments are held against.
import { headingWords } from '../../model/headings.ts';
import { cellsOf, shownColumns } from '../../model/roadmap/cells.ts';
import type {
  Indicator,
  IndicatorGroup,
  IndicatorTable,
  Measure,
  MeasureGroup,
  Part,
  Roadmap,
  Territory,
} from '../../model/types.ts';
import type { Spot } from '../../source/spot.ts';
import { normalise } from '../../text/words.ts';

/** A paragraph of the text, a row of a table. */
export interface Line {
  readonly document: 'provision' | 'roadmap' | 'indicators';
  /** The numbers of what holds it, the outermost first, and its own. */
  readonly numbers: readonly string[];
  /** What tells it from others under the same numbers: the further document, the words of a row; '' for a paragraph of the main one. */
  readonly name: string;
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
  name = '',
): readonly Line[] => {
  const words = bareWords(text);
  return words.trim() === '' ? [] : [{ document, numbers, name, text, words, spot }];
};

function* ofParts(parts: readonly Part[], above: readonly string[]): Generator<Line> {
  for (const part of parts) {
    const numbers = part.number === null ? above : [...above, part.number];
    yield* line('provision', numbers, part.text, part.spot);
    yield* ofParts(part.children, numbers);
  }
}

const numbersIn = (...printed: readonly (string | number | null)[]): readonly string[] =>
  printed.flatMap((number) => (number === null || number === '' ? [] : [String(number)]));

function* ofGroups(
  document: Line['document'],
  groups: readonly (MeasureGroup | IndicatorGroup)[],
  above: readonly string[],
): Generator<Line> {
  for (const group of groups) {
    const numbers = [...above, ...numbersIn(group.number)];
    yield* line(document, numbers, headingWords(group), group.spot);
    yield* ofGroups(document, group.groups, numbers);
  }
}

/** The numbers of a row and of what stands over it. */
const rowNumbers = ({ within, number }: Pick<Measure | Indicator, 'within' | 'number'>): readonly string[] =>
  numbersIn(...within.map((heading) => heading.number), number);

function* ofRoadmap(roadmap: Roadmap): Generator<Line> {
  yield* ofGroups('roadmap', roadmap.groups, []);
  const columns = shownColumns(roadmap);
  for (const measure of roadmap.measures) {
    const cells = cellsOf(measure, columns).flatMap(({ values }) => values.map(({ text }) => text));
    yield* line('roadmap', rowNumbers(measure), cells.join('\n'), measure.spot, measure.title);
  }
}

function* ofIndicators({ groups, indicators }: IndicatorTable): Generator<Line> {
  yield* ofGroups('indicators', groups, []);
  for (const indicator of indicators) {
    const { number, name, unit, achieved, targets, minimum, collection, details, spot } = indicator;
    const values = [...achieved, ...targets.values(), ...(minimum === null ? [] : [minimum])];
    const cells = [
      number,
      name,
      unit?.printed ?? '',
      ...values.map(({ printed }) => printed),
      collection ?? '',
      ...details.map(({ text }) => text),
    ];
    yield* line('indicators', rowNumbers(indicator), cells.join('\n'), spot, name);
  }
}

function* ofDocument({ provision, roadmap, indicators, terms }: Territory): Generator<Line> {
  yield* ofParts(provision?.parts ?? [], []);
  for (const { text, spot } of terms) yield* line('provision', [], text, spot);
  if (roadmap !== null) yield* ofRoadmap(roadmap);
  if (indicators !== null) yield* ofIndicators(indicators);
}

function* ofEdition(edition: Territory): Generator<Line> {
  yield* ofDocument(edition);
  for (const annex of edition.annexes)
    for (const found of ofDocument(annex))
      yield { ...found, name: `${annex.document?.name ?? ''} ${found.name}` };
}

/** The lines of an edition in printed order, and all their words. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly words: string;
}

/** The lines of the editions of one territory at a time: those of a country would not fit in the memory. */
let known: { readonly acts: Territory['acts']; readonly lines: Map<Territory, Lines> } = {
  acts: [],
  lines: new Map(),
};

/** An edition line by line; made once, since every amendment asks for it. */
export const linesOf = (edition: Territory): Lines => {
  if (known.acts !== edition.acts) known = { acts: edition.acts, lines: new Map() };
  const before = known.lines.get(edition);
  if (before !== undefined) return before;
  const lines = [...ofEdition(edition)];
  const made = { lines, words: lines.map(({ words }) => words).join('') };
  known.lines.set(edition, made);
  return made;
};
