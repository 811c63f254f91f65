// Where a document says what somebody does: a list under his name, a sentence or two behind it, a row of a table.
import { analyse } from '../../language/analyse.ts';
import { levelsSaid } from '../../rules/subjects/printed-levels.ts';
import { readClauseNumber } from '../../text/acts/clause-number.ts';
import type { Level } from '../../text/names/level-list.ts';
import { normalise } from '../../text/words/words.ts';
import { isSaid, type Said, type Value, type ValueMap } from '../said.ts';
import { letterItem, type Outlined, type Standing } from './outline.ts';
import { type NamedSubject, subjectBefore, subjectOfSentence } from './subject-name.ts';

/** A deed, and the clause that prints it; null where it is printed with the list of its subject. */
export interface Deed {
  readonly said: Said;
  readonly clause: string | null;
}

/** What a document says that somebody does. */
export interface Work {
  readonly subject: NamedSubject;
  readonly at: Standing;
  readonly deeds: readonly Deed[];
  /** The list with dashes that `<Functions of="…"/>` stands for; null where the text prints the deeds itself. */
  readonly list: Outlined | null;
  /** The level that a table names beside the subject; null where it names none. */
  readonly level: Level | null;
}

const part = ({ stretches }: Said, text: string): Said => ({ text: text.trim(), stretches });

/** A numbered function is a clause of its own; one with a letter, or without a mark, stands in the clause of the list. */
const clauseOf = (said: Said, at: Standing): string | null => {
  const number = readClauseNumber(said.text);
  return number?.number.includes('.') === true ? number.number : at.clause;
};

const inList = (list: Extract<Outlined, { kind: 'list' }>): readonly Work[] => {
  const subject = subjectBefore(list);
  if (subject === null) return [];
  const { at, lines } = list;
  if (lines.every(({ isBullet }) => isBullet))
    return [{ subject, at, deeds: lines.map(({ said }) => ({ said, clause: null })), list, level: null }];
  const deeds = lines.map(({ said, isBullet }): Deed => {
    const skip = isBullet ? 0 : (letterItem(said.text)?.length ?? readClauseNumber(said.text)?.rest ?? 0);
    return { said: part(said, said.text.slice(skip)), clause: clauseOf(said, at) };
  });
  return [{ subject, at, deeds, list: null, level: null }];
};

/** «Управление – распределяет средства; заключает договоры», «Институт: готовит методистов; изучает …». */
const PARTED = /^(?<name>[^–—:;.]{3,300}?(?:\(далее[^()]*\))?)\s*(?:\s[–—]|:)\s+(?<deeds>\p{Ll}.*;.*)$/u;
/** «Отдел сопровождения. Закрепляет тьютора. Проводит встречи.» */
const SENTENCES = /^(?<name>[^.;:]{3,200})\.\s+(?<deeds>\p{Lu}\p{Ll}+\s.*)$/u;

/** A heading under which it is told what somebody does. */
const SAYS_FUNCTIONS = /(?<!\p{L})(?:функци|обязанност|полномочи)/iu;

const isPresent = (word: string): boolean =>
  analyse(word).some(({ part: of, tense }) => of === 'verb' && tense === 'present');

const hasDeed = (sentence: string): boolean => (sentence.match(/\p{L}+/gu) ?? []).some(isPresent);

/** «Утверждает …»: a verb of the present at the head of what somebody does. */
export const isDeed = (text: string): boolean => {
  const [word = ''] = /\p{L}+/u.exec(text) ?? [];
  // «Согласует» is of the future by its form.
  return analyse(word).some(
    ({ part: of, tense }) => of === 'verb' && (tense === 'present' || tense === 'future'),
  );
};

/** «Центр проводит диагностику. По её итогам составляет маршрут.» where functions are described: each sentence is a deed. */
const inParagraph = (said: Said, at: Standing): readonly Work[] => {
  if (!SAYS_FUNCTIONS.test(at.headings.at(-1) ?? '')) return [];
  const sentences = said.text
    .slice(readClauseNumber(said.text)?.rest ?? 0)
    .split(/(?<=\p{Ll}\.)\s+(?=\p{Lu})/u);
  const subject = subjectOfSentence(part(said, sentences[0] ?? ''));
  if (subject === null || sentences.length < 2 || !sentences.every(hasDeed)) return [];
  const deeds = sentences.map((sentence) => ({ said: part(said, sentence), clause: at.clause }));
  return [{ subject: { ...subject, isSaid: true }, at, deeds, list: null, level: null }];
};

