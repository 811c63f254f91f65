// Makes of a territory of the model what the comparison needs of it.

import { passedOf, passedWords } from '../../../validators/model/deadline-passed.ts';
import { wordingsOf } from '../../../validators/model/federal-terms.ts';
import { headingWords } from '../../../validators/model/headings.ts';
import { outlineOf } from '../../../validators/model/roadmap/outline.ts';
import type { Indicator, Measure, Roadmap, Term, Territory } from '../../../validators/model/types.ts';
import { viewOf } from '../../../validators/model/view-of.ts';
import { yearName } from '../../../validators/model/year-name.ts';
import { normalise } from '../../../validators/text/words/words.ts';
import { kindSide } from '../alignment/kind-side.ts';
import { capital } from '../capital.ts';
import { cellRows } from '../cell-rows.ts';
import { concepts, wordingLink } from '../concepts.ts';
import { documentWord } from '../document-names.ts';
import { subjectKinds } from '../kinds.ts';
import { federalIndicatorLink, indicatorLink, kindLink, measureLink, viewLink } from '../links.ts';
import { cellOf, isCarried } from '../matrix.ts';
import { asOf, corpus } from '../svod.ts';
import { type Sum, territorySums } from '../territory-sums.ts';
import { periodDates } from '../words.ts';
import type {
  CompareSide,
  SideDirection,
  SideFederal,
  SideIndicator,
  SideMeasure,
  SideTerm,
} from './side.ts';

const sums = (territory: Territory): readonly Sum[] => {
  const { provision, period } = territory;
  return [
    ...(provision === null
      ? []
      : [{ words: documentWord(provision), href: viewLink(territory, 'provision') }]),
    {
      words: period === null ? 'период не указан' : `период: ${periodDates(period)}`,
      href: null,
    },
    ...territorySums(territory),
  ];
};

const federalIndicators = (territory: Territory): readonly SideFederal[] =>
  corpus.federal.indicators.map((federal) => ({
    id: federal.id,
    name: capital(federal.name),
    href: federalIndicatorLink(federal),
    carried: isCarried(cellOf(territory, federal)),
    rows: cellRows(territory, federal),
  }));

const ownIndicator = (territory: Territory, indicator: Indicator): SideIndicator => ({
  name: capital(indicator.name),
  href: indicatorLink(territory, indicator),
  plans: [
    ...[...indicator.targets].map(([year, { printed }]) => `${yearName(year)}: ${printed}`),
    ...indicator.details.map(({ head, text }) => `${head}: ${text}`),
  ].join('; '),
});

const sideMeasure = (territory: Territory, measure: Measure): SideMeasure => {
  const passed = passedOf(measure, viewOf(territory, measure.spot.source.file), asOf);
  return {
    title: measure.title,
    href: measureLink(territory, measure),
    deadline: measure.deadline?.printed ?? null,
    passed: passed === null ? null : passedWords(passed),
    responsible: (measure.responsible ?? []).map(({ printed }) => printed),
  };
};

const directions = (territory: Territory, roadmap: Roadmap): readonly SideDirection[] =>
  outlineOf(roadmap).map(({ group, parts }) => {
    const federal = group?.kind === 'direction' ? group.federal : null;
    const title = group?.title ?? '';
    return {
      key: federal?.id ?? normalise(title),
      name: federal?.name ?? (group === null ? 'Мероприятия' : title || (group.label ?? '')),
      title,
      systems: parts.map((part) => ({
        title: part.group?.title ?? '',
        name: part.group === null ? null : headingWords(part.group),
        href: part.group === null ? viewLink(territory, 'roadmap') : measureLink(territory, part.group),
        measures: part.measures.map((measure) => sideMeasure(territory, measure)),
      })),
    };
  });

const sideTerms = (territory: Territory): readonly SideTerm[] => {
  const known = new Map<Term, string>(
    concepts.flatMap((concept) =>
      wordingsOf(concept, [territory]).map(({ term }) => [term, concept.id] as const),
    ),
  );
  return territory.terms.map((term) => ({
    concept: known.get(term) ?? normalise(term.term),
    term: term.term,
    definition: term.definition,
    href: wordingLink({ territory, term }),
  }));
};

const known = new WeakMap<Territory, CompareSide>();

/** A territory's side of every comparison; made once, since many pairs ask for it. */
export const sideOf = (territory: Territory): CompareSide => {
  const before = known.get(territory);
  if (before !== undefined) return before;
  const { subjects, indicators, roadmap } = territory;
  const kinds = new Set(subjects.map(({ kind }) => kind.target?.id));
  const side: CompareSide = {
    ...kindSide(territory),
    sums: sums(territory),
    kinds: subjectKinds
      .filter(({ id }) => kinds.has(id))
      .map((kind) => ({ id: kind.id, name: kind.name, href: kindLink(kind) })),
    federal: federalIndicators(territory),
    indicators:
      indicators === null
        ? null
        : indicators.indicators
            .filter(({ federal }) => (federal?.target ?? null) === null)
            .map((indicator) => ownIndicator(territory, indicator)),
    roadmap:
      roadmap === null
        ? null
        : {
            href: viewLink(territory, 'roadmap'),
            measures: roadmap.measures.length,
            directions: directions(territory, roadmap),
          },
    terms: sideTerms(territory),
  };
  known.set(territory, side);
  return side;
};
