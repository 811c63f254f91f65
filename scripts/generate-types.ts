// Turns the JSON Schemas into the TypeScript types of the content, so that the two cannot drift apart.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

const root = new URL('../', import.meta.url);
export const generatedTypes: URL = new URL('validators/model/content.generated.ts', root);

/** The schemas of the content files, and of what the site says of itself, and the name of the TypeScript type each becomes. */
const files = {
  region: 'RegionFile',
  acts: 'ActsFile',
  act: 'ActFile',
  edition: 'EditionFile',
  provision: 'ProvisionFile',
  subjects: 'SubjectsFile',
  roadmap: 'RoadmapFile',
  indicators: 'IndicatorsFile',
  terms: 'TermsFile',
  corrections: 'CorrectionsFile',
  waivers: 'WaiversFile',
  interactions: 'InteractionsFile',
  tables: 'TablesFile',
  statistics: 'StatisticsFile',
  report: 'ReportFile',
  'federal-acts': 'FederalActsFile',
  'federal-directions': 'FederalDirectionsFile',
  'federal-indicators': 'FederalIndicatorsFile',
  'federal-lexicon': 'FederalLexiconFile',
  'federal-subject-kinds': 'FederalSubjectKindsFile',
  'federal-terms': 'FederalTermsFile',
  'federal-topics': 'FederalTopicsFile',
  site: 'SiteFile',
} as const;

/**
 * Drops `title` (Russian help for editors, which would otherwise name the types), what stands beside a `$ref`
 * (which would make a type of its own), and limits of length (which would unroll arrays into tuples).
 */
const withoutNames = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNames);
  if (typeof value !== 'object' || value === null) return value;
  if ('$ref' in value) return { $ref: value.$ref };
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([key, inner]) =>
          !(['title', '$id', 'maxItems', 'minItems'].includes(key) && typeof inner !== 'object'),
      )
      .map(([key, inner]) => [key, withoutNames(inner)]),
  );
};

const read = (name: string): Record<string, unknown> =>
  withoutNames(JSON.parse(readFileSync(new URL(`schemas/${name}.schema.json`, root), 'utf8'))) as Record<
    string,
    unknown
  >;

/** Points every reference at the one bundled schema: `common.schema.json#/$defs/Id` and `#/$defs/Measure` alike become `#/definitions/…`. */
const rebased = (text: string): string =>
  text.replaceAll(/"\$ref":"(?:common\.schema\.json)?#\/\$defs\/(\w+)"/g, '"$ref":"#/definitions/$1"');

/** The text of the generated file. */
export const generateTypes = async (): Promise<string> => {
  const definitions: Record<string, unknown> = { ...(read('common')['$defs'] as object) };
  for (const [file, type] of Object.entries(files)) {
    const { $defs, $schema: _, ...schema } = read(file);
    Object.assign(definitions, $defs, { [type]: schema });
  }
  const bundle = JSON.parse(
    rebased(JSON.stringify({ title: 'Content', type: 'object', definitions })),
  ) as JSONSchema;
  const text = await compile(bundle, 'Content', {
    bannerComment: '// Generated from schemas/ by `npm run types`: change the schemas, not this file.',
    additionalProperties: false,
    declareExternallyReferenced: true,
    unreachableDefinitions: true,
    format: false,
  });
  return text
    .replace(/export interface Content \{\s*\}\n/, '')
    .replaceAll(/^[ \t]*\*[ \t]*\n[ \t]*\* This interface was referenced by .*\n.*"\.\n/gm, '');
};

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(generatedTypes, await generateTypes());
