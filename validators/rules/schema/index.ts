// The rules on the form of data: keys and values as the schemas describe them.
import type { ProblemRule } from '../problem-rule.ts';
import { knownKeys } from './known-keys.ts';
import { namedSchema } from './named-schema.ts';
import { oneLine } from './one-line.ts';
import { quotedText } from './quoted-text.ts';
import { requiredKeys } from './required-keys.ts';
import { rightFile } from './right-file.ts';
import { values } from './values.ts';

export const schemaRules: readonly ProblemRule[] = [
  knownKeys,
  namedSchema,
  oneLine,
  quotedText,
  requiredKeys,
  rightFile,
  values,
];
