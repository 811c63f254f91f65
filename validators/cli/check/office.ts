// `svod check положение.docx`: the files of an official are judged as they are; nothing is written but what is asked for.
import { statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { readContent } from '../../folder/content-folder.ts';
import { within } from '../../folder/disk.ts';
import { WrongCall } from '../../folder/wrong-call.ts';
import { judgeFiles } from '../../import/judge.ts';
import { verdictOn } from '../../import/verdict.ts';
import type { Verdict } from '../../index.ts';
import type { Call } from '../call/options.ts';
import type { Edge } from '../edge.ts';
import { federalOf, readFiles } from '../import/read-files.ts';
import type { Project } from '../project/project.ts';

/** What content is made of, and what is neither a file of an office nor a text of an act. */
const ofContent = new Set(['.yaml', '.yml', '.mdx', '.md', '.json', '.ts', '.js', '']);

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** Whether the words of a call name files of an official: they lie outside the content folder, which then is the usual one. */
export const areOfficeFiles = (call: Call, edge: Edge, project: Project): boolean => {
  const found = call.words.filter(
    (word) => !ofContent.has(extname(word).toLowerCase()) && isFile(resolve(edge.cwd, word)),
  );
  if (found.length === 0) return false;
  const { disk } = project.content([]);
  const outside = found.filter((word) => !within(disk, resolve(edge.cwd, word)));
  if (outside.length === 0) return false;
  if (outside.length === call.words.length) return true;
  throw new WrongCall({
    ru: 'Файлы ведомства проверяются отдельно от содержания: назовите в одном вызове либо их, либо папку.',
    en: 'Files of a ministry are checked apart from the content: name either them or a folder in one call.',
  });
};

/** Judges the files of a call as one act. @throws WrongCall where one cannot be read */
export const judgeOffice = async (
  call: Call,
  edge: Edge,
  project: Project,
  asOf: string,
): Promise<Verdict> => {
  const content = project.content([]);
  const federal = federalOf(readContent(content).files, content.root);
  const printed = await readFiles(call.words, edge);
  return verdictOn(printed, judgeFiles(printed, { federal, asOf, rules: project.rules }));
};
