// The library: `import { check } from 'svod'`. In a checkout its TypeScript, in an installed package the bundle of it;
// see svod.js beside it.
import { existsSync } from 'node:fs';

const source = new URL('../validators/index.ts', import.meta.url);
const bundle = new URL('../dist-bin/index.js', import.meta.url);

export const {
  check,
  child,
  defineConfig,
  edit,
  editorHint,
  exampleBase,
  keyOf,
  ruleFaults,
  rules,
  rulesOf,
  summarise,
} = await import((existsSync(source) ? source : bundle).href);
