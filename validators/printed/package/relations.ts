// Which part is which: a package names its parts by relations, and only by convention is the text `word/document.xml`.
import { attribute, childrenOf } from './elements.ts';
import type { Package } from './package.ts';

export interface Relation {
  readonly id: string;
  /** The last word of its type: «styles», «footer». */
  readonly type: string;
  /** The name of the part; of what lies outside the package its address. */
  readonly target: string;
  readonly outside: boolean;
}

/** A target as seen from a part, as a name in the package: «../media/a.png» from «word/document.xml» is «media/a.png». */
const within = (part: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const steps = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
};

/** The relations of a part; of an empty name those of the package. */
export const relationsOf = (opened: Package, part: string): readonly Relation[] => {
  const cut = part.lastIndexOf('/') + 1;
  const root = opened.xml(`${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`);
  return childrenOf(root, 'rel:Relationship').map((relation) => {
    const outside = attribute(relation, 'TargetMode') === 'External';
    const target = attribute(relation, 'Target') ?? '';
    return {
      id: attribute(relation, 'Id') ?? '',
      type: (attribute(relation, 'Type') ?? '').replace(/^.*\//, ''),
      target: outside ? target : within(part, target),
      outside,
    };
  });
};
