// Links the documents of one territory with each other and with the federal layer.

import type { TerritoryFileKind } from '../source/files.ts';
import { startOfFile } from '../source/position.ts';
import { child, type Located, type Spot } from '../source/spot.ts';
import type {
  Abbreviation as AbbreviationData,
  ActFile,
  CorrectionsFile,
  EditionFile,
  IndicatorsFile,
  InteractionsFile,
  RegionFile,
  RoadmapFile,
  StatisticsFile,
  TablesFile,
  TermsFile,
  WaiversFile,
} from './content.generated.ts';
import type { DocumentText } from './document-text.ts';
import { buildCorrections, buildOmissions, buildWaivers } from './editorial.ts';
import { type ContentFile, contentFile as file } from './file.ts';
import { buildIndicators } from './indicators.ts';
import { lastPlannedDay } from './last-planned.ts';
import { type Loose, present } from './loose.ts';
import { nameIndex } from './names.ts';
import type { Parts } from './parts/builder.ts';
import { clauseReference } from './provision.ts';
import { type ActFiles, type FolderFiles, noFiles, type TerritoryFiles } from './read.ts';
import { buildRoadmap } from './roadmap.ts';
import { buildInteractions, buildStatistics, buildTables } from './tables.ts';
import { buildTerms } from './terms.ts';
import type { Abbreviation, ActHead, Federal, Period, Provision, Subject, Territory } from './types.ts';

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

const periodOf = (read: ContentFile<ActFile> | undefined): Period | null => {
  const { printed, from, to } = read?.data.period ?? {};
  if (read === undefined || from === undefined || to === undefined) return null;
  return { printed: printed ?? '', from, to, spot: child(read.spot, 'period') };
};

const repealedOf = (read: ContentFile<ActFile> | undefined): Territory['repealed'] => {
  const repealed = read?.data.repealed;
  if (read === undefined || repealed === undefined) return null;
  return {
    on: repealed.on ?? null,
    by: repealed.by ?? null,
    act: repealed.act ?? null,
    spot: child(read.spot, 'repealed'),
  };
};

/** The clauses of a document, and those of another whose numbers it does not use itself. */
const withText = (parts: Parts | null, text: Provision | null): Parts | null =>
  text === null
    ? parts
    : {
        parts: parts?.parts ?? text.parts,
        functionAnchors: parts?.functionAnchors ?? new Map(),
        byAnchor: new Map([...text.byAnchor, ...(parts?.byAnchor ?? [])]),
        byNumber: new Map([...text.byNumber, ...(parts?.byNumber ?? [])]),
      };

const directionsOf = (own: Provision | null, text: Provision | null): Provision['directions'] =>
  own === null || own.directions.length === 0 ? (text?.directions ?? own?.directions ?? []) : own.directions;

/** The passport of an act, which its editions share. */
const passportOf = (of: EditionFiles | null): readonly (readonly [TerritoryFileKind, Located])[] => {
  const act = of?.act.own.files.get('act');
  return act === undefined ? [] : [['act', act]];
};

/** One document of an act, or the main one, before it is put among the others. */
export type View = Omit<Territory, 'acts' | 'annexes'>;

/** One edition of an act, and where its files lie. */
export interface EditionFiles {
  readonly act: ActFiles;
  /** The day from which it applies (ISO date); null for the first. */
  readonly from: string | null;
  readonly documents: FolderFiles;
  /** Of a further document: the text of the main one, whose clauses and directions its tables may name; else null. */
  readonly text: Provision | null;
}

/** What tells an edition from the others. */
export const headOf = ({ act, from, documents }: EditionFiles): ActHead => {
  const spot = file<ActFile>(act.own, 'act')?.spot ?? {
    source: act.own.files.get('act') ?? missing(act.own.folder, 'act.yaml'),
    path: [],
  };
  const edition = file<EditionFile>(documents, 'edition');
  const made = edition?.spot ?? {
    source: documents.files.get('edition') ?? missing(documents.folder, 'edition.yaml'),
    path: [],
  };
  return {
    id: act.id,
    folder: documents.folder,
    from,
    by: edition?.data.by ?? null,
    byAct: edition?.data.act ?? null,
    hasSource: documents.source !== null,
    spot,
    made: from === null ? spot : made,
  };
};

/**
 * Links one edition of an act of a territory: the territory as this document alone shows it.
 *
 * @param of     the edition; null for a territory without an act
 * @param others documents that it may take names from: the other acts of the territory, and its region
 * @param registers where the acts are looked up that its documents cite
 * @param textOf the text of a document, the same whenever it is asked for
 */
export const buildView = (
  territory: TerritoryFiles,
  of: EditionFiles | null,
  federal: Federal,
  others: readonly Pick<Territory, 'subjects' | 'abbreviations'>[],
  { register, registers }: Pick<Territory, 'register' | 'registers'>,
  textOf: (files: FolderFiles) => DocumentText,
): View => {
  const files = of?.documents ?? noFiles(territory.folder);
  const regionFile = file<RegionFile>(territory.own, 'region');
  const actFile = of === null ? undefined : file<ActFile>(of.act.own, 'act');
  const roadmapFile = file<RoadmapFile>(files, 'roadmap');
  const indicatorFile = file<IndicatorsFile>(files, 'indicators');
  const { front, parts, provision, subjects } = textOf(files);
  const known = withText(parts, of?.text ?? null);

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
  let beyond: ((printed: string) => Subject | null) | undefined;
  for (const other of others.toReversed()) beyond = nameIndex(other.subjects, other.abbreviations, beyond);
  const subjectOf = nameIndex(subjects, all, beyond);

  const period = periodOf(actFile);
  const corrections = file<CorrectionsFile>(files, 'corrections');
  const coordinator = actFile?.data.coordinator;
  const view = {
    id: territory.id,
    folder: territory.folder,
    name: regionFile?.data.name ?? territory.id,
    declaredId: regionFile?.data.id ?? null,
    // Where the passport is missed or does not say it, that is one defect: the folder says it too.
    level: regionFile?.data.level ?? (territory.id.includes('/') ? 'municipality' : ('region' as const)),
    code: regionFile?.data.code ?? null,
    act: of === null ? null : headOf(of),
    document: null,
    register,
    registers,
    status: of === null ? ('none' as const) : (actFile?.data.status ?? null),
    repealed: repealedOf(actFile),
    period,
    coordinator:
      actFile === undefined || coordinator === undefined
        ? null
        : {
            printed: coordinator,
            target:
              [subjects, ...others.map((other) => other.subjects)]
                .flat()
                .find(({ id }) => id === coordinator) ?? null,
            spot: child(actFile.spot, 'coordinator'),
          },
    spot: regionFile?.spot ?? {
      source: territory.own.files.get('region') ?? missing(territory.folder, 'region.yaml'),
      path: [],
    },
    files: new Map([...territory.own.files, ...passportOf(of), ...files.files]),
    provision,
    subjects,
    roadmap:
      roadmapFile === undefined
        ? null
        : buildRoadmap(
            roadmapFile.data,
            roadmapFile.spot,
            {
              parts: known,
              directions: directionsOf(provision, of?.text ?? null),
              federalDirections: federal.directions,
              subjectOf,
              period,
            },
            inRoadmap,
          ),
    indicators:
      indicatorFile === undefined
        ? null
        : buildIndicators(indicatorFile.data, indicatorFile.spot, federal.indicators, known, inIndicators),
    reports: [],
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
  return { ...view, plannedTo: lastPlannedDay(view) };
};
