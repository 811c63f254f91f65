// Preloaded into a measured process: leaves its peak resident memory (kilobytes) and the processor time of all its threads
// (microseconds) in a file when it ends.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.SVOD_BENCH_MEMORY, `${maxRSS} ${userCPUTime + systemCPUTime}`);
});
