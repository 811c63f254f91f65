// Where a spot stands in an act: computed once, in the words of the act, for every face that shows it.
import type { ActPlace, Quotation } from '../../source/act-place.ts';
import type { Path, Spot } from '../../source/spot.ts';
import { excerpt } from '../excerpt.ts';
import type { Corpus, Federal, Territory } from '../types.ts';
import { viewOf } from '../view-of.ts';
import { columnOf } from './columns.ts';
import { type Holder, type Holders, holderKey, holdersOf, registerName } from './holders.ts';
import { joined } from './part-place.ts';
import { quotationAt, rowWords } from './quotation.ts';

const known = new WeakMap<Territory | Federal, Holders>();

const remembered = <T extends Territory | Federal>(of: T, make: (of: T) => Holders): Holders => {
  const before = known.get(of);
  if (before !== undefined) return before;
  const made = make(of);
  known.set(of, made);
  return made;
};

const indicatorsName = { ru: 'Федеральные показатели', en: 'Federal indicators' } as const;

/** Acts of the register, and the federal indicators. */
const federalHolders = ({ acts, indicators }: Federal): Holders => {
  const holders = new Map<string, Holder>();
  const add = ({ source, path }: Spot, holder: Holder): void =>
    void holders.set(holderKey(source.file, path), holder);
  for (const { spot, printed } of acts.values())
    add(spot, { document: registerName, where: { ru: '', en: '' }, row: printed });
  for (const { spot, name } of indicators)
    add(spot, {
      document: indicatorsName,
      where: { ru: `«${excerpt(name)}»`, en: `“${excerpt(name)}”` },
      row: null,
    });
  return holders;
};

/** Keys whose values link and class what is printed, and are not printed themselves. */
const unprinted: ReadonlySet<Path[number]> = new Set(
  'id act at better by clause coordinator date direction federal from in kind level max min provision role statedIn status to topics year'.split(
    ' ',
  ),
);

/** Whether a value is words of the act; a formula and its symbols stand in the data in a notation of their own. */
const isPrinted = (below: Path): boolean =>
  !below.some((step) => unprinted.has(step)) && (!below.includes('formulas') || below.includes('means'));

/** The words at a spot, where its value is words of the act; else the first ones of its row. */
const wordsAt = (spot: Spot, below: Path, row: string | null): Quotation | null => {
  const own = isPrinted(below) ? quotationAt(spot) : null;
  return own ?? (row === null || row.trim() === '' ? null : rowWords(row));
};

/** What holds a spot, innermost, and the path from it to the spot. */
const heldBy = (
  holders: Holders,
  { source, path }: Spot,
): { readonly holder: Holder; readonly below: Path } | null => {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const holder = holders.get(holderKey(source.file, path.slice(0, depth)));
    if (holder !== undefined) return { holder, below: path.slice(depth) };
  }
  return null;
};

const placed = (holders: Holders, spot: Spot): ActPlace | null => {
  const held = heldBy(holders, spot);
  if (held === null) return null;
  const { document, where, row } = held.holder;
  return {
    document,
    where: joined(where, columnOf(held.below)),
    words: wordsAt(spot, held.below, row),
  };
};

/** The place of a spot in a territory's act; null where no act shows what stands there. */
export const placeInTerritory = (territory: Territory, spot: Spot): ActPlace | null =>
  placed(remembered(viewOf(territory, spot.source.file), holdersOf), spot);

/** Where a value of a territory's data is printed in its act, in Russian; null where it is no words of the act. */
export const printedWhere = (territory: Territory, spot: Spot): string | null => {
  const held = heldBy(remembered(territory, holdersOf), spot);
  return held === null || !isPrinted(held.below) ? null : joined(held.holder.where, columnOf(held.below)).ru;
};

/** The territory a file lies in. */
export const territoryOfFile = (
  { territories }: Pick<Corpus, 'territories'>,
  file: string,
): Territory | undefined => {
  let found: Territory | undefined;
  for (const territory of territories)
    if (file.startsWith(territory.folder) && territory.folder.length > (found?.folder.length ?? 0))
      found = territory;
  return found;
};

/** The place of a spot in an act, or in what all territories share; null where it is a place of the data only. */
export const actPlace = (corpus: Corpus, spot: Spot): ActPlace | null => {
  const territory = territoryOfFile(corpus, spot.source.file);
  return territory === undefined
    ? placed(remembered(corpus.federal, federalHolders), spot)
    : placeInTerritory(territory, spot);
};

/** The spot with its place in the act, so that it keeps it when the act is let go. */
export const withPlace = (territory: Territory, spot: Spot): Spot => ({
  ...spot,
  place: placeInTerritory(territory, spot),
});
