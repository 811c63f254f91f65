// What stands in a cell of the federal matrix, in words: values and facts with their marks and places, or what is missing for one.

import { placeName } from '../../validators/model/clause-names.ts';
import { excerpt, inner } from '../../validators/model/excerpt.ts';
import { type Evidence, planOn } from '../../validators/model/fact.ts';
import { systemMeasureOf } from '../../validators/model/roadmap/headings.ts';
import type { FederalIndicator, Indicator, Measure, Part, Territory } from '../../validators/model/types.ts';
import { yearName } from '../../validators/model/year-name.ts';
import { isOwnWord } from '../../validators/rules/norms.ts';
import { typograph } from '../../validators/text/russian.ts';
import { counted } from './counts.ts';
import { indicatorName, unjudgedWhy } from './indicator-names.ts';
import { indicatorLink, measureLink, partLink, subjectLink, viewLink } from './links.ts';
import { type Cell, cellOf } from './matrix.ts';
import {
  achievedStanding,
  factMark,
  type Mark,
  planStandings,
  type Standing,
  thresholdWords,
} from './standing.ts';

/** A place that shows something. */
export interface CellPlace {
  readonly href: string;
  readonly name: string;
}

export interface CellRow {
  /** The value with the way to its row; null where it is no value that is told. */
  readonly value: {
    readonly href: string;
    readonly shown: string;
    /** The same for those who do not see in which row and column it stands. */
    readonly label: string;
    /** Whether it is set large: a value of many words is read as a sentence. */
    readonly large: boolean;
  } | null;
  readonly marks: readonly Mark[];
  readonly note: string;
  readonly places: readonly CellPlace[];
}

/** More places than these a cell does not name. */
const mostPlaces = 3;

const clausePlace = (territory: Territory, part: Part): CellPlace => ({
  href: partLink(territory, part),
  name: placeName(part),
});

const measurePlace = ({ within, number, title }: Measure): string => {
  const system = systemMeasureOf({ within }).number;
  if (system !== '') return `мероприятие ${system}`;
  return number === '' ? `«${inner(excerpt(title))}»` : `мероприятие ${number}`;
};

const evidencePlace = (territory: Territory, evidence: Evidence): CellPlace => {
  if (evidence.kind === 'roadmap')
    return {
      href: viewLink(planOn(territory, evidence), 'roadmap'),
      name: `дорожная карта, ${counted(evidence.roadmap.measures.length, 'measure')}`,
    };
  if (evidence.kind === 'measure')
    return {
      href: measureLink(territory, evidence.measure),
      name: `дорожная карта, ${measurePlace(evidence.measure)}`,
    };
  if (evidence.kind === 'clause') return clausePlace(territory, evidence.part);
  return { href: subjectLink(territory, evidence.subject), name: `функции: ${evidence.subject.label}` };
};

const factRow = (
  territory: Territory,
  federal: FederalIndicator,
  { judgement, rows }: Extract<Cell, { kind: 'fact' }>,
): CellRow => {
  const shown = judgement.evidence.slice(0, mostPlaces).map((one) => evidencePlace(territory, one));
  const named = [
    ...judgement.named.map((part) => clausePlace(territory, part)),
    ...rows
      .filter(({ number }) => number !== '')
      .map((row) => ({ href: indicatorLink(territory, row), name: indicatorName(row) })),
  ].map(({ href, name }) => ({ href, name: `${name} — назван показатель` }));
  return {
    value: null,
    marks: [factMark(judgement, federal, territory)],
    note: '',
    places: [...shown, ...named],
  };
};

const lastPlan = ({ targets }: Indicator): { readonly year: string; readonly printed: string } | null => {
  const last = [...targets].at(-1);
  return last === undefined ? null : { year: last[0], printed: last[1].printed };
};

/** That nobody but the territory itself restates the threshold. */
const ownWord = ({ threshold: { statedIn } }: Standing, { id }: Territory): string =>
  isOwnWord({ statedIn, region: id }) ? ', известный только по этому же документу' : '';

/** The row of an indicator that carries `federal`. */
const valueRow = (territory: Territory, federal: FederalIndicator, indicator: Indicator): CellRow => {
  const plan = planStandings(indicator).at(-1) ?? null;
  const achieved = achievedStanding(indicator);
  const last = lastPlan(indicator);
  const year = plan?.year ?? last?.year ?? null;
  const printed = year === null ? null : (indicator.targets.get(year)?.printed ?? null);
  const name = indicatorName(indicator);
  const note =
    plan === null
      ? `${last === null ? '' : `план на ${yearName(last.year)}. `}${unjudgedWhy(indicator)}`
      : `${plan.of}, ${thresholdWords(plan, federal.unit)}${ownWord(plan, territory)}`;
  return {
    value: {
      href: indicatorLink(territory, indicator),
      shown: typograph(printed ?? (indicator.number === '' ? 'Показатель есть' : name)),
      label: `${printed === null ? '' : `${printed}: `}${name}, ${territory.name}`,
      large: printed !== null && printed.length <= 24,
    },
    marks: [
      ...(plan === null ? [] : [plan.mark]),
      ...(achieved === null
        ? []
        : [{ kind: achieved.mark.kind, words: `${achieved.mark.words} (${achieved.of})` }]),
    ],
    note,
    places: [],
  };
};

/** What a territory's cell shows of a federal indicator; there is always a row. */
export const cellRows = (territory: Territory, federal: FederalIndicator): readonly CellRow[] => {
  const cell = cellOf(territory, federal);
  if (cell.kind === 'fact') return [factRow(territory, federal, cell)];
  if (cell.kind === 'carried') return cell.rows.map((row) => valueRow(territory, federal, row));
  const places = cell.named.map((part) => clausePlace(territory, part));
  return [{ value: null, marks: [{ kind: 'missing', words: cell.why }], note: '', places }];
};
