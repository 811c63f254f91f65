// A printed annex as documents of the act: mostly one, and several where plans and tables of indicators stand one behind another under
// one stamp.
import type { Choosing } from '../choosing.ts';
import type { PrintedAnnex } from '../layout/annexes.ts';
import { joinLines } from '../layout/join-lines.ts';
import type { Item } from '../layout/lines.ts';
import { signatureAt } from '../layout/signature.ts';
import type { Said } from '../said.ts';
import type { FederalName } from '../tables/federal.ts';
import { type ImportedDocument, readDocument } from './document.ts';
import { findHeadings } from './headings.ts';
import { parted } from './new-tables.ts';
import { linesOf, type Outlined, outlineOf } from './outline.ts';
import { type DocumentPart, partsOf } from './parts-of.ts';
import type { SubjectContext } from './subjects/subjects.ts';
import { runsIn } from './table-runs.ts';

export interface AnnexContext extends SubjectContext {
  readonly federal: readonly FederalName[];
  readonly choosing: Choosing;
  /** The year of the order; null where it is not known. */
  readonly year: string | null;
}

/** With what the names of guesses begin that are about a printed annex, or about a part of it. */
export const prefixOf = (annex: number, part = 1): string =>
  `${annex === 1 ? '' : `annex-${annex}-`}${part === 1 ? '' : `part-${part}-`}`;

interface Signed {
  readonly body: readonly Item[];
  /** The signature at the end of a text: its items, and its lines. */
  readonly signature: readonly Item[];
  readonly signed: readonly Said[];
}

/** Takes the signature from the end of a text. */
const withoutSignature = (items: readonly Item[]): Signed => {
  for (let at = Math.max(0, items.length - 6); at < items.length; at += 1) {
    const found = signatureAt(items, at);
    if (found === null || at + found.length !== items.length) continue;
    const signature = items.slice(at);
    const signed = signature.flatMap((item) => (item.kind === 'line' ? item.broken : []));
    return { body: items.slice(0, at), signature, signed };
  }
  return { body: items, signature: [], signed: [] };
};

/** The last year that a title names: a plan on 2025 is of 2025, whatever year its order is of. */
const yearIn = (title: Said | null): string | null => title?.text.match(/20\d\d(?!\d)/gu)?.at(-1) ?? null;

/** What is printed of an item: a heading that is a row of its table is printed with it. */
const printedOf = (one: Outlined): readonly Item[] => {
  if (one.kind === 'table') return [{ kind: 'table', table: one.table }];
  return one.kind === 'heading' ? [one.line] : linesOf(one);
};

const itemsOf = ({ outline, runs, titled }: DocumentPart): readonly Item[] => {
  const grouping = new Set<Outlined>(runs.flatMap(({ over }) => [...over.values()].flat()));
  return [...titled, ...outline.flatMap((one) => (grouping.has(one) ? [] : printedOf(one)))];
};

/**
 * Reads an annex.
 *
 * @param number which of the printed ones it is, from 1
 */
export const readAnnex = (
  annex: PrintedAnnex,
  number: number,
  context: AnnexContext,
): readonly ImportedDocument[] => {
  const { federal, choosing, year } = context;
  const { body, signature, signed } = withoutSignature(annex.body);
  const title = annex.title.length === 0 ? null : joinLines(annex.title.map(({ said }) => said));
  const outline = parted(outlineOf(body, findHeadings(body)));
  const tables = {
    choosing,
    federal,
    title: title?.text ?? '',
    year: yearIn(title) ?? year,
    prefix: prefixOf(number),
  };
  const parts = partsOf(outline, runsIn(outline, tables), choosing);
  return parts.map((part, index) => {
    const [isFirst, isLast] = [index === 0, index === parts.length - 1];
    return readDocument(
      {
        ...part,
        title: isFirst ? title : part.title,
        isHeaded: !isFirst && part.titled.length === 0,
        annex: number,
        part: index + 1,
        over: isFirst ? annex.over : [],
        stamp: isFirst ? annex.stamp : [],
        signed: isLast ? signed : [],
        items: [
          ...(isFirst ? [...annex.over, ...annex.stamp, ...annex.title] : []),
          ...itemsOf(part),
          ...(isLast ? signature : []),
        ],
      },
      {
        ...context,
        tables: { ...tables, year: yearIn(part.title) ?? tables.year, isParted: parts.length > 1 },
      },
    );
  });
};
