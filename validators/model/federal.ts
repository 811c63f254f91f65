// The federal layer: acts, directions, indicators with their thresholds, kinds of subjects, concepts and topics.

import type { FederalFileKind } from '../source/files.ts';
import { child, type Spot } from '../source/spot.ts';
import { addDays, isRealDate } from '../text/dates/calendar.ts';
import type {
  FederalActsFile,
  FederalDirectionsFile,
  FederalIndicatorsFile,
  FederalSubjectKindsFile,
  FederalTermsFile,
  FederalTopicsFile,
} from './content.generated.ts';
import { readFederal } from './federal-file.ts';
import { buildConcepts } from './federal-terms.ts';
import { buildLexicon } from './lexicon.ts';
import { present } from './loose.ts';
import type { ReadYaml } from './read.ts';
import { buildRegister, readStatements } from './registers.ts';
import { buildSubjectKinds } from './subject-kinds.ts';
import { buildTopics } from './topics.ts';
import type { Act, Federal, FederalDirection, FederalIndicator, Reference, Threshold } from './types.ts';

const directions = (files: ReadonlyMap<FederalFileKind, ReadYaml>): FederalDirection[] => {
  const { data, spot } = readFederal<FederalDirectionsFile>(files, 'federal-directions');
  return present(data.directions).flatMap(([index, { id, number, name, systemMeasures }]) => {
    const at = child(spot, 'directions', index);
    if (id === undefined || name === undefined) return [];
    const measures = present(systemMeasures).flatMap(([place, { name: words, statedIn }]) =>
      words === undefined
        ? []
        : [
            {
              name: words,
              statedIn: readStatements(statedIn, child(at, 'systemMeasures', place, 'statedIn')),
            },
          ],
    );
    return [{ id, number: number ?? index + 1, name, systemMeasures: measures, spot: at }];
  });
};

/** Of thresholds for one day each holds until the next one is known: the verdict of a day is by the one that held on it. */
const inTime = (thresholds: readonly Threshold[]): readonly Threshold[] =>
  thresholds.map((threshold) => {
    const [next] = thresholds
      .filter(({ by, from }) => by === threshold.by && from > threshold.from)
      .toSorted((a, b) => (a.from < b.from ? -1 : 1));
    if (next === undefined || !isRealDate(next.from)) return threshold;
    const last = addDays(next.from, -1);
    const until = threshold.until !== null && threshold.until < last ? threshold.until : last;
    return { ...threshold, until, replaced: { from: next.from, by: next.setBy } };
  });

const indicators = (
  files: ReadonlyMap<FederalFileKind, ReadYaml>,
  known: readonly FederalDirection[],
  acts: ReadonlyMap<string, Act>,
): FederalIndicator[] => {
  const { data, spot } = readFederal<FederalIndicatorsFile>(files, 'federal-indicators');
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
          setBy:
            threshold.setBy === undefined
              ? null
              : {
                  printed: threshold.setBy,
                  target: acts.get(threshold.setBy) ?? null,
                  spot: child(here, 'setBy'),
                },
          replaced: null,
          min: threshold.min ?? null,
          max: threshold.max ?? null,
          printed: threshold.printed ?? '',
          statedIn: readStatements(threshold.statedIn, child(here, 'statedIn')),
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
        shownBy: entry.shownBy ?? null,
        from: entry.from ?? null,
        thresholds: inTime(thresholds),
        statedIn: readStatements(entry.statedIn, child(at, 'statedIn')),
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
  const directionsFile = readFederal<FederalDirectionsFile>(files, 'federal-directions');
  const indicatorsFile = readFederal<FederalIndicatorsFile>(files, 'federal-indicators');
  const kindsFile = readFederal<FederalSubjectKindsFile>(files, 'federal-subject-kinds');
  const termsFile = readFederal<FederalTermsFile>(files, 'federal-terms');
  const topicsFile = readFederal<FederalTopicsFile>(files, 'federal-topics');
  return [
    ...repeated(directionsFile.data.directions, child(directionsFile.spot, 'directions')),
    ...repeated(indicatorsFile.data.indicators, child(indicatorsFile.spot, 'indicators')),
    ...repeated(kindsFile.data.kinds, child(kindsFile.spot, 'kinds')),
    ...repeated(termsFile.data.terms, child(termsFile.spot, 'terms')),
    ...repeated(topicsFile.data.topics, child(topicsFile.spot, 'topics')),
  ];
};

/** Links the federal files. */
export const buildFederal = (files: ReadonlyMap<FederalFileKind, ReadYaml>): Federal => {
  const known = directions(files);
  const registered = readFederal<FederalActsFile>(files, 'federal-acts');
  const { acts, repeated: repeatedActs } = buildRegister(registered.data, registered.spot);
  return {
    acts,
    directions: known,
    indicators: indicators(files, known, acts),
    subjectKinds: buildSubjectKinds(files),
    concepts: buildConcepts(files),
    topics: buildTopics(files),
    lexicon: buildLexicon(files),
    repeatedIds: [...repeatedActs, ...repeatedIds(files)],
    files: new Map([...files].map(([kind, { document }]) => [kind, document])),
  };
};
