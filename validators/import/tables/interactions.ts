// A printed table of subjects and what each of them does, as the rows of a process of interactions.yaml.
import type { ValueMap } from '../said.ts';
import { type Head, isOfHead } from './grid/head.ts';
import { oneLine, textLines } from './grid/join.ts';
import type { Line } from './grid/lines.ts';

/**
 * Reads the table; a row without a subject goes on with the subject before it. The number of the process is that of the section
 * in which the table stands.
 */
export const readInteractions = (head: Head): ValueMap | null => {
  const { body, leaves } = head;
  const second = leaves[1]?.column;
  if (second === undefined || leaves.length > 2) return null;
  const rows: { readonly subject: Line[]; readonly actions: Line[] }[] = [];
  for (const row of body) {
    if (isOfHead(row, head)) continue;
    const subject = row.cells.filter(({ column }) => column < second).flatMap(({ lines }) => lines);
    const actions = row.cells.filter(({ column }) => column >= second).flatMap(({ lines }) => lines);
    const last = rows.at(-1);
    if (subject.length === 0 && last !== undefined) for (const line of actions) last.actions.push(line);
    else rows.push({ subject: [...subject], actions: [...actions] });
  }
  if (rows.length === 0 || rows.some(({ subject, actions }) => subject.length === 0 || actions.length === 0))
    return null;
  return {
    rows: rows.map(({ subject, actions }) => ({
      subject: oneLine(subject),
      actions: textLines(actions),
    })),
  };
};
