// Links the documents of one territory with each other and with the federal layer.

import { startOfFile } from '../source/position.ts';
import { child, type Located, type Spot } from '../source/spot.ts';
import type {
  Abbreviation as AbbreviationData,
  CorrectionsFile,
  IndicatorsFile,
  InteractionsFile,
  ProvisionFile,
  RegionFile,
  RoadmapFile,
  StatisticsFile,
  SubjectsFile,
  TablesFile,
  TermsFile,
  WaiversFile,
} from './content.generated.ts';
import { buildCorrections, buildOmissions, buildWaivers } from './editorial.ts';
import { type ContentFile, contentFile as file } from './file.ts';
import { buildIndicators } from './indicators.ts';
import { lastPlannedDay } from './last-planned.ts';
import { type Loose, present } from './loose.ts';
import { nameIndex } from './names.ts';
import type { Parts } from './parts/builder.ts';
import { buildParts } from './parts.ts';
import { buildProvision, clauseReference } from './provision.ts';
import type { TerritoryFiles } from './read.ts';
import { buildRoadmap } from './roadmap.ts';
import { buildSubjects, functionEntries, subjectEntries } from './subjects.ts';
import { buildInteractions, buildStatistics, buildTables } from './tables.ts';
import { buildTerms } from './terms.ts';
import type { Abbreviation, Federal, Period, Territory } from './types.ts';

/** Where a file of the territory is missed. */
const missing = (folder: string, name: string): Located => ({
  file: `${folder}${name}`,
  valueRange: () => startOfFile,
  keyRange: () => startOfFile,
  identity: (path) => path.join('/'),
});

const abbreviations = (
  entries: Loose<AbbreviationData[]> | undefined,
  spot: Spot,
  document: Abbreviation['document'],
  parts: Parts | null,
): Abbreviation[] =>
  present(entries).flatMap(([index, { short, means, clause }]) => {
    const at = child(spot, 'abbreviations', index);
    if (short === undefined || means === undefined) return [];
    return [
      {
        short,
        means,
        clause: clause === undefined ? null : clauseReference(parts, clause, child(at, 'clause')),
        document,
        spot: at,
      },
    ];
  });

const periodOf = (read: ContentFile<RegionFile> | undefined): Period | null => {
  const { printed, from, to } = read?.data.period ?? {};
  if (read === undefined || from === undefined || to === undefined) return null;
  return { printed: printed ?? '', from, to, spot: child(read.spot, 'period') };
};

const repealedOf = (read: ContentFile<RegionFile> | undefined): Territory['repealed'] => {
  const repealed = read?.data.repealed;
  if (read === undefined || repealed === undefined) return null;
  return { on: repealed.on ?? null, by: repealed.by ?? null, spot: child(read.spot, 'repealed') };
};

/**
 * Links one territory.
 *
 * @param region the region a municipality lies in: its document may name the region's subjects
 */
export const buildTerritory = (
  files: TerritoryFiles,
  federal: Federal,
  region: Territory | null = null,
): Territory => {
  const regionFile = file<RegionFile>(files, 'region');
  const subjectFile = file<SubjectsFile>(files, 'subjects');
  const roadmapFile = file<RoadmapFile>(files, 'roadmap');
  const indicatorFile = file<IndicatorsFile>(files, 'indicators');
  const front = (files.prose?.front.data ?? {}) as Loose<ProvisionFile>;

  const entries = subjectFile === undefined ? [] : subjectEntries(subjectFile.data, subjectFile.spot);
  const printedFunctions = new Map(entries.map(([data, spot]) => [data.id, functionEntries(data, spot)]));
  const parts =
    files.prose === null
      ? null
      : buildParts({
          file: files.prose.document.file,
          blocks: files.prose.document.blocks,
          functionsOf: (subject) => printedFunctions.get(subject) ?? [],
          signature: [front.order?.signatory?.post, front.order?.signatory?.name].filter(
            (text) => text !== undefined,
          ),
        });
  const provision =
    files.prose === null || parts === null
      ? null
      : buildProvision(
          files.prose.document,
          { data: front, document: files.prose.front.document },
          parts,
          federal,
        );
  const subjects = buildSubjects(entries, files.id, parts, federal);

  const inProvision =
    provision === null ? [] : abbreviations(front.abbreviations, provision.spot, 'provision', parts);
  const inRoadmap =
    roadmapFile === undefined
      ? []
      : abbreviations(roadmapFile.data.abbreviations, roadmapFile.spot, 'roadmap', parts);
  const inIndicators =
    indicatorFile === undefined
      ? []
      : abbreviations(indicatorFile.data.abbreviations, indicatorFile.spot, 'indicators', parts);
  const all = [...inProvision, ...inRoadmap, ...inIndicators];
  const ofRegion = region === null ? undefined : nameIndex(region.subjects, region.abbreviations);
  const subjectOf = nameIndex(subjects, all, ofRegion);

  const period = periodOf(regionFile);
  const corrections = file<CorrectionsFile>(files, 'corrections');
  const coordinator = regionFile?.data.coordinator;
  const territory = {
    id: files.id,
    folder: files.folder,
    name: regionFile?.data.name ?? files.id,
    declaredId: regionFile?.data.id ?? null,
    // Where the passport is missed or does not say it, that is one defect: the folder says it too.
    level: regionFile?.data.level ?? (files.id.includes('/') ? 'municipality' : 'region'),
    code: regionFile?.data.code ?? null,
    status: regionFile?.data.status ?? null,
    repealed: repealedOf(regionFile),
    period,
    coordinator:
      regionFile === undefined || coordinator === undefined
        ? null
        : {
            printed: coordinator,
            target: subjects.find(({ id }) => id === coordinator) ?? null,
            spot: child(regionFile.spot, 'coordinator'),
          },
    spot: regionFile?.spot ?? {
      source: files.files.get('region') ?? missing(files.folder, 'region.yaml'),
      path: [],
    },
    files: files.files,
    provision,
    subjects,
    roadmap:
      roadmapFile === undefined
        ? null
        : buildRoadmap(
            roadmapFile.data,
            roadmapFile.spot,
            {
              parts,
              directions: provision?.directions ?? [],
              federalDirections: federal.directions,
              subjectOf,
              period,
            },
            inRoadmap,
          ),
    indicators:
      indicatorFile === undefined
        ? null
        : buildIndicators(indicatorFile.data, indicatorFile.spot, federal.indicators, parts, inIndicators),
    terms: buildTerms(file<TermsFile>(files, 'terms'), parts),
    abbreviations: all,
    interactions: buildInteractions(file<InteractionsFile>(files, 'interactions'), parts, subjectOf),
    tables: buildTables(file<TablesFile>(files, 'tables')),
    statistics: buildStatistics(file<StatisticsFile>(files, 'statistics'), parts),
    corrections: buildCorrections(corrections),
    omissions: buildOmissions(corrections),
    waivers: buildWaivers(file<WaiversFile>(files, 'waivers')),
    source: files.source,
  };
  return { ...territory, plannedTo: lastPlannedDay(territory) };
};
