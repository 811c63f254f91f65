// What a draft does not have yet: who signed it, under which number, from which day it is in force.
import type { HeldTo } from '../rule.ts';

/** Acts that were signed, those repealed since among them. */
export const signedOnly: HeldTo = {
  statuses: ['adopted', 'repealed'],
  why: {
    ru: 'Принятые и отменённые документы: проект ещё не подписан, и этих реквизитов у него нет.',
    en: 'Documents adopted or repealed: a draft is not signed yet and has no such requisites.',
  },
};
