// `svod waive`: accepts findings by their fingerprints, with a reason, who accepts them, and until when.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readContent } from '../../folder/content-folder.ts';
import { check } from '../../index.ts';
import type { Lang } from '../../report/format.ts';
import { paint } from '../../report/paint.ts';
import { visible } from '../../report/visible.ts';
import { untilWords } from '../../report/words.ts';
import { wrap } from '../../report/wrap.ts';
import type { Waived } from '../../rules/finding.ts';
import { plural } from '../../text/russian.ts';
import { asOf } from '../call/values.ts';
import type { Carry } from '../command.ts';
import type { Edge } from '../edge.ts';
import { isFingerprint } from '../explain/find-finding.ts';
import { loadProject } from '../project/project.ts';
import { acceptanceOf } from './acceptance.ts';
import { type Portion, portionsOf, requireEffect } from './portions.ts';
import { wantedFindings } from './wanted.ts';
import { writeInside } from './write-inside.ts';

/** A word is a path where it is one and could be no fingerprint. */
const isPath = (word: string, cwd: string): boolean => !isFingerprint(word) && existsSync(resolve(cwd, word));

const counted = (count: number, lang: Lang): string =>
  lang === 'ru'
    ? `${count} ${plural(count, ['замечание', 'замечания', 'замечаний'])}`
    : `${count} finding${count === 1 ? '' : 's'}`;

const saidOf = (
  portions: readonly Portion[],
  acceptance: Waived,
  edge: Edge,
  lang: Lang,
): readonly string[] => {
  const { color, width } = edge;
  const strokes = paint(color);
  const ru = lang === 'ru';
  const count = portions.reduce((sum, { findings }) => sum + findings.length, 0);
  return [
    strokes.bold(`${counted(count, lang)} ${untilWords(acceptance, lang)}`),
    ...portions.flatMap(({ findings, writing }) => [
      '',
      visible(writing.shown),
      ...findings.flatMap(({ fingerprint, rule, file, line, column, message }) => [
        ...wrap(visible(`${fingerprint}  ${rule}  ${file}:${line}:${column}`), width, '  ').map(strokes.dim),
        ...wrap(visible(message[lang]), width, '    '),
      ]),
    ]),
    '',
    ...wrap(visible(`${ru ? 'Причина' : 'Reason'}: ${acceptance.reason}`), width),
    ...wrap(visible(`${ru ? 'Кто принял' : 'Accepted by'}: ${acceptance.by}`), width),
  ];
};

/** Accepts findings, or shows with `--dry-run` what would be accepted. */
export const waive: Carry = async (call, edge, lang) => {
  const date = asOf(call, edge.today);
  const acceptance = acceptanceOf(call, date);
  const { content: contentOf, rules } = await loadProject(call, edge);
  const content = contentOf(call.words.filter((word) => isPath(word, edge.cwd)));
  const { files } = readContent(content);
  const report = check(files, { asOf: date, root: content.root, rules });
  const words = call.words.filter((word) => !isPath(word, edge.cwd));
  const portions = portionsOf(wantedFindings(words, report), acceptance, content, report, files);
  requireEffect(portions, files, content, report);
  const isDryRun = call.options.has('dry-run');
  if (!isDryRun) for (const { writing } of portions) writeInside(content.disk, writing);
  const nothing = lang === 'ru' ? 'Ничего не записано (--dry-run).' : 'Nothing was written (--dry-run).';
  const lines = [...saidOf(portions, acceptance, edge, lang), ...(isDryRun ? [nothing] : [])];
  edge.out(`${lines.join('\n')}\n`);
  return 0;
};
