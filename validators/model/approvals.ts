// The stamps of approval in a document, and the requisites of the act that adopts it: of its order, else as a stamp tells.
import { readApproval } from '../text/acts/approval.ts';
import type { ProvisionFile } from './content.generated.ts';
import type { Loose } from './loose.ts';
import { namedIn } from './named.ts';
import { officialsIn, severally } from './severally.ts';
import type { Part, Provision, Requisites } from './types.ts';

/** The stamps of approval of a text, in printed order; each stands outside all sections. */
export const approvals = (parts: readonly Part[]): readonly Part[] =>
  parts.filter(({ component }) => component?.name === 'Approval');

/** What a document's stamp says: the first that can be read, as each annex may have its own. */
export const approvalOf = (parts: readonly Part[]): Provision['approval'] => {
  for (const part of approvals(parts)) {
    const read = readApproval(part.lines.join('\n'));
    if (read !== null) return { ...read, part };
  }
  return null;
};

/** A list where there are several; one stands under its own key alone. */
const severalOf = <T>(all: readonly T[]): readonly T[] | undefined => (all.length > 1 ? all : undefined);

const ofOrder = (order: NonNullable<Loose<ProvisionFile>['order']>): Requisites => {
  const title = namedIn(order.title);
  const issuers = severally(order.issuer).map(({ value }) => namedIn(value));
  const names = issuers.flatMap(({ name }) => name ?? []);
  const signed = officialsIn(order.signatory).map(({ value }) => value);
  const charged = officialsIn(order.controller).map(({ value }) => value);
  const { signatory: _, controller, ...rest } = order;
  return {
    ...rest,
    issuer: names.length === 0 ? undefined : names.join(', '),
    issuerPrinted: issuers.some(({ printed }) => printed !== null)
      ? issuers.flatMap(({ name, printed }) => printed ?? name ?? []).join(', ')
      : undefined,
    issuers: severalOf(names),
    title: title.name ?? undefined,
    titlePrinted: title.printed ?? undefined,
    signatory: signed[0],
    signatories: severalOf(signed),
    controller: charged[0],
    controllers: severalOf(charged),
    controlKept: controller === 'signatory' ? true : undefined,
  };
};

/** The nominative of who issued the act is the editor's: a stamp has it in another case. */
const ofStamp = (
  { kind, issuer, number, date, editions, signatory }: NonNullable<Provision['approval']>,
  { approval: own }: Loose<ProvisionFile>,
): Requisites => ({
  kind: kind ?? undefined,
  issuer: own?.issuer ?? issuer ?? undefined,
  issuerPrinted: own?.issuer === undefined ? undefined : (issuer ?? undefined),
  number: number ?? undefined,
  date: date ?? undefined,
  editions: editions.length === 0 ? undefined : editions,
  signatory: signatory ?? undefined,
  published: own?.published,
});

/** The requisites of the act that adopts a document; undefined where neither an order nor a stamp is there. */
export const requisitesOf = (
  front: Loose<ProvisionFile>,
  approval: Provision['approval'],
): Requisites | undefined => {
  if (front.order !== undefined) return ofOrder(front.order);
  return approval === null ? undefined : ofStamp(approval, front);
};
