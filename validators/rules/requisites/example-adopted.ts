// The model territory is a draft; what is asked of adopted acts needs it adopted, with its printed text beside it.
import { primer, replaced } from '../example-base.ts';
import { printed, sourcePath } from '../source/example-source.ts';

/** Takes a passage out of a text; throws where it is not in it once, so that no example goes stale. */
const without = (text: string, passage: string): string => {
  if (text.split(passage).length !== 2) throw new Error(`«${passage}» must stand exactly once`);
  return text.replace(passage, '');
};

/** The adopted model territory without some passages of its provision and of the printed text. */
export const adopted = ({
  provision = [],
  source = [],
}: {
  readonly provision?: readonly string[];
  readonly source?: readonly string[];
} = {}): Readonly<Record<string, string>> => ({
  'regions/primer/acts/1/act.yaml': replaced('act', 'status: draft', 'status: adopted'),
  'regions/primer/acts/1/provision.mdx': provision.reduce(without, primer.provision),
  [sourcePath]: source.reduce(without, printed),
});
