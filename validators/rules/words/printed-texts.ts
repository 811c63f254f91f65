// Every text that a territory's documents print, in the order in which a reader meets them, with its place.
import { allParts } from '../../model/all-parts.ts';
import { allGroups } from '../../model/headings.ts';
import type {
  Abbreviation,
  Indicator,
  IndicatorTable,
  Interaction,
  Measure,
  MeasureGroup,
  Part,
  PrintedTable,
  Roadmap,
  Term,
  Territory,
} from '../../model/types.ts';
import { child, type Spot } from '../../source/spot.ts';
import { normalise } from '../../text/words/words.ts';
import { isBeyondAct, tablesBeyondAct } from './beyond-act.ts';
import { isHeadingInCapitals, isInCapitals } from './set-capitals.ts';

export interface PrintedText {
  readonly text: string;
  readonly at: Spot;
  /** It stands in a passage whose words the extraction scrambled. */
  readonly damaged?: true;
  /** It is set in capitals throughout: a heading, in which «ПРИКАЗ» is no abbreviation. */
  readonly capitals?: true;
  /** It is the title of a document. */
  readonly title?: true;
}

/** The title of a document, which may begin with its kind in capitals. */
const titled = (text: string, at: Spot): PrintedText => ({ text, at, title: true });

/** A heading over rows. */
const heading = (text: string, at: Spot): PrintedText => ({
  text,
  at,
  ...(isHeadingInCapitals(text) ? { capitals: true } : {}),
});

const inLists = (abbreviations: readonly Abbreviation[]): readonly PrintedText[] =>
  abbreviations.map(({ means, spot }) => ({ text: means, at: child(spot, 'means') }));

const inRows = (measures: readonly Measure[]): readonly PrintedText[] =>
  measures.flatMap((measure) => [
    { text: measure.title, at: child(measure.spot, 'title') },
    ...(measure.inherited.responsible ? [] : (measure.responsible ?? [])).map(({ printed, spot: at }) => ({
      text: printed,
      at,
    })),
    ...(measure.executors ?? []).map((text, index) => ({
      text,
      at: child(measure.spot, 'executors', index),
    })),
    { text: measure.result ?? '', at: child(measure.spot, 'result') },
    // Deadlines are read as such, in whatever column they stand.
    ...measure.details.flatMap(({ role, text, spot: at }) => (role === 'deadline' ? [] : [{ text, at }])),
  ]);

const inGroups = (groups: readonly MeasureGroup[]): readonly PrintedText[] =>
  groups.flatMap((group) => [
    heading(group.title, child(group.spot, 'title')),
    ...inRows(group.measures),
    ...inGroups(group.groups),
  ]);

const inRoadmap = ({
  title,
  groups,
  measures,
  footnotes,
  abbreviations,
  spot,
}: Roadmap): readonly PrintedText[] => [
  titled(title, child(spot, 'title')),
  ...inGroups(groups),
  ...inRows(measures.filter(({ within }) => within.length === 0)),
  ...footnotes.map((text, index) => ({ text, at: child(spot, 'footnotes', index) })),
  ...inLists(abbreviations),
];

const isInText = ({ clause }: Indicator): boolean => clause !== null && clause.target !== null;

const inFormulas = ({ formulas }: Indicator): readonly PrintedText[] =>
  formulas.flatMap(({ symbols }) =>
    symbols.map(({ means, spot }) => ({ text: means, at: child(spot, 'means') })),
  );

