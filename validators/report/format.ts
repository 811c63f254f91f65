// What every format of a report is: a pure function, so that a new one is a file and a line in the index.
import type { Outcome } from '../import/outcome.ts';
import type { Verdict } from '../index.ts';
import type { Severity, Text } from '../rules/rule.ts';

/** Language of messages. */
export type Lang = keyof Text;

export interface FormatOptions {
  readonly lang: Lang;
  /** Whether a format for the terminal may colour. */
  readonly color: boolean;
  /** Columns of the terminal; 100 where nothing is said. */
  readonly width?: number;
  /** How many findings are shown at most; all where nothing is said. The summary always counts all. */
  readonly maxFindings?: number | null;
  /** The working folder's path from the root of the checkout; the root itself where nothing is said. */
  readonly folder?: string;
  /** The least severity that fails the check; `error` where nothing is said. */
  readonly failOn?: Severity;
  /** What was made of the official's own files that were judged; nothing where content was. */
  readonly outcome?: Outcome | undefined;
}

/** Makes the text of a report, ending in a line feed. The same verdict and options give the same bytes. */
export type Formatter = (verdict: Verdict, options: FormatOptions) => string;
