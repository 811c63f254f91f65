// The tree of a provision's text: plain blocks and inlines with their places, free of any Markdown library's types.
import type { Range } from './position.ts';

export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'break' };

interface BlockBase {
  readonly range: Range;
}
export interface Heading extends BlockBase {
  readonly type: 'heading';
  readonly depth: number;
  readonly inlines: readonly Inline[];
}
export interface Paragraph extends BlockBase {
  readonly type: 'paragraph';
  readonly inlines: readonly Inline[];
}
export interface List extends BlockBase {
  readonly type: 'list';
  readonly items: readonly ListItem[];
}
/** An item of a list. `marker` is what is printed: «-» or «3.»; Markdown's own counting is not used. */
export interface ListItem extends BlockBase {
  readonly marker: string;
  readonly blocks: readonly Block[];
}
export interface Component extends BlockBase {
  readonly type: 'component';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly blocks: readonly Block[];
}
/** A horizontal line: it prints nothing, the clause before it ends there. In a stamp it is the line to sign on. */
export interface ClauseEnd extends BlockBase {
  readonly type: 'clause-end';
  /** As it is written: `***`, `______`. */
  readonly marks: string;
}
export type Block = Heading | Paragraph | List | Component | ClauseEnd;

/** The words of inlines, without their emphasis. */
export const plainText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text;
      return inline.type === 'break' ? '\n' : plainText(inline.children);
    })
    .join('');
