// From the printed documents of one act to the files of its folder. Pure: the terminal and the page of the check are its two faces.
import { buildCorpus } from '../model/corpus.ts';
import type { PrintedDocument } from '../printed/printed.ts';
import type { SourceFile } from '../source/files.ts';
import { assemble } from './assemble.ts';
import { choosingBy, type MadeGuess } from './choosing.ts';
import type { ActRequisites, ProposedAct } from './cited-acts.ts';
import { completionOf } from './complete.ts';
import { federalReader } from './federal-reader.ts';
import { folderOf } from './folder.ts';
import { cellTexts } from './layout/cell-texts.ts';
import { divideAct } from './layout/divide.ts';
import { linesIn, readItems } from './layout/lines.ts';
import { issuersOf } from './order/issuers.ts';
import { capitalsIn } from './order/named.ts';
import { readOrder } from './order/requisites.ts';
import { oneRegister } from './register.ts';
import type { Said } from './said.ts';
import { type PrintedTerritory, territoryIn } from './territory.ts';
import { introducedIn, type PlacedText } from './text/abbreviations/abbreviations.ts';
import { chosenAbbreviations } from './text/abbreviations/chosen.ts';
import { listedBelow } from './text/abbreviations/listed-below.ts';
import type { FoundAbbreviation } from './text/abbreviations/lists.ts';
import { prefixOf, readAnnex } from './text/annex.ts';
import { listedIndicators } from './text/listed-indicators.ts';
import { orderTexts } from './text/order-text.ts';
import { scrambledIn } from './text/scrambled.ts';
import { type Draft, type Written, writeAct } from './write/act.ts';
import { writeSource } from './write/source-text.ts';

/** A file of an official. */
export interface PrintedFile {
  readonly name: string;
  readonly document: PrintedDocument;
}

export interface ImportOptions {
  /** The files of the federal layer: kinds of subjects, indicators, acts. */
  readonly federal: readonly SourceFile[];
  /** What a person chose, by the ids of guesses. */
  readonly choices?: Readonly<Record<string, string>>;
  /** The id of the territory, where it is known. */
  readonly territory?: string;
  /** The registers of the territory and of its region (acts.yaml), as texts. */
  readonly registers?: readonly string[];
  /** The acts of the territory that the content has already. */
  readonly there?: readonly ActRequisites[];
}

/** A place in a file of the act's folder, as a finding names it; the file is relative to the folder. */
export interface ContentPlace {
  readonly file: string;
  readonly pointer: string;
  readonly line: number;
}

export interface Imported {
  /** Paths relative to the act's folder. */
  readonly files: readonly SourceFile[];
  readonly guesses: readonly MadeGuess[];
  /** Acts that the text names and no register has: proposed entries of the territory's register, to which the files refer. */
  readonly proposed: readonly ProposedAct[];
  /** Whose act it is, as far as its words tell. */
  readonly territory: PrintedTerritory;
  /** The words of the official's own file that a place of the content was made from; null where it has none of its own. */
  readonly wordsAt: (place: ContentPlace) => Said | null;
}

/** The nearest words: of the place itself, else of what holds it. */
const lookUp =
  (written: ReadonlyMap<string, Written>): Imported['wordsAt'] =>
  ({ file, pointer, line }) => {
    const own = written.get(file);
    if (own === undefined) return null;
    const byLine = own.lines.get(line);
    if (byLine !== undefined) return byLine;
    for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
      const said = own.places.get(at) ?? [...own.places].find(([key]) => key.startsWith(`${at}/`))?.[1];
      if (said !== undefined) return said;
    }
    return null;
  };

/** An abbreviation with one meaning stands once, where it is introduced first. */
const onceEach = (found: readonly FoundAbbreviation[]): readonly FoundAbbreviation[] =>
  found.filter(
    ({ short, means }, at) =>
      found.findIndex((other) => other.short.text === short.text && other.means.text === means.text) === at,
  );

/** «ПРИНЯТО», «СОГЛАСОВАНО»: a stamp of others, beside the one of approval. */
const isAgreement = (text: string): boolean => /^(?:принят|согласован|рассмотрен|одобрен)/iu.test(text);

