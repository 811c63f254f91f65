// The examples of this folder add a passage to the text of the model provision.
import { edit } from '../example-base.ts';

const before = '## 3. Направления';

/** The model provision with a passage before its third section. */
export const withPassage = (passage: string): Readonly<Record<string, string>> =>
  edit('provision', before, `${passage}\n\n${before}`);
