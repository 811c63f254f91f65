// All formats of a report at hand, for who is no command line: scripts, the site, tests.
import type { Formatter } from './format.ts';
import { github } from './github.ts';
import { html } from './html/html.ts';
import { json } from './json.ts';
import { junit } from './junit/junit.ts';
import type { FormatName } from './load-format.ts';
import { markdown } from './markdown/markdown.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif/sarif.ts';

/** All formats, by name. */
export const formats = { pretty, json, sarif, junit, github, markdown, html } as const satisfies Readonly<
  Record<FormatName, Formatter>
>;
