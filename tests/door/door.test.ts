// What an official sends comes back as content: how near to what a person has entered, act by act and file by file. The record is
// reviewed: a mark that falls is a fault, one that rises is written down (`-u`). `npm run bench:door -- --differences` says why.
import { expect, it } from 'vitest';
import { parcels } from './files.ts';
import { inWords, measured } from './imported.ts';

it('содержание, прочитанное из файлов, отличается от внесённого вручную так, как записано', async () => {
  const lines: string[] = [];
  for (const parcel of parcels) lines.push(inWords(parcel, await measured(parcel)));
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('marks.snapshot.txt');
});
