// What lies before a typist: the lines and tables of an act in printed order, sheet by sheet, with no trace of the files they are kept in.
import type { Part, Territory } from '../../../validators/model/types.ts';
import { type Grid, indicatorGrid, interactionGrid, printedGrid, roadmapGrid } from './grids.ts';

/** What a line is to the eye: the head of an order, a heading, a clause, an item of a list, a name below the text. */
export type LineRole =
  | 'requisite'
  | 'stamp'
  | 'title'
  | 'section'
  | 'clause'
  | 'item'
  | 'text'
  | 'caption'
  | 'signature';

export interface Line {
  readonly kind: 'line';
  readonly as: LineRole;
  /** How deep it stands: of a heading from 1, of an item from 0. */
  readonly level: number;
  /** The printed number that begins the text, without the final dot. */
  readonly number: string | null;
  /** As printed, number included; a line break is `\n`. */
  readonly text: string;
}

/** What begins on a page of its own. */
export interface Sheet {
  readonly of: 'order' | 'provision' | 'roadmap' | 'indicators' | 'annex';
  readonly leaves: readonly (Line | Grid)[];
}

/** The longest line that stands in the head of an order, centred: what is longer is the preamble. */
const longestRequisite = 200;

const ANNEX = /^Приложение(?:\s|$)/iu;
const PREAMBLE_ENDS = /(?:п\s?р\s?и\s?к\s?а\s?з\s?ы\s?в\s?а\s?ю|постановля(?:ю|ет)):?$/iu;

const line = (as: LineRole, text: string, level = 0, number: string | null = null): Line => ({
  kind: 'line',
  as,
  level,
  number,
  text: text.trim(),
});

const below = (title: string | null, lines: readonly string[]): readonly Line[] => [
  ...(title === null ? [] : [line('text', title)]),
  ...lines.map((text) => line('text', text)),
];

const short = ({ short, means }: { readonly short: string; readonly means: string }): string =>
  `${short} – ${means}`;

const captioned = (title: string | null, grid: Grid): readonly (Line | Grid)[] => [
  ...(title === null ? [] : [line('caption', title)]),
  grid,
];

const roadmapLeaves = ({ roadmap }: Territory): readonly (Line | Grid)[] =>
  roadmap === null
    ? []
    : [
        ...captioned(roadmap.title === '' ? null : roadmap.title, roadmapGrid(roadmap)),
        ...below(null, roadmap.footnotes),
        ...below(roadmap.abbreviationsTitle, roadmap.abbreviations.map(short)),
      ];

const indicatorLeaves = ({ indicators }: Territory): readonly (Line | Grid)[] =>
  indicators === null
    ? []
    : [
        ...captioned(indicators.title, indicatorGrid(indicators)),
        ...below(null, indicators.footnotes),
        ...below(indicators.abbreviationsTitle, indicators.abbreviations.map(short)),
      ];

const componentLeaves = (territory: Territory, part: Part): readonly (Line | Grid)[] => {
  const { name = '', attributes = {} } = part.component ?? {};
  switch (name) {
    case 'Approval':
      return part.lines.map((text) => line('stamp', text));
    case 'Signature':
    case 'ElectronicSignature':
      return part.lines.map((text) => line('signature', text));
    case 'Terms':
      return territory.terms.map(({ text }) => line('text', text));
    case 'Roadmap':
      return roadmapLeaves(territory);
    case 'Indicators':
      return indicatorLeaves(territory);
    case 'Interactions':
      return territory.interactions
        .filter(({ number }) => number === attributes['number'])
        .map(interactionGrid);
    case 'Table':
      return territory.tables
        .filter(({ id }) => id === attributes['id'])
        .flatMap((table) => captioned(table.caption, printedGrid(table)));
    default:
      return [];
  }
};

/** The typed number of an item, as «1.» or «а)». */
const TYPED = /^(\d+(?:\.\d+)*|[а-я])[.)]\s/u;

