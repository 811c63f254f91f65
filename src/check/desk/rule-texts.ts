// Rules with all their texts, for the page and for what is taken away.
import type { PrintedFinding } from '../../../validators/import/judge.ts';
import { rules } from '../../../validators/index.ts';
import type { Finding } from '../../../validators/rules/finding.ts';
import type { Rule } from '../../../validators/rules/rule.ts';
import { typograph } from '../../../validators/text/russian.ts';
import type { Asks } from '../messages.ts';
import { type LaterTexts, laterTexts } from './later-texts.ts';

const none = { ru: '', en: '' };
/** The texts that the rules of the worker have none of. */
const untold = { title: none, fault: none, reason: none, cure: none };

/** The rules with what they are without until findings are shown. */
export const inFull = (some: readonly Rule[]): readonly Rule[] =>
  some.map((rule) => ({ ...untold, ...rule, ...laterTexts[rule.id] }));

/** A finding with the cure of its rule, where it has none of its own. */
export const cured = (finding: Finding): Finding => {
  const cure = laterTexts[finding.rule]?.cure;
  return finding.hint.ru === '' && cure !== undefined ? { ...finding, hint: cure } : finding;
};

/** The same of findings with their places in files. */
export const allCured = (findings: readonly PrintedFinding[]): readonly PrintedFinding[] =>
  findings.map((one) => ({ ...one, finding: cured(one.finding) }));

/** The texts of all rules, of those too that are not loaded yet. */
const allTexts: Readonly<Record<string, LaterTexts>> = {
  ...Object.fromEntries(rules.map((rule) => [rule.id, rule])),
  ...laterTexts,
};

/** What the page tells of rules beside their findings. */
export const shownTexts = (): Asks['rules']['gives'] =>
  Object.fromEntries(
    Object.entries(allTexts).map(([id, { title = none, reason = none, cure = none }]) => [
      id,
      { title: typograph(title.ru), why: typograph(reason.ru), cure: typograph(cure.ru) },
    ]),
  );
