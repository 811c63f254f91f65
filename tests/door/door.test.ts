// What an official sends comes back as content: how near to what a person has entered, act by act and file by file. The record is
// reviewed: a mark that falls is a fault, one that rises is written down (`-u`). `npm run bench:door -- --differences` says why.
import { expect, it } from 'vitest';
import { type DoorAct, doorActs } from './acts.ts';
import type { Measured } from './compare.ts';
import { type Parcel, parcels } from './files.ts';
import { inWords, measured, untoldIn, untoldInWords } from './imported.ts';

/** Acts without tables, of which one file of Word tells as much as what is made from it; the bench measures them all. */
const textsAlone = new Set(['kchr', 'mordovia', 'dzhida']);

const tried = parcels.filter(
  ({ act, name }) => !textsAlone.has(act.name) || /(?:plain\.docx|word\.docx|pdf)$/.test(name),
);

const known = new Map<Parcel, Promise<readonly Measured[]>>();

const marksOf = (parcel: Parcel): Promise<readonly Measured[]> => {
  const marks = known.get(parcel) ?? measured(parcel);
  known.set(parcel, marks);
  return marks;
};

/** What no file may fall below whose structure is told and not seen on a page: the goals of the import. */
const least = { roadmap: 0.99, indicators: 0.99, clauses: 0.98, subjects: 0.9, functions: 0.9 };

/** Subjects that the act names in passing and describes nowhere are entered by a person; the report asks for them. */
const exceptions: Readonly<Record<string, Partial<typeof least>>> = { kchr: { subjects: 0.85 } };

it.each(doorActs.map((act): [string, DoorAct] => [act.name, act]))(
  'пункты, ячейки, субъекты и функции акта %s возвращаются из документов и таблиц почти без потерь',
  async (name, act) => {
    const floors: Readonly<Record<string, number>> = { ...least, ...exceptions[name] };
    for (const parcel of tried.filter((each) => each.act === act && !each.name.endsWith('pdf')))
      for (const { aspect, share } of await marksOf(parcel))
        expect(share, `${parcel.name}, ${aspect}`).toBeGreaterThanOrEqual(floors[aspect] ?? 0);
  },
);

it('содержание, прочитанное из файлов, отличается от внесённого вручную так, как записано', async () => {
  const lines: string[] = [];
  for (const parcel of tried) lines.push(inWords(parcel, await marksOf(parcel)));
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('marks.snapshot.txt');
});

/** The others are told of by `npm run bench:door -- --untold`: each choice is an import of its own. */
const asked = ['kchr', 'dzhida', 'two'];

it.each(asked)('о прочих отличиях акта %s отчёт спрашивает: их исправляет другой выбор', async (act) => {
  const [parcel] = tried.filter(({ name }) => name === `${act}, word.docx`);
  if (parcel === undefined) throw new Error(`no parcel of ${act}`);
  await expect(untoldInWords(await untoldIn(parcel))).toMatchFileSnapshot(`untold/${act}.txt`);
});
