// The rule book of the worker in two parts. The first findings are to come soon, and to be the grave ones: the rules by which nothing
// but notes is found are loaded behind them.
import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../../../validators/rules/rule.ts';
import { isSilentOfAct } from './left-out.ts';

const home = join(import.meta.dirname, '../../../validators/rules');

export interface Books {
  readonly first: readonly Rule[];
  readonly later: readonly Rule[];
}

export const hasNothingToSay = ({ id }: Rule): boolean => isSilentOfAct(`/validators/rules/${id}`);

/** The rules on errors and warnings, and those on notes that they yield to: when all these are asked, what they find stands. */
const idsOfFirst = (rules: readonly Rule[], unfilled: string): ReadonlySet<string> => {
  const ids = new Set<string>();
  const take = ({ id, yieldsTo = [] }: Rule): void => {
    ids.add(id);
    for (const rule of rules)
      if (!ids.has(rule.id) && yieldsTo.some((other) => other === rule.id)) take(rule);
  };
  for (const rule of rules) if (rule.severity !== 'note' || rule.id === unfilled) take(rule);
  return ids;
};

/** The rules that are asked on the page, those that are asked first and the others. */
export const booksOfWorker = async (): Promise<Books> => {
  const [{ rules }, { unfilled }, { isAsked }] = await Promise.all([
    import('../../../validators/rules/index.ts'),
    import('../../../validators/rules/yielding.ts'),
    import('../desk/book.ts'),
  ]);
  const asked = rules.filter(isAsked);
  const telling = asked.filter((rule) => !hasNothingToSay(rule));
  const ids = idsOfFirst(telling, unfilled);
  const first = telling.filter(({ id }) => ids.has(id));
  return { first, later: asked.filter((rule) => !first.includes(rule)) };
};

/** A rule as a module gives it away. */
interface Given {
  readonly path: string;
  readonly name: string;
}

const givenIn = async (path: string): Promise<readonly (readonly [value: unknown, given: Given])[]> => {
  const names = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as Readonly<
    Record<string, unknown>
  >;
  return Object.entries(names).map(([name, value]) => [value, { path, name }]);
};

/** Where all values of the modules of rules are given away. */
const allGiven = async (): Promise<ReadonlyMap<unknown, Given>> => {
  const modules = globSync('*/**/*.ts', { cwd: home })
    .filter((name) => !name.endsWith('.test.ts'))
    .sort();
  return new Map((await Promise.all(modules.map((name) => givenIn(join(home, name))))).flat());
};

/** The text of a module which gives rules away under one name. @param folder that of the module */
export const moduleOf = async (name: string, rules: readonly Rule[], folder: string): Promise<string> => {
  const given = await allGiven();
  const imports = rules.map((rule, at) => {
    const of = given.get(rule);
    if (of === undefined) throw new Error(`no module gives the rule ${rule.id} away`);
    const path = relative(folder, of.path).replaceAll('\\', '/');
    return `import { ${of.name} as rule${at} } from '${path.startsWith('.') ? path : `./${path}`}';`;
  });
  return `${imports.join('\n')}\nexport const ${name} = [${rules.map((_, at) => `rule${at}`).join(', ')}];`;
};
