// The text beside the findings: drawn once for its files, marked anew after every verdict.
import type { ShownBlock, ShownFile, Verdict } from '../messages.ts';
import { drawInto } from './draw-into.ts';
import { drawFile, type Mark, markedText, marksOf, paragraphAddress } from './draw-text.ts';
import { editParagraph } from './editing.ts';

export interface TextPanel {
  /** Marks the words of the findings, and words anew what was changed. */
  readonly mark: (verdict: Verdict) => void;
  /** Puts a button to each paragraph, those of empty cells among them, or takes them away. */
  readonly offerEdits: (isOffered: boolean) => void;
  /** Opens the field of a paragraph. */
  readonly edit: (paragraph: string) => void;
}

const textsIn = (blocks: readonly ShownBlock[]): readonly (readonly [string, string])[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [[block.id, block.text] as const]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => textsIn(cell.blocks))),
  );

const editButton = (paragraph: string): HTMLButtonElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'no-print';
  button.dataset['mend'] = paragraph;
  button.textContent = 'Изменить';
  return button;
};

/**
 * Draws files into a place.
 *
 * @param save is told a paragraph's new text
 */
export const textPanel = (
  place: HTMLElement,
  files: readonly ShownFile[],
  save: (paragraph: string, text: string) => void,
): TextPanel => {
  const given = new Map(files.flatMap(({ blocks, notes }) => textsIn([...blocks, ...notes])));
  let now: ReadonlyMap<string, string> = given;
  let marked: ReadonlyMap<string, readonly Mark[]> = new Map();
  drawInto(place, files.map(drawFile));

  const paint = (paragraph: string, marks: readonly Mark[]): void => {
    const element = document.getElementById(paragraphAddress(paragraph));
    const words = element?.querySelector(':scope > span:last-of-type');
    const text = now.get(paragraph) ?? '';
    if (words != null) drawInto(words, markedText(text, marks));
    element?.classList.toggle('edited', text !== given.get(paragraph));
  };
  return {
    mark: ({ findings, changes }) => {
      const before = now;
      now = new Map([...given, ...changes.map(({ paragraph, after }) => [paragraph, after] as const)]);
      const marks = marksOf(findings);
      const reworded = [...now].flatMap(([id, text]) => (before.get(id) === text ? [] : [id]));
      // A paragraph whose marks stay may be in use: it is not painted again.
      const remarked = [...new Set([...marked.keys(), ...marks.keys()])].filter(
        (id) => JSON.stringify(marked.get(id)) !== JSON.stringify(marks.get(id)),
      );
      for (const id of new Set([...remarked, ...reworded])) paint(id, marks.get(id) ?? []);
      marked = marks;
    },
    offerEdits: (isOffered) => {
      for (const paragraph of place.querySelectorAll<HTMLElement>('[data-paragraph]')) {
        paragraph.querySelector(':scope > button')?.remove();
        if (isOffered) paragraph.append(editButton(paragraph.dataset['paragraph'] ?? ''));
      }
    },
    edit: (paragraph) => {
      const element = document.getElementById(paragraphAddress(paragraph));
      if (element !== null) editParagraph(element, now.get(paragraph) ?? '', (text) => save(paragraph, text));
    },
  };
};
