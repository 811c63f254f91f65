// Texts the guides show that the program itself makes, so that a guide cannot say what the program does not do.
import { commands } from '../../validators/cli/commands.ts';
import { commandHelp, help } from '../../validators/cli/help.ts';
import { check } from '../../validators/index.ts';
import { pretty } from '../../validators/report/pretty.ts';
import { exampleBase, exampleDate, primer, replaced } from '../../validators/rules/example-base.ts';

/** `svod --help`, in Russian. */
export const svodHelp: string = help(commands, 'ru');

/** `svod check --help`, in Russian. */
export const checkHelp: string = commands
  .filter(({ name }) => name === 'check')
  .map((command) => commandHelp(command, 'ru'))
  .join('');

const slip = 'regions/primer/roadmap.yaml';

const reportOf = (files: Readonly<Record<string, string>>): string => {
  const sources = Object.entries(files).map(([path, content]) => ({ path: `content/${path}`, content }));
  const report = check(sources, { asOf: exampleDate, root: 'content' });
  return pretty(report, { lang: 'ru', color: false, width: 80 });
};

/** What `svod check` prints for the made-up territory with a slip in its roadmap. */
export const slipReport: string = reportOf({
  ...exampleBase,
  [slip]: replaced('roadmap', '[Министерство, ЦНППМ]', '[Министерство, ЦНМП]'),
});

/** What it prints when the slip is mended. */
export const cleanReport: string = reportOf(exampleBase);

/** The made-up territory's files, by the name of the file. */
export const primerFiles = {
  'region.yaml': primer.region,
  'subjects.yaml': primer.subjects,
  'roadmap.yaml': primer.roadmap,
  'indicators.yaml': primer.indicators,
  'provision.mdx': primer.provision,
  'terms.yaml': primer.terms,
} as const;
