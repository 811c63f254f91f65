// The words of the language as files: made of the dictionary, the same for any content.
import { type Lexeme, theDictionary } from '../../language/dictionary.ts';
import { letters } from '../../language/packed.ts';
import { prefixes } from '../../language/paradigms.ts';
import { childrenOf } from '../../language/stem-tree.ts';
import { isDecided, LANGUAGE_FILES, type LanguageFile, languageFileOf } from './words-of-language.ts';

/** Every lexeme of the language, names and the words of the field too. */
export const everyLexeme = (): readonly Lexeme[] => {
  const { tree, paradigmOfStem, ofField } = theDictionary();
  const found: Lexeme[] = [...ofField];
  const walk = (node: number, stem: string): void => {
    const last = tree.firstStem[node + 1] ?? 0;
    for (let number = tree.firstStem[node] ?? 0; number < last; number += 1)
      found.push({ stem, paradigm: paradigmOfStem[number] ?? 0 });
    for (const child of childrenOf(tree, node)) walk(child, stem + letters.charAt(tree.letter[child] ?? 0));
  };
  walk(0, '');
  return found;
};

/** The endings of a paradigm by the prefix («наи», «по») of its forms. */
const endingsOf = (paradigm: number): ReadonlyMap<string, readonly string[]> => {
  const byPrefix = Map.groupBy(
    theDictionary().paradigms.formsOf(paradigm),
    ({ prefix }) => prefixes[prefix] ?? '',
  );
  return new Map(
    [...byPrefix].map(([prefix, forms]) => [prefix, [...new Set(forms.map(({ suffix }) => suffix))]]),
  );
};

const filesOf = (stem: string, endings: readonly string[]): ReadonlySet<number> =>
  new Set(isDecided(stem) ? [languageFileOf(stem)] : endings.map((ending) => languageFileOf(stem + ending)));

/** Makes the files, in the order of their numbers. */
export const languageFiles = (): readonly LanguageFile[] => {
  const files = Array.from({ length: LANGUAGE_FILES }, () => ({
    endings: new Map<string, number>(),
    stems: [] as string[],
  }));
  const put = (number: number, stem: string, endings: string): void => {
    const file = files[number];
    if (file === undefined) return;
    const place = file.endings.get(endings) ?? file.endings.size;
    file.endings.set(endings, place);
    file.stems.push(`${stem}${place}`);
  };
  const byParadigm = new Map<number, ReadonlyMap<string, readonly string[]>>();
  for (const { stem, paradigm } of everyLexeme()) {
    const own = byParadigm.get(paradigm) ?? endingsOf(paradigm);
    byParadigm.set(paradigm, own);
    for (const [prefix, endings] of own)
      for (const number of filesOf(prefix + stem, endings)) put(number, prefix + stem, endings.join(','));
  }
  return files.map(({ endings, stems }) => ({ endings: [...endings.keys()], stems: stems.join(' ') }));
};
