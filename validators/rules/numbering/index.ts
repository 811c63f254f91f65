// The rules on numbering: clauses, rows, names with numbers, and the references to them.
import type { Rule } from '../rule.ts';
import { clauseInSection } from './clause-in-section.ts';
import { clausesUnbroken } from './clauses-unbroken.ts';
import { clausesUnique } from './clauses-unique.ts';
import { contentsAgree } from './contents-agree.ts';
import { enumerationUnbroken } from './enumeration-unbroken.ts';
import { itemOneMark } from './item-one-mark.ts';
import { itemSingle } from './item-single.ts';
import { itemsEndAlike } from './items-end-alike.ts';
import { itemsMarked } from './items-marked.ts';
import { itemsOnce } from './items-once.ts';
import { itemsOneForm } from './items-one-form.ts';
import { leadInSingle } from './lead-in-single.ts';
import { listsOneForm } from './lists-one-form.ts';
import { nameIntroduced } from './name-introduced.ts';
import { oneStyle } from './one-style.ts';
import { paragraphsNumbered } from './paragraphs-numbered.ts';
import { referenceResolves } from './reference-resolves.ts';
import { sectionNotEmpty } from './section-not-empty.ts';
import { tableRows } from './table-rows.ts';
import { tasksSet } from './tasks-set.ts';

export const numberingRules: readonly Rule[] = [
  clauseInSection,
  clausesUnbroken,
  clausesUnique,
  contentsAgree,
  enumerationUnbroken,
  itemOneMark,
  itemSingle,
  itemsEndAlike,
  itemsMarked,
  itemsOnce,
  itemsOneForm,
  leadInSingle,
  listsOneForm,
  paragraphsNumbered,
  nameIntroduced,
  oneStyle,
  referenceResolves,
  sectionNotEmpty,
  tableRows,
  tasksSet,
];
