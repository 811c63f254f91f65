// The checked model, read once per build. Pages take everything about the acts from here.

import { findContent } from '../../validators/cli/content-folder.ts';
import { load } from '../../validators/cli/load.ts';
import type { Report } from '../../validators/index.ts';
import { handedReport } from './handed-report.ts';
import { contentFolder, verdictDate } from './settings.ts';

const read = (): Report => {
  const content = findContent([contentFolder()], process.cwd());
  return load(content, verdictDate()).report;
};

/** Findings and model as of the date of the build, or of SVOD_AS_OF. */
export const report: Report = handedReport() ?? read();
export const { corpus, coverage, findings, asOf } = report;
