// What a command is. The list of them is in commands.ts; what one does is in a room of its own.
import type { Lang } from '../report/format.ts';
import type { Text } from '../rules/rule.ts';
import type { Call, OptionName } from './call/options.ts';
import type { Edge } from './edge.ts';

/** Carries a call out and gives the exit code. @throws WrongCall */
export type Carry = (call: Call, edge: Edge, lang: Lang) => number | Promise<number>;

export interface Command {
  readonly name: string;
  /** Its arguments, as the help shows them. */
  readonly usage: Text;
  readonly summary: Text;
  /** What a person should know before the first call. */
  readonly details: Text;
  readonly options: readonly OptionName[];
  /** The formats that it gives, the usual one first, where they are not those of all reports. */
  readonly formats?: readonly string[];
  readonly load: () => Promise<Carry>;
}
