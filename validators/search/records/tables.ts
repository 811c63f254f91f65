// Subjects, measures, indicators and terms as records: a row of a table is a place of its own.

import type { Territory } from '../../index.ts';
import { achievedAt } from '../../model/achieved-at.ts';
import { pagePath } from '../../model/addresses.ts';
import { passedOf, passedWords } from '../../model/deadline-passed.ts';
import { headingWords } from '../../model/headings.ts';
import type { Heading, Measure, MeasureGroup } from '../../model/types.ts';
import { viewOf } from '../../model/view-of.ts';
import { yearName } from '../../model/year-name.ts';
import { stripListPunctuation } from '../../text/words/words.ts';
import { documentName } from './act-words.ts';
import type { SearchRecord } from './record.ts';
import { placeOf } from './territory-place.ts';

const pathOf = (territory: Territory, view: string, anchor: string | null = null): string =>
  `/${pagePath(territory, view)}${anchor === null ? '' : `#${anchor}`}`;

const plain = (territory: Territory): Pick<SearchRecord, 'territory' | 'level' | 'names'> => ({
  territory: placeOf(territory),
  level: null,
  names: [],
});

const subjectRecords = (territory: Territory): readonly SearchRecord[] =>
  territory.subjects.flatMap((subject) => {
    const path = pathOf(territory, `subjects/${subject.id}`);
    const own: SearchRecord = {
      ...plain(territory),
      path,
      kind: 'subject',
      title: subject.label,
      context: ['Субъекты'],
      text: subject.name === subject.label ? '' : subject.name,
      names: [subject.label, ...subject.aliases],
      level: subject.level,
    };
    // A function that the text of the act does not show has no anchor there: the subject's page lists it.
    const unprinted = subject.functions.filter(({ anchor }) => anchor === null);
    if (unprinted.length === 0) return [own];
    return [{ ...own, text: [own.text, ...unprinted.map(({ text }) => text)].filter(Boolean).join('. ') }];
  });

const measureText = (measure: Measure, territory: Territory, asOf: string): string => {
  const passed = passedOf(measure, viewOf(territory, measure.spot.source.file), asOf);
  const behind = passed === null ? '' : ` (${passedWords(passed)})`;
  const responsible = measure.responsible?.map(({ printed }) => printed).join(', ');
  const parts = [
    responsible === undefined ? '' : `Отвечают: ${responsible}`,
    measure.deadline === null ? '' : `Срок: ${measure.deadline.printed}${behind}`,
    measure.result === null ? '' : `Результат: ${measure.result}`,
    measure.executors === null ? '' : `Исполнители: ${measure.executors.join(', ')}`,
    ...measure.details.map(({ head, text }) => `${head}: ${text}`),
  ];
  return parts.filter(Boolean).join('. ');
};

const measureRecords = (
  measures: readonly Measure[],
  territory: Territory,
  asOf: string,
): readonly SearchRecord[] =>
  measures.map((measure) => ({
    ...plain(territory),
    kind: 'measure',
    path: pathOf(territory, 'roadmap', measure.anchor),
    title: stripListPunctuation(measure.title),
    context: ['Дорожная карта', ...measure.within.map(contextName)],
    text: measureText(measure, territory, asOf),
  }));

/** A heading as the way to what is found says it. */
const contextName = (heading: Heading): string => {
  if (heading.kind === 'system-measure') return heading.number;
  if (heading.kind === 'direction' && heading.number !== '') return `Направление ${heading.number}`;
  return headingWords(heading);
};

const groupRecords = (
  group: MeasureGroup,
  over: readonly string[],
  territory: Territory,
  asOf: string,
): readonly SearchRecord[] => {
  const { kind, label, title, anchor, groups, measures } = group;
  const number = String(group.number ?? '');
  const own: readonly SearchRecord[] =
    kind === 'direction'
      ? []
      : [
          {
            ...plain(territory),
            kind: 'measure',
            path: pathOf(territory, 'roadmap', anchor),
            title: kind === 'system-measure' ? `${number} ${title}` : headingWords({ label, number, title }),
            context: ['Дорожная карта', ...over],
            text: '',
            names: number === '' ? [] : [number],
          },
        ];
  const name = contextName({ kind, number, label, title, anchor });
  return [
    ...own,
    ...measureRecords(measures, territory, asOf),
    ...groups.flatMap((inside) => groupRecords(inside, [...over, name], territory, asOf)),
  ];
};

const roadmapRecords = (territory: Territory, asOf: string): readonly SearchRecord[] => {
  const { roadmap } = territory;
  if (roadmap === null) return [];
  const loose = roadmap.measures.filter(({ within }) => within.length === 0);
  return [
    ...measureRecords(loose, territory, asOf),
    ...roadmap.groups.flatMap((group) => groupRecords(group, [], territory, asOf)),
  ];
};

const indicatorRecords = (territory: Territory): readonly SearchRecord[] =>
  (territory.indicators?.indicators ?? []).map((indicator) => {
    const { achieved, anchor, collection, details, name, number, within } = indicator;
    const targets = [...indicator.targets].map(([year, { printed }]) => `${yearName(year)}: ${printed}`);
    const earlier = achieved.map(({ at, printed }) => `Достигнуто, ${achievedAt(at)}: ${printed}`);
    const others = details.map(({ head, text }) => `${head}: ${text}`);
    return {
      ...plain(territory),
      path: pathOf(territory, 'indicators', anchor),
      kind: 'indicator',
      title: name,
      context: [
        'Показатели',
        ...within.map(headingWords),
        ...(number === '' ? [] : [`показатель ${number}`]),
      ],
      text: [targets.join(', '), collection ?? '', ...earlier, ...others].filter(Boolean).join('. '),
    };
  });

const termRecords = (territory: Territory): readonly SearchRecord[] =>
  territory.terms.map((term) => ({
    ...plain(territory),
    path: pathOf(territory, 'provision', term.anchor),
    kind: 'term',
    title: term.short === null || term.short === term.term ? term.term : `${term.term} (${term.short})`,
    context: [territory.provision === null ? 'Документ' : documentName(territory.provision), 'Понятия'],
    text: stripListPunctuation(term.definition),
    names: [term.term, ...(term.short === null ? [] : [term.short])],
  }));

/** Records of a territory's subjects, roadmap, indicators and terms. `asOf` (ISO date): deadlines that lie behind say so. */
export const tableRecords = (territory: Territory, asOf: string): readonly SearchRecord[] => [
  ...subjectRecords(territory),
  ...termRecords(territory),
  ...roadmapRecords(territory, asOf),
  ...indicatorRecords(territory),
];
