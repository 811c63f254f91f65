#!/usr/bin/env node
// The door of the command line: hands the process's surroundings to the commands and takes back an exit code.
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { processEdge } = await import('./edge.ts');
const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2), processEdge());
