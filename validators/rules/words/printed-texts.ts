// Every text that a territory's documents print, in the order in which a reader meets them, with its place.
import type {
  Abbreviation,
  Indicator,
  IndicatorTable,
  Part,
  Roadmap,
  Term,
  Territory,
} from '../../model/types.ts';
import { child, type Spot } from '../../source/spot.ts';
import { normalise } from '../../text/words.ts';

export interface PrintedText {
  readonly text: string;
  readonly at: Spot;
  /** It stands in a passage whose words the extraction scrambled. */
  readonly damaged?: true;
  /** It is set in capitals throughout: a heading, in which «ПРИКАЗ» is no abbreviation. */
  readonly capitals?: true;
}

const isInCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

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

const isInText = ({ clause }: Indicator): boolean => clause !== null && clause.target !== null;

const inFormulas = ({ formulas }: Indicator): readonly PrintedText[] =>
  formulas.flatMap(({ symbols }) =>
    symbols.map(({ means, spot }) => ({ text: means, at: child(spot, 'means') })),
  );

const inIndicators = ({ title, indicators, abbreviations, spot }: IndicatorTable): readonly PrintedText[] => [
  { text: title ?? '', at: child(spot, 'title') },
  ...indicators.flatMap((indicator) => [
    // An indicator that is a clause of the text has its name printed there.
    { text: isInText(indicator) ? '' : indicator.name, at: child(indicator.spot, 'name') },
    { text: indicator.collection ?? '', at: child(indicator.spot, 'collection') },
    ...[...indicator.targets.values()].map(({ printed, spot: at }) => ({ text: printed, at })),
    ...inFormulas(indicator),
  ]),
  ...inLists(abbreviations),
];

/** The text, part by part. */
function* inProvision(parts: readonly Part[], damaged: boolean): Generator<PrintedText> {
  for (const { text, spot, children, component } of parts) {
    yield {
      text,
      at: spot,
      ...(damaged ? { damaged: true } : {}),
      ...(isInCapitals(text) ? { capitals: true } : {}),
    };
    yield* inProvision(children, damaged || component?.name === 'Damaged');
  }
}

/** Definitions that the text does not print where it shows its list of terms. */
const inTerms = (terms: readonly Term[], provision: readonly PrintedText[]): readonly PrintedText[] => {
  if (terms.length === 0) return [];
  const printed = new Set(provision.map(({ text }) => normalise(text)));
  return terms.flatMap(({ text, spot }) =>
    printed.has(normalise(text)) ? [] : [{ text, at: child(spot, 'text') }],
  );
};

const gather = ({
  provision,
  subjects,
  terms,
  interactions,
  tables,
  roadmap,
  indicators,
}: Territory): readonly PrintedText[] => {
  const text = [...inProvision(provision?.parts ?? [], false)];
  const all: readonly PrintedText[] = [
    ...text,
    ...subjects.flatMap(({ functions }) =>
      functions.flatMap(({ text: printed, spot, anchor }) =>
        anchor === null ? [{ text: printed, at: spot }] : [],
      ),
    ),
    ...inTerms(terms, text),
    ...interactions.flatMap(({ rows }) =>
      rows.flatMap(({ actions }) => actions.map((action) => ({ text: action.text, at: action.spot }))),
    ),
    ...tables.flatMap(({ rows, spot }) =>
      rows.flatMap((cells, row) =>
        cells.map((cell, place) => ({ text: cell, at: child(spot, 'rows', row, place) })),
      ),
    ),
    ...(roadmap === null ? [] : inRoadmap(roadmap)),
    ...(indicators === null ? [] : inIndicators(indicators)),
  ];
  return all.filter((printed) => printed.text !== '');
};

const gathered = new WeakMap<Territory, readonly PrintedText[]>();

/**
 * The printed texts of a territory, each once: the document, functions and terms that it does not show, interactions,
 * tables, roadmap, indicators. They are gathered once for all rules that ask.
 */
export const printedTexts = (territory: Territory): readonly PrintedText[] => {
  const known = gathered.get(territory) ?? gather(territory);
  gathered.set(territory, known);
  return known;
};
