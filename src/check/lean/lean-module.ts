// What the worker of the check does without, so that it comes sooner: the examples of the rules, which its page shows nowhere, all
// that only they are made of, the English of the texts, what is told of a rule beside its findings, and what is said to the editor of the data.
import ts from 'typescript';

/** Characters that are replaced by others. */
interface Cut {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

const nameOf = ({ name }: ts.ObjectLiteralElementLike): string =>
  name !== undefined && ts.isIdentifier(name) ? name.text : '';

/** What stands in the place of a text that nobody in the worker asks for. */
const nothing = "{ ru: '' }";

/** What is left out with its name. */
const gone = 'undefined';

/** What comes later, or is not asked for, of a rule. */
const later: ReadonlySet<string> = new Set(['title', 'fault', 'reason', 'doubt', 'edit', 'bad', 'good']);

/** What a rule that is silent here has to say, and how one about the data tells what is wrong with a file. */
const unsaid: Readonly<Record<string, string>> = {
  say: `() => ({ message: ${nothing} })`,
  check: '() => []',
};

const isAboutData = (property: ts.ObjectLiteralElementLike): boolean =>
  nameOf(property) === 'codes' ||
  (ts.isPropertyAssignment(property) &&
    nameOf(property) === 'about' &&
    ts.isStringLiteral(property.initializer) &&
    property.initializer.text === 'data');

/** What takes the place of the value of a name in an object; null where it stays. */
const replacing = (
  { properties }: ts.ObjectLiteralExpression,
  areSilent: boolean,
): ((name: string) => string | null) => {
  const beside = new Set(properties.map(nameOf));
  const isRule = beside.has('bad') && beside.has('good');
  // What only the data can be at fault for, no official is told.
  const isSilent = isRule && (areSilent || properties.some(isAboutData));
  return (name) => {
    if (name === 'en' && beside.has('ru')) return gone;
    if (isRule && later.has(name)) return gone;
    if (isRule && name === 'cure') return nothing;
    // What an issue says to the editor of the data.
    if (name === 'edit' && beside.has('message')) return 'null';
    return isSilent && Object.hasOwn(unsaid, name) ? (unsaid[name] ?? null) : null;
  };
};

const childrenOf = (node: ts.Node): readonly ts.Node[] => {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
};

const valuesIn = (node: ts.Node, areSilent: boolean): readonly Cut[] => {
  const within = (child: ts.Node): readonly Cut[] => valuesIn(child, areSilent);
  if (!ts.isObjectLiteralExpression(node)) return childrenOf(node).flatMap(within);
  const by = replacing(node, areSilent);
  return node.properties.flatMap((property, index): readonly Cut[] => {
    const isMethod = ts.isMethodDeclaration(property);
    const value = isMethod || ts.isPropertyAssignment(property) ? by(nameOf(property)) : null;
    if (value === null) return within(property);
    const before = node.properties[index - 1];
    // With the comma before it.
    if (value === gone && before !== undefined) return [{ from: before.end, to: property.end, by: '' }];
    const from = isMethod ? property.getStart() : (property as ts.PropertyAssignment).initializer.getStart();
    return [{ from, to: property.end, by: isMethod ? `${nameOf(property)}: ${value}` : value }];
  });
};

/** The names that a node uses, each as often as it does. */
const namesIn = (node: ts.Node): readonly string[] => {
  if (ts.isIdentifier(node)) return [node.text];
  if (ts.isPropertyAccessExpression(node)) return namesIn(node.expression);
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) return namesIn(node.initializer);
  return childrenOf(node).flatMap(namesIn);
};

/** The constants of a module that it neither gives away nor uses. The engine is pure: nothing but the constant is made with it. */
const unusedIn = (file: ts.SourceFile): readonly Cut[] => {
  const used = Map.groupBy(namesIn(file), (name) => name);
  return file.statements.flatMap((statement): readonly Cut[] => {
    if (!ts.isVariableStatement(statement) || statement.modifiers !== undefined) return [];
    const names = statement.declarationList.declarations.map(({ name }) => name);
    const isUnused = names.every((name) => ts.isIdentifier(name) && used.get(name.text)?.length === 1);
    return isUnused ? [{ from: statement.getStart(), to: statement.end, by: '' }] : [];
  });
};

const without = (code: string, cuts: (file: ts.SourceFile) => readonly Cut[]): string =>
  cuts(ts.createSourceFile('', code, ts.ScriptTarget.Latest, true)).reduceRight(
    (text, { from, to, by }) => text.slice(0, from) + by + text.slice(to),
    code,
  );

const withoutUnused = (code: string): string => {
  const less = without(code, unusedIn);
  return less === code ? code : withoutUnused(less);
};

/**
 * A module of the engine without what only the rule book, readers of English and the editor of the data need.
 *
 * @param areSilent its rules have nothing to say to an official
 */
export const leanModule = (code: string, areSilent = false): string =>
  withoutUnused(without(code, (file) => valuesIn(file, areSilent)));
