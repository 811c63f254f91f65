// What the content says in the act's words without standing in the order of its text: names, requisites, and what is
// picked out of a clause. Each must occur in the source as it is.
import { child, type Spot } from '../../source/spot.ts';
import { allParts } from '../all-parts.ts';
import { namedIn } from '../named.ts';
import { officialsIn, severally } from '../severally.ts';
import type { Indicator, Territory } from '../types.ts';

/** A text that the source must contain, and where it stands in the content. */
export interface OutsideText {
  readonly text: string;
  readonly spot: Spot;
  /** For a text that is a whole phrase of a clause: the names after which it may begin. */
  readonly phraseOf?: readonly string[];
  /** A name given in one text, which the act may print in another case, or another name, of which any case will do. */
  readonly name?: 'own' | 'other';
}

const given = (text: string | null | undefined, spot: Spot): OutsideText[] =>
  text === null || text === undefined ? [] : [{ text, spot }];

/** A name as it is printed, of which the nominative is its own text or one beside it. */
const named = (value: Parameters<typeof namedIn>[0], spot: Spot): OutsideText[] => {
  const { name, printed } = namedIn(value);
  return printed === null
    ? given(name, spot).map((own) => ({ ...own, name: 'own' as const }))
    : given(printed, spot);
};

/** The requisites of the order, which the front matter of the main document has, and the titles in that of any. */
const requisites = ({ provision, document }: Territory): OutsideText[] => {
  if (provision === null) return [];
  const { front, spot, directions } = provision;
  const order = document === null ? front.order : undefined;
  const at = (...path: readonly string[]): Spot => child(spot, ...path);
  return [
    ...named(front.title, at('title')),
    ...severally(order?.issuer).flatMap(({ value, path }) =>
      named(value, child(at('order', 'issuer'), ...path)),
    ),
    ...given(order?.number, at('order', 'number')),
    ...named(order?.title, at('order', 'title')),
    ...(['signatory', 'controller'] as const).flatMap((part) =>
      officialsIn(order?.[part]).flatMap(({ value: { post, name }, path }) => [
        ...given(post, child(at('order', part), ...path, 'post')),
        ...given(name, child(at('order', part), ...path, 'name')),
      ]),
    ),
    ...given(order?.inForce?.printed, at('order', 'inForce', 'printed')),
    ...(order?.annexes ?? []).flatMap((annex, index) =>
      given(annex?.title, child(spot, 'order', 'annexes', index, 'title')),
    ),
    ...directions.flatMap(({ title, spot: place }) => given(title, child(place, 'title'))),
  ];
};

const subjects = (territory: Territory): OutsideText[] => {
  const shown = new Set(
    [...allParts(territory.provision?.parts ?? [])].flatMap(({ function: own }) =>
      own === null ? [] : [`${own.subject} ${own.index}`],
    ),
  );
  return territory.subjects.flatMap(({ id, name, namePrinted, short, aliases, functions, spot }) => [
    ...(namePrinted === null ? named(name, child(spot, 'name')) : given(namePrinted, child(spot, 'name'))),
    ...given(short, child(spot, 'short')),
    ...aliases.map((text, index) => ({
      text,
      spot: child(spot, 'aliases', index),
      name: 'other' as const,
    })),
    ...functions.flatMap(({ text, spot: at }, index) =>
      shown.has(`${id} ${index}`)
        ? []
        : [
            {
              text,
              spot: at,
              phraseOf: [namePrinted ?? name, ...aliases, ...(short === null ? [] : [short])],
            },
          ],
    ),
  ]);
};

/** The names of the subjects of an act, in all its documents, as they are printed. */
export const subjectNames = ({ subjects: own, annexes }: Territory): readonly OutsideText[] =>
  [...own, ...annexes.flatMap((annex) => annex.subjects)].flatMap(({ name, namePrinted, spot }) =>
    given(namePrinted ?? name, child(spot, 'name')),
  );

const indicator = ({
  name,
  collection,
  formulas,
  achieved,
  targets,
  details,
  spot,
}: Indicator): OutsideText[] => [
  ...given(name, child(spot, 'name')),
  ...given(collection, child(spot, 'collection')),
  ...formulas.flatMap(({ printed, symbols, spot: at }) => [
    ...given(printed, child(at, 'printed')),
    ...symbols.flatMap(({ means, spot: place }) => given(means, child(place, 'means'))),
  ]),
  ...achieved.flatMap(({ printed, spot: at }) => given(printed, at)),
  ...[...targets.values()].flatMap(({ printed, spot: at }) => given(printed, at)),
  ...details.flatMap(({ text, spot: at }) => given(text, at)),
];

const ofDocument = (territory: Territory): readonly OutsideText[] => {
  const { provision, indicators, terms, statistics } = territory;
  const placed = new Set([...allParts(provision?.parts ?? [])].map(({ component }) => component?.name ?? ''));
  return [
    ...requisites(territory),
    ...(provision === null
      ? []
      : territory.abbreviations
          .filter(({ document }) => document === 'provision')
          .flatMap(({ short, means, spot }) => [
            ...given(short, child(spot, 'short')),
            ...given(means, child(spot, 'means')),
          ])),
    ...subjects(territory),
    ...(placed.has('Indicators') ? [] : (indicators?.indicators ?? []).flatMap(indicator)),
    ...(placed.has('Terms') ? [] : terms.flatMap(({ text, spot }) => given(text, child(spot, 'text')))),
    ...statistics.flatMap(({ total, parts, among }) =>
      [total, ...parts, ...among].flatMap(({ printed, spot }) => given(printed, child(spot, 'printed'))),
    ),
  ];
};

/** The texts of a territory's act, in all its documents, that stand outside the order of its text. */
export const outsideTexts = (territory: Territory): readonly OutsideText[] => {
  const { period, annexes } = territory;
  return [
    ...(period === null ? [] : given(period.printed, child(period.spot, 'printed'))),
    ...ofDocument(territory),
    ...annexes.flatMap(ofDocument),
  ];
};
