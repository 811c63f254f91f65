// What an order approves, as it says: a document, an annex of it, several that it lists.
import { likeness } from '../../language/likeness.ts';
import { present } from '../../model/loose.ts';
import type { Part, Provision } from '../../model/types.ts';
import { promises } from './annex-text.ts';
import { orderParts } from './order-text.ts';

/** A document that the order approves. */
export interface Approved {
  readonly part: Part;
  /** What is approved, as the order says. */
  readonly what: string;
  /** The title of what the order annexes for it. */
  readonly title: string;
  /** It is the document itself, and not a further annex. */
  readonly isOwn: boolean;
}

/** Whether two titles are of one document: the same words, or one says all that the other says. */
export const areOne = (a: string, b: string): boolean =>
  ['same', 'reworded', 'extended'].includes(likeness(a, b).level);

const APPROVE =
  /^[\d.\s]*(?:утвердить|ввести\s+в\s+действие)(?:\s+(?:прилагаем|следующ)\p{L}{1,3})?(?:\s+(?<what>[^.:;(]+)|\s*:)/iu;
/** «1.1. Положение о …»: one of several that are approved together. */
const ITEM = /^(?:\d[\d.]*|\p{L}\)|\d+\))?\s*(?<what>[^.:;(]+)/iu;

interface Named {
  readonly part: Part;
  readonly said: string;
}

/** The names that the order approves, each in the part that says it: behind «утвердить прилагаемые:» they stand in parts of their own. */
const namedIn = (parts: readonly Part[]): readonly Named[] =>
  parts.flatMap((part) => {
    const match = APPROVE.exec(part.text);
    if (match === null) return [];
    const isList = /:\s*$/u.test(part.text) && part.children.length > 0;
    return (isList ? part.children : [part]).flatMap((item) => {
      const said = isList ? ITEM.exec(item.text)?.groups?.['what'] : match.groups?.['what'];
      return said === undefined ? [] : [{ part: item, said }];
    });
  });

interface Annex {
  readonly number?: string | undefined;
  readonly title?: string | undefined;
  readonly document?: string | undefined;
}

/** The annex that a part approves: by the number that it names, else by its name, else the only one there is. */
const annexFor = (annexes: readonly Annex[], part: Part, what: string): Annex | undefined => {
  const [promised] = promises(part);
  if (promised !== undefined) return annexes.find(({ number }) => number === promised.number);
  const byName = annexes.find(({ title }) => title !== undefined && areOne(title, what));
  return byName ?? (annexes.length === 1 ? annexes[0] : undefined);
};

/** What the order approves: an annex that it names there, else the document itself. */
export const approvedIn = (provision: Provision, title: string): readonly Approved[] => {
  const parts = orderParts(provision);
  const annexes = present(provision.front.order?.annexes).map(([, annex]) => annex);
  const reported = namedIn(parts).flatMap(({ part, said }): readonly Approved[] => {
    const what = said.replace(/\s+согласно\s.*$/isu, '').trim();
    const annex = annexFor(annexes, part, what);
    if (annex === undefined || annex.document === 'provision') return [{ part, what, title, isOwn: true }];
    return annex.title === undefined ? [] : [{ part, what, title: annex.title, isOwn: false }];
  });
  if (reported.length > 0) return reported;
  return annexes.flatMap(({ document, title: what }) => {
    const part = parts.find(({ text }) => what !== undefined && text.includes(what));
    return document !== 'provision' || what === undefined || part === undefined
      ? []
      : [{ part, what, title, isOwn: true }];
  });
};
