// One parcel of an official's files through the door, cold, in a process of its own: says in JSON what each step took, in
// milliseconds of the clock and of the processor, and the most memory held up to then, in megabytes.
import { performance } from 'node:perf_hooks';

const steps: Record<string, { milliseconds: number; processor: number; megabytes: number }> = {};

const timed = async <T>(name: string, step: () => T | Promise<T>): Promise<T> => {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const made = await step();
  const { user, system } = process.cpuUsage(cpu);
  steps[name] = {
    milliseconds: performance.now() - start,
    processor: (user + system) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  return made;
};

const wanted = process.argv[2];
const { parcels, printedOf } = await timed('load', () => import('../door/files.ts'));
const parcel = parcels.find(({ name }) => name === wanted);
if (parcel === undefined) throw new Error(`no such parcel: ${wanted}`);
await timed('printed', () => Promise.all(parcel.files.map(printedOf)));

process.stdout.write(JSON.stringify(steps));
