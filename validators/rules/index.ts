// The rule book.

import { actRules } from './acts/index.ts';
import { basisRules } from './basis/index.ts';
import { editionRules } from './editions/index.ts';
import { federalRules } from './federal/index.ts';
import { fileRules } from './file/index.ts';
import { formulaRules } from './formulas/index.ts';
import { indicatorRules } from './indicators/index.ts';
import { levelRules } from './levels/index.ts';
import { mdxRules } from './mdx/index.ts';
import { monitoringRules } from './monitoring/index.ts';
import { numberingRules } from './numbering/index.ts';
import { provisionRules } from './provision/index.ts';
import { reportRules } from './reports/index.ts';
import { requisiteRules } from './requisites/index.ts';
import { roadmapRules } from './roadmap/index.ts';
import type { Rule } from './rule.ts';
import { schemaRules } from './schema/index.ts';
import { sourceRules } from './source/index.ts';
import { statisticsRules } from './statistics/index.ts';
import { subjectRules } from './subjects/index.ts';
import { territoryRules } from './territory/index.ts';
import { validityRules } from './validity/index.ts';
import { waiverRules } from './waivers/index.ts';
import { wordRules } from './words/index.ts';
import { yamlRules } from './yaml/index.ts';

/** All rules, by id. */
export const rules: readonly Rule[] = [
  ...fileRules,
  ...yamlRules,
  ...mdxRules,
  ...schemaRules,
  ...roadmapRules,
  ...waiverRules,
  ...territoryRules,
  ...editionRules,
  ...subjectRules,
  ...statisticsRules,
  ...provisionRules,
  ...indicatorRules,
  ...formulaRules,
  ...reportRules,
  ...federalRules,
  ...actRules,
  ...sourceRules,
  ...requisiteRules,
  ...basisRules,
  ...validityRules,
  ...wordRules,
  ...numberingRules,
  ...levelRules,
  ...monitoringRules,
].sort((a, b) => (a.id < b.id ? -1 : 1));
