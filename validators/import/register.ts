// The register of a territory (acts.yaml) as an import finds it, and with the entries that it proposes.
import { Document, isMap, isSeq, parseDocument } from 'yaml';
import type { ProposedAct } from './cited-acts.ts';

const entriesIn = (text: string): readonly unknown[] => {
  const document = parseDocument(text);
  const acts = document.errors.length > 0 ? null : document.get('acts');
  return isSeq(acts) ? acts.items.map((entry) => (isMap(entry) ? entry.toJSON() : entry)) : [];
};

const printed = (document: Pick<Document, 'toString'>): string =>
  document.toString({ lineWidth: 0, flowCollectionPadding: false });

/** Several registers as one, for a content that holds one act alone; '' where they have no entries. */
export const oneRegister = (texts: readonly string[], proposed: readonly ProposedAct[]): string => {
  const acts = [...texts.flatMap(entriesIn), ...proposed];
  if (acts.length === 0) return '';
  return printed(new Document({ acts }));
};

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
