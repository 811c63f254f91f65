// Several plans under one stamp: the model keeps one plan and one table of indicators in a document, so that each further one begins a
// document of its own at its heading, where nothing but tables follows.
import { readClauseNumber } from '../../text/acts/clause-number.ts';
import type { Choosing } from '../choosing.ts';
import { joinLines } from '../layout/join-lines.ts';
import type { Line } from '../layout/lines.ts';
import type { Said } from '../said.ts';
import type { TableKind } from '../tables/kind.ts';
import { linesOf, type Outlined, soleLine } from './outline.ts';
import { isBetweenPages, sheetOf } from './pages.ts';
import { headingsAbove, type Run } from './table-runs.ts';

/** A part of a printed document that is a document of the act. */
export interface DocumentPart {
  readonly outline: readonly Outlined[];
  readonly runs: readonly Run[];
  /** What is printed over its first table; null for the first part, which has the title of the whole. */
  readonly title: Said | null;
  /** The lines of that title where it has several; one alone stays a heading of the text. */
  readonly titled: readonly Line[];
}

/** A line over a table names it where it is no sentence. */
const longestTitle = 300;

/** So many lines of a title go on below its heading. */
const mostUnder = 3;

interface Beginning extends Pick<DocumentPart, 'title' | 'titled'> {
  readonly at: number;
}

const mayName = ({ isNote, said: { text } }: Line): boolean =>
  !isNote && text.length <= longestTitle && !/[.;,]$/u.test(text);

/** The lines of a title below its heading, up to the table: bold as it, and no headings themselves. */
const goingOn = (between: readonly Outlined[]): readonly Line[] => {
  const lines = between.flatMap((one) => soleLine(one) ?? []);
  const isTitle = lines.length === between.length && lines.length <= mostUnder;
  return isTitle && lines.every((line) => line.isBold && mayName(line)) ? lines : [];
};

/** Where what is printed over a table begins, and what it is called there; null where it is no table of its own. */
const beginningOf = (outline: readonly Outlined[], { tables: [first], glance }: Run): Beginning | null => {
  const table = outline.indexOf(first);
  const before = outline.slice(0, table).findLastIndex(({ kind }) => kind === 'heading' || kind === 'table');
  const headings = outline[before]?.kind === 'heading' ? headingsAbove(outline, before + 1) : [];
  if (headings.length > 0) {
    const lines = [...headings.map(({ line }) => line), ...goingOn(outline.slice(before + 1, table))];
    return {
      at: before + 1 - headings.length,
      title: joinLines(lines.map(({ said }) => said)),
      titled: lines.length === 1 ? [] : lines,
    };
  }
  const over = outline[table - 1];
  const line = over === undefined || isBetweenPages(over) ? null : soleLine(over);
  if (line !== null && mayName(line)) return { at: table - 1, title: line.said, titled: [] };
  const [title = null] = glance?.above ?? [];
  // Right behind another table it is not the rest of: its head began anew.
  const isBehind = over?.kind === 'table';
  return title !== null || isBehind || sheetOf(first) !== null ? { at: table, title, titled: [] } : null;
};

/** So many documents under one stamp no act has: what is more stays a table. */
const mostParts = 20;

/** Clauses belong to the text before them: behind the last of them it may be parted; -1 where it has none. */
const lastClause = (outline: readonly Outlined[]): number =>
  outline.findLastIndex((one) =>
    linesOf(one).some(({ said, isNote }) => !isNote && readClauseNumber(said.text) !== null),
  );

type Kinds = readonly TableKind[];

/**
 * Whether a table has a place in its part. The first takes one of each kind; a further one what the first has, in its order: a plan
 * and its indicators.
 */
const hasPlace = (kinds: Kinds, first: Kinds | null, kind: TableKind): boolean =>
  first === null
    ? !kinds.includes(kind)
    : kinds.every((own, at) => own === first[at]) && first[kinds.length] === kind;

/** Whether the table begins a document; a person may say that it stays a table. */
const isOwn = ({ id, glance, tables: [first] }: Run, { title }: Beginning, choosing: Choosing): boolean => {
  const isPlan = glance?.kind === 'roadmap';
  const name = title?.text ?? sheetOf(first) ?? 'без названия';
  const document = {
    value: 'document',
    says: { ru: 'отдельный документ акта', en: 'a document of its own' },
  } as const;
  const table = {
    value: 'table',
    says: { ru: 'таблица того же документа', en: 'a table of the same document' },
  } as const;
  return (
    choosing.choose<'document' | 'table'>({
      id: `${id}/document`,
      at: title?.stretches[0] ?? null,
      says: {
        ru: `«${name}»: ещё одна ${isPlan ? 'дорожная карта' : 'таблица показателей'}`,
        en: `“${name}”: another ${isPlan ? 'roadmap' : 'table of indicators'}`,
      },
      likelihood: 0.85,
      choices: [document, table],
    }) === 'document'
  );
};

/** Parts a document before each plan or table of indicators for which there is no place in the one before. */
export const partsOf = (
  outline: readonly Outlined[],
  runs: readonly Run[],
  choosing: Choosing,
): readonly DocumentPart[] => {
  const begun: Beginning[] = [];
  const clause = lastClause(outline);
  let first: Kinds | null = null;
  let kinds: Kinds = [];
  for (const run of runs) {
    const kind = run.glance?.kind;
    if (kind !== 'roadmap' && kind !== 'indicators') continue;
    if (hasPlace(kinds, first, kind)) {
      kinds = [...kinds, kind];
      continue;
    }
    const beginning = beginningOf(outline, run);
    const mayBegin = beginning !== null && beginning.at > clause && begun.length + 1 < mostParts;
    if (!mayBegin || !isOwn(run, beginning, choosing)) continue;
    begun.push(beginning);
    first ??= kinds;
    kinds = [kind];
  }
  const whole = { at: 0, title: null, titled: [] };
  return [whole, ...begun].map(({ at, title, titled }, index) => {
    const own = outline.slice(at + titled.length, begun[index]?.at);
    return { outline: own, runs: runs.filter(({ tables }) => own.includes(tables[0])), title, titled };
  });
};
