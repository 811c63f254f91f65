// The engine as the worker of the check has it: what nobody in it asks for is left out before it is bundled.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { leanModule } from './lean-module.ts';

const ofEngine = /\/validators\/.*\.ts$/;
const ofSchema = /\/schemas\/[\w-]+\.schema\.json$/;

/** A schema without its words, which explain a file to its editor. */
const withoutWords = (key: string, value: unknown): unknown =>
  (key === 'title' || key === 'description') && typeof value === 'string' ? undefined : value;

/** A file of the engine as the worker has it. @returns null where it is none */
const leanFile = (code: string, path: string): string | null => {
  if (ofSchema.test(path)) return JSON.stringify(JSON.parse(code, withoutWords));
  return ofEngine.test(path) ? leanModule(code) : null;
};

/** All names of signs that HTML has: more than what import writes. */
const allEntities = 'character-entities';
const writtenEntities = fileURLToPath(new URL('./written-entities.ts', import.meta.url));

/** The plugin of Vite. */
export const leanWorker = () => ({
  name: 'lean-worker',
  enforce: 'pre' as const,
  resolveId: (id: string): string | null => (id === allEntities ? writtenEntities : null),
  transform: (code: string, id: string) => {
    const lean = leanFile(code, id);
    return lean === null ? null : { code: lean, map: null };
  },
});

/** The plugin of esbuild. */
export const leanBundle: Plugin = {
  name: 'lean',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: new RegExp(`^${allEntities}$`) }, () => ({ path: writtenEntities }));
    onLoad({ filter: /\/(?:validators\/.*\.ts|schemas\/.*\.json)$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      return { contents: leanFile(code, path) ?? code, loader: path.endsWith('.json') ? 'json' : 'ts' };
    });
  },
};
