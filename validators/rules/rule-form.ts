// The form that every rule must have, the project's own and those of a configuration alike: the rule book is read by
// people in two languages, and a rule that cannot explain itself does not belong in it.
import { isObject } from '../source/plain-object.ts';
import { restatedNorms } from './norms.ts';
import type { Example, GatheringRule, Rule, Text } from './rule.ts';
import { textFaults } from './text-form.ts';

type Loose<T> = { readonly [K in keyof T]?: unknown };

/** A whole word with no blanks around it, or a sentence. */
const isFilled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const ruleId = /^[a-z]+\/[a-z]+(?:-[a-z]+)*$/;

/** A word of Cyrillic and Latin letters is a slip of the keyboard that no reader sees. */
const mixed = /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u;

const missing = (ru: string, en: string): Text => ({ ru: `нет ${ru}`, en: `there is no ${en}` });

/** Faults of the texts under `keys`. */
const faultsOfTexts = (
  rule: Loose<Rule>,
  keys: readonly ('title' | 'fault' | 'reason' | 'cure' | 'edit')[],
): readonly Text[] =>
  keys.flatMap((key) => {
    const text = rule[key];
    const { ru } = isObject(text) ? text : {};
    return [
      ...textFaults(key, text),
      ...(typeof ru === 'string' && mixed.test(ru)
        ? [
            {
              ru: `${key}.ru: в одном слове русские и латинские буквы`,
              en: `${key}.ru: a word has both Cyrillic and Latin letters`,
            },
          ]
        : []),
    ];
  });

const namedNorms = restatedNorms.map((name) => `'${name}'`).join(', ');

const faultsOfNorm = (norm: unknown): readonly Text[] =>
  norm === 'craft' ||
  (typeof norm === 'string' && restatedNorms.includes(norm)) ||
  (isObject(norm) && isFilled(norm['act']) && isFilled(norm['clause']))
    ? []
    : [
        missing(
          `нормы (norm): акта и пункта, ${namedNorms} или 'craft'`,
          `norm: an act and a clause, ${namedNorms} or 'craft'`,
        ),
      ];

const faultsOfSeverity = ({ severity, doubt }: Loose<Rule>): readonly Text[] => {
  if (severity !== 'error' && severity !== 'warning' && severity !== 'note')
    return [missing('важности (severity): error, warning или note', 'severity: error, warning or note')];
  if (doubt === undefined) return [];
  return severity === 'error'
    ? [{ ru: 'у ошибки (error) не бывает сомнения (doubt)', en: 'an error has no doubt' }]
    : textFaults('doubt', doubt);
};

const isExampleFile = (content: unknown): boolean =>
  typeof content === 'string' || content === null || content instanceof Uint8Array;

const faultsOfExample = (name: string, example: unknown): readonly Text[] => {
  const { title, files }: Loose<Example> = isObject(example) ? example : {};
  const { ru, en } = isObject(title) ? title : {};
  const titled = isFilled(ru) && isFilled(en);
  const filed = isObject(files) && Object.values(files).every(isExampleFile);
  return [
    ...(titled
      ? []
      : [missing(`названия на двух языках (${name}.title)`, `${name}.title in both languages`)]),
    ...(filed ? [] : [missing(`файлов (${name}.files)`, `${name}.files`)]),
  ];
};

const faultsOfExamples = (rule: Loose<Rule>): readonly Text[] =>
  (['bad', 'good'] as const).flatMap((key) => {
    const examples = rule[key];
    if (!Array.isArray(examples) || examples.length === 0)
      return [
        key === 'bad'
          ? missing('плохих примеров (bad)', 'bad example')
          : missing('хороших примеров (good)', 'good example'),
      ];
    return examples.flatMap((example, index) => faultsOfExample(`${key}[${index}]`, example));
  });

const scopes: readonly unknown[] = [
  'territory',
  'files',
  'federal',
  'register',
  'gathered',
  'corpus',
  'findings',
] satisfies readonly Rule['scope'][];

const faultsOfCheck = (rule: Loose<Rule>): readonly Text[] => [
  ...(scopes.includes(rule.scope)
    ? []
    : [
        missing(
          'области (scope): territory, federal, register, gathered, corpus или findings',
          'scope: territory, federal, register, gathered, corpus or findings',
        ),
      ]),
  ...(rule.scope === 'gathered' && typeof (rule as Loose<GatheringRule>).gather !== 'function'
    ? [missing('функции сбора (gather)', 'function `gather`')]
    : []),
  ...(typeof rule.check === 'function' ? [] : [missing('функции проверки (check)', 'function `check`')]),
  ...(rule.about === undefined || rule.about === 'data'
    ? []
    : [{ ru: "about бывает только 'data'", en: "`about` can only be 'data'" }]),
];

const faultsOfYielding = ({ id, yieldsTo }: Loose<Rule>, known: ReadonlySet<string>): readonly Text[] => {
  if (yieldsTo === undefined) return [];
  if (!Array.isArray(yieldsTo))
    return [{ ru: 'yieldsTo должно быть списком', en: '`yieldsTo` must be a list' }];
  return yieldsTo
    .filter((other) => other === id || !known.has(other))
    .map((other) => ({
      ru: `уступает правилу, которого нет: ${other}`,
      en: `it yields to a rule that is not there: ${other}`,
    }));
};

/**
 * What is amiss in the form of a rule, sentence parts for a message; none where it is whole. It is not run:
 * `exampleFaults` does that.
 *
 * @param known ids of all rules there are
 */
export const formFaults = (rule: unknown, known: ReadonlySet<string>): readonly Text[] => {
  if (!isObject(rule)) return [{ ru: 'это не правило, а другое значение', en: 'it is no rule' }];
  const { id, norm, heldTo }: Loose<Rule> = rule;
  return [
    ...(typeof id === 'string' && ruleId.test(id)
      ? []
      : [
          {
            ru: 'имя (id) должно быть вида folder/name-of-what-must-be',
            en: 'the id must be like folder/name-of-what-must-be',
          },
        ]),
    ...faultsOfCheck(rule),
    ...faultsOfSeverity(rule),
    ...faultsOfNorm(norm),
    ...faultsOfTexts(rule, ['title', 'fault', 'reason', 'cure']),
    ...(rule['edit'] === undefined ? [] : faultsOfTexts(rule, ['edit'])),
    ...(heldTo === undefined ? [] : textFaults('heldTo.why', isObject(heldTo) ? heldTo['why'] : undefined)),
    ...faultsOfYielding(rule, known),
    ...faultsOfExamples(rule),
  ];
};
