// The rule book as pages show it: made from the rules, their examples run as the tests run them.
import { type Finding, type Rule, rules } from '../../validators/index.ts';
import { severities } from '../../validators/report/severity-words.ts';
import { exampleBase } from '../../validators/rules/example-base.ts';
import { type ExampleRun, runExample } from '../../validators/rules/example-proof.ts';
import { folderNames, folderOf } from '../../validators/rules/folder-names.ts';
import { normCitation } from '../../validators/rules/norms.ts';
import type { Example } from '../../validators/rules/rule.ts';
import { typograph } from '../../validators/text/russian.ts';
import { changedFrame, codeFrame, type FrameLine } from './code-frame.ts';
import { type Answers, dividing, type Facet } from './facets.ts';
import { severityNames } from './words.ts';

/** A part of the rule book: the rules on one document. */
export interface RuleFolder {
  readonly folder: string;
  readonly name: string;
  readonly rules: readonly Rule[];
}

/** The rules by folder: the roadmap first, those on files last. */
export const ruleFolders = (): readonly RuleFolder[] => {
  const byFolder = Map.groupBy(rules, folderOf);
  const order = [...new Set([...folderNames.keys(), ...byFolder.keys()])];
  return order.flatMap((folder) => {
    const found = byFolder.get(folder);
    return found === undefined ? [] : [{ folder, name: folderNames.get(folder) ?? folder, rules: found }];
  });
};

type FacetName = 'document' | 'severity';

/** What a rule answers to in the list of rules. */
export const answersOf = (rule: Rule): Answers<FacetName> => ({
  document: [folderOf(rule)],
  severity: [rule.severity],
});

/** The facets that divide the rule book. */
export const ruleFacets = (): readonly Facet[] =>
  dividing<FacetName>(
    [
      {
        name: 'document',
        title: 'Документ',
        choices: ruleFolders().map(({ folder, name }) => ({ value: folder, text: name })),
      },
      {
        name: 'severity',
        title: 'Степень',
        choices: severities.map((severity) => ({ value: severity, text: severityNames[severity] })),
      },
    ],
    rules.map(answersOf),
  );

/** The norm of a rule in words. */
export const normWords = ({ norm }: Rule): string => {
  if (norm === 'craft') return 'Правило хорошего составления документа, не требование акта.';
  const { act, clause } = normCitation(norm);
  return typograph(clause === null ? `${act}.` : `${act}, п. ${clause}.`);
};

/** What an example shows: lines of a file, and, for a bad one, the finding it draws. */
export interface Shown {
  readonly file: string;
  readonly lines: readonly FrameLine[];
  readonly finding: Finding | null;
}

const runs = new WeakMap<Example, ExampleRun>();

/**
 * Runs an example once: its rule's page shows it, and the good examples beside it refer to it. It draws findings of its rule
 * alone, as its test proves; so the other rules are left out, but where a rule is about what the others find.
 */
const run = (rule: Rule, example: Example): ExampleRun => {
  const known = runs.get(example);
  if (known !== undefined) return known;
  const made = runExample(example, rule.scope === 'findings' ? rules : [rule]);
  runs.set(example, made);
  return made;
};

/** A bad example with the findings of the rule that it draws, each at its place. */
export const badShown = (rule: Rule, example: Example): readonly Shown[] => {
  const { findings, texts } = run(rule, example);
  return findings
    .filter((finding) => finding.rule === rule.id)
    .map((finding) => {
      const text = texts.get(finding.file);
      return { file: finding.file, lines: text === undefined ? [] : codeFrame(text, finding, 2), finding };
    });
};

const unmarked = ({ number, before, marked, after }: FrameLine): FrameLine => ({
  number,
  before: `${before}${marked ?? ''}${after}`,
  marked: null,
  after: '',
});

const changedBy = (example: Example): readonly Shown[] =>
  Object.entries(example.files).flatMap(([file, content]) => {
    if (typeof content !== 'string') return [];
    return [{ file, lines: changedFrame(content, exampleBase[file] ?? ''), finding: null }];
  });

/** A good example: what it changes in the model territory, or the unchanged lines that the first bad example spoils. */
export const goodShown = (rule: Rule, example: Example): readonly Shown[] => {
  const changed = changedBy(example);
  const [first] = rule.bad;
  if (changed.length > 0 || first === undefined) return changed;
  const finding = badShown(rule, first)[0]?.finding;
  const text = finding === undefined || finding === null ? undefined : exampleBase[finding.file];
  if (finding === undefined || finding === null || text === undefined) return [];
  return [{ file: finding.file, lines: codeFrame(text, finding, 2).map(unmarked), finding: null }];
};
