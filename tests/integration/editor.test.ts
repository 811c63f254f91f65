// VS Code holds each file of the content against the schema that the engine holds it against.
import { readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classify, federalFiles, territoryFileNames } from '../../validators/source/files.ts';
import { inTerritory } from '../support/layout.ts';
import { house } from './sample.ts';

const { 'yaml.schemas': globs } = JSON.parse(readFileSync(join(house, '.vscode/settings.json'), 'utf8')) as {
  readonly 'yaml.schemas': Readonly<Record<string, readonly string[]>>;
};

/** Every place where the engine reads a file; the printed source is plain text and has no schema. */
const places = [
  ...Object.keys(federalFiles).map((name) => `federal/${name}`),
  ...Object.keys(territoryFileNames)
    .filter((name) => name !== 'source.txt')
    .flatMap((name) => [
      `regions/primer/${inTerritory(name)}`,
      `regions/primer/municipalities/town/${inTerritory(name)}`,
    ]),
];

describe('.vscode/settings.json', () => {
  it('называет каждую схему, по которой проверяется файл', () => {
    // What the files share, and the data that the site publishes, are no schemas of files.
    const ofFiles = readdirSync(join(house, 'schemas')).filter(
      (name) => !/^(?:common|data-.*)\.schema\.json$/.test(name),
    );
    expect(Object.keys(globs).sort()).toEqual(ofFiles.map((name) => `./schemas/${name}`).sort());
  });

  it.each(places)('%s: та же схема, что и у проверки', (place) => {
    const read = classify(place);
    const named = Object.entries(globs)
      .filter(([, patterns]) => patterns.some((pattern) => matchesGlob(`content/${place}`, pattern)))
      .map(([schema]) => schema);
    expect(named).toEqual([`./schemas/${read.in === 'nowhere' ? 'nowhere' : read.kind}.schema.json`]);
  });
});
