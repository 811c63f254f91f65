// The kept files: which act each is of, and what of it. Those that are sent together are imported together.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PrintedDocument } from '../../validators/printed/printed.ts';
import { readPrinted } from '../../validators/printed/read-printed.ts';
import { type DoorAct, doorActs } from './acts.ts';

const folder = join(import.meta.dirname, 'files');

/** What of an act a file holds: all, one of its documents, or its tables alone. */
export type Holds = 'whole' | 'order' | 'provision' | 'roadmap' | 'indicators' | 'tables';

export interface DoorFile {
  /** `vladimir.roadmap.docx` */
  readonly name: string;
  readonly act: DoorAct;
  readonly holds: Holds;
  /** In which manner it is laid out; of a DOCX in one file `plain` or `word`. */
  readonly manner: string;
}

const holdsOf = (kind: string): Holds => {
  if (kind === 'xlsx') return 'tables';
  const [first = ''] = kind.split('.');
  return first === 'order' || first === 'provision' || first === 'roadmap' || first === 'indicators'
    ? first
    : 'whole';
};

/** All kept files, by name. */
export const doorFiles: readonly DoorFile[] = readdirSync(folder)
  .toSorted()
  .flatMap((name) => {
    const [first = '', ...rest] = name.split('.');
    const act = doorActs.find((each) => each.name === first);
    const kind = rest.join('.');
    return act === undefined ? [] : [{ name, act, holds: holdsOf(kind), manner: kind }];
  });

const bytesOf = ({ name }: DoorFile): Uint8Array => readFileSync(join(folder, name));

const known = new Map<string, Promise<PrintedDocument>>();

const read = async (file: DoorFile): Promise<PrintedDocument> => {
  const reading = await readPrinted(bytesOf(file), file.name);
  if (!reading.ok) throw new Error(`${file.name}: ${reading.says.ru}`);
  return reading.document;
};

/** What is read of a file, once; throws where it is refused. */
export const printedOf = (file: DoorFile): Promise<PrintedDocument> => {
  const document = known.get(file.name) ?? read(file);
  known.set(file.name, document);
  return document;
};

/** Files that one person sends at one time. */
export interface Parcel {
  readonly name: string;
  readonly act: DoorAct;
  readonly files: readonly DoorFile[];
}

const together = (name: string, act: DoorAct, files: readonly DoorFile[]): readonly Parcel[] =>
  files.length === 0 ? [] : [{ name: `${act.name}, ${name}`, act, files }];

/** Each whole document alone, the apart ones together, the workbook, the tables in CSV. */
export const parcels: readonly Parcel[] = doorActs.flatMap((act) => {
  const own = doorFiles.filter((file) => file.act === act);
  return [
    ...own.filter(({ holds }) => holds === 'whole').flatMap((file) => together(file.manner, act, [file])),
    ...together(
      'docx apart',
      act,
      own.filter(({ holds, manner }) => holds !== 'whole' && manner.endsWith('.docx')),
    ),
    ...together(
      'xlsx',
      act,
      own.filter(({ holds }) => holds === 'tables'),
    ),
    ...together(
      'csv',
      act,
      own.filter(({ manner }) => manner.endsWith('.csv')),
    ),
  ];
});
