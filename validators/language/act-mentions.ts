// Acts as a text names them: «приказ Министерства от 10.06.2021 № 88 «О создании центра»» is one of a kind and of a body, with
// a number, a day and a title.
import { type ActReference, actReferences } from '../text/acts/act-reference.ts';
import type { Span } from '../text/places/blanked.ts';
import { after, before } from '../text/places/near-place.ts';
import { remembered } from '../text/remembered.ts';
import { indexOfText, type TextIndex } from './index-of-text.ts';

export interface ActMention extends ActReference {
  /** The word for what it is, in its first form: «приказ»; null where none stands before the number. */
  readonly kind: string | null;
  /** Whose act it is, as printed: «Министерства образования области»; empty where the text does not say, as of a law. */
  readonly issuer: string;
  /** The title in quotation marks, or the name of a document without them («Положения о службе»); null where there is neither. */
  readonly title: string | null;
  readonly titleAt: number;
  readonly isQuotation: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const kinds = words('закон указ постановление распоряжение приказ письмо решение');
const documents = words('положение концепция программа порядок регламент стратегия стандарт методика план');

/** More words do not stand between what an act is and its number. */
const farthest = 60;

interface Named {
  readonly lemma: string;
  readonly at: number;
  readonly end: number;
}

/** The nearest word of a list before a place, in one sentence and outside of quotations. */
const wordBefore = (
  { tokens, tokenAt }: TextIndex,
  at: number,
  isOf: (lemma: string) => boolean,
): Named | null => {
  const from = tokenAt(at) - 1;
  for (let index = from; index >= Math.max(0, from - farthest); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'act number' || /^[;:»"]$/u.test(token.text)) return null;
    const lemma = [...token.lemmas].find(isOf);
    if (lemma !== undefined) return { lemma, at: token.at, end: token.end };
  }
  return null;
};

const opening = /^\s*(?:(?:года|г\.?),?\s*)?(?=[«"„])/u;

type Titled = Pick<ActMention, 'title' | 'titleAt'>;

/** The words between the marks of a quotation. */
const inside = (text: string, { from, to }: Span): Titled => ({
  title: text.slice(from + 1, to).replace(/[»"“]$/u, ''),
  titleAt: from + 1,
});

/** «(В редакции приказа № 486)» names the act that changed the one before, whose title that is. */
const CHANGED = /^\s*(?:в\s+ред(?:\.|акци)|с\s+(?:изм\.|изменени|уч[её]том|последующ))/iu;

/** Finds the quotation right behind a number, or right before the brackets that it stands in. */
const titlesIn = ({ text, quotations }: TextIndex): ((reference: ActReference) => Titled) => {
  const [begun, ended] = [
    new Map(quotations.map((span) => [span.from, span])),
    new Map(quotations.map((span) => [span.to, span])),
  ];
  return ({ at, text: { length } }) => {
    const end = at + length;
    const behind = opening.exec(after(text, end));
    if (behind !== null) {
      const from = end + behind[0].length;
      // Of a title that ends in a title the last mark may be lost.
      const close = after(text, from).indexOf('»') + 1;
      return inside(text, begun.get(from) ?? { from, to: from + Math.max(1, close) });
    }
    const ahead = before(text, at);
    const bracket = ahead.lastIndexOf('(');
    const isClosed = bracket === -1 || ahead.includes(')', bracket) || CHANGED.test(ahead.slice(bracket + 1));
    const quoted = ended.get(at - ahead.length + ahead.slice(0, bracket).trimEnd().length);
    return isClosed || quoted === undefined ? { title: null, titleAt: at } : inside(text, quoted);
  };
};

/** The acts that a text names by their numbers, in order. Never fails. */
export const actMentions: (text: string) => readonly ActMention[] = remembered((text) => {
  const references = actReferences(text);
  if (references.length === 0) return [];
  const index = indexOfText(text);
  const titleOf = titlesIn(index);
  return references.map((reference) => {
    const { title, titleAt } = titleOf(reference);
    // A title before the number parts it from what the act is.
    const behind = titleAt < reference.at ? titleAt - 1 : reference.at;
    const kind = wordBefore(index, behind, (lemma) => kinds.has(lemma));
    const document = wordBefore(index, behind, (lemma) => documents.has(lemma));
    const bare = (from: number): string =>
      text
        .slice(from, reference.at)
        .replace(/(?:\s+от)?[\s,(]*$/u, '')
        .trim();
    const isNamed =
      title === null &&
      document !== null &&
      document.at > (kind?.at ?? -1) &&
      /^\p{Lu}/u.test(text.slice(document.at));
    return {
      ...reference,
      kind: kind?.lemma ?? null,
      issuer: kind === null || behind !== reference.at ? '' : bare(kind.end),
      title: isNamed ? bare(document.at) : title,
      titleAt: isNamed ? document.at : titleAt,
      isQuotation: title !== null,
    };
  });
});
