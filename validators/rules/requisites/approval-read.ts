// A document without its order says only in its stamp who approved it: what the stamp leaves out nobody can find.
import { approvals } from '../../model/approvals.ts';
import type { TerritoryRule } from '../rule.ts';
import { stamped, stampedAct, stampedByHand, stampedOnly } from './example-stamped.ts';
import { signedOnly } from './signed-only.ts';

const noBody = 'УТВЕРЖДЕНО\n\nот 15.12.2023 № 1';
const otherStamp = 'Для служебного пользования';

export const approvalRead: TerritoryRule = {
  id: 'requisites/approval-read',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Гриф говорит, каким актом утверждён документ',
    en: 'The stamp says which act approves the document',
  },
  fault: {
    ru: 'Из грифа не видно, каким актом утверждён документ',
    en: 'The stamp does not say which act approves the document',
  },
  reason: {
    ru: 'Если приказа рядом нет, о нём говорит только гриф: без вида и органа не понять, кто утвердил документ и какой силы этот акт.',
    en: 'Where the order is not there, only the stamp tells of it: without kind and body nobody knows who approved the document.',
  },
  cure: {
    ru: 'Сверьте гриф с напечатанным: в нём стоят вид акта, орган, дата и номер, например «УТВЕРЖДЕНО распоряжением Министерства образования от … № …».',
    en: 'Compare the stamp with the print: it has the kind of the act, the body, the date and the number.',
  },
  heldTo: signedOnly,
  *check({ provision }) {
    if (provision === null || provision.front.order !== undefined) return;
    const { approval, parts } = provision;
    const part = approval?.part ?? approvals(parts)[0];
    // Of an empty one `mdx/known-components` tells.
    if (part === undefined || part.lines.length === 0 || approval?.signatory) return;
    if (approval !== null && approval.kind !== null && approval.issuer !== null) return;
    yield {
      at: part.spot,
      message:
        approval === null
          ? {
              ru: 'В грифе нет слова «утверждено»: не видно, что документ утверждён',
              en: 'The stamp has no word of approval',
            }
          : {
              ru: 'В грифе не названо, каким актом и какого органа утверждён документ',
              en: 'The stamp does not name the act, or the body whose act it is',
            },
      evidence: part.lines.join(' '),
    };
  },
  bad: [
    {
      title: { ru: 'Орган не назван', en: 'No body is named' },
      files: stampedOnly(noBody, null),
      points: stamped(noBody),
    },
    {
      title: { ru: 'Это не гриф', en: 'That is no stamp' },
      files: stampedOnly(otherStamp, null),
      points: stamped(otherStamp),
    },
  ],
  good: [
    { title: { ru: 'Гриф назван полностью', en: 'The stamp is complete' }, files: stampedOnly(stampedAct) },
    {
      title: { ru: 'Утверждено подписью', en: 'Approved by a signature' },
      files: stampedOnly(stampedByHand, null),
    },
  ],
};
