// The house has floors: what stands on one knows only those below it. CONTRIBUTING lists them, and this holds the list.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { house } from './sample.ts';

/** The floors from the ground up, as CONTRIBUTING names them. */
const floors = [
  ...readFileSync(join(house, 'CONTRIBUTING.md'), 'utf8').matchAll(/^\| (`validators\/[^|]*)\|/gm),
].map(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path));

/** The floor on which a file stands; -1 for one beside the house: schemas, package.json. */
const floorOf = (file: string): number =>
  floors.findIndex((paths) => paths.some((path) => file === path || file.startsWith(`${path}/`)));

const IMPORT = /(?:from|import)\s+'(\.{1,2}\/[^'?]+)/g;

/** The guides of the site quote what the command line says of itself. */
const quoting = 'src/lib/guide-texts.ts';

it('каждый файл знает только свой этаж и те, что ниже; сайт и командная строка не знают друг друга', () => {
  const files = globSync(['validators/**/*.ts', 'src/**/*.{ts,astro}'], { cwd: house }).filter(
    (file) => !/\.(?:test|bench)\.ts$|\.generated\./.test(file),
  );
  expect(files.length).toBeGreaterThan(500);
  const upward = files.flatMap((file) =>
    [...readFileSync(join(house, file), 'utf8').matchAll(IMPORT)].flatMap(([, path = '']) => {
      const imported = relative(house, join(house, dirname(file), path));
      const [from, to] = [floorOf(file), floorOf(imported)];
      const edges = file.split('/')[0] !== imported.split('/')[0] && /^validators\/cli\//.test(imported);
      return to > from || (edges && file !== quoting) ? [`${file} → ${imported}`] : [];
    }),
  );
  expect(upward).toEqual([]);
  expect(files.filter((file) => floorOf(file) === -1)).toEqual([]);
});
