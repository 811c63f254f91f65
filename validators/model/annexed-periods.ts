// «Утвердить … целевые показатели … на 2025–2027 годы (приложение № 2)»: the period of a plan or a table that is annexed to a
// text is not that of the act, which may hold longer.
import { stem } from '../text/words/stem.ts';
import { matchWords } from '../text/words/word-match.ts';
import { allParts } from './all-parts.ts';
import { present } from './loose.ts';
import { type PrintedYears, printedYears } from './printed-years.ts';
import type { Territory } from './types.ts';

type Documents = Pick<Territory, 'provision' | 'roadmap' | 'indicators'>;

/** Whose the period of an annexed document is. */
export type Annexed = 'plan' | 'table';

/** The words of a text without their endings. */
const inAnyCase = (text: string): string => matchWords(text).map(stem).join(' ');

/** Whether a text up to its period ends with a title up to the same one, in whatever case. */
export const endsAsTitled = (
  text: string,
  { place: { at, length } }: Pick<PrintedYears, 'place'>,
  title: string,
): boolean => {
  const named = printedYears(title);
  const own = named === null ? '' : title.slice(0, named.place.at + named.place.length);
  return own !== '' && inAnyCase(text.slice(0, at + length)).endsWith(inAnyCase(own));
};

/** «(приложение № 2)» right behind the period of what stands in it. */
const IN_ANNEX = /^[^;.]{0,80}?приложени\p{L}{1,3}\s*(?:№|N)?\s*(\d{1,3})/iu;

const kinds: ReadonlyMap<string | undefined, Annexed> = new Map([
  ['roadmap', 'plan'],
  ['indicators', 'table'],
]);

/** Whether an act has clauses of its own, beyond those of the order: then a plan or a table is annexed to it, and is not all of it. */
export const hasClauses = ({ provision }: Documents): boolean =>
  [...allParts(provision?.parts ?? [])].some(({ kind, inOrder }) => kind === 'clause' && !inOrder);

/** Tells of which annexed plan or table a text gives the period; null where it gives that of another document, or none. */
export const annexedIn = ({
  provision,
  roadmap,
  indicators,
}: Documents): ((text: string) => Annexed | null) => {
  const annexes = present(provision?.order?.annexes).map(([, annex]) => annex);
  const titled = [
    ...(roadmap === null ? [] : [{ title: roadmap.title, of: 'plan' as const }]),
    ...(indicators?.title == null ? [] : [{ title: indicators.title, of: 'table' as const }]),
    ...annexes.flatMap(({ title, document }) => {
      const of = kinds.get(document);
      return title === undefined || of === undefined ? [] : [{ title, of }];
    }),
  ];
  return (text) => {
    const found = printedYears(text);
    if (found === null) return null;
    const { at, length } = found.place;
    const number = IN_ANNEX.exec(text.slice(at + length))?.[1];
    const numbered = number === undefined ? undefined : annexes.find((annex) => annex.number === number);
    return (
      kinds.get(numbered?.document) ??
      titled.find(({ title }) => endsAsTitled(text, found, title))?.of ??
      null
    );
  };
};
