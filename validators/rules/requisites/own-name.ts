// How a document names itself: «Настоящее Положение о … (далее – Положение)», and in its title.
import { allParts } from '../../model/all-parts.ts';
import type { Part, Provision } from '../../model/types.ts';

/** What such documents are called, by the stem of the word. */
const KINDS = 'положени|концепци|стандарт|программ|поряд|регламент|стратеги';

const SELF = new RegExp(
  `настоящ\\p{L}{1,30}\\s+(?<kind>(?:${KINDS})\\p{L}{0,30})\\s+(?<name>[^()«»"]{1,600}?)\\s*\\(\\s*далее`,
  'iu',
);
const TITLE = new RegExp(`^\\s*(?<kind>(?:${KINDS})\\p{L}{0,30})\\s+(?<name>.+)$`, 'isu');

/** The name that a text gives itself, with its place; `kind` is its first word. */
export interface OwnName {
  readonly kind: string;
  readonly name: string;
  readonly part: Part;
  readonly at: number;
}

/** The parts of the document itself whose words the extraction left in order. */
function* soundParts(parts: readonly Part[]): Generator<Part> {
  for (const part of parts) {
    if (part.inOrder || part.component?.name === 'Damaged') continue;
    yield part;
    yield* soundParts(part.children);
  }
}

/** The first place where the text names itself; null where none does. */
export const ownName = ({ parts }: Provision): OwnName | null => {
  for (const part of soundParts(parts)) {
    const { kind, name } = SELF.exec(part.text)?.groups ?? {};
    if (kind !== undefined && name !== undefined) return { kind, name, part, at: part.text.indexOf(name) };
  }
  return null;
};

/** A title without the word for the kind of the document («ПОЛОЖЕНИЕ о …»), and that word; null where it has none. */
export const readTitle = (title: string): { readonly kind: string | null; readonly name: string } => {
  const { kind, name } = TITLE.exec(title)?.groups ?? {};
  return kind === undefined || name === undefined ? { kind: null, name: title } : { kind, name };
};

/** The title that is printed at the head of the document itself. */
export const printedTitle = ({ parts }: Provision): string | null =>
  [...allParts(parts)].find(({ kind, inOrder }) => kind === 'title' && !inOrder)?.text ?? null;

/** The letters by which a word for a kind of document is the same in all its cases. */
export const kindStem = (kind: string): string =>
  new RegExp(`^(?:${KINDS})`, 'iu').exec(kind)?.[0].toLowerCase() ?? kind.toLowerCase();
