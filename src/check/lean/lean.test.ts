// The engine of the worker, from which much is left out, says of an act what the whole engine says of it.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPrinted } from '../../../validators/printed/read-printed.ts';
import { federalFiles } from '../../lib/federal-files.ts';
import { judgeDesk, readAll } from '../desk/desk.ts';
import { leanBundle } from './lean.ts';

const house = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'svod-lean-'));
const forms = join(house, 'tests/door/forms');
const settings = { asOf: '2026-11-21', choices: {}, edits: {} };

let lean: typeof judgeDesk;

beforeAll(async () => {
  const outfile = join(folder, 'desk.js');
  await build({
    absWorkingDir: house,
    entryPoints: ['src/check/desk/desk.ts'],
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'browser',
    conditions: ['worker'],
    plugins: [leanBundle],
    logLevel: 'error',
  });
  ({ judgeDesk: lean } = await import(/* @vite-ignore */ pathToFileURL(outfile).href));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('движок страницы проверки говорит то же, что и полный', () => {
  const acts = [
    'src/check/example/example.docx',
    'tests/door/files/vladimir.word.docx',
    ...readdirSync(forms)
      .filter((name) => name.endsWith('.html'))
      .map((name) => `tests/door/forms/${name}`),
  ];
  it.each(acts)('%s', async (path) => {
    const given = { name: path, bytes: new Uint8Array(readFileSync(join(house, path))) };
    const files = await readAll([given], readPrinted, () => {});
    const whole = judgeDesk(files, settings, federalFiles)?.verdict;
    expect(whole?.findings.length).toBeGreaterThan(0);
    expect(lean(files, settings, federalFiles)?.verdict).toEqual(whole);
  });
});
