// What every format of a report is: a pure function, so that a new one is a file and a line in the index.
import type { Report } from '../index.ts';
import type { Text } from '../rules/rule.ts';

/** Language of messages. */
export type Lang = keyof Text;

interface FormatOptions {
  readonly lang: Lang;
  /** Whether a format for the terminal may colour. */
  readonly color: boolean;
  /** Columns of the terminal; 100 where nothing is said. */
  readonly width?: number;
  /** How many findings are shown at most; all where nothing is said. The summary always counts all. */
  readonly maxFindings?: number | null;
}

/** Makes the text of a report, ending in a line feed. The same report and options give the same bytes. */
export type Formatter = (report: Report, options: FormatOptions) => string;
