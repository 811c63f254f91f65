// Of the seven formats a call prints one: the command line loads that one.
import type { Verdict } from '../index.ts';
import type { FormatOptions, Formatter } from './format.ts';

/** The formats by the name that `--format` takes, in the order of the help. */
export const formatNames = ['pretty', 'json', 'sarif', 'junit', 'github', 'markdown', 'html'] as const;

export type FormatName = (typeof formatNames)[number];

const load: Readonly<Record<Exclude<FormatName, 'json'>, () => Promise<Formatter>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  sarif: async () => (await import('./sarif/sarif.ts')).sarif,
  junit: async () => (await import('./junit/junit.ts')).junit,
  github: async () => (await import('./github.ts')).github,
  markdown: async () => (await import('./markdown/markdown.ts')).markdown,
  html: async () => (await import('./html/html.ts')).html,
};

/** The text of a report in pieces, for who writes it away: the one for programs need never be in memory as a whole. */
export const piecesOf = async (
  name: FormatName,
  verdict: Verdict,
  options: FormatOptions,
): Promise<Iterable<string>> => {
  if (name === 'json') return (await import('./json.ts')).jsonPieces(verdict, options);
  const format = await load[name]();
  return [format(verdict, options)];
};
