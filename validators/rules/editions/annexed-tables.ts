// «Приложение к Порядку …» printed in the text itself, with a table under it: an amendment that names it means this table.
import { allParts } from '../../model/all-parts.ts';
import type { Part, Territory } from '../../model/types.ts';
import type { Spot } from '../../source/spot.ts';
import type { AmendedPlace } from '../../text/amendment/amendment.ts';
import { rowsInText } from './tables-in-text.ts';

/** What stands under the mark of an annex inside a document: its tables, and where its paragraphs are. */
export interface Under {
  readonly document: string;
  readonly tables: ReadonlySet<string>;
  readonly spots: ReadonlySet<Spot>;
}

interface Mark {
  readonly number: string;
  /** To what it is annexed, in lower case; '' where it does not say it. */
  readonly to: string;
}

/** A longer paragraph tells something of an annex. */
const LONGEST_MARK = 300;

const MARK =
  /^\s*приложени[ея](?:\s*(?:№|N)?\s*(\d{1,2})(?![\d.]))?(?:\s+к\s+(?:указанн\p{Ll}+\s+|настоящ\p{Ll}+\s+)?(\p{L}+))?(?!\p{L})/iu;

const markIn = ({ text, lines }: Part): Mark | null => {
  const said = text === '' ? lines.join('\n') : text;
  const found = said.length > LONGEST_MARK || /[.;:]\s*$/u.test(said) ? null : MARK.exec(said);
  return found === null ? null : { number: found[1] ?? '', to: (found[2] ?? '').toLowerCase() };
};

interface Marked extends Under, Mark {}

/** The annexes inside a document, each with what stands under it up to the next mark. */
const markedIn = ({ provision }: Pick<Territory, 'provision'>, name: string | null): readonly Marked[] => {
  const found: { mark: Mark; tables: Set<string>; spots: Set<Spot>; isAnother: boolean }[] = [];
  for (const part of allParts(provision?.parts ?? [])) {
    if (part.inOrder) continue;
    const mark = markIn(part);
    if (mark !== null) found.push({ mark, tables: new Set(), spots: new Set(), isAnother: false });
    const last = found.at(-1);
    if (last === undefined) continue;
    last.spots.add(part.spot);
    const { name: component, attributes } = part.component ?? {};
    if (component === 'Table') last.tables.add(`${name ?? ''} ${attributes?.['id'] ?? ''}`);
    if (component === 'Roadmap' || component === 'Indicators') last.isAnother = true;
  }
  return found.flatMap(({ mark, tables, spots, isAnother }) =>
    isAnother || mark.to === '' ? [] : [{ ...mark, document: name ?? 'provision', tables, spots }],
  );
};

/** What a place means that is annexed to a text, where this text holds it with a table; null where it does not. */
export const annexInText = (
  edition: Territory,
  { annex, annexed, annexedTo }: AmendedPlace,
): Under | null => {
  if (!annexed || annexedTo === '') return null;
  const rows = new Set(rowsInText(edition).map(({ table }) => table));
  const fitting = [
    ...markedIn(edition, null),
    ...edition.annexes.flatMap((one) => markedIn(one, one.document?.name ?? '')),
  ].filter(
    ({ to, number, tables }) =>
      to.startsWith(annexedTo) && (annex ?? '') === number && [...tables].some((table) => rows.has(table)),
  );
  const [only, ...more] = fitting;
  return only === undefined || more.length > 0 ? null : only;
};
