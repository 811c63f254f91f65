// «Субъект | Функции»: a row of a table for each subject, under rows or beside a column that tell its level.
import { levelsSaid } from '../../../rules/subjects/printed-levels.ts';
import type { Level } from '../../../text/names/level-list.ts';
import { normalise } from '../../../text/words/words.ts';
import { isSaid, type Said, type Value, type ValueMap } from '../../said.ts';
import type { Standing } from '../outline.ts';
import { type Deed, part, type Work } from './deed.ts';
import { namesDoer } from './doers.ts';
import type { NamedSubject } from './name.ts';

const HEADS = {
  subject:
    /^(?:субъект|участник|исполнитель|орган|организаци|структур|звено|наименование\s+субъект|кто(?!\p{L}))/iu,
  deeds:
    /(?<!\p{L})(?:функци|полномочи|обязанност|ответственност|компетенци|задач|роль|за\s+что\s+отвеча|(?:чем|что)\s+(?:занима|дела)|(?:содержани|направлени|вид)\p{L}+\s+(?:работы|деятельности))/iu,
} as const;
const LEVEL = /^уров(?:ень|ни|ня)(?!\p{L})/iu;
/** Heads that say outright that functions stand below; under others the names must be those of bodies and people. */
const OUTRIGHT = /(?<!\p{L})(?:функци|полномочи|обязанност)/iu;

const saidIn = (value: Value | undefined): Said | null =>
  value !== undefined && isSaid(value) ? value : null;

/** «Центр развития педагогов – структурное подразделение института»: what it is, and no part of its name. */
const WHAT_IT_IS = /^(?<name>\S+\s[^–—]*?)\s+[–—-]\s+\p{Ll}[^–—«»]*$/u;

/** A name in a cell: «Центр учителя (ЦУ)» gives its short name too. */
const nameIn = (said: Said): NamedSubject => {
  const [, printed = said.text, short] =
    /^(.+?)\s*\((?:далее\s*[–—-]?\s*)?([^()]{1,60})\)$/u.exec(said.text) ?? [];
  const name = WHAT_IT_IS.exec(printed)?.groups?.['name'];
  const whole = name === undefined ? {} : { whole: printed };
  return { name: part(said, name ?? printed), short: short ?? null, isSaid: true, ...whole };
};

/** The only level that words name; a word that a line broke is whole again. */
const levelIn = (text: string): Level | null => {
  const [only = null, ...more] = levelsSaid(normalise(text.replaceAll(/-\s*(?=\p{Ll})/gu, '')));
  return more.length > 0 ? null : only;
};

/** «Министерство и департамент совместно»: what they do together each of them does. */
const namesTogether = (said: Said): readonly Said[] => {
  const [, together] = /^(.+?)[\s,]+совместно$/iu.exec(said.text) ?? [];
  return together === undefined ? [said] : together.split(/,\s*|\s+и\s+/u).map((name) => part(said, name));
};

interface Columns {
  readonly subject: number;
  /** Of the levels of subjects; -1 where there is none. */
  readonly level: number;
  readonly deeds: number;
  readonly isOutright: boolean;
}

/** A head over times: what stands beside them is a plan. */
const TIMES = /^(?:срок|когда|дат[аы]|период|время|год|месяц)/iu;

const columnsOf = (columns: readonly Value[]): Columns | null => {
  const heads = columns.map((head) => saidIn(head)?.text.trim() ?? '');
  const subject = heads.findIndex((head) => HEADS.subject.test(head));
  const under = (says: RegExp): number =>
    heads.findIndex((head, index) => index !== subject && says.test(head));
  const outright = under(OUTRIGHT);
  const deeds = outright < 0 ? under(HEADS.deeds) : outright;
  if (outright < 0 && (deeds < subject || heads.some((head) => TIMES.test(head)))) return null;
  const level = under(LEVEL);
  return subject < 0 || deeds < 0
    ? null
    : { subject, deeds, level, isOutright: OUTRIGHT.test(heads[deeds] ?? '') };
};

/** A row that says who does something, under the level that was named last. */
interface Told {
  readonly name: Said;
  readonly deeds: Said;
  readonly level: string;
}

const toldIn = (rows: readonly Value[], columns: Columns): readonly Told[] => {
  const told: Told[] = [];
  let level = '';
  for (const row of rows) {
    const texts = Array.isArray(row) ? row.map((cell: Value) => saidIn(cell)) : [];
    const [own, deeds] = [texts[columns.subject], texts[columns.deeds]];
    const filled = texts.flatMap((cell) => cell?.text || []);
    const isAlone = filled.length === 1;
    // A row of one cell, the column of levels or the one before the names says of what level those below are.
    const over = isAlone ? filled[0] : texts[columns.level < 0 ? columns.subject - 1 : columns.level]?.text;
    if (deeds?.text === '' || !isAlone) level = over || level;
    // A name that covers several rows stands in the first of them.
    const name = own?.text === '' ? told.at(-1)?.name : own;
    if (name == null || deeds == null || name.text === '' || deeds.text === '') continue;
    told.push({ name, deeds, level });
  }
  return told;
};

const deedsIn = (cell: Said, clause: string | null, together: string): readonly Deed[] =>
  cell.text
    .split(/\n|;\s+/u)
    .map((line) => line.replace(/^(?:[-–—•]|(?:\d{1,2}|\p{Ll})[).](?=\s))\s*/u, ''))
    .filter((line) => line.trim() !== '')
    .map((line, index) => ({ said: part(cell, index === 0 ? `${together}${line}` : line), clause }));

/** All that a table of subjects says; nothing of another table. */
export const worksInTable = ({ columns, rows }: ValueMap, at: Standing): readonly Work[] => {
  const known = Array.isArray(columns) ? columnsOf(columns) : null;
  if (known === null || !Array.isArray(rows)) return [];
  const told = toldIn(rows, known);
  const doers = told.filter(({ name }) => namesDoer(nameIn(name).name.text));
  if (!known.isOutright && doers.length * 2 <= told.length) return [];
  return told.flatMap(({ name, deeds, level }) => {
    const names = namesTogether(name);
    // A function begins where its sentence does: with those who do it together.
    const together = names.length > 1 ? `${name.text} ` : '';
    return names.map((one) => ({
      subject: nameIn(one),
      at: { ...at, headings: [...at.headings, level] },
      level: levelIn(level),
      deeds: deedsIn(deeds, at.clause, together),
      list: null,
      by: 'list',
    }));
  });
};
