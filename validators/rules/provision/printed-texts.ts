// Every text that a territory's documents print, in the order in which a reader meets them, with its place.
import { allParts } from '../../model/all-parts.ts';
import type { Abbreviation, IndicatorTable, Roadmap, Territory } from '../../model/types.ts';
import { child, type Spot } from '../../source/spot.ts';

export interface PrintedText {
  readonly text: string;
  readonly at: Spot;
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

const inIndicators = ({ title, indicators, abbreviations, spot }: IndicatorTable): readonly PrintedText[] => [
  { text: title, at: child(spot, 'title') },
  ...indicators.map((indicator) => ({ text: indicator.name, at: child(indicator.spot, 'name') })),
  ...inLists(abbreviations),
];

/** The printed texts of a territory: the document, functions that it does not show, terms, roadmap, indicators. */
export const printedTexts = ({
  provision,
  subjects,
  terms,
  roadmap,
  indicators,
}: Territory): readonly PrintedText[] => [
  ...[...allParts(provision?.parts ?? [])].flatMap(({ text, spot }) =>
    isHeading(text) ? [] : [{ text, at: spot }],
  ),
  ...subjects.flatMap(({ functions }) => functions.map(({ text, spot }) => ({ text, at: spot }))),
  ...terms.map(({ text, spot }) => ({ text, at: child(spot, 'text') })),
  ...(roadmap === null ? [] : inRoadmap(roadmap)),
  ...(indicators === null ? [] : inIndicators(indicators)),
];
