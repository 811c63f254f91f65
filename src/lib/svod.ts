// The checked model, read once per build. Pages take everything about the acts from here.

import { asPublished, findContent } from '../../validators/folder/content-folder.ts';
import { load } from '../../validators/folder/load.ts';
import type { Corpus, Report } from '../../validators/index.ts';
import type { Territory } from '../../validators/model/types.ts';
import { byAlphabet } from '../../validators/text/russian.ts';
import { handedReport } from './handed-report.ts';
import { contentFolder, verdictDate } from './settings.ts';

const read = (): Report => {
  const content = asPublished(findContent([contentFolder()], process.cwd()));
  return load(content, verdictDate()).report;
};

/** Findings and model as of the date of the build, or of SVOD_AS_OF. */
export const report: Report = handedReport() ?? read();
export const { coverage, findings, asOf } = report;

/** The model with its territories by name, the order of every list of the site; those of one name by id. */
export const corpus: Corpus = {
  ...report.corpus,
  territories: report.corpus.territories.toSorted(
    (a, b) => byAlphabet(a.name, b.name) || (a.id < b.id ? -1 : 1),
  ),
};

/** The territory that a document is of, with all that its acts show together. */
export const wholeOf = (view: Territory): Territory =>
  corpus.territories.find(({ id }) => id === view.id) ?? view;
