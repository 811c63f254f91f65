// The rules on the text of a provision as a notation.
import type { ProblemRule } from '../problem-rule.ts';
import { bounded } from './bounded.ts';
import { knownComponents } from './known-components.ts';
import { noCode } from './no-code.ts';
import { noHtml } from './no-html.ts';
import { plainMarkup } from './plain-markup.ts';
import { syntax } from './syntax.ts';

export const mdxRules: readonly ProblemRule[] = [
  bounded,
  knownComponents,
  noCode,
  noHtml,
  plainMarkup,
  syntax,
];
