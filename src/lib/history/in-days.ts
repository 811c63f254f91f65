// The changes of one day as its readers see them: each document once, however many commits it took.
import { byAlphabet } from '../../../validators/text/russian.ts';
import type { Change, ChangedDocument } from './changes.ts';
import type { FileWords } from './document-words.ts';

/** What became of the words of one document in a day; `all` is the newest first. */
const wordsOfDay = (all: readonly (FileWords | null)[]): FileWords | null => {
  const known = all.filter((words) => words !== null);
  const [newest, oldest] = [known[0], known.at(-1)];
  if (newest === undefined || oldest === undefined) return null;
  if (newest.what === 'went') return newest;
  if (oldest.what === 'came') return oldest;
  return known.find(({ what }) => what === 'words') === undefined
    ? newest
    : { what: 'words', places: known.flatMap(({ places }) => places) };
};

const onceEach = (documents: readonly ChangedDocument[]): readonly ChangedDocument[] =>
  [...Map.groupBy(documents, ({ name }) => name)].map(([name, same]) => ({
    name,
    words: wordsOfDay(same.map(({ words }) => words)),
  }));

/** The changes day by day, the newest first as they were given: a day bears the name of its first commit and the time of its last. */
export const inDays = (changes: readonly Change[]): readonly Change[] =>
  [...Map.groupBy(changes, ({ date }) => date)].flatMap(([date, ofDay]): readonly Change[] => {
    const [last, first] = [ofDay[0], ofDay.at(-1)];
    if (first === undefined || last === undefined) return [];
    const byTerritory = Map.groupBy(
      ofDay.flatMap(({ territories }) => territories),
      ({ territory }) => territory,
    );
    const territories = [...byTerritory]
      .map(([territory, its]) => ({
        territory,
        documents: onceEach(its.flatMap(({ documents }) => documents)),
      }))
      .toSorted((a, b) => byAlphabet(a.territory?.name ?? '', b.territory?.name ?? ''));
    return [{ hash: first.hash, date, at: last.at, territories }];
  });
