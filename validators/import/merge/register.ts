// The register of a territory (acts.yaml) with the entries that an import proposes.
import { type Document, isSeq, parseDocument } from 'yaml';
import type { ProposedAct } from '../cited-acts.ts';

const printed = (document: Document): string =>
  document.toString({ lineWidth: 0, flowCollectionPadding: false });

/**
 * A register with proposed entries behind its own, whose comments and order stay.
 *
 * @param text '' where the territory has none yet
 * @returns null where the file cannot be read as a register
 */
export const withProposed = (text: string, proposed: readonly ProposedAct[]): string | null => {
  const document = parseDocument(text);
  if (document.errors.length > 0) return null;
  // There may be a comment already that names the schema, and nothing else.
  if (document.contents === null) document.set('acts', []);
  const acts = document.get('acts');
  if (!isSeq(acts)) return null;
  if (acts.items.length === 0) acts.flow = false;
  for (const entry of proposed) acts.add(document.createNode(entry));
  return printed(document);
};
