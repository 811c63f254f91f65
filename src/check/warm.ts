// A first check of a few lines, made before a file is there: the dictionary is read and the rules have run when it comes.
import { judgeFiles } from '../../validators/import/judge.ts';
import type { SourceFile } from '../../validators/index.ts';
import { paragraphOf, runOf } from '../../validators/printed/plain.ts';

const lines = [
  'Положение о системе методического сопровождения педагогических работников',
  '1. Общие положения',
  '1.1. Положение определяет порядок работы с педагогическими работниками.',
  '2. Субъекты',
  '2.1. Центр координирует деятельность муниципальных методических служб.',
];

/** Judges words of nobody, for the sake of what is loaded by it. */
export const warm = (federal: readonly SourceFile[]): void => {
  const place = { in: 'text', line: 1, column: 1 } as const;
  const blocks = lines.map((text) => paragraphOf([runOf(text, place)], place));
  judgeFiles([{ name: '', document: { format: 'text', blocks, asides: [], notices: [] } }], {
    federal,
    asOf: '2000-01-01',
  });
};
