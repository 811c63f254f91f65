// Comments of an earlier run go before new ones come. One that somebody answered stays: it is part of a talk now.
import { attribute, childrenOf, elementsOf, textWithin, whole } from '../../package/elements.ts';
import type { Element } from '../../package/xml.ts';
import { type Part, type Parts, partRelated } from '../package/parts.ts';
import type { Marks } from '../remark.ts';
import { removal, splice } from '../splice.ts';

const idOf = (comment: Element): string => attribute(comment, 'w:id') ?? '';
const paragraphIdOf = (comment: Element): string | null =>
  attribute(childrenOf(comment, 'w:p').at(-1), 'w14:paraId');

/** What the texts of a comment say, a line each. */
const linesOf = (comment: Element): readonly string[] => childrenOf(comment, 'w:p').map(textWithin);

export interface Earlier {
  /** Comments of an earlier run that were taken out. */
  readonly gone: ReadonlySet<string>;
  /** Those that somebody answered, which stay, with what they say. */
  readonly answered: ReadonlyMap<string, string>;
  /** The ids of all comments that stay. */
  readonly ids: readonly number[];
}

/** Entries about paragraphs of comments, in parts that name them by their ids. */
const entriesOf = ({ root }: Part): readonly { readonly entry: Element; readonly about: string }[] =>
  elementsOf(root).flatMap((entry) => {
    const [, about] = Object.entries(entry.attributes).find(([name]) => name.endsWith(':paraId')) ?? [];
    return about === undefined ? [] : [{ entry, about }];
  });

/** Takes out the comments of an earlier run, but for those that were answered. @throws Refused */
export const removeEarlier = (parts: Parts, document: string, { author, initials }: Marks): Earlier => {
  const comments = partRelated(parts, document, 'comments');
  if (comments === null) return { gone: new Set(), answered: new Map(), ids: [] };
  const all = childrenOf(comments.root, 'w:comment');
  const own = all.filter(
    (comment) => attribute(comment, 'w:author') === author && attribute(comment, 'w:initials') === initials,
  );
  const extended = partRelated(parts, document, 'commentsExtended');
  const parents = new Set(
    (extended === null ? [] : entriesOf(extended)).map(({ entry }) => attribute(entry, 'w15:paraIdParent')),
  );
  const isAnswered = (comment: Element): boolean => parents.has(paragraphIdOf(comment) ?? '');
  const gone = new Set(own.filter((comment) => !isAnswered(comment)));
  const ids = new Set([...gone].map(paragraphIdOf));
  parts.put(comments.name, splice(comments.text, [...gone].map(removal)));
  for (const type of ['commentsExtended', 'commentsIds']) {
    const part = partRelated(parts, document, type);
    if (part === null) continue;
    const dead = entriesOf(part).filter(({ about }) => ids.has(about));
    parts.put(
      part.name,
      splice(
        part.text,
        dead.map(({ entry }) => removal(entry)),
      ),
    );
  }
  return {
    gone: new Set([...gone].map(idOf)),
    answered: new Map(own.filter(isAnswered).map((comment) => [idOf(comment), linesOf(comment).join('\n')])),
    ids: all.flatMap((comment) => (gone.has(comment) ? [] : (whole(comment, 'w:id') ?? []))),
  };
};
