// The form of a command: what the help says of it, and what it does.
import type { Lang } from '../report/format.ts';
import type { Text } from '../rules/rule.ts';
import type { Edge } from './edge.ts';
import type { Call, OptionName } from './options.ts';

export interface Command {
  readonly name: string;
  /** Its arguments, as the help shows them. */
  readonly usage: Text;
  readonly summary: Text;
  /** What a person should know before the first call. */
  readonly details: Text;
  readonly options: readonly OptionName[];
  /** Carries it out and gives the exit code. @throws WrongCall */
  readonly run: (call: Call, edge: Edge, lang: Lang) => number | Promise<number>;
}
