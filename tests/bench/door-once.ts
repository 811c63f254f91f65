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
const { acts, engine, files, imported } = await timed('load', async () => ({
  acts: await import('../door/acts.ts'),
  engine: await import('../../validators/index.ts'),
  files: await import('../door/files.ts'),
  imported: await import('../door/imported.ts'),
}));
const parcel = files.parcels.find(({ name }) => name === wanted);
if (parcel === undefined) throw new Error(`no such parcel: ${wanted}`);
const printed = await timed('printed', () => imported.printedFiles(parcel));
const content = await timed('content', () => imported.importedOf(printed).files);
const { region } = parcel.act;
await timed('findings', () =>
  engine.check(acts.contentWith(parcel.act, content), { asOf: acts.asOf, chosen: [region] }),
);

process.stdout.write(JSON.stringify(steps));
