// Neighbouring bullets make one list; a paragraph that opens a list and what goes on with it make one sentence.
import type { Leads } from '../../validators/model/leads.ts';
import type { Part } from '../../validators/model/types.ts';

/** A run of parts that are all bullets, or a single part that is none. */
export interface PartGroup {
  readonly bullets: boolean;
  readonly parts: readonly Part[];
}

/** Groups the bullets that follow each other; what stands for a component without a view of its own is left out. */
export const grouped = (parts: readonly Part[]): readonly PartGroup[] => {
  const groups: { bullets: boolean; parts: Part[] }[] = [];
  for (const part of parts) {
    if (part.component?.name === 'Functions') continue;
    const last = groups.at(-1);
    if (part.kind === 'bullet' && last?.bullets === true) last.parts.push(part);
    else groups.push({ bullets: part.kind === 'bullet', parts: [part] });
  }
  return groups;
};

/** The groups in runs: a paragraph that opens a list with all that goes on with it, any other group alone. */
export const inSentences = (
  groups: readonly PartGroup[],
  leads: Leads,
): readonly (readonly PartGroup[])[] => {
  const runs: PartGroup[][] = [];
  for (const group of groups) {
    const opening = runs.at(-1)?.[0]?.parts[0];
    const lead = leads.get(group.parts[0]?.anchor ?? '');
    if (lead !== undefined && lead === opening) runs.at(-1)?.push(group);
    else runs.push([group]);
  }
  return runs;
};
