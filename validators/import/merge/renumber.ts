// What refers to clauses by their numbers follows them when a later print numbers them anew.
import { isMap, isScalar, isSeq } from 'yaml';

/** Keys with the number of a clause. */
export const CLAUSES: ReadonlySet<string> = new Set(['clause', 'provision', 'includes', 'mechanisms']);

/** Puts the numbers that clauses have now in the place of those that they had. */
export const renumber = (node: unknown, numbers: ReadonlyMap<string, string>, key = ''): void => {
  if (isScalar(node) && (CLAUSES.has(key) || key === 'systemMeasures') && typeof node.value === 'string') {
    const [, number = '', rest = ''] = /^(.*?)(-\d+)?$/u.exec(node.value) ?? [];
    const own = numbers.get(number);
    if (own !== undefined) node.value = own + rest;
  } else if (isSeq(node)) for (const item of node.items) renumber(item, numbers, key);
  else if (isMap(node))
    for (const { key: own, value } of node.items)
      renumber(value, numbers, String(isScalar(own) ? own.value : own));
};
