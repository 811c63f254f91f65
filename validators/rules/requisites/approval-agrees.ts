// A stamp beside the order names that order: another number or date in it is a slip, or the stamp of another document.
import { approvals } from '../../model/approvals.ts';
import type { Territory } from '../../model/types.ts';
import { child } from '../../source/spot.ts';
import { actNumberKey, actReferences } from '../../text/acts/act-reference.ts';
import { readApproval } from '../../text/acts/approval.ts';
import { formatDate } from '../../text/russian.ts';
import type { Issue, TerritoryRule } from '../rule.ts';
import { stamped, stampedAct, stampedBeside, stampedEdition } from './example-stamped.ts';

const otherNumber = stampedAct.replace('№ 1', '№ 7');
const otherDay = stampedAct.replace('15.12', '14.12');

const editedByFour = '(в редакции приказа от 01.02.2024 № 4)';

/** An edition is made by an act that its own stamp does not name. */
function* editionElse(act: Territory['act'], provision: Territory['provision']): Generator<Issue> {
  const named = provision?.approval?.editions ?? [];
  if (named.length === 0 || act?.by == null) return;
  const made = actReferences(act.by).map(({ number }) => number);
  const keys = new Set(named.map(({ number }) => actNumberKey(number)));
  const other = made.find((number) => !keys.has(actNumberKey(number)));
  if (other === undefined) return;
  yield {
    at: child(act.made, 'by'),
    message: {
      ru: `Редакцию сделал акт №\u00A0${other}, а гриф его не называет: в нём ${named.map(({ number }) => `№\u00A0${number}`).join(', ')}`,
      en: `The edition is made by the act “${other}”, which its stamp does not name`,
    },
    evidence: other,
  };
}

export const approvalAgrees: TerritoryRule = {
  id: 'requisites/approval-agrees',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'Гриф называет тот акт, который утвердил', en: 'The stamp names the act that approves' },
  fault: { ru: 'Гриф называет другой акт', en: 'The stamp names another act' },
  reason: {
    ru: 'Гриф связывает документ с приказом. По чужому номеру или дате документ приложат не к тому приказу.',
    en: 'The stamp ties the document to its order; another number or date ties it to another.',
  },
  cure: {
    ru: 'Сверьте номер и дату в грифе с приказом и исправьте ошибку ближайшей поправкой.',
    en: 'Compare the number and the date of the stamp with the order, and correct the slip by the next amendment.',
  },
  *check({ act, provision }) {
    yield* editionElse(act, provision);
    const { number, date } = provision?.front.order ?? {};
    if (provision === null || number === undefined || date === undefined) return;
    for (const part of approvals(provision.parts)) {
      const stamp = readApproval(part.lines.join('\n'));
      if (stamp === null) continue;
      const sameNumber = stamp.number === null || actNumberKey(stamp.number) === actNumberKey(number);
      if (sameNumber && (stamp.date === null || stamp.date === date)) continue;
      const said = [
        stamp.number === null ? '' : `№\u00A0${stamp.number}`,
        stamp.date === null ? '' : `от ${formatDate(stamp.date)}`,
      ].join(' ');
      yield {
        at: part.spot,
        message: {
          ru: `В грифе стоит акт ${said.trim()}, а утвердил документ акт №\u00A0${number} от ${formatDate(date)}`,
          en: `The stamp names the act “${said.trim()}”, but “№ ${number}” of ${date} approves the document`,
        },
        evidence: said.trim(),
      };
    }
  },
  bad: [
    {
      title: { ru: 'Редакция другого акта', en: 'An edition of another act' },
      files: stampedEdition('приказ Министерства от 02.02.2024 № 5', editedByFour),
      points: 'приказ Министерства от 02.02.2024 № 5',
    },
    {
      title: { ru: 'Другой номер', en: 'Another number' },
      files: stampedBeside(otherNumber),
      points: stamped(otherNumber),
    },
    {
      title: { ru: 'Другая дата', en: 'Another date' },
      files: stampedBeside(otherDay),
      points: stamped(otherDay),
    },
  ],
  good: [
    {
      title: { ru: 'Редакция названа', en: 'The edition is named' },
      files: stampedEdition('приказ Министерства от 01.02.2024 № 4', editedByFour),
    },
    { title: { ru: 'Тот же акт', en: 'The same act' }, files: stampedBeside(stampedAct) },
    {
      title: { ru: 'Номера в грифе нет', en: 'A stamp without a number' },
      files: stampedBeside('УТВЕРЖДЕНО\n\nприказом Министерства образования Примерной области'),
    },
  ],
};
