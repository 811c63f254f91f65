// Orders that change other acts, for the examples of rules.
import { amendingOrder } from '../editions/example-editions.ts';
import { replaced } from '../example-base.ts';

const other = (id: string, number: string, date: string, printed: string, title: string): string =>
  `  - { id: ${id}, kind: order, issuer: Министерство образования Примерной области, number: "${number}", date: ${date}, title: ${title}, printed: приказ Министерства образования Примерной области от ${printed} № ${number} «${title}» }\n`;
/** The register with two orders more, 9 and 10. */
export const withOther = replaced(
  'acts',
  'printed: прежний приказ\n',
  `printed: прежний приказ\n${other('other-order', '9', '2020-02-01', '01.02.2020', 'О сети')}${other('third-order', '10', '2020-02-03', '03.02.2020', 'О центрах')}`,
);
/** The order that repeals both in one clause. */
export const repealingTwo = replaced(
  'provision',
  '2. Признать утратившим силу прежний приказ.',
  '2. Признать утратившими силу:\n\nприказ Министерства образования Примерной области от 01.02.2020 № 9 «О сети»;\n\nприказ Министерства образования Примерной области от 03.02.2020 № 10 «О центрах».',
);

/** A change that was made. */
export const same =
  '1.1. Пункт 1.2 изложить в следующей редакции: «1.2. Положение принято в соответствии с законом об образовании.».';

/** The amending order whose changes stand in its annex, with these requisites of what they change. */
export const inAnnex = (requisites: string): string =>
  `${amendingOrder(
    [],
    '1. Утвердить прилагаемые изменения, которые вносятся в приказ Министерства образования Примерной области от 15.12.2023 № 1.',
  )}
# ИЗМЕНЕНИЯ, которые вносятся в приказ Министерства образования Примерной области от 15.12.2023 № 1

1. В Положении о региональной системе, утверждённом приказом ${requisites}:

${same}
`;
