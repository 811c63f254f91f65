// A made-up country of 89 regions and 2,300 municipalities with seeded defects: what its check costs, how that grows,
// whether workers pay and what was kept of the last check, what other validators need for the part of the work that they can do, and whether the defects
// are found.
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { defects } from '../synthetic/defects/index.ts';
import { complaints, seededFiles, seeds } from '../synthetic/seeded.ts';
import { territories } from '../synthetic/territories.ts';
import { writeCorpus } from '../synthetic/write.ts';
import { type Measured, measure, sayFigure, sayHeading, sayMeasured, sayRatio } from './measure.ts';
import { sizeOf } from './size-of.ts';
import { otherTools, parsing, svod } from './tools.ts';

const { values: options } = parseArgs({
  options: {
    regions: { type: 'string', default: '89' },
    municipalities: { type: 'string', default: '2300' },
    rounds: { type: 'string', default: '1' },
    others: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const rounds = Number(options.rounds);
const whole = { regions: Number(options.regions), municipalities: Number(options.municipalities) };
const workers = Math.max(2, cpus().length);
const quarter = {
  regions: Math.round(whole.regions / 4),
  municipalities: Math.round(whole.municipalities / 4),
};

const folder = mkdtempSync(join(tmpdir(), 'svod-bench-country-'));
try {
  const [wholeRoot, quarterRoot] = [join(folder, 'content'), join(folder, 'quarter')];
  const made = territories(whole);
  const all = seeds(made, 'together');
  const seedOf = new Map(all.map((seed) => [seed.territory, seed]));
  writeCorpus(wholeRoot, made, (files, territory) => {
    const seed = seedOf.get(territory);
    return seed === undefined ? files : seededFiles(seed);
  });
  writeCorpus(quarterRoot, territories(quarter));
  const size = sizeOf(wholeRoot);

  sayHeading(
    `${whole.regions} regions and ${whole.municipalities} municipalities, made up of the five documents`,
  );
  sayFigure('files', String(size.files));
  sayFigure('megabytes', size.megabytes.toFixed(1));
  const report = (name: string): string => join(folder, `${name}.json`);
  const [part, parsed, alone, checked] = measure(
    [
      svod('svod check, a quarter', quarterRoot),
      parsing('parse only', wholeRoot),
      svod('svod check without workers', wholeRoot, { output: report('alone'), workers: 0 }),
      svod('svod check with workers', wholeRoot, { output: report('workers'), workers }),
    ],
    rounds,
    { cold: true },
  );
  if (part === undefined || parsed === undefined || alone === undefined || checked === undefined)
    throw new Error('nothing was measured');
  for (const measured of [part, parsed, alone, checked]) sayMeasured(measured);
  sayFigure('files a second', (size.files / checked.seconds).toFixed(0));
  sayFigure('megabytes a second', (size.megabytes / checked.seconds).toFixed(2));
  sayRatio('check / parse only', checked.seconds / parsed.seconds, 'at most 1.5');
  sayRatio('check without workers / parse only', alone.seconds / parsed.seconds, 'the work itself');
  const share = size.megabytes / sizeOf(quarterRoot).megabytes;
  sayRatio('growth / growth of the content', checked.seconds / part.seconds / share, 'at most 1, linear');
  sayRatio('peak memory, GB', checked.megabytes / 1000, 'under 1');
  const same = readFileSync(report('alone')).equals(readFileSync(report('workers')));
  sayFigure('the same bytes with and without workers', same ? 'yes' : 'NO');

  sayHeading('The country again, with what was found kept');
  const again = (name: string): Measured => {
    const by = { output: report('again'), workers, cache: join(folder, 'kept') };
    const [measured] = measure([svod(name, wholeRoot, by)], 1, { cold: true });
    if (measured === undefined) throw new Error('nothing was measured');
    sayMeasured(measured);
    return measured;
  };
  again('svod check, keeping what it finds');
  const unchanged = again('again, nothing has changed');
  const sameKept = readFileSync(report('again')).equals(readFileSync(report('workers')));
  appendFileSync(join(wholeRoot, 'regions/made-up-01/region.yaml'), '# changed\n');
  const changed = again('again, a file of one region has changed');
  sayRatio('nothing changed / parse only', unchanged.seconds / parsed.seconds, 'at most 1.5');
  sayRatio('one region changed / parse only', changed.seconds / parsed.seconds, 'at most 1.5');
  sayFigure('the same bytes from what was kept', sameKept ? 'yes' : 'NO');

  const { findings } = JSON.parse(readFileSync(report('workers'), 'utf8')) as {
    readonly findings: readonly { readonly rule: string; readonly file: string; readonly line: number }[];
  };
  const wrong = complaints(all, findings, wholeRoot);
  const found = new Set(wrong.map(({ territory }) => territory.id));
  sayFigure('seeded defects', String(defects.length));
  sayFigure('territories of which something else is said', String(found.size));
  for (const { territory, text } of wrong.slice(0, 20)) sayFigure(`  ${territory.id}`, text);

  const others = options.others ? otherTools(join(folder, 'others')) : null;
  if (others === null) sayHeading('Spectral and jsonschema: not measured, they could not be installed');
  else {
    sayHeading('The quarter beside other validators, which see its YAML files and the schemas only');
    const [own, spectral, jsonschema] = measure(
      [
        svod('svod check, all files and rules', quarterRoot),
        others.spectral('spectral lint, schemas', quarterRoot),
        others.jsonschema('jsonschema validate', quarterRoot),
      ],
      rounds,
      { cold: true },
    );
    if (own === undefined || spectral === undefined || jsonschema === undefined)
      throw new Error('nothing was measured');
    for (const measured of [own, spectral, jsonschema]) sayMeasured(measured);
    sayRatio('svod / spectral', own.seconds / spectral.seconds, 'below 1');
    sayRatio('svod / jsonschema', own.seconds / jsonschema.seconds, 'it does a small part, in C++');
  }
} finally {
  rmSync(folder, { recursive: true });
}
