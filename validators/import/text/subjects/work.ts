// Where a document says what somebody does: a list under his name, a sentence or two behind it, a row of a table.
import { readClauseNumber } from '../../../text/acts/clause-number.ts';
import type { Said, ValueMap } from '../../said.ts';
import { letterItem, type Outlined, type Standing } from '../outline.ts';
import { actingIn } from './acting.ts';
import { subjectBefore } from './announced.ts';
import { dashedWorks } from './dashes.ts';
import { type Deed, hasDeed, isAction, isDeed, part, sentencesOf, type Work } from './deed.ts';
import { type DocumentWords, definedIn } from './defined.ts';
import { subjectOfSentence } from './name.ts';
import { namedIn } from './named-only.ts';
import { worksInSections } from './section.ts';
import { saidIn } from './sentence.ts';
import { worksInTable } from './work-in-table.ts';

/** A numbered function is a clause of its own; one with a letter, or without a mark, stands in the clause of the list. */
const clauseOf = (said: Said, at: Standing): string | null => {
  const number = readClauseNumber(said.text);
  return number?.number.includes('.') === true ? number.number : at.clause;
};

/** Two items that ran together in one paragraph: «внедрение …; создание условий …;». */
const inHalves = (text: string): readonly string[] => {
  const parts = text.split(/(?<=;)\s+(?=\p{Ll})/u);
  return parts.every(isAction) ? parts : [text];
};

const inList = (list: Extract<Outlined, { kind: 'list' }>): readonly Work[] => {
  const subject = subjectBefore(list);
  if (subject === null) return [];
  const { at, lines } = list;
  if (lines.every(({ isBullet }) => isBullet))
    return [
      {
        subject,
        at,
        deeds: lines.map(({ said }) => ({ said, clause: null })),
        list,
        level: null,
        by: 'list',
      },
    ];
  const deeds = lines.flatMap(({ said, isBullet }): readonly Deed[] => {
    const skip = isBullet ? 0 : (letterItem(said.text)?.length ?? readClauseNumber(said.text)?.rest ?? 0);
    return inHalves(said.text.slice(skip)).map((text) => ({
      said: part(said, text),
      clause: clauseOf(said, at),
    }));
  });
  return [{ subject, at, deeds, list: null, level: null, by: 'list' }];
};

/** «Управление – распределяет средства; заключает договоры», «Институт: готовит методистов; изучает …». */
const PARTED = /^(?<name>[^–—:;.]{2,300}?(?:\(далее[^()]*\))?)\s*(?:\s[–—]|:)\s+(?<deeds>\p{Ll}.*;.*)$/u;
/** «Отдел сопровождения. Закрепляет тьютора. Проводит встречи.» */
const SENTENCES = /^(?<name>[^.;:]{3,200})\.\s+(?<deeds>\p{Lu}\p{Ll}+\s.*)$/u;

/** A heading under which it is told what somebody does. */
const SAYS_FUNCTIONS = /(?<!\p{L})(?:функци|обязанност|полномочи)/iu;

/** «Центр проводит диагностику. По её итогам составляет маршрут.» where functions are described: each sentence is a deed. */
const inParagraph = (said: Said, at: Standing): readonly Work[] => {
  if (!SAYS_FUNCTIONS.test(at.headings.at(-1) ?? '')) return [];
  const sentences = sentencesOf(said.text.slice(readClauseNumber(said.text)?.rest ?? 0));
  const subject = subjectOfSentence(part(said, sentences[0] ?? ''));
  if (subject === null || sentences.length < 2 || !sentences.every(hasDeed)) return [];
  const deeds = sentences.map((sentence) => ({ said: part(said, sentence), clause: at.clause }));
  return [{ subject: { ...subject, isSaid: true }, at, deeds, list: null, level: null, by: 'list' }];
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
        by: 'list',
      },
    ];
  }
  return inParagraph(said, at);
};

/** What a list, or several sentences, say of one subject or of several. */
const toldIn = (one: Outlined): readonly Work[] => {
  if (one.kind === 'line') return inSentence(one);
  if (one.kind !== 'list') return [];
  const dashed = dashedWorks(one);
  return dashed.length > 0 ? dashed : inList(one);
};

/**
 * All that a document says that somebody does, in its order.
 *
 * @param tables the tables of tables.yaml, by where they stand
 * @param of what it is about, and whether words of it are out of order
 */
export const worksIn = (
  outline: readonly Outlined[],
  tables: ReadonlyMap<Outlined, readonly ValueMap[]>,
  of: DocumentWords,
): readonly Work[] => [
  ...worksInSections(outline),
  ...outline.flatMap((one): readonly Work[] => {
    if (one.kind === 'table') return (tables.get(one) ?? []).flatMap((table) => worksInTable(table, one.at));
    const told = toldIn(one);
    const isTold = told.length > 0 && (one.kind === 'line' || told.some(({ subject }) => subject.isDashed));
    return [
      ...told,
      ...(isTold ? [] : [...saidIn(one), ...actingIn(one)]),
      ...namedIn(one),
      ...definedIn(one, of),
    ];
  }),
];
