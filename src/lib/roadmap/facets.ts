// By what a roadmap can be narrowed: direction, subject, executor, time, findings; each choice as a value in the address.

import type { Finding } from '../../../validators/index.ts';
import { headingShown } from '../../../validators/model/headings.ts';
import { rowTime } from '../../../validators/model/roadmap/row-time.ts';
import type { Measure, MeasureGroup, Roadmap, Territory } from '../../../validators/model/types.ts';
import { occasionsOf } from '../../../validators/text/deadline/occasions.ts';
import { byAlphabet } from '../../../validators/text/russian.ts';

/** A choice of a facet: its value in the address, its words. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

export interface Facet {
  readonly name: FacetName;
  readonly title: string;
  readonly choices: readonly Choice[];
}

export type FacetName = 'direction' | 'subject' | 'executor' | 'time' | 'finding';

/** What a measure answers to in each facet; values are parted by spaces, so none holds one. */
export type MeasureFacets = Readonly<Record<FacetName, readonly string[]>>;

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
export const facetsOf = (
  measure: Measure,
  document: Territory,
  findings: readonly Finding[],
): MeasureFacets => ({
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

const sorted = (choices: ReadonlyMap<string, string>): readonly Choice[] =>
  [...choices].map(([value, text]) => ({ value, text })).toSorted((a, b) => byAlphabet(a.text, b.text));

/** The facets of a roadmap with the choices that at least one measure answers to. */
export const facets = (
  roadmap: Roadmap,
  document: Territory,
  findingsOn: (measure: Measure) => readonly Finding[],
): readonly Facet[] => {
  const answers = roadmap.measures.map((measure) => facetsOf(measure, document, findingsOn(measure)));
  const used = (name: FacetName): ReadonlySet<string> => new Set(answers.flatMap((answer) => answer[name]));
  const directions = roadmap.groups.map((group) => ({
    value: sectionValue(group),
    text: headingShown(group),
  }));
  const subjects = new Map(
    roadmap.measures.flatMap(({ responsible }) =>
      (responsible ?? []).map(({ printed, target }) => [
        target?.id ?? slug(printed),
        target?.label ?? printed,
      ]),
    ),
  );
  const executors = new Map(
    roadmap.measures.flatMap(({ executors: names }) => (names ?? []).map((name) => [slug(name), name])),
  );
  const times = [...used('time')];
  const byYear = times.filter((time) => /^\d/.test(time)).toSorted();
  const byKind = (['repeats', 'undated', 'unread'] as const).filter((kind) => times.includes(kind));
  const all: readonly Facet[] = [
    {
      name: 'direction',
      title: roadmap.groups.every(({ kind }) => kind === 'direction') ? 'Направление' : 'Раздел',
      choices: directions.filter(({ value }) => used('direction').has(value)),
    },
    { name: 'subject', title: 'Ответственный субъект', choices: sorted(subjects) },
    { name: 'executor', title: 'Исполнитель', choices: sorted(executors) },
    {
      name: 'time',
      title: 'Срок',
      choices: [
        ...byYear.map((year) => ({ value: year, text: `${year} год` })),
        ...byKind.map((kind) => ({ value: kind, text: kinds[kind] })),
      ],
    },
    {
      name: 'finding',
      title: 'Замечания',
      choices: (['error', 'warning', 'note', 'waived'] as const)
        .filter((severity) => used('finding').has(severity))
        .map((severity) => ({ value: severity, text: severities[severity] })),
    },
  ];
  return all.filter(
    ({ choices }) =>
      choices.length > 1 || (choices.length === 1 && choices[0]?.value !== directions[0]?.value),
  );
};

/** The first day of a deadline, by which rows are sorted; what has none comes last. */
export const firstDay = (measure: Measure, document: Territory): string => {
  const { deadline } = measure;
  if (deadline === null || !deadline.parsed.ok) return '9999';
  const days = occasionsOf(deadline.parsed.value, rowTime(measure, document)).filter(({ dated }) => dated);
  return days.map(({ to, series, from }) => (series === null ? to : from)).toSorted()[0] ?? '9998';
};
