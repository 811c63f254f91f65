// The complete draft of a new act: nothing is missing in it but decisions, and each of them is an open place in brackets.
import { yamlText } from '../../import/write/yaml-text.ts';
import { type Asked, brings, coordinatorOf, type DraftFile } from './asked.ts';
import { draftProvision, draftSubjects } from './provision.ts';
import { draftIndicators, draftRoadmap } from './tables.ts';

const actFile = (asked: Asked): string => {
  const coordinator = brings(asked, 'provision') ? coordinatorOf(asked) : null;
  return yamlText({ status: 'draft', ...(coordinator === null ? {} : { coordinator: coordinator.id }) });
};

/** The files of the draft, as they lie in the folder of the act. Pure; the same is asked, the same is given. */
export const draftFiles = (asked: Asked): readonly DraftFile[] => [
  { name: 'act.yaml', kind: 'act', text: actFile(asked) },
  { name: 'provision.mdx', kind: 'provision', text: draftProvision(asked) },
  ...(brings(asked, 'provision')
    ? [{ name: 'subjects.yaml', kind: 'subjects', text: draftSubjects(asked) } as const]
    : []),
  ...(brings(asked, 'roadmap')
    ? [{ name: 'roadmap.yaml', kind: 'roadmap', text: draftRoadmap(asked) } as const]
    : []),
  ...(brings(asked, 'indicators')
    ? [{ name: 'indicators.yaml', kind: 'indicators', text: draftIndicators(asked) } as const]
    : []),
];
