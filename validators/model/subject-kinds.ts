// The kinds of subjects, with what the documents show to be demanded of each: where it must be, what it must do.
import type { FederalFileKind } from '../source/files.ts';
import { child, type Spot } from '../source/spot.ts';
import type { FederalSubjectKindsFile } from './content.generated.ts';
import { readFederal } from './federal-file.ts';
import { type Loose, present } from './loose.ts';
import type { ReadYaml } from './read.ts';
import { readStatements } from './registers.ts';
import { wordGroups } from './topics.ts';
import type { Duty, SubjectKind } from './types.ts';

type KindData = Loose<FederalSubjectKindsFile['kinds'][number]>;

const required = ({ required: data }: KindData, spot: Spot): SubjectKind['required'] =>
  data === undefined
    ? null
    : {
        levels: present(data.levels).map(([, level]) => level),
        statedIn: readStatements(data.statedIn, child(spot, 'required', 'statedIn')),
      };

const duties = ({ duties: data }: KindData, spot: Spot): Duty[] =>
  present(data).flatMap(([index, { name, ties, statedIn }]) => {
    const at = child(spot, 'duties', index);
    return name === undefined
      ? []
      : [
          {
            name,
            ties: wordGroups(ties),
            statedIn: readStatements(statedIn, child(at, 'statedIn')),
            spot: at,
          },
        ];
  });

/** The kinds by id; of two with one id the first counts. */
export const buildSubjectKinds = (
  files: ReadonlyMap<FederalFileKind, ReadYaml>,
): Map<string, SubjectKind> => {
  const { data, spot } = readFederal<FederalSubjectKindsFile>(files, 'federal-subject-kinds');
  const byId = new Map<string, SubjectKind>();
  for (const [index, kind] of present(data.kinds)) {
    const { id, level, name } = kind;
    if (id === undefined || byId.has(id)) continue;
    const at = child(spot, 'kinds', index);
    byId.set(id, {
      id,
      level: level ?? 'regional',
      name: name ?? id,
      required: required(kind, at),
      duties: duties(kind, at),
      spot: at,
    });
  }
  return byId;
};
