// Nesting is measured on the parser's flat tokens, before anything recursive looks at them.
import type { CST } from 'yaml';

type Item = CST.Token | CST.CollectionItem;

const inside = (item: Item): readonly Item[] => {
  if ('items' in item && Array.isArray(item.items)) return item.items as Item[];
  const parts: Item[] = [];
  if ('key' in item && item.key !== null && item.key !== undefined) parts.push(item.key as Item);
  if ('value' in item && typeof item.value === 'object' && item.value !== null) parts.push(item.value as Item);
  return parts;
};

const offsetOf = (item: Item): number => ('offset' in item && typeof item.offset === 'number' ? item.offset : 0);

/** The offset of the first collection nested deeper than `limit`, or null. Walks without recursion. */
export const tooDeep = (tokens: readonly CST.Token[], limit: number): number | null => {
  const open: { readonly item: Item; readonly depth: number }[] = tokens.map((item) => ({ item, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const depth = next.depth + ('items' in next.item ? 1 : 0);
    if (depth > limit) return offsetOf(next.item);
    for (const item of inside(next.item)) open.push({ item, depth });
  }
  return null;
};
