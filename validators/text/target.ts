// The target language («значение показателя»): one door to reading, printing and explaining it.
export { describeTarget, formatTarget } from './target/format.ts';
export { furtherValue } from './target/further.ts';
export type { MeasuredTarget, Target, TargetUnit } from './target/model.ts';
export { parseTarget, parseTargets } from './target/parse.ts';
