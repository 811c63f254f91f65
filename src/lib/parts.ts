// Neighbouring bullets make one list.
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
