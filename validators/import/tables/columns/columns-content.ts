// The head of a table as content says it: heads alone where their words tell what stands under them, else with a role.
import type { Said, ValueMap } from '../../said.ts';
import type { Head } from '../grid/head.ts';

/** What a column is read for by its head alone, and of values their time. */
interface ByHead<Role extends string> {
  readonly role: Role | null;
  readonly at: string | null;
}

/**
 * The `columns` of a file: a head alone where its words say what the column holds, else with its role.
 *
 * @param wanted what each leaf holds
 * @param reads what heads alone are read for
 */
export const columnsContent = <Role extends string>(
  { entries }: Head,
  wanted: (leaf: number) => ByHead<Role>,
  reads: (heads: readonly string[]) => readonly ByHead<Role>[],
): readonly (ValueMap | Said)[] | undefined => {
  const read = reads(entries.map(({ printed }) => printed.text));
  const columns = entries.map(({ printed, leaf }, index) => {
    const own = read[index] ?? { role: null, at: null };
    // A head over others that have times is a head of values without a time of its own.
    const spans = leaf === null && (own.role === 'baseline' || own.role === 'target') && own.at === null;
    const { role, at } = leaf === null ? { role: null, at: null } : wanted(leaf);
    if (spans || (own.role === role && own.at === at)) return printed;
    return { printed, role: role ?? 'other', at: at === null || at === own.at ? undefined : at };
  });
  return columns.length === 0 ? undefined : columns;
};
