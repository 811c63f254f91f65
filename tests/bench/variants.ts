// How general the rules are: of the unseen variants of each rule's defect how many it finds, and how many near-misses it flags.
import { inAll, outcomeOf, reportedShare, share } from '../variants/outcomes.ts';
import { variantFiles } from '../variants/variants.ts';
import { sayFigure, sayHeading, sayRatio } from './measure.ts';

const outcomes = variantFiles.map(outcomeOf);
const all = inAll(outcomes);

sayHeading('Variants of defects: found, and near-misses flagged');
for (const { rule, variants, nearMisses } of outcomes)
  sayFigure(rule, `${share(variants)}, ${share(nearMisses)}`);
sayFigure(`all ${outcomes.length} rules`, `${share(all.variants)}, ${share(all.nearMisses)}`);
sayRatio('variants found', reportedShare(all.variants), 'at least 0.85');
sayRatio('near-misses flagged', reportedShare(all.nearMisses), '0');
