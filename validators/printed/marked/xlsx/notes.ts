// Notes on cells, as Excel and LibreOffice show them. Where a cell has a note of somebody else, ours stands below it in the same box.
import { attribute, child, childrenOf, textWithin, whole } from '../../package/elements.ts';
import type { Element } from '../../package/xml.ts';
import type { CellRemark } from '../by-cell.ts';
import { charactersIn } from '../characters.ts';
import type { Part } from '../package/parts.ts';
import {
  appending,
  type Edit,
  insertion,
  isSelfClosed,
  removal,
  splice,
  tagEnd,
  type Vocabulary,
  vocabularyOf,
} from '../splice.ts';
import { xmlText } from '../xml-text.ts';
import { main } from './vocabulary.ts';

/** The line with which every note of ours begins: by it and by its author a later run knows it. */
const heading = (author: string): string => `${author}:`;

/** What looks like `_x000D_` would be read as the character of that code. */
const cellText = (text: string): string => xmlText(text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'));

interface Notes {
  /** The part without notes of an earlier run. */
  readonly text: string;
  /** Cells that had a note of ours alone. */
  readonly freed: ReadonlySet<string>;
}

const textsOf = (note: Element): readonly Element[] => {
  const said = child(note, 'x:text');
  return [...childrenOf(said, 'x:t'), ...childrenOf(said, 'x:r').flatMap((run) => childrenOf(run, 'x:t'))];
};

/** Takes our lines out of a note of somebody else: they stand below his, from our heading on. */
const cutOut = (text: string, note: Element, author: string): readonly Edit[] => {
  const begins = `\n${heading(author)}\n`;
  const runs = childrenOf(child(note, 'x:text'), 'x:r');
  const own = runs.findIndex((run) => textWithin(run).startsWith(begins));
  if (own !== -1) return runs.slice(own).map(removal);
  return textsOf(note).flatMap((said): readonly Edit[] => {
    const at = textWithin(said).indexOf(begins);
    if (at === -1 || isSelfClosed(text, said)) return [];
    const end = text.lastIndexOf('</', said.to - 1);
    let unit = 0;
    for (const letter of charactersIn(text, tagEnd(text, said), end) ?? []) {
      if (unit === at) return [{ from: letter.from, to: end, text: '' }];
      unit += letter.text.length;
    }
    return [];
  });
};

/** Takes the notes of an earlier run out of a part of comments. */
export const withoutEarlier = ({ text, root }: Part, author: string): Notes => {
  const authors = childrenOf(child(root, 'x:authors'), 'x:author').map(textWithin);
  const freed = new Set<string>();
  const edits = childrenOf(child(root, 'x:commentList'), 'x:comment').flatMap((note) => {
    const said = textsOf(note).map(textWithin).join('');
    // LibreOffice loses who wrote a note.
    const by = authors[whole(note, 'authorId') ?? -1]?.trim() ?? '';
    const isOwn = (by === author || by === '') && said.startsWith(heading(author));
    if (!isOwn) return cutOut(text, note, author);
    freed.add(attribute(note, 'ref') ?? '');
    return [removal(note)];
  });
  return { text: splice(text, edits), freed };
};

/** A note of somebody else, with our lines as a run of their own behind it. A bare text becomes a run first. */
const below = (
  text: string,
  note: Element,
  { prefix: x, declares }: Vocabulary,
  run: string,
): readonly Edit[] => {
  const said = child(note, 'x:text');
  if (said === null) return [appending(text, note, `<${x}text${declares}>${run}</${x}text>`)];
  const bare = child(said, 'x:t');
  const around =
    bare === null ? [] : [insertion(bare.from, `<${x}r${declares}>`), insertion(bare.to, `</${x}r>`)];
  return [...around, appending(text, said, run)];
};

export interface WithNotes {
  readonly text: string;
  /** Cells that have a note now and had none. */
  readonly added: readonly CellRemark[];
}

/** Writes notes on cells into a part of comments without notes of an earlier run. */
export const withNotes = (
  { text, root }: Part,
  cells: ReadonlyMap<string, CellRemark>,
  author: string,
): WithNotes => {
  const vocabulary = vocabularyOf(text, root, main);
  const { prefix: x, declares } = vocabulary;
  const [authors, list] = [child(root, 'x:authors'), child(root, 'x:commentList')];
  const known = childrenOf(authors, 'x:author').map(textWithin);
  const index = known.includes(author) ? known.indexOf(author) : known.length;
  const run = (said: string, bold = ''): string =>
    `<${x}r${declares}><${x}rPr>${bold}<${x}sz val="9"/><${x}rFont val="Tahoma"/></${x}rPr><${x}t xml:space="preserve">${cellText(said)}</${x}t></${x}r>`;
  const taken = new Map(childrenOf(list, 'x:comment').map((note) => [attribute(note, 'ref') ?? '', note]));
  const edits: Edit[] = [];
  const added: CellRemark[] = [];
  const written: string[] = [];
  for (const cell of cells.values()) {
    const note = taken.get(cell.name);
    const lines = cell.lines.join('\n');
    if (note !== undefined)
      edits.push(...below(text, note, vocabulary, run(`\n${heading(author)}\n${lines}`)));
    else {
      added.push(cell);
      const own = run(heading(author), `<${x}b/>`) + run(`\n${lines}`);
      written.push(
        `<${x}comment${declares} ref="${cell.name}" authorId="${index}"><${x}text>${own}</${x}text></${x}comment>`,
      );
    }
  }
  if (list !== null && written.length > 0) edits.push(appending(text, list, written.join('')));
  if (authors !== null && written.length > 0 && index === known.length)
    edits.push(appending(text, authors, `<${x}author${declares}>${xmlText(author)}</${x}author>`));
  return { text: splice(text, edits), added };
};
