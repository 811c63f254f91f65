// The examples of a rule are its tests: every bad one gives exactly one finding, of its rule and at its place; every
// good one gives none, of any rule.
import { buildCorpus } from '../model/corpus.ts';
import { rememberingReader } from '../model/file-reader.ts';
import { exampleBase, exampleDate } from './example-base.ts';
import type { Finding } from './finding.ts';
import type { Example, Rule, Text } from './rule.ts';
import { runRules } from './run.ts';
import { textFaults } from './text-form.ts';
import { authorTexts, editorsWords } from './voice.ts';

/** What a check of an example says, and the texts it was given. */
export interface ExampleRun {
  readonly findings: readonly Finding[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Most files of the model territory are the same under every example. */
const reader = rememberingReader(exampleBase);

/** Checks an example, laid over the model territory, by a book of rules. */
export const runExample = ({ files, asOf = exampleDate }: Example, book: readonly Rule[]): ExampleRun => {
  const laid = Object.entries({ ...exampleBase, ...files }).flatMap(([path, content]) =>
    content === null ? [] : [{ path, content }],
  );
  const corpus = buildCorpus(laid, '', new Map(), { reader, asOf });
  return { findings: runRules(book, { asOf, corpus }), texts: corpus.texts };
};

/** The text of the file at which a finding points. */
const textAt = (finding: Finding, texts: ReadonlyMap<string, string>): string => {
  const lines = texts.get(finding.file)?.split('\n') ?? [];
  const span = lines.slice(finding.line - 1, finding.endLine);
  const last = span.length - 1;
  return span
    .map((line, index) =>
      line.slice(index === 0 ? finding.column - 1 : 0, index === last ? finding.endColumn - 1 : undefined),
    )
    .join('\n');
};

const brief = (findings: readonly Finding[]): Text => ({
  ru: findings.map(({ rule, message }) => `${rule}: ${message.ru}`).join('; ') || 'замечаний нет',
  en: findings.map(({ rule, message }) => `${rule}: ${message.en}`).join('; ') || 'no findings',
});

/** A finding on an act is told to its author, who has no file before him. */
const faultsOfVoice = (finding: Finding): readonly Text[] => {
  if (finding.place === null) return [];
  return authorTexts(finding).flatMap((text) => {
    const words = editorsWords(text);
    if (words === null) return [];
    return [
      {
        ru: `автору акта сказано «${words}»: о файлах и ключах говорит edit (${text.ru})`,
        en: `the author of the act is told “${words}”: \`edit\` speaks of files and keys (${text.en})`,
      },
    ];
  });
};

const faultsOfWords = (finding: Finding): readonly Text[] => [
  ...textFaults('message', finding.message),
  ...textFaults('hint', finding.hint),
  ...(finding.edit === null ? [] : textFaults('edit', finding.edit)),
  ...finding.grounds.flatMap(({ says }, index) => textFaults(`grounds[${index}].says`, says)),
  ...faultsOfVoice(finding),
];

/** What is amiss in a bad example of a rule, when this is what a check of it gave. */
export const badFaults = (rule: Rule, example: Example, { findings, texts }: ExampleRun): readonly Text[] => {
  const [only] = findings;
  const { ru, en } = example.title;
  if (only === undefined || findings.length > 1 || only.rule !== rule.id) {
    const got = brief(findings);
    return [
      {
        ru: `плохой пример «${ru}» должен давать ровно одно замечание, этого правила, а даёт: ${got.ru}`,
        en: `the bad example “${en}” must give exactly one finding, of this rule, but gives: ${got.en}`,
      },
    ];
  }
  const points = textAt(only, texts);
  if (example.points !== undefined && points !== example.points)
    return [
      {
        ru: `плохой пример «${ru}» указывает на «${points}», а не на «${example.points}»`,
        en: `the bad example “${en}” points at “${points}”, not at “${example.points}”`,
      },
    ];
  return faultsOfWords(only);
};

/** What is amiss in a good example of a rule. */
export const goodFaults = (example: Example, book: readonly Rule[]): readonly Text[] => {
  const { findings } = runExample(example, book);
  if (findings.length === 0) return [];
  const got = brief(findings);
  return [
    {
      ru: `хороший пример «${example.title.ru}» даёт замечания: ${got.ru}`,
      en: `the good example “${example.title.en}” gives findings: ${got.en}`,
    },
  ];
};

/** What is amiss in the examples of a rule when all rules of `book`, which holds it too, are run; none where they prove it. */
export const exampleFaults = (rule: Rule, book: readonly Rule[]): readonly Text[] => [
  ...rule.bad.flatMap((example) => badFaults(rule, example, runExample(example, book))),
  ...rule.good.flatMap((example) => goodFaults(example, book)),
];
