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

/** A stamp that an official has signed: no act stands behind it. */
export const stampedByHand =
  'УТВЕРЖДАЮ\n\nМинистр образования Примерной области\n\nИ.И. Иванова\n\n15.12.2023';

/** A stamp as the text of a document holds it. */
export const stamped = (stamp: string): string => `<Approval>\n\n${stamp}\n\n</Approval>`;

/** Who issued the act of the model stamp, in the nominative. */
export const stampedIssuer = 'Министерство образования Примерной области';

const withStamp = (
  stamp: string,
  issuer: string | null,
): { readonly provision: string; readonly source: string } => ({
  provision: primer.provision
    .replace(orderRequisites, issuer === null ? '' : `approval: { issuer: ${issuer} }\n`)
    .replace(orderText, `${stamped(stamp)}\n\n`),
  source: `${stamp}\n${printed.slice(printed.indexOf('Приложение № 1'))}`,
});

/** Its files with this stamp in the place of the order, in the provision and in the printed text; the issuer in the nominative. */
export const stampedOnly = (
  stamp: string,
  issuer: string | null = stampedIssuer,
): Readonly<Record<string, string>> => ({
  ...adopted(),
  'regions/primer/acts/1/provision.mdx': withStamp(stamp, issuer).provision,
  [sourcePath]: withStamp(stamp, issuer).source,
});

const later = 'regions/primer/acts/1/editions/2024-03-01';

/** Its files with an edition that an act made, and with what the stamp of the edition adds. */
export const stampedEdition = (by: string, edited: string): Readonly<Record<string, string>> => {
  const { provision, source } = withStamp(`${stampedAct}\n\n${edited}`, stampedIssuer);
  return {
    ...stampedOnly(stampedAct),
    [`${later}/edition.yaml`]: `by: ${by}\n`,
    [`${later}/provision.mdx`]: provision,
    [`${later}/source.txt`]: source,
    [`${later}/subjects.yaml`]: primer.subjects,
    [`${later}/roadmap.yaml`]: primer.roadmap,
    [`${later}/indicators.yaml`]: primer.indicators,
    [`${later}/terms.yaml`]: primer.terms,
  };
};

/** The files of the model territory whose annex has this stamp under the order. */
export const stampedBeside = (stamp: string): Readonly<Record<string, string>> => ({
  ...adopted(),
  'regions/primer/acts/1/provision.mdx': primer.provision.replace(
    'Приложение № 1\n',
    `Приложение № 1\n\n${stamped(stamp)}\n`,
  ),
  [sourcePath]: printed.replace('Приложение № 1', `Приложение № 1\n${stamp}`),
});
