// What people and machines leave in a field, field by field, as the schemas list them. Where a list holds the field, one
// check has a copy of its item for each value; the other fields of a document get different values in one check.
import { exampleBase, primer } from '../../../validators/rules/example-base.ts';
import type { SourceFile } from '../../../validators/source/files.ts';
import { type Field, fieldsOf, fullDocument, laidOver, withValue, withValues } from '../fields.ts';
import { kinds } from '../site/schema.ts';

/** Texts that a field for words takes, and that say nothing. */
const taken: readonly string[] = [
  ...[
    ' ',
    '\u00a0',
    '\n',
    '()',
    '( )',
    '(педагог)',
    '«»',
    '« »',
    '«педагог»',
    '""',
    '(',
    ')',
    '«',
    '»',
    '"',
    '.',
    '-',
  ],
  ...['–', '…', ';', ',', '№', '%', '$', '$$', '1', '(далее – )', '(далее)', 'далее', '(далее – (далее – )'],
  ...['\u0301', '*', '[](', '__proto__', 'слово '.repeat(60)],
];

const otherTypes: readonly unknown[] = [-1, true, null, [], [[null]], { а: { б: [1] } }];

/** What no field takes: nothing, signs that nobody prints, too much, or values of another type. */
const refused: readonly unknown[] = [
  ...['', '\u0000', '\u0007\u001b[2J', 'пе\u00ad\u00adдагог', '\ud800', 'а'.repeat(20_001)],
  ...otherTypes,
];

/** One check: a document of a kind with values at some of its paths, or the text of the act. */
export interface LeftCase {
  readonly name: string;
  readonly kind: string;
  readonly values: readonly { readonly path: Field['path']; readonly values: readonly unknown[] }[];
}

/** The act's text with each value as a paragraph, a bullet and a heading. */
const inText = (): readonly SourceFile[] => {
  const passage = taken.map((text) => `${text}\n\n- ${text}\n\n### ${text}`).join('\n\n');
  const provision = primer.provision.replace('## 4. Понятия', () => `${passage}\n\n## 4. Понятия`);
  return Object.entries({ ...exampleBase, 'regions/primer/acts/1/provision.mdx': provision }).map(
    ([path, content]) => ({ path, content }),
  );
};

/** The files of a case. */
export const filesOf = ({ kind, values }: LeftCase): readonly SourceFile[] => {
  if (values.length === 0) return inText();
  return laidOver(
    kind,
    values.reduce<unknown>(
      (document, { path, values: all }) =>
        all.length === 1 ? withValue(document, path, all[0]) : withValues(document, path, all),
      fullDocument(kind),
    ),
  );
};

const inList = ({ name, kind, path, most }: Field, all: readonly unknown[]): readonly LeftCase[] =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, part) => ({
    name,
    kind,
    values: [{ path, values: all.slice(part * most, (part + 1) * most) }],
  }));

/** As many checks as there are values: in each, every field has another value. */
const together = (kind: string, fields: readonly Field[], all: readonly unknown[]): readonly LeftCase[] =>
  fields.length === 0
    ? []
    : all.map((_, round) => ({
        name: `${kind}, ${round}`,
        kind,
        values: fields.map(({ path }, index) => ({ path, values: [all[(round + index) % all.length]] })),
      }));

/** A field that holds others: with another value they are gone. */
const holds = ({ node }: Field): boolean => node.properties !== undefined || node.items !== undefined;

const alone = ({ name, kind, path }: Field): readonly LeftCase[] =>
  otherTypes.map((value) => ({ name, kind, values: [{ path, values: [value] }] }));

/** All cases. What is taken and what is refused are tried apart: of a file that was not read in full some rules say nothing. */
export const leftCases = (): readonly LeftCase[] => [
  { name: 'текст акта', kind: 'provision', values: [] },
  ...kinds.flatMap((kind) => {
    const fields = fieldsOf(kind);
    const single = fields.filter((field) => field.most === 1 && !holds(field));
    const listed = fields.filter(({ most }) => most > 1);
    return [
      ...listed.filter(({ words }) => words).flatMap((field) => inList(field, taken)),
      ...listed.flatMap((field) => inList(field, refused)),
      ...together(
        kind,
        single.filter(({ words }) => words),
        taken,
      ),
      ...together(kind, single, refused),
      ...fields.filter((field) => field.most === 1 && holds(field)).flatMap(alone),
    ];
  }),
];
