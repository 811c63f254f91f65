// Runs commands again and again, in turn, so that a noisy machine disturbs all of them alike.
import { slowness } from '../support/machine.ts';
import { type Run, runMeasured, type Surroundings } from './run-measured.ts';

/** A command to measure; Node's own arguments. */
export interface Command extends Surroundings {
  readonly name: string;
  readonly args: readonly string[];
}

/** Medians over the runs: seconds on the clock and of the processor, and peak resident memory in megabytes. */
export interface Measured extends Run {
  readonly name: string;
}

/** The middle value; of an even number, the mean of the two in the middle. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
};

/** Measures commands in turn, `rounds` times after one round that is not counted; `cold` leaves that round out. */
export const measure = (
  commands: readonly Command[],
  rounds: number,
  { cold = false }: { readonly cold?: boolean } = {},
): Measured[] => {
  const runs = commands.map((): Run[] => []);
  for (let round = cold ? 1 : 0; round <= rounds; round += 1)
    for (const [index, command] of commands.entries()) {
      const result = runMeasured(command.args, command);
      if (round > 0) runs[index]?.push(result);
    }
  return commands.map(({ name }, index) => {
    const own = runs[index] ?? [];
    return {
      name,
      seconds: median(own.map(({ seconds }) => seconds)),
      processor: median(own.map(({ processor }) => processor)),
      megabytes: median(own.map(({ megabytes }) => megabytes)),
    };
  });
};

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Prints what was measured: its seconds on the clock, those of the processor, and megabytes. */
export const sayMeasured = ({ name, seconds, processor, megabytes }: Measured): void =>
  say(
    `${name.padEnd(44)} ${seconds.toFixed(3).padStart(9)} s ${processor.toFixed(3).padStart(9)} s of processor ${megabytes.toFixed(0).padStart(6)} MB`,
  );

/** Prints a figure without unit, and what it should be. */
export const sayRatio = (name: string, value: number, goal: string): void =>
  say(`${name.padEnd(44)} ${value.toFixed(2).padStart(9)}   (goal: ${goal})`);

/** Prints a figure of the corpus or the machine. */
export const sayFigure = (name: string, value: string): void =>
  say(`${name.padEnd(44)} ${value.padStart(9)}`);

let headings = 0;

/** Prints a heading; above the first, how slow the machine is beside that of the goals, which what is measured here carries. */
export const sayHeading = (text: string): void => {
  if (headings === 0)
    say(
      `This machine takes ${slowness.toFixed(1)} times the processor of the one that bounds and goals are for.`,
    );
  headings += 1;
  say(`\n${text}`);
};
