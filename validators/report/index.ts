// The formats of a report, by the name that `--format` takes.
import type { Verdict } from '../index.ts';
import type { FormatOptions, Formatter } from './format.ts';
import { github } from './github.ts';
import { html } from './html/html.ts';
import { json, jsonPieces } from './json.ts';
import { junit } from './junit/junit.ts';
import { markdown } from './markdown/markdown.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif/sarif.ts';

/** All formats, by name. */
export const formats = { pretty, json, sarif, junit, github, markdown, html } as const satisfies Readonly<
  Record<string, Formatter>
>;

export type FormatName = keyof typeof formats;

/** The text of a report in pieces, for who writes it away: the one for programs need never be in memory as a whole. */
export const piecesOf = (name: FormatName, verdict: Verdict, options: FormatOptions): Iterable<string> =>
  name === 'json' ? jsonPieces(verdict, options) : [formats[name](verdict, options)];
