// `svod check положение.docx`: the files of an official are judged as they are; nothing is written but what is asked for.
import { statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { readContent } from '../../folder/content-folder.ts';
import { within } from '../../folder/disk.ts';
import { WrongCall } from '../../folder/wrong-call.ts';
import { distinctNames } from '../../import/distinct-names.ts';
import { federalLayer } from '../../import/federal-layer.ts';
import { judgeFiles } from '../../import/judge.ts';
import { type Outcome, outcomeOf } from '../../import/outcome.ts';
import { unrecognised } from '../../import/unrecognised.ts';
import { verdictOn } from '../../import/verdict.ts';
import type { Verdict } from '../../index.ts';
import { markFile } from '../../printed/marked/mark-file.ts';
import type { Remark } from '../../printed/marked/remark.ts';
import { paragraphsIn } from '../../printed/paragraphs.ts';
import type { Lang } from '../../report/format.ts';
import { remarksOf } from '../../report/remarks.ts';
import { visible } from '../../report/visible.ts';
import type { Call } from '../call/options.ts';
import type { Edge } from '../edge.ts';
import { placeOutside, writeFile } from '../file-outside.ts';
import { type ReadFile, readFiles } from '../import/read-files.ts';
import type { Project } from '../project/project.ts';
import { contentBeside } from './content-beside.ts';

/** Who the remarks are by: a later check knows its own by it. */
const author = { author: 'Свод', initials: 'Св' } as const;

/** What content is made of, and what is neither a file of an office nor a text of an act. */
const ofContent = new Set(['.yaml', '.yml', '.mdx', '.md', '.json', '.ts', '.js', '']);

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** Whether the words of a call name files of an official: they lie outside the content folder, which then is the usual one. */
export const areOfficeFiles = (call: Call, edge: Edge, project: Project): boolean => {
  const found = call.words.filter(
    (word) => !ofContent.has(extname(word).toLowerCase()) && isFile(resolve(edge.cwd, word)),
  );
  if (found.length === 0) return false;
  const { disk } = contentBeside(project, edge);
  const outside = found.filter((word) => !within(disk, resolve(edge.cwd, word)));
  if (outside.length === 0) return false;
  if (outside.length === call.words.length) return true;
  throw new WrongCall({
    ru: 'Файлы ведомства проверяются отдельно от содержания: назовите в одном вызове либо их, либо папку.',
    en: 'Files of a ministry are checked apart from the content: name either them or a folder in one call.',
  });
};

/** The verdict on files, and the files with the findings in their margins. */
export interface OfficeVerdict {
  readonly verdict: Verdict;
  readonly outcome: Outcome;
  /** Writes the commented files and says which could not be written. @returns whether one was. @throws WrongCall for the place */
  readonly comment: (named: string) => Promise<boolean>;
}

/** The remarks that stand in one of the files; what is said of the act as a whole is said in the first that takes it. */
const remarksIn = (
  remarks: readonly Remark[],
  { document }: ReadFile,
  isFirst: boolean,
): readonly Remark[] => {
  const own = new Set(paragraphsIn([...document.blocks, ...document.asides.flatMap(({ blocks }) => blocks)]));
  return remarks.filter(({ at }) => (at === null ? isFirst : own.has(at.paragraph)));
};

/** Judges the files of a call as one act. @throws WrongCall where one cannot be read, or nothing in them is of an act */
export const judgeOffice = async (
  call: Call,
  edge: Edge,
  { project, asOf, lang }: { readonly project: Project; readonly asOf: string; readonly lang: Lang },
): Promise<OfficeVerdict> => {
  const content = contentBeside(project, edge);
  const federal = federalLayer(readContent(content).files, content.root);
  const files = await readFiles(call.words, edge);
  const judged = judgeFiles(files, { federal, asOf, rules: project.rules });
  const outcome = outcomeOf(files, judged.imported);
  const nothing = unrecognised(judged);
  if (nothing !== null) throw new WrongCall(nothing, { list: outcome.left.map(({ says }) => says) });
  const comment = async (named: string): Promise<boolean> => {
    const remarks = remarksOf(judged.findings, judged.report.rules, lang);
    const names = distinctNames(files.map(({ name }) => basename(name)));
    let written = 0;
    for (const [index, file] of files.entries()) {
      const marks = { remarks: remarksIn(remarks, file, written === 0), ...author, date: asOf };
      const marked = await markFile(file.bytes, file.document, marks);
      if (!marked.ok) {
        edge.err(`svod: ${visible(`${file.name}: ${marked.says[lang]}`)}\n`);
        continue;
      }
      // One file has the name that is given, several stand in the folder of that name.
      const path = files.length === 1 ? named : join(named, names[index] ?? file.name);
      writeFile(placeOutside(path, edge.cwd, content), marked.bytes);
      written += 1;
    }
    return written > 0;
  };
  return { verdict: verdictOn(files, judged), outcome, comment };
};
