// Rules on the requisites of the order and on its annexes.
import type { Rule } from '../rule.ts';
import { annexCarried } from './annex-carried.ts';
import { annexLinked } from './annex-linked.ts';
import { annexMarked } from './annex-marked.ts';
import { annexPresent } from './annex-present.ts';
import { annexReferred } from './annex-referred.ts';
import { approvalAgrees } from './approval-agrees.ts';
import { approvalIssuer } from './approval-issuer.ts';
import { approvalRead } from './approval-read.ts';
import { approvedAsNamed } from './approved-as-named.ts';
import { asPrinted } from './as-printed.ts';
import { changesListed } from './changes-listed.ts';
import { controllerGiven } from './controller-given.ts';
import { entryIntoForce } from './entry-into-force.ts';
import { namedAsTitled } from './named-as-titled.ts';
import { numberAndDate } from './number-and-date.ts';
import { orderCarriedOut } from './order-carried-out.ts';
import { orderGiven } from './order-given.ts';
import { orderInMain } from './order-in-main.ts';
import { orderTitled } from './order-titled.ts';
import { repealedNotAmended } from './repealed-not-amended.ts';
import { signatoryGiven } from './signatory-given.ts';

export const requisiteRules: readonly Rule[] = [
  annexCarried,
  annexLinked,
  annexMarked,
  annexPresent,
  annexReferred,
  approvalAgrees,
  approvalIssuer,
  approvalRead,
  approvedAsNamed,
  asPrinted,
  changesListed,
  controllerGiven,
  entryIntoForce,
  namedAsTitled,
  numberAndDate,
  orderCarriedOut,
  orderGiven,
  orderInMain,
  orderTitled,
  repealedNotAmended,
  signatoryGiven,
];
