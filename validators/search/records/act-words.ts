// What is said in a part of an act, and how the part is named in the way to a record.
import type { Territory } from '../../index.ts';
import { calledBy } from '../../model/called.ts';
import { clauseName, placeName } from '../../model/clause-names.ts';
import type { Part, Provision, Subject } from '../../model/types.ts';
import { stripListPunctuation } from '../../text/words/words.ts';

const SHORTEST_PARAGRAPH = 40;
const MOST_PARAGRAPHS = 5;
const TITLE_WORDS = 12;

/** What a territory's document is called: «Положение». */
export const documentName = ({ front, title }: Pick<Provision, 'front' | 'title'>): string =>
  calledBy(front.kind, title).ru;

/** The parts in a part; what stands in a damaged passage is among them. */
export const partsIn = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part) => (part.component?.name === 'Damaged' ? partsIn(part.children) : [part]));

/** Whether a paragraph says something of its own; «г. Черкесск» does not. */
export const isOwnText = (part: Part): boolean =>
  part.kind === 'paragraph' && part.text.length >= SHORTEST_PARAGRAPH;

/** Whether the paragraphs of a part are so many that each is a place of its own. */
export const hasManyParagraphs = (part: Part): boolean =>
  partsIn(part.children).filter(({ kind }) => kind === 'paragraph').length > MOST_PARAGRAPHS;

/** The text of a numbered part without its number. */
export const bareText = (part: Part): string =>
  part.number === null ? part.text : part.text.replace(`${part.number}.`, '').trim();

/** The paragraphs of a part that are no places of their own. */
const paragraphsHeld = (part: Part): readonly Part[] =>
  hasManyParagraphs(part) ? [] : partsIn(part.children).filter(isOwnText);

/** The own words of a part with those of such paragraphs, and where in them each paragraph begins. */
export const wordsHeld = (
  part: Part,
): {
  readonly words: string;
  readonly starts: readonly { readonly anchor: string; readonly at: number }[];
} => {
  const starts: { anchor: string; at: number }[] = [];
  let words = bareText(part).trim();
  for (const { anchor, text } of paragraphsHeld(part)) {
    if (words !== '') words += ' ';
    starts.push({ anchor, at: words.length });
    words += text;
  }
  return { words: words.trimEnd(), starts };
};

// «4.1.3» and, for a heading, its words; of a long clause only the first.
const nameOf = (part: Part): string => {
  const text = part.text.replace(/\s+/gu, ' ').trim();
  const words = text.split(' ');
  return stripListPunctuation(
    words.length <= TITLE_WORDS ? text : `${words.slice(0, TITLE_WORDS).join(' ')} …`,
  );
};

/** A step of the way. A clause that belongs to a subject is named after it: «4.1.3 ЦНППМ» says more than its number. */
export const stepOf = (
  part: Part,
  { subjects, provision }: Pick<Territory, 'subjects' | 'provision'>,
): string => {
  const owns = (subject: Subject): boolean => subject.clause?.target === part && part.kind === 'clause';
  const subject = subjects.find(owns);
  if (subject !== undefined && part.number !== null) return `${part.number} ${subject.label}`;
  if (part.kind === 'preamble') return placeName(part);
  if (part.kind === 'section' || part.number === null) return nameOf(part);
  // An item of a numbered list is found by its clause: «п. 1.2, подп. 1».
  return part.anchor.includes('-pp-') ? placeName(part, provision?.order?.kind) : clauseName(part.number);
};
