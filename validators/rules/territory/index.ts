// The rules on a territory as a whole.
import type { Rule } from '../rule.ts';
import { actGiven } from './act-given.ts';
import { addressFree } from './address-free.ts';
import { editionByAct } from './edition-by-act.ts';
import { idMatchesFolder } from './id-matches-folder.ts';
import { levelMatchesFolder } from './level-matches-folder.ts';
import { periodOrdered } from './period-ordered.ts';
import { regionGiven } from './region-given.ts';
import { repealConsistent } from './repeal-consistent.ts';

export const territoryRules: readonly Rule[] = [
  actGiven,
  addressFree,
  editionByAct,
  idMatchesFolder,
  levelMatchesFolder,
  periodOrdered,
  regionGiven,
  repealConsistent,
];