const ofPart = (territory: Territory, part: Part, depth: number, item: number): readonly (Line | Grid)[] => {
  const { kind, number, text } = part;
  const inside = part.children.flatMap((child) =>
    ofPart(territory, child, depth + (kind === 'section' ? 1 : 0), kind === 'bullet' ? item + 1 : 0),
  );
  if (part.component !== null) return [...componentLeaves(territory, part), ...inside];
  const own: Line = {
    section: () => line(ANNEX.test(text) ? 'stamp' : 'section', text, depth, number),
    title: () => line('title', text),
    clause: () => line('clause', text, depth, number),
    bullet: () => line('item', text, item, TYPED.exec(text)?.[1] ?? null),
    signature: () => line('signature', text),
    paragraph: () => line(ANNEX.test(text) ? 'stamp' : 'text', text),
    preamble: () => line('text', text),
    component: () => line('text', text),
  }[kind]();
  return own.text === '' ? inside : [own, ...inside];
};

/** In the head of an order the short lines before its preamble are its requisites. */
const withRequisites = (leaves: readonly (Line | Grid)[]): readonly (Line | Grid)[] => {
  const end = leaves.findIndex(
    (leaf) => leaf.kind === 'table' || leaf.as === 'clause' || leaf.text.length > longestRequisite,
  );
  return leaves.map((leaf, index) =>
    leaf.kind === 'line' && leaf.as === 'text' && (index < end || PREAMBLE_ENDS.test(leaf.text))
      ? leaf.text.length > longestRequisite
        ? leaf
        : { ...leaf, as: 'requisite' as const }
      : leaf,
  );
};

const isStamp = (leaf: Line | Grid | undefined): boolean => leaf?.kind === 'line' && leaf.as === 'stamp';

/** The title of a table that the line before it gives already. */
const isSaid = (leaf: Line | Grid, before: Line | Grid | undefined): boolean =>
  leaf.kind === 'line' && leaf.as === 'caption' && before?.kind === 'line' && before.text === leaf.text;

/** A stamp after something else begins a new annex. */
const cut = (leaves: readonly (Line | Grid)[]): readonly (readonly (Line | Grid)[])[] => {
  const starts = leaves.flatMap((leaf, at) =>
    at === 0 || (isStamp(leaf) && !isStamp(leaves[at - 1])) ? [at] : [],
  );
  return starts.map((from, index) => leaves.slice(from, starts[index + 1]));
};

/** An annex that has nothing but a table beside its heads is that table. */
const kindOf = (leaves: readonly (Line | Grid)[]): Sheet['of'] => {
  const [only] = leaves.filter((leaf) => leaf.kind === 'table');
  return only === undefined || only.of === 'other' ? 'annex' : only.of;
};

const sheetsOf = (territory: Territory, isFurther: boolean): readonly Sheet[] => {
  const parts = territory.provision?.parts ?? [];
  const leaves = (some: readonly Part[]): readonly (Line | Grid)[] =>
    some
      .flatMap((part) => ofPart(territory, part, 1, 0))
      .filter((leaf, index, all) => !isSaid(leaf, all[index - 1]));
  const order = withRequisites(leaves(parts.filter(({ inOrder }) => inOrder)));
  const [main = [], ...annexes] = cut(leaves(parts.filter(({ inOrder }) => !inOrder)));
  return [
    ...(order.length === 0 ? [] : [{ of: 'order', leaves: order } as const]),
    {
      of: isFurther || territory.provision?.front.kind === 'order' ? kindOf(main) : 'provision',
      leaves: main,
    },
    ...annexes.map((annex): Sheet => ({ of: kindOf(annex), leaves: annex })),
  ];
};

/** An act as it is printed: the order, its main document, the further ones. */
export const manuscript = (territory: Territory): readonly Sheet[] => [
  ...sheetsOf(territory, false),
  ...territory.annexes.flatMap((annex) => sheetsOf(annex, true)),
];
