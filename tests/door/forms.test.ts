// Acts of other forms than those that the import was made by. The record is reviewed: what is missed there and was not is a fault,
// what is found is written down (`-u`), and the least of the totals goes up with it.
import { expect, it } from 'vitest';
import type { FormMark } from './compare/form-marks.ts';
import { tableMarks } from './compare/form-tables.ts';
import { requisiteMarks, subjectMarks, textMarks } from './compare/form-text.ts';
import { type Form, forms, type ReadForm, readForm } from './forms.ts';

const read = await Promise.all(
  forms.map(async (form): Promise<readonly [Form, ReadForm]> => [form, await readForm(form)]),
);

const marksOf = ([{ truth }, { act }]: (typeof read)[number]): readonly FormMark[] =>
  [requisiteMarks, textMarks, subjectMarks, tableMarks]
    .flatMap((marks) => marks(truth, act))
    .filter(({ wanted }) => wanted > 0);

const marks = read.map(marksOf);

const excerpt = (text: string): string => (text.length > 90 ? `${text.slice(0, 89)}…` : text);

const inWords = ([{ name }]: (typeof read)[number], own: readonly FormMark[]): string =>
  [
    `${name}: ${own.map(({ aspect, right, wanted }) => `${aspect} ${right}/${wanted}`).join(', ')}`,
    ...own.flatMap(({ aspect, missed }) => missed.map((text) => `  ${aspect}: ${excerpt(text)}`)),
  ].join('\n');

/** What may not be lost of all twenty together. */
const least: Readonly<Record<string, number>> = {
  requisites: 53,
  issuers: 20,
  title: 20,
  documents: 36,
  sections: 79,
  clauses: 218,
  terms: 39,
  abbreviations: 88,
  subjects: 80,
  functions: 201,
  levels: 46,
  indicators: 31,
  signatory: 18,
  measures: 77,
  cells: 314,
  values: 20,
};

it('каждое слово акта любой формы внесено, и содержание отвечает схемам', () => {
  expect(read.map(([{ name }, { faults }]) => [name, faults])).toEqual(forms.map(({ name }) => [name, []]));
});

it('из двадцати актов разных форм понято то, что записано', async () => {
  const lines = read.map((one, at) => inWords(one, marks[at] ?? []));
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('forms/marks.snapshot.txt');
});

it.each(Object.entries(least))('из двадцати актов понято не меньше прежнего: %s', (aspect, right) => {
  const all = marks.flat().filter((mark) => mark.aspect === aspect);
  expect(all.reduce((sum, mark) => sum + mark.right, 0)).toBeGreaterThanOrEqual(right);
});
