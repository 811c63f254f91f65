// The model territory whose provision is published without its order: only a stamp says that there was one.
import { primer } from '../example-base.ts';
import { printed, sourcePath } from '../source/example-source.ts';
import { adopted } from './example-adopted.ts';

const start = primer.provision.indexOf('order:\n');
/** The requisites of the model order, and its text. */
export const orderRequisites: string = primer.provision.slice(start, primer.provision.indexOf('basis:\n'));
export const orderText: string = primer.provision.slice(
  primer.provision.indexOf('<Order>'),
  primer.provision.indexOf('Приложение № 1'),
);

/** A stamp with all that it should have. */
export const stampedAct =
  'УТВЕРЖДЕНО\n\nприказом Министерства образования Примерной области\n\nот 15.12.2023 № 1';

/** A stamp as the text of a document holds it. */
export const stamped = (stamp: string): string => `<Approval>\n\n${stamp}\n\n</Approval>`;

/** Its files with this stamp in the place of the order, in the provision and in the printed text. */
export const stampedOnly = (stamp: string): Readonly<Record<string, string>> => ({
  ...adopted(),
  'regions/primer/acts/1/provision.mdx': primer.provision
    .replace(orderRequisites, '')
    .replace(orderText, `${stamped(stamp)}\n\n`),
  [sourcePath]: `${stamp}\n${printed.slice(printed.indexOf('Приложение № 1'))}`,
});

/** The files of the model territory whose annex has this stamp under the order. */
export const stampedBeside = (stamp: string): Readonly<Record<string, string>> => ({
  ...adopted(),
  'regions/primer/acts/1/provision.mdx': primer.provision.replace(
    'Приложение № 1\n',
    `Приложение № 1\n\n${stamped(stamp)}\n`,
  ),
  [sourcePath]: printed.replace('Приложение № 1', `Приложение № 1\n${stamp}`),
});
