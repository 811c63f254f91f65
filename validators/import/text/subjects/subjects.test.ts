// Made-up provisions of many forms: who is a subject in each and what he does, and who is none.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildCorpus } from '../../../model/corpus.ts';
import type { Subject } from '../../../model/types.ts';
import { readPrinted } from '../../../printed/read-printed.ts';
import type { SourceFile } from '../../../source/files.ts';
import { folderOf } from '../../folder.ts';
import { importAct } from '../../import.ts';
import { htmlOf } from '../drawn.ts';

const federal: readonly SourceFile[] = ['acts', 'indicators', 'subject-kinds'].map((name) => ({
  path: `federal/${name}.yaml`,
  content: readFileSync(join(import.meta.dirname, `../../../../content/federal/${name}.yaml`), 'utf8'),
}));

const casesIn = <Case>(name: string): readonly Case[] =>
  parse(readFileSync(join(import.meta.dirname, `cases/${name}.yaml`), 'utf8'));

const subjectsIn = async (drawn: string): Promise<readonly Subject[]> => {
  const html = htmlOf(`= ПОЛОЖЕНИЕ\n= о методической поддержке педагогов Озёрной области\n${drawn}`);
  const reading = await readPrinted(new TextEncoder().encode(html), 'act.html');
  if (!reading.ok) throw new Error(reading.says.ru);
  const { territory, files } = importAct([{ name: 'act.html', document: reading.document }], { federal });
  const { id, files: all } = folderOf(territory, files);
  return buildCorpus([...all, ...federal], '').territories.find((one) => one.id === id)?.subjects ?? [];
};

interface Read {
  readonly name: string;
  readonly short?: string;
  readonly functions?: readonly string[];
}

interface Form {
  readonly form: string;
  readonly drawn: string;
  readonly subjects: readonly Read[];
}

it.each(casesIn<Form>('forms').map((one) => [one.form, one] as const))('%s', async (_, one) => {
  const read = (await subjectsIn(one.drawn)).map(
    ({ name, short, functions }): Read => ({
      name,
      ...(short === null ? {} : { short }),
      ...(functions.length === 0 ? {} : { functions: functions.map(({ text }) => text) }),
    }),
  );
  const byName = (subjects: readonly Read[]): readonly Read[] =>
    subjects.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  expect(byName(read)).toEqual(byName(one.subjects));
});

interface NearMiss {
  readonly form: string;
  readonly drawn: string;
  readonly subjects: readonly string[];
}

it.each(casesIn<NearMiss>('near-misses').map((one) => [one.form, one] as const))(
  '%s – не субъекты',
  async (_, one) => {
    expect((await subjectsIn(one.drawn)).map(({ name }) => name)).toEqual(one.subjects);
  },
);
