// A document is in force by the act that adopts it; without that act a reader cannot tell whose it is and since when.
import { approvals } from '../../model/approvals.ts';
import { hasWholeText } from '../../model/whole.ts';
import { child } from '../../source/spot.ts';
import { primer } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { printed } from '../source/example-source.ts';
import { adopted } from './example-adopted.ts';
import { orderRequisites, orderText, stampedAct, stampedOnly } from './example-stamped.ts';
import { signedOnly } from './signed-only.ts';

const source = printed.slice(0, printed.indexOf('Приложение № 1'));

export const orderGiven: TerritoryRule = {
  id: 'requisites/order-given',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'У принятого документа есть утверждающий акт',
    en: 'An adopted document has the act that adopts it',
  },
  fault: {
    ru: 'У принятого документа нет утверждающего акта',
    en: 'An adopted document has no approving act',
  },
  reason: {
    ru: 'Положение действует не само, а по приказу. Без приказа не видно, кто, когда и под каким номером утвердил документ, и сослаться на него нельзя.',
    en: 'A provision is in force by an order. Without it nobody sees who adopted the document, when and under which number, and nobody can cite it.',
  },
  cure: {
    ru: 'Опубликуйте документ вместе с приказом, который его утвердил. Если приказа ещё нет, это проект.',
    en: 'Publish the document with the order that adopts it. If there is no order yet, it is a draft.',
  },
  edit: {
    ru: 'Текст приказа – в <Order>, реквизиты – в order; если напечатан только гриф («УТВЕРЖДЕНО …»), его строки – в <Approval>; у проекта запишите status: draft.',
    en: 'The text of the order stands in `<Order>`, its requisites in `order`; where only a stamp is printed, its lines stand in `<Approval>`; for a draft write `status: draft`.',
  },
  heldTo: signedOnly,
  ofAct: true,
  *check(territory, { corpus }) {
    const { provision } = territory;
    if (provision === null || provision.front.order !== undefined || !hasWholeText(corpus, territory)) return;
    // Of a stamp in the place of the order `requisites/approval-read` tells.
    if (approvals(provision.parts).length > 0) return;
    yield {
      at: child(provision.spot, 'title'),
      message: {
        ru: 'Документ числится принятым, но акта, которым он утверждён, в нём нет: неизвестны орган, номер, дата и подпись',
        en: 'The document counts as adopted, but the act that adopts it is not there: issuer, number, date and signature are unknown',
      },
      evidence: 'order',
    };
  },
  bad: [
    {
      title: { ru: 'Положение без приказа', en: 'A provision without its order' },
      files: adopted({ provision: [orderRequisites, orderText], source: [source] }),
      points: 'Положение о региональной системе',
    },
  ],
  good: [
    {
      title: { ru: 'У проекта приказа ещё нет', en: 'A draft has no order yet' },
      files: {
        'regions/primer/acts/1/provision.mdx': primer.provision
          .replace(orderRequisites, '')
          .replace(orderText, ''),
      },
    },
    {
      title: { ru: 'О приказе говорит гриф', en: 'A stamp tells of the order' },
      files: stampedOnly(stampedAct),
    },
    { title: { ru: 'Положение с приказом', en: 'A provision with its order' }, files: adopted() },
  ],
};
