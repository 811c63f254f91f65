// All defects that are seeded.
import type { Defect } from '../defect.ts';
import { actDefects } from './act.ts';
import { fileDefects, sourceDefects } from './files.ts';
import { formulaDefects, indicatorDefects } from './indicators.ts';
import { roadmapDefects } from './roadmap.ts';
import { statisticsDefects, subjectDefects, territoryDefects } from './subjects.ts';
import { unheardDefects } from './unheard.ts';
import { levelDefects, wordDefects } from './words.ts';

export const defects: readonly Defect[] = [
  ...roadmapDefects,
  ...indicatorDefects,
  ...formulaDefects,
  ...subjectDefects,
  ...territoryDefects,
  ...statisticsDefects,
  ...actDefects,
  ...wordDefects,
  ...levelDefects,
  ...fileDefects,
  ...sourceDefects,
  ...unheardDefects,
];
