#!/usr/bin/env node
// Runs Svod. In a checkout that is its TypeScript; Node refuses to strip types in an installed package, so there it is
// the JavaScript bundled from it. Plain enough for an old Node to say that it is one.
import { existsSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `svod: нужен Node 22.18 или новее, а это ${process.versions.node}. / Node 22.18 or newer is needed.\n`,
  );
  process.exitCode = 3;
} else {
  const { keepCompiled } = await import('./compile-cache.js');
  keepCompiled();
  const source = new URL('../validators/cli/main.ts', import.meta.url);
  const bundle = new URL('../dist-bin/main.js', import.meta.url);
  await import((existsSync(source) ? source : bundle).href);
}
