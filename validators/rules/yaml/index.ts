// The rules on YAML as a notation.
import type { ProblemRule } from '../problem-rule.ts';
import { noTabs } from './no-tabs.ts';
import { plainData } from './plain-data.ts';
import { safeKeys } from './safe-keys.ts';
import { shallow } from './shallow.ts';
import { syntax } from './syntax.ts';
import { uniqueKeys } from './unique-keys.ts';
import { valueGiven } from './value-given.ts';

export const yamlRules: readonly ProblemRule[] = [
  noTabs,
  plainData,
  safeKeys,
  shallow,
  syntax,
  uniqueKeys,
  valueGiven,
];
