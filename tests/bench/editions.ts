// A country in which every territory has two acts in three editions: what its check costs as it grows from a quarter to the whole.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeHistory } from '../synthetic/history.ts';
import { type Extent, real, territories } from '../synthetic/territories.ts';
import { type Measured, measure, sayFigure, sayHeading, sayMeasured, sayRatio } from './measure.ts';
import { sizeOf } from './size-of.ts';
import { svod } from './tools.ts';

const { values: options } = parseArgs({ options: { territories: { type: 'string', default: '2400' } } });
const whole = Number(options.territories);
const workers = Math.max(2, cpus().length);
/** One territory in 27 is a region, as in the country. */
const perRegion = 27;

/** So many made-up territories beside the real ones. */
const extentOf = (count: number): Extent => {
  const regions = Math.round(count / perRegion);
  return { regions: real.regions + regions, municipalities: real.municipalities + count - regions };
};

const folder = mkdtempSync(join(tmpdir(), 'svod-bench-editions-'));
const checkOf = (count: number): Measured & { readonly size: number } => {
  const root = join(folder, String(count));
  cpSync('content', root, { recursive: true });
  writeHistory(root, territories(extentOf(count)));
  const { files, megabytes } = sizeOf(root);
  sayFigure(`${count} territories, files`, String(files));
  sayFigure(`${count} territories, megabytes`, megabytes.toFixed(1));
  const [measured] = measure([svod(`svod check, ${count} territories`, root, { workers })], 1, {
    cold: true,
  });
  rmSync(root, { recursive: true });
  if (measured === undefined) throw new Error('nothing was measured');
  sayMeasured(measured);
  return { ...measured, size: megabytes };
};

try {
  sayHeading(`${whole} territories, each with two acts in three editions`);
  const [first, ...more] = [whole / 4, whole / 2, whole].map((count) => checkOf(Math.round(count)));
  for (const { name, processor, size, megabytes } of more) {
    sayHeading(name);
    const growth = processor / (first?.processor ?? 0) / (size / (first?.size ?? 0));
    sayRatio('growth / growth of the content', growth, 'at most 1, linear');
    sayRatio('peak memory, GB', megabytes / 1000, 'under 1');
  }
} finally {
  rmSync(folder, { recursive: true });
}
