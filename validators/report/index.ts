// The formats of a report, by the name that `--format` takes.
import type { Formatter } from './format.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';

/** All formats, by name. */
export const formats = { pretty, json } as const satisfies Readonly<Record<string, Formatter>>;

export type FormatName = keyof typeof formats;
