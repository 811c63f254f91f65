// What the text of an act has as annexed to its order, and the words of what the act carries.
import { type Annexed, annexedThings, firstThing } from '../../language/annexed.ts';
import { phraseWords } from '../../language/phrase-places.ts';
import { allParts } from '../../model/all-parts.ts';
import type { Part, Provision, Territory } from '../../model/types.ts';
import { after } from '../../text/places/near-place.ts';

/** «Утвердить прилагаемые:» with a list behind it. */
const LIST = /прилагаем\p{L}{1,3}\s*:\s*$/iu;

/** A thing that a part of the text has as annexed. */
export interface Place {
  readonly part: Part;
  readonly thing: Annexed;
}

/** The things that the text has as annexed to its order, each by its main word. */
export const annexedIn = ({ parts }: Provision): readonly Place[] =>
  [...allParts(parts)].flatMap((part) => [
    ...annexedThings(part.text).map((thing) => ({ part, thing })),
    ...(LIST.test(part.text)
      ? part.children.flatMap((item) => {
          const thing = firstThing(item.text);
          return thing === null ? [] : [{ part: item, thing }];
        })
      : []),
  ]);

/** So many lines at most stand between the mark of an annex and what it is called. */
const NAME_LINES = 5;
const LONGEST_NAME = 200;

/** The lines under «Приложение к Положению …», in which the annex is named: «Форма», «Заявление». */
const underMarks = (provision: Provision | null): readonly string[] => {
  const parts = [...allParts(provision?.parts ?? [])].filter(({ inOrder }) => !inOrder);
  return parts.flatMap(({ text, lines }, at) =>
    [text, ...lines].some((line) => /^\s*приложение(?!\p{L})/iu.test(line))
      ? [...lines, ...parts.slice(at, at + 1 + NAME_LINES).map((part) => part.text)].filter(
          (line) => line.length <= LONGEST_NAME,
        )
      : [],
  );
};

/** The words of what the act carries: its titles and headings, and those that its order gives its annexes. */
export const carriedWords = ({ provision, annexes, ...own }: Territory): ReadonlySet<string> => {
  const documents = [{ ...own, provision }, ...annexes];
  const names = documents.flatMap((one) => [
    one.provision?.title,
    one.roadmap === null ? null : `план, комплекс мер, дорожная карта ${one.roadmap.title}`,
    one.indicators === null ? null : `показатели ${one.indicators.title ?? ''}`,
    ...[...allParts(one.provision?.parts ?? [])]
      .filter(({ inOrder, kind }) => !inOrder && (kind === 'title' || kind === 'section'))
      .map(({ text }) => text),
    ...underMarks(one.provision),
  ]);
  const listed = (provision?.front.order?.annexes ?? []).map((annex) => annex?.title);
  return new Set(
    [...names, ...listed].flatMap((name) => phraseWords(name ?? '').flatMap(({ lemmas }) => [...lemmas])),
  );
};

/** The words of a thing as far as they are printed without a mark between them. */
export const thingWords = ({ part: { text }, thing: { place } }: Place): string =>
  /^[^,;:.()]+/u.exec(after(text, place.at))?.[0].trim() ?? '';
