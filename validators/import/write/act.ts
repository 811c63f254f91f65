// The files of an act's folder, written from what was understood of it.

import { readApproval } from '../../text/acts/approval.ts';
import type { Assembled } from '../assemble.ts';
import type { Completion } from '../complete.ts';
import { annexNumber } from '../layout/in-order.ts';
import type { Item } from '../layout/lines.ts';
import { annexesOf, type PlacedAnnex } from '../order/annexes.ts';
import { approvalOf } from '../order/approval.ts';
import { named } from '../order/named.ts';
import type { Order } from '../order/requisites.ts';
import { isSaid, type Said, type Value, type ValueMap } from '../said.ts';
import { abbreviationValue } from '../text/abbreviations/abbreviations.ts';
import type { FoundAbbreviation } from '../text/abbreviations/lists.ts';
import type { ImportedDocument } from '../text/document.ts';
import { type Element, frame, paragraph } from '../text/elements.ts';
import { isNumberedSection } from '../text/headings.ts';
import { orderElement } from '../text/order-text.ts';
import { writeData } from './data.ts';
import { type WrittenText, writeProse } from './prose.ts';

/** A file as it is written, and what its places print. */
export interface Written {
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

const suffixed = (name: string, of: string, extension: string): string =>
  of === '' ? `${name}.${extension}` : `${name}.${of}.${extension}`;

/** A subject with the level that the act names for it, behind its kind. */
const withLevel = (
  { clause, functions, level, ...subject }: ValueMap,
  whole: Completion | null,
): ValueMap => {
  const { id } = subject;
  const named = typeof id === 'string' ? whole?.levels.get(id) : undefined;
  return { ...subject, level: named ?? level, clause, functions };
};

const titleElements = ({
  title,
  isHeaded,
  roadmap,
  indicators,
  elements,
}: ImportedDocument): readonly Element[] => {
  // A table prints its title itself where nothing stands between the two.
  const isOfTable = elements[0]?.kind === 'mark' && (roadmap !== null || indicators !== null);
  return title === null || isOfTable || isHeaded ? [] : [{ kind: 'title', said: title }];
};

/** The data files of an assembled document. */
const dataFiles = ({ name, parts }: Assembled, whole: Completion | null): readonly Written[] => {
  const file = (kind: string, key: string, values: readonly Value[]): readonly Written[] =>
    values.length === 0 ? [] : [dataFile(suffixed(kind, name, 'yaml'), { [key]: values })];
  const table = (kind: 'roadmap' | 'indicators'): readonly Written[] =>
    parts.flatMap((part) => {
      const content = part[kind];
      if (content === null) return [];
      // Indicators may have no title; that of the document is printed over its text.
      const isPrinted = kind === 'indicators' && titleElements(part).length > 0;
      const title = isPrinted ? undefined : (part.title ?? undefined);
      return [dataFile(suffixed(kind, name, 'yaml'), { title, ...content })];
    });
  return [
    ...file(
      'subjects',
      'subjects',
      parts.flatMap(({ subjects }) => subjects.map((subject) => withLevel(subject, whole))),
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

/** The title of the table that a mark stands for; null where it is no table with one. */
const tableTitle = (
  { roadmap, indicators }: ImportedDocument,
  element: Element | undefined,
): string | null => {
  if (element?.kind !== 'mark') return null;
  const table = element.name === 'Roadmap' ? roadmap : element.name === 'Indicators' ? indicators : null;
  const { title } = table ?? {};
  return title !== undefined && isSaid(title) ? title.text : null;
};

/** The elements of a document; a heading right over a table, where it has no number, is the title that the table prints. */
const elementsOf = (document: ImportedDocument): readonly Element[] =>
  document.elements.filter((element, at) => {
    const isPlain = element.kind === 'paragraph' && document.elements[at - 1]?.kind === 'mark';
    if (!(element.kind === 'heading' || isPlain) || (at === 0 && !document.isHeaded)) return true;
    const { text } = element.said;
    return isNumberedSection(text) || tableTitle(document, document.elements[at + 1]) !== text;
  });

const textOf = (document: ImportedDocument): readonly Element[] => [
  ...document.over.map(paragraph),
  ...(document.stamp.length === 0 ? [] : [frame('Approval', document.stamp.map(paragraph))]),
  ...titleElements(document),
  ...elementsOf(document),
];

/** How the order's list of annexes names the document of a printed one. */
const placedAnnexes = (assembled: readonly Assembled[]): readonly PlacedAnnex[] =>
  assembled.flatMap(({ name, leading, parts }) =>
    parts.flatMap((part): readonly PlacedAnnex[] => {
      // The order names an annex by its first part.
      if (part.part > 1) return [];
      const usual = part === leading ? 'provision' : part.roadmap !== null ? 'roadmap' : 'indicators';
      const number = annexNumber(part.stamp.map(({ text }) => text).join(' '));
      return [{ number, document: name === '' ? usual : name }];
    }),
  );

/** An act as it is understood, before it is written. */
export interface Draft {
  readonly order: Order | null;
  /** The bodies named over a stamp. */
  readonly letterhead: readonly Said[];
  readonly items: readonly Item[];
  readonly assembled: readonly Assembled[];
  readonly abbreviations: readonly FoundAbbreviation[];
  readonly source: WrittenText;
}

const orNone = <T>(values: readonly T[]): readonly T[] | undefined =>
  values.length === 0 ? undefined : values;

/** The front matter of the main document. */
const frontOf = (
  { order, letterhead, items, assembled, abbreviations }: Draft,
  whole: Completion | null,
): ValueMap => {
  const [main] = assembled;
  const title = main?.leading?.title ?? order?.title ?? null;
  const annexes = orNone(annexesOf(items, placedAnnexes(assembled)));
  return {
    kind: main?.kind ?? 'order',
    title: title === null ? undefined : named(title),
    // Whoever issued it must be known for an order: else its text alone is there.
    order:
      order === null || order.issuers.length === 0
        ? undefined
        : {
            ...order.requisites,
            repeals: orNone(whole?.cited.repeals ?? []),
            amends: orNone(whole?.cited.amends ?? []),
            annexes,
          },
    approval: order === null ? approvalOf(main?.leading?.stamp ?? [], letterhead) : undefined,
    basis: orNone(whole?.cited.basis ?? []),
    abbreviations: orNone(abbreviations.map(abbreviationValue)),
  };
};

/** Whether the order, or the stamp in its place, has its date; what has none is still to be signed. */
const isSigned = ({ order, assembled }: Draft): boolean => {
  if (order !== null) return order.date !== null;
  const stamp = assembled.flatMap(({ parts }) => parts.flatMap((part) => part.stamp.map(({ text }) => text)));
  return readApproval(stamp.join('\n'))?.date != null;
};

const passportOf = (draft: Draft, whole: Completion | null): ValueMap => ({
  status: isSigned(draft) ? 'adopted' : 'draft',
  period: whole?.period ?? undefined,
  coordinator: whole?.coordinator ?? undefined,
});

/** The files of a drafted act; what it says as a whole is in them where that is known. */
export const writeAct = (draft: Draft, whole: Completion | null): readonly Written[] => [
  dataFile('act.yaml', passportOf(draft, whole)),
  ...draft.assembled.flatMap((document) => {
    const isMain = document.name === '';
    const front: ValueMap = isMain
      ? frontOf(draft, whole)
      : { kind: document.kind, title: document.leading?.title ?? undefined };
    const order = isMain && draft.items.length > 0 ? [orderElement(draft.items, draft.order?.text ?? 0)] : [];
    const text = [...order, ...document.parts.flatMap(textOf)];
    return [
      proseFile(suffixed('provision', document.name, 'mdx'), front, text),
      ...dataFiles(document, whole),
    ];
  }),
  { file: 'source.txt', text: draft.source.text, places: new Map(), lines: draft.source.lines },
];
