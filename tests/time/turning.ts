// What it means that a verdict turns: the same documents around one day or one value, and on which of them a rule speaks.
import { check } from '../../validators/index.ts';
import { exampleBase, exampleDate } from '../../validators/rules/example-base.ts';
import { addDays } from '../../validators/text/dates/calendar.ts';

export type Files = Readonly<Record<string, string>>;

/** A given day or value, and whether the rule speaks there. */
type At = readonly [given: string, reported: boolean];

/** A verdict that turns. */
export interface Turning {
  readonly rule: string;
  /** The day or value it turns at, as a fact of the field. */
  readonly what: string;
  readonly at: readonly At[];
  /** The documents for a given day or value, laid over the model territory. */
  readonly files: (given: string) => Files;
  /** The date of the verdict; that of the examples where nothing is said. */
  readonly asOf?: (given: string) => string;
}

/** The day before, the day itself and the day after. */
export const around = (day: string, before: boolean, on: boolean, after: boolean): readonly At[] => [
  [addDays(day, -1), before],
  [day, on],
  [addDays(day, 1), after],
];

/** A value below, at and above another. */
export const near = (
  values: readonly [string, string, string],
  ...reported: readonly boolean[]
): readonly At[] => values.map((value, index) => [value, reported[index] ?? false] as const);

/** The date of the verdict is what is given. */
export const onThatDay = (given: string): string => given;

/** The same documents whatever is given. */
export const always = (files: Files) => (): Files => files;

/** Whether the rule speaks about the model territory with these files laid over it. */
export const speaks = ({ rule, files, asOf = () => exampleDate }: Turning, given: string): boolean =>
  check(
    Object.entries({ ...exampleBase, ...files(given) }).map(([path, content]) => ({ path, content })),
    { asOf: asOf(given) },
  ).findings.some((finding) => finding.rule === rule);

/** Paths of the model files. */
export const path = {
  act: 'regions/primer/acts/1/act.yaml',
  provision: 'regions/primer/acts/1/provision.mdx',
  roadmap: 'regions/primer/acts/1/roadmap.yaml',
  indicators: 'regions/primer/acts/1/indicators.yaml',
  statistics: 'regions/primer/acts/1/statistics.yaml',
  waivers: 'regions/primer/acts/1/waivers.yaml',
  acts: 'federal/acts.yaml',
  federalIndicators: 'federal/indicators.yaml',
} as const;
