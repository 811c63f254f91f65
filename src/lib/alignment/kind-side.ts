// A territory's subjects as plain data, ready to be aligned with those of others.
import { splitFunctions } from '../../../validators/model/alignment/split-functions.ts';
import type { Subject, Territory } from '../../../validators/model/types.ts';
import { stripListPunctuation } from '../../../validators/text/words/words.ts';
import { actState } from '../act-state.ts';
import { subjectLink, territoryLink } from '../links.ts';
import { functionCite } from '../subject-duties.ts';
import type { KindSide, SideSubject } from './kind-table.ts';

const sideSubject = (territory: Territory, subject: Subject): SideSubject => ({
  kind: subject.kind.target?.id ?? null,
  label: subject.label,
  href: subjectLink(territory, subject),
  functions: splitFunctions(subject).map(({ own, text, duties }) => ({
    text: stripListPunctuation(text),
    duties,
    cite: functionCite(territory, subject, own),
  })),
});

const known = new WeakMap<Territory, KindSide>();

/** A territory as far as its subjects are compared; made once, since every kind asks for it. */
export const kindSide = (territory: Territory): KindSide => {
  const before = known.get(territory);
  if (before !== undefined) return before;
  const { id, name, subjects } = territory;
  const side = {
    id,
    name,
    href: territoryLink(territory),
    state: actState(territory),
    subjects: subjects.map((subject) => sideSubject(territory, subject)),
  };
  known.set(territory, side);
  return side;
};
