// The target language («значение показателя»): one door to reading, printing and explaining it.
export { asksGrowth } from './change.ts';
export { describeTarget, formatTarget } from './format.ts';
export { furtherValue } from './further.ts';
export { isMeasured, type MeasuredTarget, type Target, type TargetUnit } from './model.ts';
export { parseTarget, parseTargets } from './parse.ts';
export { readRank } from './rank.ts';
export { type CountedUnit, inUnit, unitBeside } from './unit.ts';
