// Tables, functions and lists stand in files of their own, and a reader meets them where the text shows them: what comes
// before what in an act is told by that order.
import { allParts } from '../../model/all-parts.ts';
import type { Part, Territory } from '../../model/types.ts';
import type { Spot } from '../../source/spot.ts';
import { isContents } from '../contents.ts';
import { inAbbreviationList } from './abbreviation-lists.ts';
import { type PrintedText, printedTexts } from './printed-texts.ts';

/** A document of one order that is read by itself: the order, the provision, and each annex that the order names besides. */
export type Unit = 'order' | 'provision' | 'roadmap' | 'indicators';

/** A printed text in the place where a reader meets it. */
export interface ReadText extends PrintedText {
  readonly unit: Unit;
  /** It is a heading or a line of the contents: it names what is told elsewhere. */
  readonly heading: boolean;
  /** It stands in the list of terms, which is in the order of the alphabet or of none. */
  readonly definition: boolean;
  /** It stands in a list of abbreviations of the text. */
  readonly listed: boolean;
}

const headingsIn = (parts: readonly Part[]): ReadonlySet<Spot> => {
  const all = [...allParts(parts)];
  const contents = all.filter(isContents).flatMap(({ children }) => [...allParts(children)]);
  const headings = all.filter(({ kind }) => kind === 'section' || kind === 'title');
  return new Set([...headings, ...contents].map(({ spot }) => spot));
};

/** What a component of the text shows, by the place of its values in their file. */
const shownBy = (
  { interactions, tables }: Territory,
  component: NonNullable<Part['component']>,
): readonly string[] => {
  const { name, attributes } = component;
  const numbered = (list: readonly { readonly id: string | undefined }[], wanted: string | undefined) =>
    list.flatMap(({ id }, index) => (id !== undefined && id === wanted ? [index] : []));
  if (name === 'Table') return numbered(tables, attributes['id']).map((index) => `tables.yaml ${index}`);
  if (name === 'Interactions')
    return numbered(
      interactions.map(({ number }) => ({ id: number })),
      attributes['number'],
    ).map((index) => `interactions.yaml ${index}`);
  return [`${name.toLowerCase()}.yaml`];
};

const inList = /\/(?:tables|interactions)\.yaml$/u;

/** The name of a file, and in a list of tables the place of the table: what a component shows. */
const keyOf = ({ source, path }: Spot): string => {
  const name = source.file.slice(source.file.lastIndexOf('/') + 1);
  return inList.test(source.file) ? `${name} ${path[1]}` : name;
};

const unitOf = (spot: Spot, annexed: ReadonlySet<string>, order: ReadonlySet<Spot>): Unit => {
  if (order.has(spot)) return 'order';
  for (const unit of ['roadmap', 'indicators'] as const)
    if (annexed.has(unit) && spot.source.file.endsWith(`/${unit}.yaml`)) return unit;
  return 'provision';
};

const known = new WeakMap<Territory, readonly ReadText[]>();

/** The printed texts of a territory in the order in which the act prints them; what no component shows stands at the end. */
export const readingOrder = (territory: Territory): readonly ReadText[] => {
  const before = known.get(territory);
  if (before !== undefined) return before;
  const { provision } = territory;
  const parts = [...allParts(provision?.parts ?? [])];
  const ranks = new Map<Spot | string, number>();
  for (const [rank, part] of parts.entries()) {
    ranks.set(part.spot, rank);
    for (const key of part.component === null ? [] : shownBy(territory, part.component))
      if (!ranks.has(key)) ranks.set(key, rank);
  }
  const headings = headingsIn(provision?.parts ?? []);
  const listed = new Set([...inAbbreviationList(provision?.parts ?? [])].map(({ spot }) => spot));
  const order = new Set(parts.filter(({ inOrder }) => inOrder).map(({ spot }) => spot));
  const annexed = new Set(
    (provision?.front.order?.annexes ?? []).flatMap((annex) =>
      annex?.document === undefined ? [] : [annex.document],
    ),
  );
  const rankOf = ({ at }: PrintedText): number => ranks.get(at) ?? ranks.get(keyOf(at)) ?? parts.length;
  const read = printedTexts(territory)
    .map((printed) => ({
      rank: rankOf(printed),
      text: {
        ...printed,
        unit: unitOf(printed.at, annexed, order),
        heading: headings.has(printed.at) || printed.capitals === true,
        definition: printed.at.source.file.endsWith('/terms.yaml'),
        listed: listed.has(printed.at),
      },
    }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ text }) => text);
  known.set(territory, read);
  return read;
};