const inSentence = ({ line, at }: Extract<Outlined, { kind: 'line' }>): readonly Work[] => {
  const { said } = line;
  const text = said.text.slice(readClauseNumber(said.text)?.rest ?? 0);
  const forms = [
    { found: PARTED.exec(text)?.groups, by: /;\s*/u },
    { found: SENTENCES.exec(text)?.groups, by: /(?<=\.)\s+(?=\p{Lu})/u },
  ];
  for (const { found, by } of forms) {
    const deeds = (found?.['deeds'] ?? '').split(by).filter((deed) => deed.trim() !== '');
    if (found === undefined || deeds.length < 2 || !deeds.every(isDeed)) continue;
    const [, short] = /\(далее\s*[–—-]?\s*([^()]+)\)/iu.exec(found['name'] ?? '') ?? [];
    const name = (found['name'] ?? '').replace(/\s*\(далее[^()]*\)\s*$/iu, '');
    return [
      {
        subject: { name: part(said, name), short: short?.trim() ?? null, isSaid: false },
        at,
        deeds: deeds.map((deed) => ({ said: part(said, deed), clause: at.clause })),
        list: null,
        level: null,
      },
    ];
  }
  return inParagraph(said, at);
};

const HEADS = {
  subject: /^(?:субъект|участник|исполнитель|орган|организаци|структур|наименование\s+субъект)/iu,
  deeds: /(?<!\p{L})(?:функци|полномочи|обязанност)/iu,
} as const;

const saidIn = (value: Value | undefined): Said | null =>
  value !== undefined && isSaid(value) ? value : null;

/** A name in a cell: «Центр учителя (ЦУ)» gives its short name too. */
const nameIn = (said: Said): NamedSubject => {
  const [, name = said.text, short] =
    /^(.+?)\s*\((?:далее\s*[–—-]?\s*)?([^()]{1,60})\)$/u.exec(said.text) ?? [];
  return { name: part(said, name), short: short ?? null, isSaid: true };
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

/** «Субъект | Функции»: a row of a table for each subject. */
const inTable = (table: ValueMap, at: Standing): readonly Work[] => {
  const { columns, rows } = table;
  if (!Array.isArray(columns) || !Array.isArray(rows)) return [];
  const heads = columns.map((head) => saidIn(head)?.text ?? '');
  const own = heads.findIndex((head) => HEADS.subject.test(head.trim()));
  const deedsAt = heads.findIndex((head, index) => index !== own && HEADS.deeds.test(head));
  if (own < 0 || deedsAt < 0) return [];
  let above: Said | null = null;
  let level = '';
  return rows.flatMap((row: Value): readonly Work[] => {
    const cells = Array.isArray(row) ? row : [];
    const filled = cells.filter((cell) => (saidIn(cell)?.text ?? '') !== '');
    const [printed, deeds] = [saidIn(cells[own]), saidIn(cells[deedsAt])];
    // A row of one cell, or a column before the names, says of what level those below are.
    const over = filled.length === 1 && cells[own] === undefined ? cells[0] : cells.slice(0, own).at(-1);
    if (filled.length === 1 && printed?.text !== '') level = saidIn(filled[0])?.text ?? '';
    else if ((saidIn(over)?.text ?? '') !== '') level = saidIn(over)?.text ?? '';
    // A name that covers several rows stands in the first of them.
    const name: Said | null = printed?.text === '' ? above : printed;
    if (name === null || deeds === null || name.text === '' || deeds.text === '') return [];
    above = name;
    const lines = deeds.text.split(/\n|;\s+/u).map((line) => line.replace(/^[-–—•]\s*/u, ''));
    return namesTogether(name).map((one) => ({
      subject: nameIn(one),
      at: { ...at, headings: [...at.headings, level] },
      level: levelIn(level),
      deeds: lines
        .filter((line) => line.trim() !== '')
        .map((line) => ({ said: part(deeds, line), clause: at.clause })),
      list: null,
    }));
  });
};

/**
 * All that a document says that somebody does, in its order.
 *
 * @param tables the tables of tables.yaml, by where they stand
 */
export const worksIn = (
  outline: readonly Outlined[],
  tables: ReadonlyMap<Outlined, readonly ValueMap[]>,
): readonly Work[] =>
  outline.flatMap((one): readonly Work[] => {
    if (one.kind === 'list') return inList(one);
    if (one.kind === 'line') return inSentence(one);
    return one.kind === 'table' ? (tables.get(one) ?? []).flatMap((table) => inTable(table, one.at)) : [];
  });
