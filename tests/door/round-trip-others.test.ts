// What Svod writes as ODT and XLSX comes back, too, and so do the made-up acts, whatever they are written as.
import { expect, it } from 'vitest';
import { docx } from '../../validators/export/office/docx/docx.ts';
import { officeDocument } from '../../validators/export/office/made/act.ts';
import { odt } from '../../validators/export/office/odt/odt.ts';
import { xlsx } from '../../validators/export/office/xlsx/xlsx.ts';
import { importAct } from '../../validators/import/import.ts';
import { readPrinted } from '../../validators/printed/read-printed.ts';
import { actFrom, type DoorAct, doorActs, federal, handMadeAct, isMadeUp, registersOf } from './acts.ts';
import { compare, line, type Measured } from './compare.ts';

type Least = Partial<Readonly<Record<Measured['aspect'], number>>>;

/** Of a book only its tables are asked for: it holds nothing else. */
const ofTables: Least = { roadmap: 0.99, indicators: 0.98 };
const ofText: Least = { clauses: 0.98, ...ofTables, tables: 0.98 };

const formats = {
  docx: { write: docx, least: ofText },
  odt: { write: odt, least: ofText },
  xlsx: { write: xlsx, least: ofTables },
} as const;

const trips: readonly (readonly [string, keyof typeof formats, DoorAct])[] = doorActs.flatMap((act) =>
  (['docx', 'odt', 'xlsx'] as const)
    // The five acts as documents of Word have a test of their own.
    .filter((format) => format !== 'docx' || isMadeUp(act))
    .map((format) => [act.name, format, act] as const),
);

it.each(trips)('%s, записанный как %s, возвращается тем же', async (_, format, act) => {
  const { write, least } = formats[format];
  const wanted = handMadeAct(act);
  const made = write(officeDocument(wanted));
  // An act without a table has no book.
  if (made === null) return expect(format).toBe('xlsx');
  const name = `act.${format}`;
  const reading = await readPrinted(made, name);
  if (!reading.ok) throw new Error(reading.says.ru);
  const { files } = importAct([{ name, document: reading.document }], {
    federal,
    territory: act.region,
    registers: registersOf(act),
  });
  const marks = compare(wanted, actFrom(act, files)).filter(
    ({ aspect, wanted: count, differences }) => least[aspect] !== undefined && count + differences.length > 0,
  );
  for (const { aspect, share, differences } of marks)
    expect(share, `${aspect}\n${differences.map(line).join('\n')}`).toBeGreaterThanOrEqual(
      least[aspect] ?? 1,
    );
});
