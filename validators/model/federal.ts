// The federal layer: acts, directions, indicators with their thresholds, kinds of subjects.

import type { FederalFileKind } from '../source/files.ts';
import { startOfFile } from '../source/position.ts';
import { child, type Located, type Spot } from '../source/spot.ts';
import type {
  FederalActsFile,
  FederalDirectionsFile,
  FederalIndicatorsFile,
  FederalSubjectKindsFile,
} from './content.generated.ts';
import { type Loose, present } from './loose.ts';
import type { ReadYaml } from './read.ts';
import type {
  Act,
  Federal,
  FederalDirection,
  FederalIndicator,
  Reference,
  Statement,
  SubjectKind,
  Threshold,
} from './types.ts';

const nowhere: Located = {
  file: '',
  valueRange: () => startOfFile,
  keyRange: () => startOfFile,
  identity: () => '',
};

const read = <T>(
  files: ReadonlyMap<FederalFileKind, ReadYaml>,
  kind: FederalFileKind,
): { readonly data: Loose<T>; readonly spot: Spot } => {
  const file = files.get(kind);
  return { data: (file?.data ?? {}) as Loose<T>, spot: { source: file?.document ?? nowhere, path: [] } };
};

const acts = (files: ReadonlyMap<FederalFileKind, ReadYaml>): Map<string, Act> => {
  const { data, spot } = read<FederalActsFile>(files, 'federal-acts');
  const byId = new Map<string, Act>();
  for (const [index, act] of present(data.acts)) {
    if (act.id === undefined || byId.has(act.id)) continue;
    byId.set(act.id, {
      id: act.id,
      kind: act.kind ?? 'other',
      issuer: act.issuer ?? null,
      number: act.number ?? null,
      date: act.date ?? null,
      title: act.title ?? null,
      printed: act.printed ?? act.id,
      spot: child(spot, 'acts', index),
    });
  }
  return byId;
};

const directions = (files: ReadonlyMap<FederalFileKind, ReadYaml>): FederalDirection[] => {
  const { data, spot } = read<FederalDirectionsFile>(files, 'federal-directions');
  return present(data.directions).flatMap(([index, { id, number, name }]) =>
    id === undefined || name === undefined
      ? []
      : [{ id, number: number ?? index + 1, name, spot: child(spot, 'directions', index) }],
  );
};

const subjectKinds = (files: ReadonlyMap<FederalFileKind, ReadYaml>): Map<string, SubjectKind> => {
  const { data, spot } = read<FederalSubjectKindsFile>(files, 'federal-subject-kinds');
  const byId = new Map<string, SubjectKind>();
  for (const [index, { id, level, name }] of present(data.kinds))
    if (id !== undefined && !byId.has(id))
      byId.set(id, { id, level: level ?? 'regional', name: name ?? id, spot: child(spot, 'kinds', index) });
  return byId;
};

const statements = (places: readonly (string | undefined)[] | undefined, spot: Spot): Statement[] =>
  present(places).map(([index, printed]) => {
    const [territory = '', clause = ''] = printed.split('#');
    return { printed, territory, clause, spot: child(spot, index) };
  });

const indicators = (
  files: ReadonlyMap<FederalFileKind, ReadYaml>,
  known: readonly FederalDirection[],
): FederalIndicator[] => {
  const { data, spot } = read<FederalIndicatorsFile>(files, 'federal-indicators');
  return present(data.indicators).flatMap(([index, entry]) => {
    if (entry.id === undefined) return [];
    const at = child(spot, 'indicators', index);
    const direction: Reference<FederalDirection> = {
      printed: entry.direction ?? '',
      target: known.find(({ id }) => id === entry.direction) ?? null,
      spot: child(at, 'direction'),
    };
    const thresholds = present(entry.thresholds).flatMap(([place, threshold]): Threshold[] => {
      const { by, from } = threshold;
      if (by === undefined || from === undefined) return [];
      const here = child(at, 'thresholds', place);
      return [
        {
          by,
          from,
          until: threshold.until ?? null,
          min: threshold.min ?? null,
          max: threshold.max ?? null,
          printed: threshold.printed ?? '',
          statedIn: statements(threshold.statedIn, child(here, 'statedIn')),
          spot: here,
        },
      ];
    });
    return [
      {
        id: entry.id,
        name: entry.name ?? entry.id,
        direction,
        unit: entry.unit ?? 'count',
        better: entry.better ?? 'higher',
        every: entry.every ?? null,
        thresholds,
        statedIn: statements(entry.statedIn, child(at, 'statedIn')),
        spot: at,
      },
    ];
  });
};
/** Ids that are given twice in a list of the federal layer. */
const repeated = (
  entries: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined,
  spot: Spot,
): Federal['repeatedIds'] => {
  const seen = new Set<string>();
  return present(entries).flatMap(([index, { id }]) => {
    if (id === undefined) return [];
    if (seen.has(id)) return [{ id, spot: child(spot, index, 'id') }];
    seen.add(id);
    return [];
  });
};

const repeatedIds = (files: ReadonlyMap<FederalFileKind, ReadYaml>): Federal['repeatedIds'] => {
  const actsFile = read<FederalActsFile>(files, 'federal-acts');
  const directionsFile = read<FederalDirectionsFile>(files, 'federal-directions');
  const indicatorsFile = read<FederalIndicatorsFile>(files, 'federal-indicators');
  const kindsFile = read<FederalSubjectKindsFile>(files, 'federal-subject-kinds');
  return [
    ...repeated(actsFile.data.acts, child(actsFile.spot, 'acts')),
    ...repeated(directionsFile.data.directions, child(directionsFile.spot, 'directions')),
    ...repeated(indicatorsFile.data.indicators, child(indicatorsFile.spot, 'indicators')),
    ...repeated(kindsFile.data.kinds, child(kindsFile.spot, 'kinds')),
  ];
};

/** Links the federal files. */
export const buildFederal = (files: ReadonlyMap<FederalFileKind, ReadYaml>): Federal => {
  const known = directions(files);
  return {
    acts: acts(files),
    directions: known,
    indicators: indicators(files, known),
    subjectKinds: subjectKinds(files),
    repeatedIds: repeatedIds(files),
    files: new Map([...files].map(([kind, { document }]) => [kind, document])),
  };
};
