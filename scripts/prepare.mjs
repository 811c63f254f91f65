// npm runs this before it packs and after an install, so that a package from git has its bundle too: npm asks nothing else
// of a dependency from git. Where only what a check needs was installed there is nothing to bundle with, and no need.
import { existsSync } from 'node:fs';

if (existsSync(new URL('../node_modules/esbuild', import.meta.url))) await import('./bundle.ts');
