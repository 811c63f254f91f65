// Every Russian text of a finding that the sources of the rules hold, so that a test can ask which of them no example says.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const book = join(import.meta.dirname, '../../validators/rules');

/** What a rule says of itself, and its examples: no finding prints them. */
const ASIDE = new Set(['title', 'fault', 'reason', 'doubt', 'why', 'bad', 'good']);

/** Texts that are not the rules': the form of rules, of examples and of norms. */
const FRAME = /(?:^|\/)(?:example[^/]*|rule[^/]*|text-form|norms)\.ts$/u;

/** The fixed words of a Russian text, in order; what stands between them is filled in. */
export interface Variant {
  readonly file: string;
  readonly words: readonly string[];
}

const wordsOf = (node: ts.Expression): readonly string[] => {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (!ts.isTemplateExpression(node)) return [];
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
};

/** The general cure and what is done beside it stand by the reason of a rule; a `cure` elsewhere is the hint of one finding. */
const isGeneralCure = ({ parent }: ts.PropertyAssignment): boolean =>
  parent.properties.some((property) => property.name?.getText() === 'reason');

const variantsIn = (file: string): readonly Variant[] => {
  const text = readFileSync(join(book, file), 'utf8');
  const found: Variant[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node)) {
      const name = node.name.getText();
      if (ASIDE.has(name) || ((name === 'cure' || name === 'edit') && isGeneralCure(node))) return;
      const words = name === 'ru' ? wordsOf(node.initializer) : [];
      const reported = words.filter((part) => /\p{L}{2}/u.test(part));
      if (reported.length > 0) found.push({ file, words: reported });
    }
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
};

/** Whether a text says a variant: its fixed words, in order. */
export const occurs = ({ words }: Variant, text: string): boolean => {
  let from = 0;
  return words.every((word) => {
    const at = text.indexOf(word, from);
    from = at + word.length;
    return at >= 0;
  });
};

/** The texts of all rules, in the order of their files. */
export const ruleTexts = (): readonly Variant[] =>
  readdirSync(book, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !FRAME.test(name))
    .toSorted()
    .flatMap(variantsIn);
