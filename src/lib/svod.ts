// The checked model, read once per build. Pages take everything about the acts from here.
import { check, type Report } from '../../validators/index.ts';
import { readContent } from '../../validators/cli/files.ts';
import { today } from '../../validators/cli/clock.ts';

const root = process.env['SVOD_CONTENT'] ?? 'content';

/** Findings and model as of the date of the build, or of SVOD_AS_OF. */
export const report: Report = check(await readContent(root), { root, asOf: process.env['SVOD_AS_OF'] ?? today() });
export const { corpus, findings, asOf } = report;
