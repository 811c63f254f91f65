// The JSON Schemas, by the kind of file they hold.
import act from '../../schemas/act.schema.json' with { type: 'json' };
import acts from '../../schemas/acts.schema.json' with { type: 'json' };
import common from '../../schemas/common.schema.json' with { type: 'json' };
import corrections from '../../schemas/corrections.schema.json' with { type: 'json' };
import edition from '../../schemas/edition.schema.json' with { type: 'json' };
import federalActs from '../../schemas/federal-acts.schema.json' with { type: 'json' };
import federalDirections from '../../schemas/federal-directions.schema.json' with { type: 'json' };
import federalIndicators from '../../schemas/federal-indicators.schema.json' with { type: 'json' };
import federalLexicon from '../../schemas/federal-lexicon.schema.json' with { type: 'json' };
import federalSubjectKinds from '../../schemas/federal-subject-kinds.schema.json' with { type: 'json' };
import federalTerms from '../../schemas/federal-terms.schema.json' with { type: 'json' };
import federalTopics from '../../schemas/federal-topics.schema.json' with { type: 'json' };
import indicators from '../../schemas/indicators.schema.json' with { type: 'json' };
import interactions from '../../schemas/interactions.schema.json' with { type: 'json' };
import provision from '../../schemas/provision.schema.json' with { type: 'json' };
import region from '../../schemas/region.schema.json' with { type: 'json' };
import report from '../../schemas/report.schema.json' with { type: 'json' };
import roadmap from '../../schemas/roadmap.schema.json' with { type: 'json' };
import statistics from '../../schemas/statistics.schema.json' with { type: 'json' };
import subjects from '../../schemas/subjects.schema.json' with { type: 'json' };
import tables from '../../schemas/tables.schema.json' with { type: 'json' };
import terms from '../../schemas/terms.schema.json' with { type: 'json' };
import waivers from '../../schemas/waivers.schema.json' with { type: 'json' };
import type { FileKind } from './files.ts';

/** What the schemas share. */
export const commonSchema: object = common;

/** The schema of each kind of file; `source` is plain text and has none. */
export const schemas: Readonly<Record<Exclude<FileKind, 'source'>, object>> = {
  region,
  acts,
  act,
  edition,
  provision,
  subjects,
  roadmap,
  indicators,
  terms,
  interactions,
  tables,
  statistics,
  report,
  corrections,
  waivers,
  'federal-acts': federalActs,
  'federal-directions': federalDirections,
  'federal-indicators': federalIndicators,
  'federal-lexicon': federalLexicon,
  'federal-subject-kinds': federalSubjectKinds,
  'federal-terms': federalTerms,
  'federal-topics': federalTopics,
};
