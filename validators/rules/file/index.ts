// The rules on files as such.
import type { ProblemRule } from '../problem-rule.ts';
import { byteOrderMark } from './byte-order-mark.ts';
import { controlCharacters } from './control-characters.ts';
import { editionDated } from './edition-dated.ts';
import { encoding } from './encoding.ts';
import { insideFolder } from './inside-folder.ts';
import { knownPlace } from './known-place.ts';
import { lineEnds } from './line-ends.ts';
import { notEmpty } from './not-empty.ts';
import { present } from './present.ts';
import { readable } from './readable.ts';
import { size } from './size.ts';

export const fileRules: readonly ProblemRule[] = [
  byteOrderMark,
  controlCharacters,
  editionDated,
  encoding,
  insideFolder,
  knownPlace,
  lineEnds,
  notEmpty,
  present,
  readable,
  size,
];
