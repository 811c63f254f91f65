// What the worker of the check does without, so that it comes sooner: the examples of the rules, which its page shows nowhere,
// the English of their texts, and the second copy of a parser that one package asks for in another form.
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Characters that are replaced by others. */
interface Cut {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

const nameOf = ({ name }: ts.ObjectLiteralElementLike): string =>
  name !== undefined && ts.isIdentifier(name) ? name.text : '';

/** What takes the place of a value that nobody in the worker asks for; null where it stays. */
const insteadOf = (name: string, beside: ReadonlySet<string>): string | null => {
  if (name === 'en' && beside.has('ru')) return "''";
  const isRule = beside.has('severity') && beside.has('reason');
  return isRule && (name === 'bad' || name === 'good') ? '[]' : null;
};

const cutsIn = (node: ts.Node): readonly Cut[] => {
  if (!ts.isObjectLiteralExpression(node)) return childrenOf(node).flatMap(cutsIn);
  const beside = new Set(node.properties.map(nameOf));
  return node.properties.flatMap((property): readonly Cut[] => {
    const by = ts.isPropertyAssignment(property) ? insteadOf(nameOf(property), beside) : null;
    if (by === null || !ts.isPropertyAssignment(property)) return cutsIn(property);
    const { initializer } = property;
    return [{ from: initializer.getStart(), to: initializer.end, by }];
  });
};

const childrenOf = (node: ts.Node): readonly ts.Node[] => {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
};

/** A module of the engine without what only the rule book and readers of English need. */
export const leanModule = (code: string): string =>
  cutsIn(ts.createSourceFile('', code, ts.ScriptTarget.Latest, true)).reduceRight(
    (text, { from, to, by }) => text.slice(0, from) + by + text.slice(to),
    code,
  );

/** Asked for as a module and, by another package, as it was before there were modules. */
const twofold = 'acorn';

/** The plugin of the bundler. */
export const leanWorker = () => ({
  name: 'lean-worker',
  enforce: 'pre' as const,
  resolveId: (id: string): string | null =>
    id === twofold ? fileURLToPath(import.meta.resolve(twofold)) : null,
  transform: (code: string, id: string) =>
    /\/validators\/.*\.ts$/.test(id) ? { code: leanModule(code), map: null } : null,
});
