// «{ "2028": не ниже 4,5 }»: in braces a comma parts keys, and a decimal fraction without quotation marks falls into two.
import { isMap, isScalar, type Pair, type ParsedNode } from 'yaml';

/** A fraction whose second half reads as a key without a value. */
export interface TornValue {
  /** Of the value before the comma. */
  readonly from: number;
  readonly to: number;
}

const plainRange = (node: unknown): readonly [number, number] | null =>
  isScalar(node) && node.type === 'PLAIN' && node.range ? [node.range[0], node.range[1]] : null;

/**
 * Finds such a fraction by its second half; null where a pair of a map is none.
 *
 * @param text of the YAML, in which the offsets of the nodes count
 */
export const tornValue = (text: string, map: ParsedNode, index: number): TornValue | null => {
  if (!isMap(map) || map.flow !== true) return null;
  const [before, pair]: readonly (Pair<unknown, unknown> | undefined)[] = [
    map.items[index - 1],
    map.items[index],
  ];
  const [value, key] = [plainRange(before?.value), plainRange(pair?.key)];
  if (value === null || key === null || (pair?.value ?? null) !== null) return null;
  const said = text.slice(value[0], key[1]).trimEnd();
  return /\d,\d+\s*%?$|\d,\d+\s+\p{L}[^:]*$/u.test(said) && text.slice(value[1], key[0]) === ','
    ? { from: value[0], to: value[0] + said.length }
    : null;
};
