// The words that an item of a list continues: «ЦНППМ обеспечивает:». Without them an item says neither who nor what.
import { isDefinition } from './passages.ts';
import type { Part, Provision } from './types.ts';

const opens = ({ text }: Part): boolean => text.trimEnd().endsWith(':');

/** A sentence ends before a capital letter, but not after initials or «г.». */
const SENTENCE_END = /(?<=\p{L}{3}|[\p{N})»”"])[.!?]\s+(?=\p{Lu})/gu;

/** The last sentence of a lead, without the number of its clause: what its list goes on with. */
export const leadWords = ({ text }: Pick<Part, 'text'>): string => {
  const bare = text.replace(/^\s*\d{1,3}(?:\.\d{1,3})*\.\s*/u, '');
  const last = [...bare.matchAll(SENTENCE_END)].at(-1);
  return (last === undefined ? bare : bare.slice(last.index + last[0].length)).trim();
};

/** A damaged passage holds paragraphs and bullets of the list around it. */
const inPrint = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part) => (part.component?.name === 'Damaged' ? inPrint(part.children) : [part]));

/** The lead of each item, by the item's anchor. */
export type Leads = ReadonlyMap<string, Part>;

const read = (all: readonly Part[]): Leads => {
  const leads = new Map<string, Part>();
  const walk = (parts: readonly Part[], holder: Part | null): void => {
    let lead = holder;
    /** Of what the list's items were so far; null before the first. */
    let items: Part['kind'] | null = null;
    for (const part of inPrint(parts)) {
      const { anchor, kind, text } = part;
      const isItem = kind === 'bullet' || (kind === 'paragraph' && items !== 'bullet' && !isDefinition(text));
      if (!isItem || (kind === 'paragraph' && opens(part) && items !== null)) lead = null;
      if (lead !== null) leads.set(anchor, lead);
      walk(part.children, opens(part) ? part : null);
      if (kind === 'paragraph' && opens(part)) {
        lead = part;
        items = null;
      } else {
        items = kind;
        if (kind === 'paragraph' && /[.!?]$/u.test(text.trimEnd())) lead = null;
      }
    }
  };
  walk(all, null);
  return leads;
};

const known = new WeakMap<Provision['parts'], Leads>();

/**
 * The leads of a provision's lists. A list is opened by a colon: of the clause or bullet that holds it, or of the paragraph
 * before it; paragraphs are its items until one ends in a full stop.
 */
export const leadsIn = (provision: Pick<Provision, 'parts'> | null): Leads => {
  const parts = provision?.parts ?? [];
  const leads = known.get(parts) ?? read(parts);
  known.set(parts, leads);
  return leads;
};

/** A broken text may open a list in every line; more leads than these make no sentence. */
const mostLeads = 4;

/** The whole sentence above an item, from the outermost lead to the nearest; empty where the item stands by itself. */
export const sentenceAbove = (leads: Leads, anchor: string): string => {
  const words: string[] = [];
  let lead = leads.get(anchor);
  while (lead !== undefined && words.length < mostLeads) {
    words.unshift(leadWords(lead));
    lead = leads.get(lead.anchor);
  }
  return words.join(' ');
};