const inIndicators = ({
  title,
  columns,
  abbreviationsTitle,
  indicators,
  groups,
  footnotes,
  abbreviations,
  spot,
}: IndicatorTable): readonly PrintedText[] => [
  titled(title ?? '', child(spot, 'title')),
  ...columns.map(({ printed, spot: at }) => ({ text: printed, at })),
  ...allGroups(groups).flatMap(({ label, title: words, spot: at }) => [
    { text: label ?? '', at: child(at, 'label') },
    heading(words, child(at, 'title')),
  ]),
  ...indicators.flatMap((indicator) => [
    // An indicator that is a clause of the text has its name printed there.
    { text: isInText(indicator) ? '' : indicator.name, at: child(indicator.spot, 'name') },
    { text: indicator.collection ?? '', at: child(indicator.spot, 'collection') },
    ...[...indicator.targets.values()].map(({ printed, spot: at }) => ({ text: printed, at })),
    ...inFormulas(indicator),
    ...indicator.details.map(({ text, spot: at }) => ({ text, at })),
  ]),
  ...footnotes.map((text, index) => ({ text, at: child(spot, 'footnotes', index) })),
  { text: abbreviationsTitle ?? '', at: child(spot, 'abbreviationsTitle') },
  ...inLists(abbreviations),
];

/** Who works with whom: the subject at the head of each row, and what it does. */
const inInteractions = (interactions: readonly Interaction[]): readonly PrintedText[] =>
  interactions.flatMap(({ rows }) =>
    rows.flatMap(({ subject, actions }) => [
      { text: subject.printed, at: subject.spot },
      ...actions.map((action) => ({ text: action.text, at: action.spot })),
    ]),
  );

/** A table: its caption, its heads once, its cells row by row. */
const inTable = ({ caption, columns, rows, spot }: PrintedTable): readonly PrintedText[] => [
  { text: caption ?? '', at: child(spot, 'caption') },
  ...columns.map((text, index) => ({ text, at: child(spot, 'columns', index) })),
  ...rows.flatMap((cells, row) =>
    cells.map((text, place) => ({ text, at: child(spot, 'rows', row, place) })),
  ),
];

/** The text, part by part. */
function* inProvision(parts: readonly Part[], damaged: boolean): Generator<PrintedText> {
  for (const part of parts) {
    const { text, spot, children, component } = part;
    if (isBeyondAct(part)) continue;
    yield {
      text,
      at: spot,
      ...(damaged ? { damaged: true } : {}),
      ...(isInCapitals(text) ? { capitals: true } : {}),
      ...(part.kind === 'title' ? { title: true } : {}),
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
  const beyond = tablesBeyondAct(provision?.parts ?? []);
  const all: readonly PrintedText[] = [
    ...text,
    ...subjects.flatMap(({ functions }) =>
      functions.flatMap(({ text: printed, spot, anchor }) =>
        anchor === null ? [{ text: printed, at: spot }] : [],
      ),
    ),
    ...inTerms(terms, text),
    ...inInteractions(interactions),
    ...tables.filter(({ id }) => !beyond.has(id)).flatMap(inTable),
    ...(roadmap === null ? [] : inRoadmap(roadmap)),
    ...(indicators === null ? [] : inIndicators(indicators)),
  ];
  return all.filter((printed) => printed.text !== '');
};

const gathered = new WeakMap<Territory, readonly PrintedText[]>();

/**
 * The printed texts of a territory, each once: the document, functions and terms that it does not show, interactions,
 * tables, roadmap, indicators; not what is printed after the act's end. They are gathered once for all rules that ask.
 */
export const printedTexts = (territory: Territory): readonly PrintedText[] => {
  const known = gathered.get(territory) ?? gather(territory);
  gathered.set(territory, known);
  return known;
};

/** The printed texts of all documents of all acts of a territory; damaged passages say nothing. */
export const textsOfAll = (territory: Territory): readonly PrintedText[] => {
  const views = territory.acts.flatMap(({ current }) => [current, ...current.annexes]);
  return (views.length === 0 ? [territory] : views)
    .flatMap(printedTexts)
    .filter(({ damaged }) => damaged !== true);
};

/** What a document prints beside its own text: roadmap, indicators, tables, functions and terms that it does not show. */
export const textsBeside = (territory: Territory): readonly PrintedText[] => {
  const inText = new Set([...allParts(territory.provision?.parts ?? [])].map(({ spot }) => spot));
  return printedTexts(territory).filter(({ at, damaged }) => damaged !== true && !inText.has(at));
};
