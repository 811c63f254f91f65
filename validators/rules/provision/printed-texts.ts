// Every text that a territory's documents print, in the order in which a reader meets them, with its place.
import type { Abbreviation, Indicator, IndicatorTable, Part, Roadmap, Territory } from '../../model/types.ts';
import { child, type Spot } from '../../source/spot.ts';

export interface PrintedText {
  readonly text: string;
  readonly at: Spot;
  /** It stands in a passage whose words the extraction scrambled. */
  readonly damaged?: true;
}

/** A line set in capitals throughout is a heading: «ПРИКАЗ» is no abbreviation. */
const isHeading = (text: string): boolean => !/\p{Ll}/u.test(text);

const inLists = (abbreviations: readonly Abbreviation[]): readonly PrintedText[] =>
  abbreviations.map(({ means, spot }) => ({ text: means, at: child(spot, 'means') }));

const inRoadmap = ({ title, directions, abbreviations, spot }: Roadmap): readonly PrintedText[] => [
  { text: title, at: child(spot, 'title') },
  ...directions.flatMap((direction) => [
    { text: direction.title, at: child(direction.spot, 'title') },
    ...direction.systemMeasures.flatMap((system) => [
      { text: system.title, at: child(system.spot, 'title') },
      ...system.measures.flatMap((measure) => [
        { text: measure.title, at: child(measure.spot, 'title') },
        ...(measure.responsible ?? []).map(({ printed, spot: at }) => ({ text: printed, at })),
        ...(measure.executors ?? []).map((text, index) => ({
          text,
          at: child(measure.spot, 'executors', index),
        })),
        { text: measure.result ?? '', at: child(measure.spot, 'result') },
      ]),
    ]),
  ]),
  ...inLists(abbreviations),
];

const inFormulas = ({ formulas }: Indicator): readonly PrintedText[] =>
  formulas.flatMap(({ symbols }) =>
    symbols.map(({ means, spot }) => ({ text: means, at: child(spot, 'means') })),
  );

const inIndicators = ({ title, indicators, abbreviations, spot }: IndicatorTable): readonly PrintedText[] => [
  { text: title ?? '', at: child(spot, 'title') },
  ...indicators.flatMap((indicator) => [
    { text: indicator.name, at: child(indicator.spot, 'name') },
    { text: indicator.collection ?? '', at: child(indicator.spot, 'collection') },
    ...[...indicator.targets.values()].map(({ printed, spot: at }) => ({ text: printed, at })),
    ...inFormulas(indicator),
  ]),
  ...inLists(abbreviations),
];

/** The text, part by part; a heading in capitals is left out. */
function* inProvision(parts: readonly Part[], damaged: boolean): Generator<PrintedText> {
  for (const { text, spot, children, component } of parts) {
    if (!isHeading(text)) yield damaged ? { text, at: spot, damaged } : { text, at: spot };
    yield* inProvision(children, damaged || component?.name === 'Damaged');
  }
}

/**
 * The printed texts of a territory: the document, functions that it does not show, terms, interactions, tables,
 * roadmap, indicators.
 */
export const printedTexts = ({
  provision,
  subjects,
  terms,
  interactions,
  tables,
  roadmap,
  indicators,
}: Territory): readonly PrintedText[] => [
  ...inProvision(provision?.parts ?? [], false),
  ...subjects.flatMap(({ functions }) => functions.map(({ text, spot }) => ({ text, at: spot }))),
  ...terms.map(({ text, spot }) => ({ text, at: child(spot, 'text') })),
  ...interactions.flatMap(({ rows }) =>
    rows.flatMap(({ actions }) => actions.map(({ text, spot }) => ({ text, at: spot }))),
  ),
  ...tables.flatMap(({ rows, spot }) =>
    rows.flatMap((cells, row) => cells.map((text, cell) => ({ text, at: child(spot, 'rows', row, cell) }))),
  ),
  ...(roadmap === null ? [] : inRoadmap(roadmap)),
  ...(indicators === null ? [] : inIndicators(indicators)),
];
