// The rules on how acts of a territory amend and repeal each other, and on the editions that come of it.
import type { Rule } from '../rule.ts';
import { actsDistinct } from './acts-distinct.ts';
import { amendedThere } from './amended-there.ts';
import { amendmentDone } from './amendment-done.ts';
import { amendmentEntered } from './amendment-entered.ts';
import { amendmentRead } from './amendment-read.ts';
import { anotherAct } from './another-act.ts';
import { changeReported } from './change-told.ts';
import { makerKnown } from './maker-known.ts';
import { repealerKnown } from './repealer-known.ts';

export const editionRules: readonly Rule[] = [
  actsDistinct,
  amendedThere,
  amendmentDone,
  amendmentEntered,
  amendmentRead,
  anotherAct,
  changeReported,
  makerKnown,
  repealerKnown,
];
