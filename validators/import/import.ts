// From the printed documents of one act to the files of its folder. Pure: the terminal and the page of the check are its two faces.
import { likeness } from '../language/likeness.ts';
import { buildCorpus } from '../model/corpus.ts';
import type { PrintedDocument } from '../printed/printed.ts';
import type { SourceFile } from '../source/files.ts';
import { type Assembled, assemble } from './assemble.ts';
import { choosingBy, type MadeGuess } from './choosing.ts';
import { divideAct } from './layout/divide.ts';
import { type Item, linesIn, readItems } from './layout/lines.ts';
import { annexesOf, type PlacedAnnex } from './order/annexes.ts';
import { approvalOf } from './order/approval.ts';
import { capitalsIn, named } from './order/named.ts';
import { type Order, readOrder } from './order/requisites.ts';
import type { Said, Value, ValueMap } from './said.ts';
import { type PrintedTerritory, territoryIn } from './territory.ts';
import { abbreviationValue, type FoundAbbreviation, introducedIn } from './text/abbreviations.ts';
import { type ImportedDocument, readDocument } from './text/document.ts';
import { type Element, frame, paragraph } from './text/elements.ts';
import { orderElement, orderTexts } from './text/order-text.ts';
import { writeData } from './write/data.ts';
import { writeProse } from './write/prose.ts';
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
  /** Whose act it is, as far as its words tell. */
  readonly territory: PrintedTerritory;
  /** The words of the official's own file that a place of the content was made from; null where it has none of its own. */
  readonly wordsAt: (place: ContentPlace) => Said | null;
}

interface Written {
  readonly file: string;
  readonly text: string;
  readonly places: ReadonlyMap<string, Said>;
  readonly lines: ReadonlyMap<number, Said>;
}

const dataFile = (file: string, value: ValueMap): Written => {
  const { text, places } = writeData(value);
  return { file, text, places, lines: new Map() };
};

const proseFile = (file: string, front: ValueMap, elements: readonly Element[]): Written => {
  const head = writeData(front);
  const { text, lines } = writeProse(`---\n${head.text}---\n`, elements);
  return { file, text, places: head.places, lines };
};

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

const footnotesOf = ({ asides }: PrintedDocument): readonly Item[] =>
  asides.flatMap((aside) =>
    aside.kind === 'footnote' || aside.kind === 'endnote'
      ? readItems({ format: 'docx', blocks: aside.blocks, asides: [], notices: [] })
      : [],
  );

const itemsOf = ({ document }: PrintedFile): readonly Item[] => [
  ...readItems(document),
  ...footnotesOf(document),
];

const suffixed = (name: string, of: string, extension: string): string =>
  of === '' ? `${name}.${extension}` : `${name}.${of}.${extension}`;

/** The data files of an assembled document. */
const dataFiles = ({ name, parts }: Assembled): readonly Written[] => {
  const file = (kind: string, key: string, values: readonly Value[]): readonly Written[] =>
    values.length === 0 ? [] : [dataFile(suffixed(kind, name, 'yaml'), { [key]: values })];
  const table = (kind: 'roadmap' | 'indicators'): readonly Written[] =>
    parts.flatMap((part) => {
      const content = part[kind];
      if (content === null) return [];
      return [dataFile(suffixed(kind, name, 'yaml'), { title: part.title ?? undefined, ...content })];
    });
  return [
    ...file(
      'subjects',
      'subjects',
      parts.flatMap(({ subjects }) => subjects),
    ),
    ...file(
      'terms',
      'terms',
      parts.flatMap(({ terms }) => terms),
    ),
    ...table('roadmap'),
    ...table('indicators'),
    ...file(
      'interactions',
      'interactions',
      parts.flatMap(({ interactions }) => interactions),
    ),
    ...file(
      'tables',
      'tables',
      parts.flatMap(({ tables }) => tables),
    ),
  ];
};

const titleElements = ({ title, roadmap, indicators, elements }: ImportedDocument): readonly Element[] => {
  // A table prints its title itself where nothing stands between the two.
  const isOfTable = elements[0]?.kind === 'mark' && (roadmap !== null || indicators !== null);
  return title === null || isOfTable ? [] : [{ kind: 'title', said: title }];
};

const textOf = (document: ImportedDocument): readonly Element[] => [
  ...(document.stamp.length === 0 ? [] : [frame('Approval', document.stamp.map(paragraph))]),
  ...titleElements(document),
  ...document.elements,
];

