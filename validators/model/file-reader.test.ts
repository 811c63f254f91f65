// What is remembered of a file is what reading it anew gives, and a changed file is never taken for the remembered one.
import { expect, it } from 'vitest';
import { exampleBase } from '../rules/example-base.ts';
import { buildCorpus } from './corpus.ts';
import { freshReader, rememberingReader } from './file-reader.ts';

const files = Object.entries(exampleBase).map(([path, content]) => ({ path, content }));
const subjects = 'regions/primer/acts/1/subjects.yaml';
const changed = files.map((file) =>
  file.path === subjects ? { path: subjects, content: 'subjects: []\n' } : file,
);
const facts = (given: typeof files, reader = freshReader): unknown => {
  const { territories, federal, problems } = buildCorpus(given, '', new Map(), { reader });
  // A territory stands among its own acts.
  const alone = territories.map(({ acts, ...territory }) => ({
    ...territory,
    acts: acts.map(({ id }) => id),
  }));
  return JSON.parse(JSON.stringify({ territories: alone, federal, problems }));
};

it('запомненный файл даёт то же, что прочитанный заново, сколько бы раз его ни брали', () => {
  const reader = rememberingReader(exampleBase);
  for (const given of [files, changed, files]) expect(facts(given, reader)).toEqual(facts(given));
});

it('файл читается один раз, пока в нём те же слова', () => {
  const reader = rememberingReader(exampleBase);
  const read = (text: string) => reader.yaml(subjects, text);
  const text = exampleBase[subjects] ?? '';
  expect(read(text)).toBe(read(text));
  expect(read(`${text}\n`)).not.toBe(read(text));
  expect(reader.check('subjects', read(text))).toBe(reader.check('subjects', read(text)));
});
