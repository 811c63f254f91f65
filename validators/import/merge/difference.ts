// What an import of a later file of an act changes in the folder of the act, for a person to read before anything is written.

/**
 * `new`, `gone`, `changed`: so says the later print. `kept`: a person has set it otherwise than the import would, and nothing that is
 * printed there has changed. `conflict`: a person has set it, and the print has changed: it is kept, and wants a look.
 */
export type DifferenceKind = 'new' | 'gone' | 'changed' | 'kept' | 'conflict';

export interface Difference {
  readonly kind: DifferenceKind;
  readonly file: string;
  /** What it is of: the name of a row, of a subject; '' for a line of the text. */
  readonly of: string;
  /** The key; '' for a whole row, line or file. */
  readonly key: string;
  readonly before: string | null;
  /** What the later file says. */
  readonly after: string | null;
}

export type Report = (difference: Omit<Difference, 'file'>) => void;