const filesOf = (written: readonly Written[]): readonly SourceFile[] =>
  written.map(({ file, text }) => ({ path: file, content: text }));

/** Reads printed files as one act. Throws nothing for what stands in them. */
export const importAct = (
  printed: readonly PrintedFile[],
  { federal, choices = {}, territory: id = 'act', registers = [], there = [] }: ImportOptions,
): Imported => {
  const choosing = choosingBy(choices);
  const reader = federalReader(federal);
  const layer = buildCorpus(federal, '', new Map(), { reader }).federal;
  const files = printed.map(({ document }) => readItems(document));
  const lines = linesIn(files.flat());
  const divided = divideAct(files, choosing);
  const capitals = capitalsIn(lines.map(({ said }) => said.text));
  const order = readOrder(
    divided.order,
    capitals,
    divided.annexes.map(({ stamp }) => stamp.map(({ said }) => said)),
  );
  const territory = territoryIn(
    [
      ...(order === null ? [] : order.issuers),
      ...divided.annexes.flatMap(({ over, stamp, title }) =>
        [...stamp, ...title, ...over].map(({ said }) => said),
      ),
    ],
    choosing,
  );
  const everywhere = [
    ...introducedIn(
      files
        .flat()
        .flatMap((item): readonly PlacedText[] =>
          item.kind === 'line'
            ? [{ said: item.said, clause: null }]
            : cellTexts(item.table).map((said) => ({ said, clause: null, isCell: true })),
        ),
    ),
    ...listedBelow(lines.map(({ said }) => said)),
  ];
  const isScrambled = scrambledIn(lines.map(({ said }) => said.text));
  const taken = new Set<string>();
  const read = divided.annexes.flatMap((annex, index) =>
    readAnnex(annex, index + 1, {
      kinds: [...layer.subjectKinds.values()],
      federal: layer.indicators,
      abbreviations: everywhere,
      choosing,
      isMunicipal: territory.level === 'municipality',
      isScrambled,
      taken,
      year: order?.date?.slice(0, 4) ?? null,
    }),
  );
  // A text repeats what the table of the act says: without one it tells by itself.
  const hasTable = read.some(({ indicators }) => indicators !== null);
  const documents = read.map((document) => {
    const prefix = prefixOf(document.annex, document.part);
    return hasTable
      ? document
      : { ...document, indicators: listedIndicators(document.listed, layer.indicators, choosing, prefix) };
  });
  const assembled = assemble(documents, order !== null, choosing);
  const introduced = onceEach([
    ...introducedIn([
      ...(order === null ? [] : orderTexts(divided.order, order.text)),
      ...documents.flatMap(({ texts }) => texts),
    ]),
    ...documents.flatMap((document) => document.abbreviations),
  ]);
  const abbreviations = chosenAbbreviations(introduced, choosing, isScrambled);
  // The source is compared with the main document first, then with the others, in whatever order they were printed.
  const inOrder = assembled.flatMap(({ parts }) => parts);
  const source = writeSource(
    [...divided.order, ...inOrder.flatMap(({ items }) => items)],
    new Map(documents.flatMap(({ printedTables }) => [...printedTables])),
  );
  const over = divided.annexes[0]?.over ?? [];
  const agreed = over.findIndex(({ said }) => isAgreement(said.text));
  const letterhead = issuersOf(agreed < 0 ? over : over.slice(0, agreed), capitals).map(
    ({ name, whole }) => whole?.nominative ?? name,
  );
  const draft: Draft = { order, letterhead, items: divided.order, assembled, abbreviations, source };
  const drafted = folderOf(territory, filesOf(writeAct(draft, null)), oneRegister(registers, []));
  const whole = completionOf(
    [...drafted.files, ...federal],
    drafted.id,
    reader,
    id.replace('/', '-'),
    there,
    choosing,
  );
  const written = writeAct(draft, whole);
  return {
    files: filesOf(written),
    territory,
    guesses: choosing.made(),
    proposed: whole.cited.proposed,
    wordsAt: lookUp(new Map(written.map((one) => [one.file, one]))),
  };
};
