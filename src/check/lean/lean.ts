// The engine as the worker of the check has it: what nobody in it asks for is left out before it is bundled.
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import type { Rule } from '../../../validators/rules/rule.ts';
import { isFormat } from '../../../validators/rules/yielding.ts';
import { booksOfWorker, hasNothingToSay, moduleOf } from './books.ts';
import { leanModule } from './lean-module.ts';
import { insteadOf, isSilentOfAct } from './left-out.ts';

const ofEngine = /\/validators\/.*\.ts$/;
const ofSchema = /\/schemas\/[\w-]+\.schema\.json$/;

/** A schema without its words, which explain a file to its editor. */
const withoutWords = (key: string, value: unknown): unknown =>
  (key === 'title' || key === 'description') && typeof value === 'string' ? undefined : value;

const kindsOfText = ['title', 'fault', 'reason', 'cure', 'doubt'] as const;

/** Of texts by their kinds makes those of each rule. */
const unfolded = `export const laterTexts = Object.fromEntries(
  ids.map((id, at) => {
    const own = Object.entries(texts).filter(([, of]) => of[at] !== '');
    return [id, Object.fromEntries(own.map(([kind, of]) => [kind, { ru: of[at], en: '' }]))];
  }),
);`;

/**
 * The texts that the rules of the worker are without; in a report all that are asked are named, those too that are silent. Those of one
 * kind are alike, and weigh less together.
 */
const laterTexts = async (): Promise<string> => {
  const { first, later } = await booksOfWorker();
  const rules = [...first, ...later];
  const textOf = (rule: Rule, kind: (typeof kindsOfText)[number]): string =>
    kind !== 'title' && (isFormat(rule) || hasNothingToSay(rule)) ? '' : (rule[kind]?.ru ?? '');
  const texts = kindsOfText.map((kind) => [kind, rules.map((rule) => textOf(rule, kind))]);
  return `const ids = ${JSON.stringify(rules.map(({ id }) => id))};
const texts = ${JSON.stringify(Object.fromEntries(texts))};
${unfolded}`;
};

/** What is made for the worker, by the end of the path in whose place it stands. */
const made: Readonly<Record<string, (folder: string) => Promise<string>>> = {
  '/check/desk/later-texts.ts': laterTexts,
  '/validators/rules/index.ts': async (folder) => moduleOf('rules', (await booksOfWorker()).first, folder),
  '/check/desk/later-rules.ts': async (folder) =>
    moduleOf('laterRules', (await booksOfWorker()).later, folder),
};

/** A file of the engine as the worker has it. @returns null where it is none */
const leanFile = async (code: string, path: string): Promise<string | null> => {
  const make = Object.entries(made).find(([end]) => path.endsWith(end))?.[1];
  if (make !== undefined) return make(dirname(path));
  if (ofSchema.test(path)) return JSON.stringify(JSON.parse(code, withoutWords));
  return ofEngine.test(path) ? leanModule(code, isSilentOfAct(path)) : insteadOf(path);
};

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** What the engine asks for, the files that ask for it, and what stands in its place. */
const others: readonly (readonly [id: string, asks: RegExp, instead: string])[] = [
  ['./mdx-parse.ts', /\/validators\/source\/mdx\.ts$/, beside('./mdx-parse.ts')],
  ['./yaml-parse.ts', /\/validators\/source\/yaml\.ts$/, beside('./yaml-parse.ts')],
  ['yaml', /\/validators\/source\/yaml(?:-nodes)?\.ts$/, beside('./yaml-parse.ts')],
  ['./yaml-text.ts', /\/validators\/import\/write\//, beside('./yaml-text.ts')],
  ['./write/yaml-text.ts', /\/validators\/import\/register\.ts$/, beside('./yaml-text.ts')],
  ['../../import/write/yaml-text.ts', /\/validators\/export\/draft\//, beside('./yaml-text.ts')],
  ['./schema-validators.generated.js', /\/validators\/source\//, beside('./schema-validators.ts')],
  // A report is marked by the package itself, and comes later.
  ['@noble/hashes/sha2.js', /\/validators\/rules\//, beside('./sha256.ts')],
  ['@noble/hashes/utils.js', /\/validators\/rules\//, beside('./sha256.ts')],
];

const otherFor = (id: string, importer: string): string | null =>
  others.find(([asked, asks]) => asked === id && asks.test(importer))?.[2] ?? null;

/** What packs a file comes later than what unpacks one: of this package the readers have a part of their own. */
const zip = 'fflate';
const ofReader = /\/validators\/printed\/package\//;

interface Resolving {
  readonly resolve: (id: string, importer: string) => Promise<{ readonly id: string } | null>;
}

/** The plugin of Vite. */
export const leanWorker = () => ({
  name: 'lean-worker',
  enforce: 'pre' as const,
  async resolveId(this: Resolving, id: string, importer = ''): Promise<string | null> {
    if (id !== zip || !ofReader.test(importer)) return otherFor(id, importer);
    const found = await this.resolve(id, importer);
    return found === null ? null : `${found.id}?unpacks`;
  },
  transform: async (code: string, id: string) => {
    const lean = await leanFile(code, id);
    return lean === null ? null : { code: lean, map: null };
  },
});

/** The plugin of esbuild. */
export const leanBundle: Plugin = {
  name: 'lean',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^(?:[.@]|yaml$)/ }, ({ path, importer }) => {
      const other = otherFor(path, importer);
      return other === null ? undefined : { path: other };
    });
    onLoad(
      { filter: /\/(?:(?:validators|desk)\/.*\.ts|schemas\/.*\.json|node_modules\/.*\.js)$/ },
      async ({ path }) => {
        const contents = await leanFile(readFileSync(path, 'utf8'), path);
        const loader = path.endsWith('.json') ? 'json' : path.endsWith('.ts') ? 'ts' : 'js';
        return contents === null ? undefined : { contents, loader };
      },
    );
  },
};
