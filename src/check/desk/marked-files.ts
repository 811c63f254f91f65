// The official's own files given back: with the findings in their margins, or with what the person worded anew as tracked changes.
import { markFile } from '../../../validators/printed/marked/mark-file.ts';
import type { Change, Remark } from '../../../validators/printed/marked/remark.ts';
import type { Paragraph, PrintedDocument } from '../../../validators/printed/printed.ts';
import { remarksOf } from '../../../validators/report/remarks.ts';
import type { Given, NamedBytes } from '../messages.ts';
import type { Desk, JudgedAct } from './desk.ts';
import { changeOf } from './edits.ts';
import { paragraphIds } from './paragraphs.ts';
import { allCured, inFull } from './rule-texts.ts';

const author = { author: 'Свод', initials: 'Св' } as const;

/** «Приказ.docx» → «Приказ (замечания).docx». */
const renamed = (name: string, what: string): string => {
  const dot = name.lastIndexOf('.');
  return dot < 1 ? `${name} (${what})` : `${name.slice(0, dot)} (${what})${name.slice(dot)}`;
};

/** What is written into one of the files. */
interface Marked {
  readonly remarks: readonly Remark[];
  readonly changes: readonly Change[];
}

const notWritten = (name: string, changes: number): string =>
  `${name}: исправления в него не записываются (${changes}). Внесите их по списку сами.`;

/** Marks each file that there is something to write into. */
const markAll = async (
  { files, settings: { asOf } }: Desk,
  what: string,
  marksOf: (document: PrintedDocument, file: number) => Marked,
): Promise<Given> => {
  const made: NamedBytes[] = [];
  const says: string[] = [];
  const read = files.flatMap(({ name, bytes, reading }) =>
    reading.ok ? [{ name, bytes, document: reading.document }] : [],
  );
  for (const [at, { name, bytes, document }] of read.entries()) {
    const { remarks, changes } = marksOf(document, at);
    if (remarks.length + changes.length === 0) continue;
    const marking = await markFile(bytes, document, { remarks, changes, ...author, date: asOf });
    if (!marking.ok) says.push(`${name}: ${marking.says.ru}`);
    else {
      const { unchanged } = marking.placed;
      if (unchanged.length > 0) says.push(notWritten(name, unchanged.length));
      if (remarks.length > 0 || marking.placed.changed > 0)
        made.push({ name: renamed(name, what), bytes: marking.bytes });
    }
  }
  return { files: made, says };
};

const idsOf = ({ files }: Desk): ReadonlyMap<Paragraph, string> =>
  paragraphIds(files.flatMap(({ reading }) => (reading.ok ? [reading.document] : [])));

/**
 * The files with the findings in their margins.
 *
 * @param act the files as they were given, judged without what was worded anew
 */
export const commentedFiles = async (desk: Desk, { judged }: JudgedAct): Promise<Given> => {
  const ids = idsOf(desk);
  const remarks = remarksOf(allCured(judged.findings), inFull(judged.report.rules), 'ru');
  if (remarks.length === 0) return { files: [], says: ['Замечаний нет: записывать нечего.'] };
  // What is said of the act as a whole is said once, in its first file.
  const fileOf = ({ at }: Remark): number =>
    at === null ? 0 : Number.parseInt(ids.get(at.paragraph) ?? '0', 10);
  return markAll(desk, 'замечания', (_, file) => ({
    remarks: remarks.filter((remark) => fileOf(remark) === file),
    changes: [],
  }));
};

/** The files with what was worded anew, as the changes that Word tracks. */
export const mendedFiles = (desk: Desk): Promise<Given> => {
  const { edits } = desk.settings;
  const changes = [...idsOf(desk)].flatMap(([paragraph, id]) => {
    const text = Object.hasOwn(edits, id) ? edits[id] : undefined;
    const change = text === undefined ? null : changeOf(paragraph, text);
    return change === null ? [] : [{ change, file: Number.parseInt(id, 10) }];
  });
  return markAll(desk, 'исправления', (_, at) => ({
    remarks: [],
    changes: changes.flatMap(({ change, file }) => (file === at ? [change] : [])),
  }));
};
