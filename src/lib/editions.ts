// The editions of an act as its readers see them: what each is called, whether it applies, and what it changed.
import { stampedName } from '../../validators/model/act-name.ts';
import { documentTitle } from '../../validators/model/document-title.ts';
import { stateOf } from '../../validators/model/state.ts';
import type { OwnAct, Territory } from '../../validators/model/types.ts';
import type { TerritoryFileKind } from '../../validators/source/files.ts';
import { formatDate } from '../../validators/text/russian.ts';
import type { ChangedDocument } from './history/changes.ts';
import { passagesOf } from './history/passages.ts';
import { changedPlaces } from './history/word-changes.ts';
import { fileNames } from './territory-findings.ts';

/** «Первая редакция», «Редакция с 1 марта 2025 г.»; of one entered as amended, what its stamp says: «В редакции акта от … № …». */
export const editionName = ({ act, provision }: Territory): string => {
  if (act?.from != null) return `Редакция с ${formatDate(act.from)}`;
  const last = provision?.order?.editions?.at(-1);
  return last === undefined ? 'Первая редакция' : `В редакции акта ${stampedName(last)}`;
};

/** Whether an edition is the one that applies on a day (ISO date), or would if the act were no draft, is over by then, as all are of an act that is, or is still to come. */
export const editionState = (
  own: OwnAct,
  edition: Territory,
  asOf: string,
): 'applies' | 'over' | 'coming' | 'draft' => {
  const { kind } = stateOf(own.current, asOf);
  if (kind === 'repealed' || kind === 'ended') return 'over';
  if (edition === own.current) return kind === 'coming' || kind === 'draft' ? kind : 'applies';
  return (edition.act?.from ?? '') > asOf ? 'coming' : 'over';
};

/** The same in words: «действует», «больше не действует», «ещё не действует», «проект». */
export const editionStateWords = {
  applies: 'действует',
  over: 'больше не действует',
  coming: 'ещё не действует',
  draft: 'проект',
} as const;

/** The documents whose words are compared, in the order of the act. */
export const comparedDocuments: readonly TerritoryFileKind[] = [
  'provision',
  'subjects',
  'roadmap',
  'indicators',
  'terms',
  'interactions',
  'tables',
  'statistics',
];

/**
 * What became of the words of each document from one edition to another; documents that stayed as they were are left out.
 *
 * @param texts the texts of the files by their paths
 */
export const changesBetween = (
  before: Territory,
  after: Territory,
  texts: ReadonlyMap<string, string>,
): readonly ChangedDocument[] => [
  ...changesOf(before, after, texts),
  ...furtherNames(before, after).flatMap((name) => {
    const [was, is] = [before, after].map(({ annexes }) =>
      annexes.find(({ document }) => document?.name === name),
    );
    if (was !== undefined && is !== undefined) return changesOf(was, is, texts);
    const only = is ?? was;
    if (only === undefined) return [];
    return [
      { name: documentTitle(only), words: { what: is === undefined ? 'went' : 'came', places: [] } } as const,
    ];
  }),
];

/** What a file of a document is called; of a further one its title says which it is. */
export const documentName = (view: Territory, kind: TerritoryFileKind): string =>
  view.document === null ? fileNames[kind] : `${documentTitle(view)}: ${fileNames[kind].toLowerCase()}`;

/** The names of the further documents that either edition has. */
const furtherNames = (before: Territory, after: Territory): readonly string[] => [
  ...new Set([...before.annexes, ...after.annexes].flatMap(({ document }) => document?.name ?? [])),
];

/** What became of one document. */
const changesOf = (
  before: Territory,
  after: Territory,
  texts: ReadonlyMap<string, string>,
): readonly ChangedDocument[] => {
  const [was, is] = [passagesOf(before, texts), passagesOf(after, texts)];
  return comparedDocuments.flatMap((kind): ChangedDocument[] => {
    const [had, has] = [before.files.has(kind), after.files.has(kind)];
    if (!had && !has) return [];
    const name = documentName(after, kind);
    if (!had || !has) return [{ name, words: { what: has ? 'came' : 'went', places: [] } }];
    const places = changedPlaces(was(kind), is(kind));
    return places.length === 0 ? [] : [{ name, words: { what: 'words', places } }];
  });
};

/** Whether readers are told of acts at all: a territory with one act of one document that was never changed needs no word. */
export const hasSeveral = ({ acts }: Territory): boolean =>
  acts.length > 1 || acts.some(({ current, editions }) => editions.length > 1 || current.annexes.length > 0);
