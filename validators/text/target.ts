// The target language («значение показателя»): one door to reading, printing and explaining it.
export { asksGrowth } from './target/change.ts';
export { describeTarget, formatTarget } from './target/format.ts';
export { furtherValue } from './target/further.ts';
export { isMeasured, type MeasuredTarget, type Target, type TargetUnit } from './target/model.ts';
export { parseTarget, parseTargets } from './target/parse.ts';
export { type CountedUnit, inUnit, readUnitWords, unitAfterName } from './target/unit.ts';
