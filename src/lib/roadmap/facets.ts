// By what a roadmap can be narrowed: direction, subject, executor, time, findings; each choice as a value in the address.

import type { Finding } from '../../../validators/index.ts';
import { headingShown } from '../../../validators/model/headings.ts';
import { rowTime } from '../../../validators/model/roadmap/row-time.ts';
import type { Measure, MeasureGroup, Roadmap, Territory } from '../../../validators/model/types.ts';
import { occasionsOf } from '../../../validators/text/deadline/again/occasions.ts';
import { byAlphabet } from '../../../validators/text/russian.ts';
import { type Answers, type Choice, dividing, type Facet } from '../facets.ts';

type FacetName = 'direction' | 'subject' | 'executor' | 'time' | 'finding';

/** A name as a value of an address: readable, without spaces. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');

const years = (from: string, to: string): readonly string[] => {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(first + index));
};

const kinds = {
  repeats: 'повторяется',
  undated: 'без даты',
  unread: 'не указан или не прочитан',
} as const;

/** The years a deadline falls into, and what else can be said of it. */
const timesOf = (measure: Measure, document: Territory): readonly string[] => {
  const { deadline } = measure;
  if (deadline === null || !deadline.parsed.ok) return ['unread'];
  const { terms } = deadline.parsed.value;
  const occasions = occasionsOf(deadline.parsed.value, rowTime(measure, document));
  const dated = occasions.filter((occasion) => occasion.dated);
  return [
    ...new Set([
      ...dated.flatMap(({ from, until }) => years(from, until)),
      ...(terms.some(({ kind }) => kind === 'recurrence') ? ['repeats'] : []),
      ...(terms.some(({ kind }) => kind === 'open' || kind === 'event' || kind === 'length')
        ? ['undated']
        : []),
    ]),
  ];
};

/** The outermost heading as a value of an address. */
const sectionValue = ({ number, label, title }: Pick<MeasureGroup, 'number' | 'label' | 'title'>): string =>
  slug(String(number ?? '') || label || title);

/** What a measure of a document answers to. `findings` are those said against it. */
export const answersOf = (
  measure: Measure,
  document: Territory,
  findings: readonly Finding[],
): Answers<FacetName> => ({
  direction: measure.within.slice(0, 1).map(sectionValue),
  subject: (measure.responsible ?? []).map(({ printed, target }) => target?.id ?? slug(printed)),
  executor: (measure.executors ?? []).map(slug),
  time: timesOf(measure, document),
  finding: [...new Set(findings.map(({ severity, waived }) => (waived === null ? severity : 'waived')))],
});

const severities = {
  error: 'ошибки',
  warning: 'предупреждения',
  note: 'заметки',
  waived: 'принятые',
} as const;

/** Names by their values in the address, each once, in the order of the alphabet. */
const named = (names: readonly (readonly [string, string])[]): readonly Choice[] =>
  [...new Map(names)]
    .map(([value, text]) => ({ value, text }))
    .toSorted((a, b) => byAlphabet(a.text, b.text));

const timeChoices = (times: readonly string[]): readonly Choice[] => [
  ...times
    .filter((time) => /^\d/.test(time))
    .toSorted()
    .map((year) => ({ value: year, text: `${year} год` })),
  ...Object.entries(kinds).map(([value, text]) => ({ value, text })),
];

/** The facets that divide the measures of a roadmap. */
export const facets = (
  roadmap: Roadmap,
  document: Territory,
  findingsOn: (measure: Measure) => readonly Finding[],
): readonly Facet[] => {
  const answers = roadmap.measures.map((measure) => answersOf(measure, document, findingsOn(measure)));
  const responsible = roadmap.measures.flatMap((measure) => measure.responsible ?? []);
  const executors = roadmap.measures.flatMap((measure) => measure.executors ?? []);
  return dividing<FacetName>(
    [
      {
        name: 'direction',
        title: roadmap.groups.every(({ kind }) => kind === 'direction') ? 'Направление' : 'Раздел',
        choices: roadmap.groups.map((group) => ({ value: sectionValue(group), text: headingShown(group) })),
      },
      {
        name: 'subject',
        title: 'Ответственный субъект',
        choices: named(
          responsible.map(({ printed, target }) => [target?.id ?? slug(printed), target?.label ?? printed]),
        ),
      },
      {
        name: 'executor',
        title: 'Исполнитель',
        choices: named(executors.map((name) => [slug(name), name])),
      },
      {
        name: 'time',
        title: 'Срок',
        choices: timeChoices([...new Set(answers.flatMap(({ time }) => time))]),
      },
      {
        name: 'finding',
        title: 'Замечания',
        choices: Object.entries(severities).map(([value, text]) => ({ value, text })),
      },
    ],
    answers,
  );
};

/** The first day of a deadline, by which rows are sorted; what has none comes last. */
export const firstDay = (measure: Measure, document: Territory): string => {
  const { deadline } = measure;
  if (deadline === null || !deadline.parsed.ok) return '9999';
  const days = occasionsOf(deadline.parsed.value, rowTime(measure, document)).filter(({ dated }) => dated);
  return days.map(({ to, series, from }) => (series === null ? to : from)).toSorted()[0] ?? '9998';
};
