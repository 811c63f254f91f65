// A stamp names who issued the act in an oblique case, in which no heading can show it; and what a stamp does not say is no requisite.
import { isNominative } from '../../language/nominative.ts';
import { approvals } from '../../model/approvals.ts';
import { child } from '../../source/spot.ts';
import { edit, primer } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { adopted } from './example-adopted.ts';
import {
  orderRequisites,
  orderText,
  stamped,
  stampedAct,
  stampedByHand,
  stampedIssuer,
  stampedOnly,
} from './example-stamped.ts';

export const approvalIssuer: TerritoryRule = {
  id: 'requisites/approval-issuer',
  scope: 'territory',
  about: 'data',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Орган из грифа назван в именительном падеже',
    en: 'The body that a stamp names is given in the nominative',
  },
  fault: {
    ru: 'Орган из грифа не назван в именительном падеже, или грифа нет',
    en: 'The body of a stamp is not given in the nominative, or there is no stamp',
  },
  reason: {
    ru: 'В грифе орган стоит в косвенном падеже («приказом Министерства …»). В реквизитах и в списках он нужен в именительном.',
    en: 'A stamp names the body in an oblique case; requisites and lists want the nominative.',
  },
  cure: {
    ru: 'Запишите орган из грифа в именительном падеже в approval.issuer; где грифа нет, этого ключа нет.',
    en: 'Give the body of the stamp in the nominative in `approval.issuer`; without a stamp there is no such key.',
  },
  *check({ provision }) {
    if (provision === null) return;
    const { approval, front, parts, spot } = provision;
    if (front.approval !== undefined && (front.order !== undefined || approvals(parts).length === 0))
      yield {
        at: child(spot, 'approval'),
        message:
          front.order === undefined
            ? {
                ru: 'Записано, кто утвердил по грифу, а грифа в документе нет',
                en: 'The file says who approved by the stamp, but the document has no stamp',
              }
            : {
                ru: 'Утверждающий акт записан дважды: в order и в approval',
                en: 'The act that approves is given twice, in `order` and in `approval`',
              },
        hint: { ru: 'Уберите approval.', en: 'Take `approval` out.' },
        evidence: 'approval',
      };
    else if (front.order === undefined && approval?.issuer != null && front.approval?.issuer === undefined)
      yield {
        at: approval.part.spot,
        message: {
          ru: `В грифе орган назван в косвенном падеже: «${approval.issuer}»`,
          en: `The stamp names the body in an oblique case: “${approval.issuer}”`,
        },
        evidence: approval.issuer,
      };
    else if (front.approval?.issuer !== undefined && isNominative(front.approval.issuer) === false)
      yield {
        at: child(child(spot, 'approval'), 'issuer'),
        message: {
          ru: `Орган, который утвердил документ, записан не в именительном падеже: «${front.approval.issuer}»`,
          en: `The body that approved the document is not given in the nominative: “${front.approval.issuer}”`,
        },
        evidence: front.approval.issuer,
      };
  },
  bad: [
    {
      title: { ru: 'Только в косвенном падеже', en: 'In an oblique case only' },
      files: stampedOnly(stampedAct, null),
      points: stamped(stampedAct),
    },
    {
      title: { ru: 'Записан так, как в грифе', en: 'Given as the stamp has it' },
      files: stampedOnly(stampedAct, 'Министерства образования Примерной области'),
      points: 'Министерства образования Примерной области',
    },
    {
      title: { ru: 'Есть и приказ', en: 'The order is there too' },
      files: {
        ...adopted(),
        ...edit('provision', '\nbasis:', `\napproval: { issuer: ${stampedIssuer} }\nbasis:`),
      },
    },
    {
      title: { ru: 'Грифа нет', en: 'There is no stamp' },
      files: {
        'regions/primer/acts/1/provision.mdx': primer.provision
          .replace(orderRequisites, `approval: { issuer: ${stampedIssuer} }\n`)
          .replace(orderText, ''),
      },
    },
  ],
  good: [
    { title: { ru: 'Назван в именительном', en: 'Given in the nominative' }, files: stampedOnly(stampedAct) },
    {
      title: { ru: 'Утверждено подписью', en: 'Approved by a signature' },
      files: stampedOnly(stampedByHand, null),
    },
  ],
};
