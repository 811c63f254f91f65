#!/usr/bin/env node
// The door of the command line: hands the process's surroundings to the commands and takes back an exit code.
import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';

// A check asks some two thousand patterns a few times each. Without this each is compiled twice, first to be interpreted.
setFlagsFromString('--regexp-tier-up-ticks=0');
enableCompileCache();
// A failure that nobody caught must not look like findings (exit code 1).
process.on('uncaughtException', (error) => {
  process.stderr.write(`svod: ${process.env['SVOD_DEBUG'] === '1' ? error.stack : error.message}\n`);
  process.exit(3);
});
const { processEdge } = await import('./edge.ts');
const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2), processEdge());
