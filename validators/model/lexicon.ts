// The lexicon of the search: what the words of readers mean in acts.
import type { FederalFileKind } from '../source/files.ts';
import type { FederalLexiconFile } from './content.generated.ts';
import { readFederal } from './federal-file.ts';
import { present } from './loose.ts';
import type { ReadYaml } from './read.ts';
import type { Lexicon } from './types.ts';

const values = <T>(list: readonly (T | undefined)[] | undefined): readonly T[] =>
  present(list).map(([, value]) => value);

/** Reads the lexicon; an empty one where the file is not there. Of words that mean the same each is asked and each is meant. */
export const buildLexicon = (files: ReadonlyMap<FederalFileKind, ReadYaml>): Lexicon => {
  const { data } = readFederal<FederalLexiconFile>(files, 'federal-lexicon');
  return {
    synonyms: values(data.synonyms).map(({ words, means }) => {
      const asked = values(words);
      const meant = values(means);
      return { asked, means: meant.length === 0 ? asked : meant };
    }),
    turns: values(data.turns).flatMap(({ words, wants }) =>
      wants === undefined ? [] : [{ words: values(words), wants }],
    ),
    kinds: values(data.kinds).flatMap(({ words, kind }) =>
      kind === undefined ? [] : [{ words: values(words), kind }],
    ),
    soft: values(data.soft),
    territories: values(data.territories).flatMap(({ name, known }) =>
      name === undefined ? [] : [{ name, known: values(known) }],
    ),
  };
};
