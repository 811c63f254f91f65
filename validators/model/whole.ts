// What is missing because a file could not be read in full is not missing in the document: rules that look for
// something in another file ask first whether that file was read as it stands.
import type { FederalFileKind, TerritoryFileKind } from '../source/files.ts';
import type { ProblemCode } from '../source/problem.ts';
import type { Corpus, Territory } from './types.ts';

const harmless: ReadonlySet<ProblemCode> = new Set(['byte-order-mark', 'line-ends']);

const everything = /^/;

/** A problem without a pointer concerns the file as a whole. */
const readInFull = (corpus: Corpus, file: string, part: RegExp): boolean =>
  corpus.problems.every(
    (problem) =>
      problem.file !== file ||
      harmless.has(problem.code) ||
      (problem.pointer !== '' && !part.test(problem.pointer)),
  );

/** The files that the rows of a plan or a table stand in: of several in force together each has its own. */
const filesOf = (territory: Territory, kind: TerritoryFileKind): ReadonlySet<string> => {
  const rows =
    kind === 'roadmap'
      ? territory.roadmap?.measures
      : kind === 'indicators'
        ? territory.indicators?.indicators
        : undefined;
  const { file } = territory.files.get(kind) ?? {};
  return new Set([
    ...(file === undefined ? [] : [file]),
    ...(rows ?? []).map(({ spot }) => spot.source.file),
  ]);
};

/**
 * Whether a file of the territory is absent or was read without loss; of several plans or tables, each of them.
 *
 * @param part pointers of what matters in the file; everything by default
 */
export const isWhole = (
  corpus: Corpus,
  territory: Territory,
  kind: TerritoryFileKind,
  part: RegExp = everything,
): boolean => [...filesOf(territory, kind)].every((file) => readInFull(corpus, file, part));

/** What a subject is called: everything of it but what it does and where that is printed. An unknown key may be a name misspelt. */
export const subjectNames = /^\/subjects(?:\/\d+(?:\/(?!functions|clause|kind|level).*)?)?$/;

/** Whether a file of the federal layer is there and was read without loss: only then a name it does not have is unknown. */
export const isKnown = (corpus: Corpus, kind: FederalFileKind): boolean => {
  const file = corpus.federal.files.get(kind);
  return file !== undefined && readInFull(corpus, file.file, everything);
};

/** Whether the registers that a territory looks acts up in were read without loss: only then an act that none has is unknown. */
export const areKnown = (corpus: Corpus, territory: Territory): boolean => {
  const [id = ''] = territory.id.split('/');
  const region = corpus.territories.find((other) => other.id === id);
  return (
    isKnown(corpus, 'federal-acts') &&
    isWhole(corpus, territory, 'acts') &&
    (region === undefined || isWhole(corpus, region, 'acts'))
  );
};

/** Whether the territory has the text of its document, read without loss. */
export const hasWholeText = (corpus: Corpus, territory: Territory): boolean =>
  territory.provision !== null &&
  territory.provision.parts.length > 0 &&
  isWhole(corpus, territory, 'provision');
