// An act as one file: its further documents stand inside it, where on the site each has a file of its own beside it.
import type { Territory } from '../../model/types.ts';
import { akomaNtoso } from './akoma-ntoso.ts';

const REFERENCE = /<documentRef eId="ref-([^"]+)"[^>]*\/>/gu;
const ROOT = /^.*?<akomaNtoso[^>]*>\s*|\s*<\/akomaNtoso>\s*$/gsu;
/** The ids of a document, and what leads to them. */
const IDS = /(?<= (?:eId="|[A-Za-z:]+="#))(?=[^"]+")/gu;

/** The element of a further document; its ids bear its name, so that each is there once. */
const insideOf = (view: Territory, name: string, asOf: string): string | null =>
  akomaNtoso(view, null, asOf)?.replace(ROOT, '').replaceAll(IDS, `att-${name}__`) ?? null;

/** The act in one file of Akoma Ntoso; null for a territory that has no text. Dates and notes as in `akomaNtoso`. */
export const wholeAct = (territory: Territory, asOf: string): string | null => {
  const main = akomaNtoso(territory, null, asOf);
  return (
    main?.replaceAll(REFERENCE, (reference: string, name: string) => {
      const view = territory.annexes.find(({ document }) => document?.name === name);
      return (view === undefined ? null : insideOf(view, name, asOf)) ?? reference;
    }) ?? null
  );
};
