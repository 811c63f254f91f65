// What a document is called in Akoma Ntoso: the work that all its editions are expressions of.
import { requisitesOf } from '../../model/own-acts.ts';
import type { Provision, Territory } from '../../model/types.ts';
import { actReferences } from '../../text/acts/act-reference.ts';

/** The standard asks for a date; a document whose text prints none has this one, which is no day of any act. */
export const noDate = '0001-01-01';
const noNumber = 'no-number';

/** The standard has a type of its own for what is not adopted yet. */
export const docType = ({ status }: Pick<Territory, 'status'>): 'act' | 'bill' =>
  status === 'draft' ? 'bill' : 'act';

const uri = (type: string, territory: string, date: string, number: string): string =>
  `/akn/ru/${type}/${territory}/${date}/${encodeURIComponent(number)}`;

/** The day of the last act that amended a text entered as amended, as its stamp says (ISO date); null where none did. */
export const amendedOn = (order: Provision['order']): string | null => order?.editions?.at(-1)?.date ?? null;

/** The address of the work: that of the act as it was adopted, whatever an edition prints. */
export const workOf = (territory: Territory): string => {
  const order = territory.provision?.order;
  const own = territory.acts.find(({ id }) => id === territory.act?.id);
  const adopted = own === undefined ? null : requisitesOf(own);
  const [date, number] = [adopted?.date ?? order?.date, adopted?.number ?? order?.number];
  return uri(docType(territory), territory.id, date ?? noDate, number ?? noNumber);
};

/** The address of an act of the same territory that is not in the Svod, by the words that cite it. */
export const citedWork = ({ id }: Pick<Territory, 'id'>, words: string): string => {
  const [cited] = actReferences(words);
  return uri('act', id, cited?.date ?? noDate, cited?.number ?? noNumber);
};
