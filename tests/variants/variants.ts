// Variants of each rule's defect that its author did not have in mind, and near-misses that are right: written from the
// rule's title alone and kept as data, a file for each rule, so that they say how general the rule is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { exampleBase, primer } from '../../validators/rules/example-base.ts';

/** A passage of one of the model's files, which must stand in it exactly once, and what stands there instead. */
export interface Edit {
  readonly in: keyof typeof primer;
  readonly from: string;
  readonly to: string;
}

/** One case: the model territory with edits in its files, and whole files in place of them or beside them. */
export interface Case {
  /** What the case is, in words; names it within its file. */
  readonly why: string;
  /** ISO date of the verdict, where it is not that of the file. */
  readonly asOf?: string;
  readonly edits?: readonly Edit[];
  /** By path in the content folder; null for a file of the model that is not there. */
  readonly files?: Readonly<Record<string, string | null>>;
}

/** The cases of one rule. */
export interface VariantFile {
  readonly rule: string;
  /** ISO date of the verdicts; the date of the examples where nothing is said. */
  readonly asOf?: string;
  /** The rule must tell a finding of these … */
  readonly variants: readonly Case[];
  /** … and none of these. */
  readonly nearMisses: readonly Case[];
}

const text = { type: 'string', minLength: 1 } as const;
const date = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;
const closed = { type: 'object', additionalProperties: false } as const;
const edit = {
  ...closed,
  required: ['in', 'from', 'to'],
  properties: { in: { enum: Object.keys(primer) }, from: text, to: { type: 'string' } },
} as const;
const cases = {
  type: 'array',
  minItems: 1,
  items: {
    ...closed,
    required: ['why'],
    anyOf: [{ required: ['edits'] }, { required: ['files'] }],
    properties: {
      why: text,
      asOf: date,
      edits: { type: 'array', minItems: 1, items: edit },
      files: { type: 'object', minProperties: 1, additionalProperties: { type: ['string', 'null'] } },
    },
  },
} as const;
const form = {
  ...closed,
  required: ['rule', 'variants', 'nearMisses'],
  properties: { rule: text, asOf: date, variants: cases, nearMisses: cases },
} as const;

const ajv = new Ajv({ allowUnionTypes: true, strictRequired: false });
const isVariantFile = ajv.compile<VariantFile>(form);

/** The files of the folder, by name; throws, naming the file, where one has not the form of such a file. */
export const variantFiles: readonly VariantFile[] = readdirSync(import.meta.dirname, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => {
    const file: unknown = parse(readFileSync(join(import.meta.dirname, name), 'utf8'));
    if (!isVariantFile(file))
      throw new Error(`tests/variants/${name}: ${ajv.errorsText(isVariantFile.errors)}`);
    if (name !== `${file.rule}.yaml`) throw new Error(`tests/variants/${name} is about ${file.rule}`);
    return file;
  });

/** Where a passage stands in a file of the model; throws where it does not stand in it exactly once. */
const placeIn = ({ in: file, from }: Edit): number => {
  const at = primer[file].indexOf(from);
  if (at < 0 || primer[file].includes(from, at + 1))
    throw new Error(`«${from}» must stand exactly once in the model ${file}`);
  return at;
};

/** A file of the model with the edits that are about it: each stands where its passage stood, whatever the others say. */
const edited = (file: keyof typeof primer, edits: readonly Edit[]): string => {
  const whole: string = primer[file];
  const placed = edits.map((one) => ({ ...one, at: placeIn(one) })).sort((a, b) => a.at - b.at);
  let done = 0;
  const pieces = placed.map(({ at, from, to }) => {
    if (at < done) throw new Error(`«${from}» overlaps another edit of the model ${file}`);
    const piece = whole.slice(done, at) + to;
    done = at + from.length;
    return piece;
  });
  return pieces.join('') + whole.slice(done);
};

/** The path of a file of the model in the content folder. */
const pathOf = (file: keyof typeof primer): string => {
  const found = Object.entries(exampleBase).find(([, content]) => content === primer[file]);
  if (found === undefined) throw new Error(`the model has no file ${file}`);
  return found[0];
};

/** The files that a case lays over the model, by path; throws where an edit does not fit the model. */
export const laid = ({ edits = [], files = {} }: Case): Readonly<Record<string, string | null>> => {
  const byFile = Map.groupBy(edits, (one) => one.in);
  return {
    ...Object.fromEntries([...byFile].map(([file, own]) => [pathOf(file), edited(file, own)])),
    ...files,
  };
};
