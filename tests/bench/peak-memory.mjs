// Preloaded into a measured process: leaves its peak resident memory (kilobytes) in a file when it ends.
import { writeFileSync } from 'node:fs';

process.on('exit', () =>
  writeFileSync(process.env.SVOD_BENCH_MEMORY, String(process.resourceUsage().maxRSS)),
);
