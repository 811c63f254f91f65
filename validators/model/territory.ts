// Links the documents of one territory with each other and with the federal layer.

import { startOfFile } from '../source/position.ts';
import { child, type Located, type Spot } from '../source/spot.ts';
import type {
  Abbreviation as AbbreviationData,
  CorrectionsFile,
  IndicatorsFile,
  ProvisionFile,
  RegionFile,
  RoadmapFile,
  SubjectsFile,
  TermsFile,
  WaiversFile,
} from './content.generated.ts';
import { buildIndicators } from './indicators.ts';
import { type Loose, present } from './loose.ts';
import { nameIndex } from './names.ts';
import { buildParts, type Parts } from './parts.ts';
import { buildProvision, clauseReference } from './provision.ts';
import type { ReadYaml, TerritoryFiles } from './read.ts';
import { buildRoadmap } from './roadmap.ts';
import { buildSubjects, functionEntries, subjectEntries } from './subjects.ts';
import type { Abbreviation, Correction, Federal, Period, Term, Territory, Waiver } from './types.ts';

type YamlKind = Parameters<TerritoryFiles['yaml']['get']>[0];

/** A file's data and root, or undefined where there is nothing to link. */
const file = <T>(
  files: TerritoryFiles,
  kind: YamlKind,
): { readonly data: Loose<T>; readonly spot: Spot } | undefined => {
  const read: ReadYaml | undefined = files.yaml.get(kind);
  if (read === undefined || typeof read.data !== 'object' || read.data === null) return undefined;
  return { data: read.data as Loose<T>, spot: { source: read.document, path: [] } };
};

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

/** What follows the first dash outside brackets: «тьютор» - педагогический работник… gives «педагогический работник…». */
const definitionOf = (text: string): string => {
  let depth = 0;
  for (const match of text.matchAll(/[()]|\s[-–—]\s/g)) {
    if (match[0] === '(') depth += 1;
    else if (match[0] === ')') depth -= 1;
    else if (depth === 0) return text.slice(match.index + match[0].length);
  }
  return text;
};

const terms = (read: ReturnType<typeof file<TermsFile>>): Term[] =>
  present(read?.data.terms).flatMap(([index, { id, term, short, text }]) =>
    read === undefined || id === undefined || text === undefined
      ? []
      : [
          {
            id,
            term: term ?? id,
            short: short ?? null,
            text,
            definition: definitionOf(text),
            anchor: `term-${id}`,
            spot: child(read.spot, 'terms', index),
          },
        ],
  );

const corrections = (read: ReturnType<typeof file<CorrectionsFile>>): Correction[] =>
  present(read?.data.corrections).flatMap(([index, entry]) =>
    read === undefined
      ? []
      : [
          {
            id: entry.id ?? '',
            kind: entry.kind ?? '',
            lines: present(entry.lines).map(([, line]) => line),
            printed: present(entry.printed).map(([, text]) => text),
            reads: present(entry.reads).map(([, text]) => text),
            why: entry.why ?? '',
            spot: child(read.spot, 'corrections', index),
          },
        ],
  );

const waivers = (read: ReturnType<typeof file<WaiversFile>>): Waiver[] =>
  present(read?.data.waivers).flatMap(([index, { fingerprint, rule, reason, by, until }]) =>
    read === undefined || fingerprint === undefined || rule === undefined || until === undefined
      ? []
      : [
          {
            fingerprint,
            rule,
            reason: reason ?? '',
            by: by ?? '',
            until,
            spot: child(read.spot, 'waivers', index),
          },
        ],
  );

const periodOf = (read: ReturnType<typeof file<RegionFile>>): Period | null => {
  const { printed, from, to } = read?.data.period ?? {};
  if (read === undefined || from === undefined || to === undefined) return null;
  return { printed: printed ?? '', from, to, spot: child(read.spot, 'period') };
};

/** Links one territory. */
export const buildTerritory = (files: TerritoryFiles, federal: Federal): Territory => {
  const region = file<RegionFile>(files, 'region');
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
  const subjects = buildSubjects(entries, parts, federal.subjectKinds);

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
  const subjectOf = nameIndex(subjects, all);

  const coordinator = region?.data.coordinator;
  return {
    id: files.id,
    folder: files.folder,
    name: region?.data.name ?? files.id,
    declaredId: region?.data.id ?? null,
    level: region?.data.level ?? null,
    code: region?.data.code ?? null,
    status: region?.data.status ?? null,
    period: periodOf(region),
    coordinator:
      region === undefined || coordinator === undefined
        ? null
        : {
            printed: coordinator,
            target: subjects.find(({ id }) => id === coordinator) ?? null,
            spot: child(region.spot, 'coordinator'),
          },
    spot: region?.spot ?? {
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
            },
            inRoadmap,
          ),
    indicators:
      indicatorFile === undefined
        ? null
        : buildIndicators(indicatorFile.data, indicatorFile.spot, federal.indicators, inIndicators),
    terms: terms(file<TermsFile>(files, 'terms')),
    abbreviations: all,
    corrections: corrections(file<CorrectionsFile>(files, 'corrections')),
    waivers: waivers(file<WaiversFile>(files, 'waivers')),
  };
};
