// An act that Svod writes for Word comes back as it was: what differs is listed, act by act, and may not grow. And the file changes
// nothing in the folder that it was made of, whatever a person has entered there otherwise than the import would.
import { beforeAll, describe, expect, it } from 'vitest';
import { canonical } from '../../validators/cli/format/canonical.ts';
import { docx } from '../../validators/export/office/docx/docx.ts';
import { officeDocument } from '../../validators/export/office/made/act.ts';
import { type Imported, importAct } from '../../validators/import/import.ts';
import { type MergedAct, mergeAct } from '../../validators/import/merge/merge.ts';
import { readPrinted } from '../../validators/printed/read-printed.ts';
import { classify, type SourceFile } from '../../validators/source/files.ts';
import {
  actFrom,
  type DoorAct,
  doorActs,
  federal,
  filesOf,
  handMadeAct,
  isMadeUp,
  registersOf,
} from './acts.ts';
import { compare, line, type Measured } from './compare.ts';

/** What no act may fall below; of subjects and their functions the import can only propose. */
const least: Partial<Readonly<Record<Measured['aspect'], number>>> = {
  clauses: 0.98,
  roadmap: 0.99,
  indicators: 0.98,
  tables: 0.98,
};

const textOf = ({ content }: SourceFile): string =>
  content instanceof Uint8Array ? new TextDecoder().decode(content) : String(content);

const textsOf = (files: readonly SourceFile[]): ReadonlyMap<string, string> =>
  new Map(files.map((file) => [file.path, textOf(file)]));

const read = async (bytes: Uint8Array, name: string, act: DoorAct): Promise<Imported> => {
  const reading = await readPrinted(bytes, name);
  if (!reading.ok) throw new Error(reading.says.ru);
  return importAct([{ name, document: reading.document }], {
    federal,
    territory: act.region,
    registers: registersOf(act),
  });
};

interface Trip {
  readonly imported: Imported;
  readonly marks: readonly Measured[];
  readonly merged: MergedAct;
}

const tripOf = async (act: DoorAct): Promise<Trip> => {
  const mine = textsOf(filesOf(act));
  const wanted = handMadeAct(act);
  const imported = await read(docx(officeDocument(wanted)), 'act.docx', act);
  const base = await read(new TextEncoder().encode(mine.get('source.txt') ?? ''), 'source.txt', act);
  return {
    imported,
    marks: compare(wanted, actFrom(act, imported.files)).filter(
      (own) => own.wanted + own.differences.length > 0,
    ),
    merged: mergeAct(mine, textsOf(imported.files), imported.proposed, textsOf(base.files)),
  };
};

const own = doorActs.filter((act) => !isMadeUp(act));
const trips = new Map<DoorAct, Trip>();
const tripWith = (act: DoorAct): Trip => {
  const trip = trips.get(act);
  if (trip === undefined) throw new Error(`no trip of ${act.name}`);
  return trip;
};

beforeAll(async () => {
  for (const act of own) trips.set(act, await tripOf(act));
}, 120_000);

describe.each(own.map((act): [string, DoorAct] => [act.name, act]))(
  'акт %s, записанный для Word',
  (_, act) => {
    it('возвращается тем же: пункты, дорожная карта, показатели, таблицы', () => {
      for (const { aspect, share, differences } of tripWith(act).marks)
        expect(share, `${aspect}\n${differences.map(line).join('\n')}`).toBeGreaterThanOrEqual(
          least[aspect] ?? 0,
        );
    });

    it('прочитанный снова, ничего не меняет в папке, из которой записан', () => {
      const { differences } = tripWith(act).merged;
      expect(differences.filter(({ kind, file }) => kind !== 'kept' && file !== 'corrections.yaml')).toEqual(
        [],
      );
    });

    it('приходит файлами в одном виде', () => {
      for (const file of tripWith(act).imported.files) {
        const meant = classify(`regions/r/acts/a/${file.path}`);
        if (meant.in !== 'territory' || meant.kind === 'source') continue;
        expect(canonical(file.path, textOf(file), meant.kind), file.path).toBe(textOf(file));
      }
    });
  },
);

it('в том, что вернулось, отличается только записанное', async () => {
  const lines = own.flatMap((act) => [
    `== ${act.name}`,
    ...tripWith(act).marks.flatMap(({ aspect, differences }) =>
      differences.map((difference) => `${aspect}: ${line(difference)}`),
    ),
  ]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('round-trip.snapshot.txt');
});
