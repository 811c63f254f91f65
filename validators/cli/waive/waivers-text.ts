// The text of waivers.yaml with entries added: people write comments and an order of their own into it, and both stay.
import { type Document, isMap, isSeq, parseDocument, Scalar, YAMLMap, YAMLSeq } from 'yaml';

/** What is accepted, why, by whom and until when: an entry of waivers.yaml. */
export interface Entry {
  readonly fingerprint: string;
  readonly rule: string;
  readonly reason: string;
  readonly by: string;
  readonly until: string;
}

/** Sixteen digits without a letter would be read as a number, and some with the letter «e» too. */
const quoted = (text: string): Scalar => {
  const scalar = new Scalar(text);
  scalar.type = 'QUOTE_DOUBLE';
  return scalar;
};

const nodeOf = ({ fingerprint, rule, reason, by, until }: Entry): YAMLMap => {
  const map = new YAMLMap();
  map.set('fingerprint', quoted(fingerprint));
  map.set('rule', new Scalar(rule));
  map.set('reason', quoted(reason));
  map.set('by', new Scalar(by));
  map.set('until', new Scalar(until));
  return map;
};

/** The list of a document, made where there is none. */
const listOf = (document: Document): YAMLSeq => {
  const list = document.get('waivers');
  if (isSeq(list)) return list;
  const made = new YAMLSeq();
  document.set('waivers', made);
  return made;
};

/** Where an entry of the same finding stands. */
const entryOf = (list: YAMLSeq, { fingerprint, rule }: Entry): YAMLMap | null =>
  list.items.find(
    (item): item is YAMLMap =>
      isMap(item) && item.get('fingerprint') === fingerprint && item.get('rule') === rule,
  ) ?? null;

/** The column at which the entries of the list stand, as the file has it. */
const indentOf = (text: string): number => /^( *)- /m.exec(text)?.[1]?.length ?? 2;

/**
 * The text with the entries: one of a finding that is there already is renewed in its place, the others are added at
 * the end. Comments, order and all other entries stay.
 *
 * @param text  a file that the schema of waivers accepts, or null where there is none
 * @param head  a comment for the first line of a new file, '' for none
 */
export const withEntries = (text: string | null, entries: readonly Entry[], head = ''): string => {
  const document = parseDocument(text ?? 'waivers: []\n');
  const list = listOf(document);
  if (list.items.length === 0) list.flow = false;
  for (const entry of entries) {
    const old = entryOf(list, entry);
    if (old === null) {
      const node = nodeOf(entry);
      if (list.flow === true) node.flow = true;
      list.add(node);
    } else {
      old.set('reason', quoted(entry.reason));
      old.set('by', new Scalar(entry.by));
      old.set('until', new Scalar(entry.until));
    }
  }
  const indent = text === null ? 2 : indentOf(text);
  const body = document.toString({ lineWidth: 0, indentSeq: indent > 0, indent: indent === 0 ? 2 : indent });
  return text === null && head !== '' ? `${head}\n${body}` : body;
};
