// Which of an act's documents an amendment means: by the number of an annex, by its title, by what kind of document it is.
import { present } from '../../model/loose.ts';
import type { Territory } from '../../model/types.ts';
import type { AmendedPlace } from '../../text/amendment/amendment.ts';
import { stem } from '../../text/words/stem.ts';
import { annexInText, type Under } from './annexed-tables.ts';
import { bareWords, type Line } from './lines.ts';
import { isTableRow } from './tables-in-text.ts';

/** The documents that a place means. */
export interface Meant {
  /** Their names as the list of annexes has them; null where any may be meant, none where there is no such annex or it is not entered. */
  readonly names: ReadonlySet<string> | null;
  /** What of them is meant; null where all is. */
  readonly kind: Line['document'] | null;
  /** The order numbers an annex so: what is not there is nowhere else. */
  readonly isSure: boolean;
  /** The order has the annex, and its text is not here. */
  readonly isElsewhere: boolean;
  /** What is meant stands in one of them under the mark of an annex; null where all of the document may be. */
  readonly under: Under | null;
}

interface Annex {
  readonly number?: string | undefined;
  readonly document?: string | undefined;
  readonly title?: string | undefined;
}

const TABLES = ['roadmap', 'indicators'] as const;

const annexesOf = (edition: Territory): readonly Annex[] =>
  present(edition.provision?.front.order?.annexes).map(([, annex]) => annex);

/** The name of the document in which a line stands, as the list of annexes calls it. */
export const documentOf = ({ document, further }: Line): string => further ?? document;

/** «Приложение № 2 к Концепции»: what stands beside the text that the act adopts. */
const annexedTo = (edition: Territory, number: string, listed: readonly Annex[]): readonly string[] => {
  const others = listed.filter(({ document }) => document !== 'provision');
  const known = others.flatMap(({ document }) => document ?? []);
  const held = [
    ...known,
    ...TABLES.filter((name) => edition[name] !== null && !known.includes(name)),
    ...edition.annexes.flatMap(({ document }) =>
      document === null || known.includes(document.name) ? [] : [document.name],
    ),
  ];
  const numbered = others.filter((one) => one.number === number);
  if (number !== '' && numbered.length > 0) return numbered.flatMap(({ document }) => document ?? []);
  const nth = held[Number(number) - 1];
  return nth === undefined || held.length === 1 ? held : [nth];
};

const stemsOf = (text: string): readonly string[] => [
  ...new Set(
    bareWords(text)
      .trim()
      .split(' ')
      .filter((word) => word.length > 2)
      .map(stem),
  ),
];

/** The documents of an edition by name, each with what it is called: by itself and in the list of annexes. */
const titlesOf = (edition: Territory): readonly (readonly [name: string, title: string])[] => {
  const { provision, roadmap, indicators, annexes } = edition;
  const titled: readonly (readonly [string, string | null | undefined])[] = [
    ['provision', provision?.title],
    ['roadmap', roadmap?.title],
    ['indicators', indicators?.title],
    ...annexes.flatMap((annex) =>
      [annex.provision?.title, annex.roadmap?.title, annex.indicators?.title].map(
        (title) => [annex.document?.name ?? '', title] as const,
      ),
    ),
    ...annexesOf(edition).map(({ document, title }) => [document ?? '', title] as const),
  ];
  return titled.flatMap(([name, title]) => (name === '' || title == null ? [] : [[name, title] as const]));
};

/** So many of the words of a title make it known. */
const KNOWN = 0.7;
const FEWEST = 2;

const SHORTEST = 5;

/** Whether two stems are of one word: «состав» has lost more than «составе». */
const isSameStem = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) >= SHORTEST &&
    Math.abs(a.length - b.length) === 1 &&
    (a.startsWith(b) || b.startsWith(a)));

/** The documents whose titles a phrase says, those of which it says the most; none where it says no title. */
export const titledIn = (edition: Territory, phrase: string): readonly string[] => {
  const said = stemsOf(phrase);
  const scored = titlesOf(edition).flatMap(([name, title]) => {
    const stems = stemsOf(title);
    const found = stems.filter((one) => said.some((other) => isSameStem(one, other))).length;
    return found >= FEWEST && found / stems.length >= KNOWN ? [{ name, found }] : [];
  });
  const most = Math.max(...scored.map(({ found }) => found));
  return scored.filter(({ found }) => found === most).map(({ name }) => name);
};

/** The documents that have something of a kind. */
const ofKind = (edition: Territory, kind: Line['document']): readonly string[] => [
  kind,
  ...edition.annexes.flatMap((annex) => (annex[kind] === null ? [] : (annex.document?.name ?? []))),
];

/** The documents that the number of an annex means; null where the order has no list of annexes. */
const numbered = (edition: Territory, number: string): Meant | null => {
  const listed = annexesOf(edition);
  if (listed.length === 0) return null;
  const same = listed.filter((annex) => (annex.number ?? '') === number);
  const isBare = listed.every((annex) => annex.number === undefined);
  const meant =
    same.length > 0
      ? same
      : number === ''
        ? listed
        : isBare
          ? listed.slice(Number(number) - 1, Number(number))
          : [];
  const names = new Set(meant.flatMap(({ document }) => document ?? []));
  const isSure = same.length > 0 && number !== '';
  return { names, kind: null, isSure, isElsewhere: meant.length > 0 && names.size === 0, under: null };
};

/** The documents of an edition that a place means. */
export const documentsMeant = (edition: Territory, place: AmendedPlace): Meant => {
  const { document, annex, annexed, said } = place;
  const named = (names: Iterable<string> | null): Meant => ({
    names: names === null ? null : new Set(names),
    kind: document,
    isSure: false,
    isElsewhere: false,
    under: null,
  });
  const under = annexInText(edition, place);
  if (under !== null)
    return { names: new Set([under.document]), kind: null, isSure: true, isElsewhere: false, under };
  if (annex !== null && annexed && document === null)
    return named(annexedTo(edition, annex, annexesOf(edition)));
  const byNumber = annex === null || annexed ? null : numbered(edition, annex);
  // «Дорожная карта (приложение № 2)» is known by its kind where the order numbers no such annex.
  if (byNumber !== null && (byNumber.isSure || document === null)) return byNumber;
  for (const phrase of said) {
    const titled = titledIn(edition, phrase);
    const held =
      document === null ? titled : titled.filter((name) => ofKind(edition, document).includes(name));
    if (held.length > 0) return named(held);
  }
  return named(document === null ? null : ofKind(edition, document));
};

/** Tells whether a line stands in documents that are meant. */
export const standsIn =
  ({ names, kind, under }: Meant): ((line: Line) => boolean) =>
  (line) =>
    (names === null || names.has(documentOf(line))) &&
    (kind === null || kind === line.document) &&
    (under === null || (isTableRow(line) ? under.tables.has(line.table) : under.spots.has(line.spot)));
