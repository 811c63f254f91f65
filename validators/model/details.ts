// The cells of a row that have no field of their own in the model: kept, shown and exported as printed.
import { child, type Spot } from '../source/spot.ts';
import type { Column, Detail } from './types.ts';

/** What a row gives by keys, and under the heads of other columns. */
type DetailData<Key extends string> = {
  readonly [Own in Key]?: string | undefined;
} & { readonly cells?: { readonly [head: string]: string | undefined } | undefined };

/** Nothing is printed there, whether the key is left out or given as an empty text. */
const isEmpty = (text: string | undefined): text is undefined | '' =>
  text === undefined || text.trim() === '';

/**
 * The cells of a row that have no field of their own: in the order of the columns, and what has no column after them. Of
 * columns with one head the first is meant.
 *
 * @param names the keys of such cells, and how they are called where no head is printed
 * @param spot the row
 */
export const detailsOf = <Role extends string, Key extends Role>(
  data: DetailData<NoInfer<Key>>,
  names: Readonly<Record<Key, string>>,
  columns: readonly Column<Role>[],
  spot: Spot,
): readonly Detail<Role>[] => {
  const keyed = (Object.keys(names) as Key[]).flatMap((role): Detail<Role>[] => {
    const text = data[role];
    const printed = columns.find((column) => column.role === role)?.printed;
    const head = printed ?? names[role];
    return isEmpty(text)
      ? []
      : [{ role, head, inHead: printed !== undefined, text, spot: child(spot, role) }];
  });
  const others = Object.entries(data.cells ?? {}).flatMap(([head, text]): Detail<Role>[] => {
    const column = columns.find(({ printed }) => printed === head);
    return isEmpty(text)
      ? []
      : [
          {
            role: column?.role ?? null,
            head,
            inHead: column !== undefined,
            text,
            spot: child(spot, 'cells', head),
          },
        ];
  });
  const placeOf = ({ head, inHead }: Detail<Role>): number =>
    inHead ? columns.findIndex(({ printed }) => printed === head) : columns.length;
  return [...keyed, ...others].toSorted((a, b) => placeOf(a) - placeOf(b));
};
