// What is missed in the texts of a territory is missed only where all of them were read.

import type { Corpus, Territory } from '../../model/types.ts';
import { isWhole } from '../../model/whole.ts';

const files = ['provision', 'subjects', 'terms', 'interactions', 'tables', 'roadmap', 'indicators'] as const;

/** Whether every file that prints a text of the territory is absent or was read without loss. */
export const readInFull = (corpus: Corpus, territory: Territory): boolean =>
  files.every((kind) => isWhole(corpus, territory, kind));