/** A number in a stamp: «Приложение № 2». */
const numberIn = (document: ImportedDocument): string | null =>
  /приложение\s*(?:№|N)?\s*(\d{1,3})/iu.exec(document.stamp.map(({ text }) => text).join(' '))?.[1] ?? null;

/** How the order's list of annexes names the document of a printed one. */
const placedAnnexes = (assembled: readonly Assembled[]): readonly PlacedAnnex[] =>
  assembled.flatMap(({ name, leading, parts }) =>
    parts.map((part): PlacedAnnex => {
      const usual = part === leading ? 'provision' : part.roadmap !== null ? 'roadmap' : 'indicators';
      return { number: numberIn(part), document: name === '' ? usual : name };
    }),
  );

/** An abbreviation with one meaning stands once, where it is introduced first. */
const onceEach = (found: readonly FoundAbbreviation[]): readonly FoundAbbreviation[] =>
  found.filter(
    ({ short, means }, at) =>
      found.findIndex(
        (other) =>
          other.short.text === short.text && likeness(other.means.text, means.text).level !== 'other',
      ) === at,
  );

interface Front {
  readonly order: Order | null;
  readonly items: readonly Item[];
  readonly assembled: readonly Assembled[];
  readonly abbreviations: readonly FoundAbbreviation[];
}

/** The front matter of the main document. */
const frontOf = ({ order, items, assembled, abbreviations }: Front): ValueMap => {
  const [main] = assembled;
  const title = main?.leading?.title ?? order?.title ?? null;
  const annexes = annexesOf(items, placedAnnexes(assembled));
  return {
    kind: main?.kind ?? 'order',
    title: title === null ? undefined : named(title),
    order:
      order === null
        ? undefined
        : { ...order.requisites, annexes: annexes.length === 0 ? undefined : annexes },
    approval: order === null ? approvalOf(main?.leading?.stamp ?? []) : undefined,
    abbreviations: abbreviations.length === 0 ? undefined : abbreviations.map(abbreviationValue),
  };
};

/** Reads printed files as one act. Throws nothing for what stands in them. */
export const importAct = (
  printed: readonly PrintedFile[],
  { federal, choices = {} }: ImportOptions,
): Imported => {
  const choosing = choosingBy(choices);
  const layer = buildCorpus(federal, '').federal;
  const files = printed.map(itemsOf);
  const lines = linesIn(files.flat());
  const divided = divideAct(files);
  const order = readOrder(divided.order, capitalsIn(lines.map(({ said }) => said.text)));
  const territory = territoryIn(
    [
      ...(order === null ? [] : order.issuers),
      ...divided.annexes.flatMap(({ stamp, title }) => [...stamp, ...title].map(({ said }) => said)),
    ],
    choosing,
  );
  const everywhere = introducedIn(lines.map(({ said }) => ({ said, clause: null })));
  const taken = new Set<string>();
  const documents = divided.annexes.map((annex, index) =>
    readDocument(annex, {
      kinds: [...layer.subjectKinds.values()],
      federal: layer.indicators,
      abbreviations: everywhere,
      choosing,
      taken,
      year: order?.date?.slice(0, 4) ?? null,
      prefix: index === 0 ? '' : `annex-${index + 1}-`,
    }),
  );
  const assembled = assemble(documents, order !== null);
  const abbreviations = onceEach([
    ...introducedIn([
      ...(order === null ? [] : orderTexts(divided.order, order.text)),
      ...documents.flatMap(({ texts }) => texts),
    ]),
    ...documents.flatMap((document) => document.abbreviations),
  ]);
  const written: Written[] = [
    dataFile('act.yaml', { status: order !== null && order.date === null ? 'draft' : 'adopted' }),
    ...assembled.flatMap((document) => {
      const front: ValueMap =
        document.name === ''
          ? frontOf({ order, items: divided.order, assembled, abbreviations })
          : { kind: document.kind, title: document.leading?.title ?? undefined };
      const text = document.parts.flatMap(textOf);
      const own =
        document.name === '' && order !== null ? [orderElement(divided.order, order.text), ...text] : text;
      return [proseFile(suffixed('provision', document.name, 'mdx'), front, own), ...dataFiles(document)];
    }),
  ];
  const source = writeSource([
    ...divided.order,
    ...divided.annexes.flatMap(({ stamp, title, body }) => [...stamp, ...title, ...body]),
  ]);
  written.push({ file: 'source.txt', text: source.text, places: new Map(), lines: source.lines });
  return {
    files: written.map(({ file, text }) => ({ path: file, content: text })),
    territory,
    guesses: choosing.made(),
    wordsAt: lookUp(new Map(written.map((one) => [one.file, one]))),
  };
};
