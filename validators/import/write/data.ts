// Values as a YAML file of content, with the words of which each was made, by JSON pointer.
import { Document, isScalar, isSeq, type Node, Scalar, visit } from 'yaml';
import { pointerOf, type Step } from '../../source/spot.ts';
import { isSaid, type Said, type Value, type ValueMap } from '../said.ts';

export interface WrittenData {
  readonly text: string;
  /** What stands at a pointer, where it was printed. */
  readonly places: ReadonlyMap<string, Said>;
}

const likeNumber = /^\d+(?:\.\d+)*$/u;

/** Lists of names stand in one line, as editors write them. */
const IN_ONE_LINE = new Set(['responsible', 'executors', 'aliases', 'columns', 'years']);

const plainOf = (value: Value): unknown => {
  if (typeof value !== 'object') return value;
  if (isSaid(value)) return value.text;
  if (Array.isArray(value)) return value.map(plainOf);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, own]) => (own === undefined ? [] : [[key, plainOf(own)]])),
  );
};

const gather = (value: Value, path: readonly Step[], places: Map<string, Said>): void => {
  if (typeof value !== 'object') return;
  if (isSaid(value)) places.set(pointerOf(path), value);
  else if (Array.isArray(value))
    for (const [index, own] of value.entries()) gather(own, [...path, index], places);
  else
    for (const [key, own] of Object.entries(value))
      if (own !== undefined) gather(own, [...path, key], places);
};

const quoteNumbers = (_: unknown, node: Scalar): void => {
  if (typeof node.value === 'string' && likeNumber.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
};

/** Puts new nodes into the form in which editors write them: numbers of clauses in quotes, names in one line. */
export const styled = <T extends Node | Document>(node: T): T => {
  visit(node, {
    Scalar: quoteNumbers,
    Pair: (_, { key, value: own }) => {
      if (isSeq(own) && isScalar(key) && IN_ONE_LINE.has(String(key.value)) && own.items.every(isScalar))
        own.flow = true;
    },
  });
  return node;
};

/** Writes a map as YAML in the one form of content files: a value a line, numbers of clauses in quotes. */
export const writeData = (value: ValueMap): WrittenData => {
  const document = new Document(plainOf(value));
  styled(document);
  const places = new Map<string, Said>();
  gather(value, [], places);
  return {
    text: document.toString({ lineWidth: 0, flowCollectionPadding: false, blockQuote: 'literal' }),
    places,
  };
};
