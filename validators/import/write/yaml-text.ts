// Plain data as YAML in the one form of content files: a value a line, numbers of clauses in quotes, names in one line.
import { Document, isScalar, isSeq, type Node, Scalar, visit } from 'yaml';
import { IN_ONE_LINE, mustBeQuoted } from './yaml-form.ts';

/** Puts new nodes into the form in which editors write them. */
export const styled = <T extends Node | Document>(node: T): T => {
  visit(node, {
    Scalar: (_, one) => {
      if (typeof one.value === 'string' && mustBeQuoted(one.value)) one.type = Scalar.QUOTE_DOUBLE;
    },
    Pair: (_, { key, value }) => {
      if (!isSeq(value) || !isScalar(key) || !IN_ONE_LINE.has(String(key.value))) return;
      if (!value.items.every(isScalar)) return;
      value.flow = true;
      for (const one of value.items) if (String(one.value).includes('\n')) one.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return node;
};

/** Writes data: maps, lists, texts, numbers, yes and no. */
export const yamlText = (data: unknown): string =>
  styled(new Document(data)).toString({
    lineWidth: 0,
    flowCollectionPadding: false,
    blockQuote: 'literal',
    doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
  });
