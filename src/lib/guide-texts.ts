// Texts the guides show that the program itself makes, so that a guide cannot say what the program does not do.
import { commands } from '../../validators/cli/commands.ts';
import { explainFinding } from '../../validators/cli/explain/finding-page.ts';
import { commandHelp, help } from '../../validators/cli/help.ts';
import { check, type Report } from '../../validators/index.ts';
import { paint } from '../../validators/report/paint.ts';
import { pretty } from '../../validators/report/pretty.ts';
import { exampleBase, exampleDate, primer, replaced } from '../../validators/rules/example-base.ts';
import { furtherAnnexes, furtherDocuments } from '../../validators/rules/example-documents.ts';
import register from '../docs/examples/acts.yaml?raw';
import amending from '../docs/examples/amending.mdx?raw';
import indicators from '../docs/examples/indicators.yaml?raw';
import jointOrder from '../docs/examples/joint-order.yaml?raw';
import stampedPlan from '../docs/examples/plan.mdx?raw';
import repealed from '../docs/examples/repealed.yaml?raw';
import reported from '../docs/examples/report.yaml?raw';
import plan from '../docs/examples/roadmap.yaml?raw';
import stages from '../docs/examples/stages.yaml?raw';
import ownRules from '../docs/examples/svod.config.ts?raw';
import waivers from '../docs/examples/waivers.yaml?raw';

/** `svod --help`, in Russian. */
export const svodHelp: string = help(commands, 'ru');

/** `svod check --help`, in Russian. */
export const checkHelp: string = commands
  .filter(({ name }) => name === 'check')
  .map((command) => commandHelp(command, 'ru'))
  .join('');

const slip = 'regions/primer/acts/1/roadmap.yaml';

const checked = (files: Readonly<Record<string, string>>): Report => {
  const sources = Object.entries(files).map(([path, content]) => ({ path: `content/${path}`, content }));
  return check(sources, { asOf: exampleDate, root: 'content' });
};

const printed = (report: Report): string => pretty(report, { lang: 'ru', color: false, width: 80 });

const slipped = checked({
  ...exampleBase,
  [slip]: replaced('roadmap', '[Министерство, ЦНППМ]', '[Министерство, ЦНМП]'),
});

/** What `svod check` prints for the made-up territory with a slip in its roadmap. */
export const slipReport: string = printed(slipped);

/** What it prints when the slip is mended. */
export const cleanReport: string = printed(checked(exampleBase));

const [slipFinding] = slipped.findings;

/** The call that explains the slip, by the beginning of its fingerprint. */
export const explainCall = `svod explain ${slipFinding?.fingerprint.slice(0, 8) ?? ''}`;

/** What it prints. */
export const explainReport: string = slipped.rules
  .filter(({ id }) => id === slipFinding?.rule)
  .map((rule) =>
    slipFinding === undefined
      ? ''
      : explainFinding(
          { finding: slipFinding, rule, report: slipped, path: null },
          { lang: 'ru', width: 80, paint: paint(false), context: 1 },
        ),
  )
  .join('');

/** The model's federal layer is made up too: what the guide shows names only what the real one has. */
const inRealLayer = (text: string): string =>
  text
    .replace(/^ +federal: diagnosed\n/mu, '')
    .replace(
      '{ act: education-law, clause: "1.2" }',
      '{ act: fz-273, clause: "1.2", printed: законом об образовании }',
    )
    .replace(
      '{ act: old-order, clause: order/2 }',
      '{ act: primer-12, clause: order/2, printed: прежний приказ }',
    );

/** The made-up territory's files, by the name of the file. */
export const primerFiles = {
  'region.yaml': primer.region,
  'act.yaml': primer.act,
  'subjects.yaml': primer.subjects,
  'roadmap.yaml': primer.roadmap,
  'indicators.yaml': inRealLayer(primer.indicators),
  'provision.mdx': inRealLayer(primer.provision),
  'terms.yaml': primer.terms,
} as const;

/** A plan with sections, one column of people, a column of its own and a footnote. */
export const planExample: string = plan;

/** A plan whose stages stand in a column of their own. */
export const stagesExample: string = stages;

/** A table of indicators in another form than that of the primer; it is among those that the tests hold. */
export const indicatorsExample: string = indicators;

/** An order that amends the act of the made-up territory, with an annex, and repeals one that is not in the Svod. */
export const amendingExample: string = amending;

/** The register in which that one stands. */
export const registerExample: string = register;

/** A plan that nothing but a stamp says who approved. */
export const stampedPlanExample: string = stampedPlan;

/** The requisites of an order of two bodies. */
export const jointOrderExample: string = jointOrder;

/** The `act.yaml` of an act that was repealed by one that is in the Svod. */
export const repealedExample: string = repealed;

/** What an act has reached in a year. */
export const reportExample: string = reported;

/** Findings that an editor accepts. */
export const waiversExample: string = waivers;

/** The configuration with a rule of one's own that the tests run. */
export const ownRulesExample: string = ownRules;

/** A workflow of GitHub that refuses an incomplete roadmap. */
export const workflowExample = `on: pull_request
jobs:
  svod:
    runs-on: ubuntu-latest
    steps: [{ uses: actions/checkout@v5 }, { uses: OWNER/svod@main, with: { fail-on: warning } }]
`;

/** The same in GitLab; what fails stands in the merge request, as a failed test. */
export const gitlabExample = `svod:
  image: node:24
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    - git clone --quiet --depth 1 https://github.com/OWNER/svod .svod
    - bash .svod/scripts/hook.sh check --fail-on warning
  after_script:
    - bash .svod/scripts/hook.sh check --fail-on warning --format junit --output svod.xml
  artifacts:
    when: always
    reports:
      junit: svod.xml
`;

/** The same before each commit. */
export const hookExample = `repos:
  - repo: https://github.com/OWNER/svod
    rev: main
    hooks:
      - id: svod
`;

/** The library in a program. */
export const apiExample = `import { readFileSync } from 'node:fs';
import { check } from 'svod';

const path = 'regions/primer/acts/1/roadmap.yaml';
const { findings, summary } = check([{ path, content: readFileSync(path) }], { asOf: '2026-11-21' });

for (const { rule, severity, file, line, message, hint, fingerprint } of findings)
  console.log(\`\${file}:\${line} \${severity} \${rule} [\${fingerprint}]\\n  \${message.ru}\\n  \${hint.ru}\`);
process.exitCode = summary.error > 0 ? 1 : 0;
`;

/** What the editor of an act with several documents writes. */
export const furtherSamples = {
  annexes: `  annexes:\n    - { number: "1", title: Положение, document: provision }\n${furtherAnnexes}`,
  members: furtherDocuments['provision.sostav.mdx'] ?? '',
  table: furtherDocuments['tables.sostav.yaml'] ?? '',
};
