// A commit as its readers see it: on which day which documents of which territories changed, and how their words did.

import { documentTitle } from '../../../validators/model/document-title.ts';
import type { Territory } from '../../../validators/model/types.ts';
import { furtherOf } from '../../../validators/model/view-of.ts';
import { yearName } from '../../../validators/model/year-name.ts';
import { namedFile, reportedPeriod } from '../../../validators/source/files.ts';
import { byAlphabet } from '../../../validators/text/russian.ts';
import { type FileWords, type ReadVersions, wordsBetween } from './document-words.ts';
import type { ChangedFile, Commit } from './git-log.ts';

/** A document that changed. */
export interface ChangedDocument {
  readonly name: string;
  /** What became of its words; null where it holds none of an act, or the commit is so old that they were not compared. */
  readonly words: FileWords | null;
}

export interface ChangedTerritory {
  /** Null for what all territories share. */
  readonly territory: Territory | null;
  readonly documents: readonly ChangedDocument[];
}

export interface Change {
  readonly hash: string;
  /** ISO date. */
  readonly date: string;
  /** ISO date and time. */
  readonly at: string;
  readonly territories: readonly ChangedTerritory[];
}

const documents: Readonly<Record<string, string>> = {
  'region.yaml': 'сведения о территории',
  'act.yaml': 'сведения об акте',
  'edition.yaml': 'сведения о редакции',
  'provision.mdx': 'текст документа',
  'subjects.yaml': 'субъекты и функции',
  'roadmap.yaml': 'дорожная карта',
  'indicators.yaml': 'показатели',
  'terms.yaml': 'понятия',
  'interactions.yaml': 'взаимодействие субъектов',
  'tables.yaml': 'таблицы',
  'statistics.yaml': 'числа в тексте',
  'corrections.yaml': 'исправления извлечения',
  'waivers.yaml': 'принятые замечания',
  'source.txt': 'исходный текст',
};

const federal: Readonly<Record<string, string>> = {
  'federal/acts.yaml': 'реестр актов',
  'federal/indicators.yaml': 'федеральные показатели',
  'federal/directions.yaml': 'федеральные направления',
  'federal/lexicon.yaml': 'словарь поиска',
  'federal/subject-kinds.yaml': 'виды субъектов',
  'federal/topics.yaml': 'темы',
  'federal/terms.yaml': 'понятия',
};

const folderOf = ({ id }: Territory): string => `regions/${id.replace('/', '/municipalities/')}/`;

/** The territory a file lies in: of those whose folder holds it, the innermost. */
const territoryOf = ({ path }: ChangedFile, territories: readonly Territory[]): Territory | null =>
  territories
    .filter((territory) => path.startsWith(folderOf(territory)))
    .toSorted((a, b) => b.id.length - a.id.length)[0] ?? null;

/** What a file is called; one of a further document is named with that document, as it is now. */
const nameOf = ({ path }: ChangedFile, territory: Territory | null): string | null => {
  const period = reportedPeriod(path);
  if (period !== null) return `отчёт за ${yearName(period)}`;
  const file = path.split('/').at(-1) ?? '';
  const document = namedFile(file)?.document ?? null;
  const name = federal[path] ?? documents[document === null ? file : file.replace(`.${document}.`, '.')];
  if (name === undefined) return null;
  if (document === null) return name;
  const own = territory === null ? [] : furtherOf(territory);
  const known = own.find((view) => view.document?.name === document);
  return `${name} «${known === undefined ? document : documentTitle(known)}»`;
};

/** What became of the files of one territory, or of what all share, in one commit. */
const changedDocuments = (
  territory: Territory | null,
  files: readonly ChangedFile[],
  commit: string,
  readVersions: ReadVersions | null,
): readonly ChangedDocument[] => {
  const wordsOf =
    territory === null || readVersions === null
      ? () => null
      : wordsBetween(territory.id, folderOf(territory), commit, readVersions);
  const reported = files.flatMap((file): ChangedDocument[] => {
    const name = nameOf(file, territory);
    return name === null ? [] : [{ name, words: wordsOf(file) }];
  });
  // A file that only moved went from one place and is at another.
  return reported.filter(
    ({ name, words }) =>
      words?.what !== 'went' ||
      reported.every((other) => other.name !== name || other.words?.what === 'went'),
  );
};

/** So many of the newest commits are read; of older ones is told which documents changed. A build takes seconds, not minutes. */
const mostRead = 60;

/**
 * The changes of the documents, in the order of the commits.
 * What belongs to a territory that is there no more, or to no document, is left out.
 */
export const changesOf = (
  commits: readonly Commit[],
  territories: readonly Territory[],
  readVersions: ReadVersions,
): readonly Change[] =>
  commits.flatMap(({ hash, at, files }, index) => {
    const known = files.filter(
      (file) => file.path.startsWith('federal/') || territoryOf(file, territories) !== null,
    );
    const byTerritory = Map.groupBy(known, (file) => territoryOf(file, territories));
    const changed = [...byTerritory]
      .map(([territory, its]) => ({
        territory,
        documents: changedDocuments(territory, its, hash, index < mostRead ? readVersions : null),
      }))
      .filter((entry) => entry.documents.length > 0)
      .toSorted((a, b) => byAlphabet(a.territory?.name ?? '', b.territory?.name ?? ''));
    return changed.length === 0 ? [] : [{ hash, date: at.slice(0, 10), at, territories: changed }];
  });
