// Whom words name: up to where a name ends, before the verb of its work, or as the whole of a clause or heading.
import { analyse } from '../../../language/analyse.ts';
import { indexOfText } from '../../../language/index-of-text.ts';
import { laterNames } from '../../../rules/words/abbreviations/later-names.ts';
import { readClauseNumber } from '../../../text/acts/clause-number.ts';
import type { Said } from '../../said.ts';

export interface NamedSubject {
  /** The name as printed there. */
  readonly name: Said;
  /** «(далее – ММС)» behind it. */
  readonly short: string | null;
  /** Whether the words say that what follows are its functions. */
  readonly isSaid: boolean;
  /** Whether it is one of several that stand in the nominative: «структуры» are many, and not of one. */
  readonly isAsPrinted?: true;
  /** Whether a dash parts the name from its work. */
  readonly isDashed?: true;
  /** The name with what is told of it behind a comma or in a bracket; only where that is left out of the name. */
  readonly whole?: string;
  /** What else the document calls it, where it is named in passing. */
  readonly others?: readonly string[];
}

/** «Кроме того, Академия:»: words that only lead on to a name. */
export const LEADS_ON =
  /^(?:кроме\s+того|помимо\s+(?:этого|того)|вместе\s+с\s+тем|при\s+этом|а\s+также|в\s+свою\s+очередь|также)(?!\p{L})\s*,?\s+/iu;

export const withoutNumber = (text: string): string =>
  text.slice(readClauseNumber(text)?.rest ?? 0).replace(LEADS_ON, '');

/** Where a name ends: at «(далее», a dash, the end of the sentence; before a verb also at a comma. */
const INSIDE =
  '[–—-]\\s(?=«[^»]+»)|«[^»]*»+|"[^"]*"|\\((?!\\s*далее)[^()]*\\)|\\.(?=\\p{L})|(?<=\\p{Lu})\\.|(?<=\\p{L})-(?=\\p{L})';
const UP_TO_COMMA = new RegExp(`^(?:[^«"(),.;:–—-]|${INSIDE})+`, 'u');
export const WITH_COMMAS = new RegExp(`^(?:[^«"().;:–—-]|${INSIDE})+`, 'u');

const nameOnly = (text: string, pattern: RegExp): string =>
  (pattern.exec(text)?.[0] ?? '').replace(/[\s,]+$/u, '').trim();

/** «призваны обеспечить», «обязан вести»: what somebody is to do. */
export const MODAL = /^(?:призван|обязан|уполномочен)[аоы]?$/iu;

/** Where the first verb of the present stands that can be nothing else; null where a text has none. */
export const firstVerb = (text: string): number | null => {
  const { tokens } = indexOfText(text);
  for (const { kind, text: word, at } of tokens) {
    if (kind !== 'word') continue;
    const readings = analyse(word);
    const isVerb =
      readings.some(({ part, tense, known }) => known && part === 'verb' && tense === 'present') &&
      !readings.some(({ part }) => part === 'noun' || part === 'adjective');
    if (isVerb || MODAL.test(word)) return at;
  }
  return null;
};

/** The name before the verb of its work: «Институт … организует …». A name has a noun, and the verb agrees with none behind it. */
export const beforeVerb = (text: string): string | null => {
  const at = firstVerb(text);
  return at === null || at === 0 ? null : text.slice(0, at).trim();
};

export const taken = (from: Said, text: string, isSaid: boolean, ends = UP_TO_COMMA): NamedSubject | null => {
  const name = nameOnly(text, ends).replace(
    /\s+(?:как|который|которая|является|во\s+взаимодействии|совместно)(?!\p{L}).*$/iu,
    '',
  );
  if (name.length < 2 || name.length > 400) return null;
  const [later] = laterNames(from.text);
  return { name: { text: name, stretches: from.stretches }, short: later?.text ?? null, isSaid };
};

/** «…, включающие педагогов», «… (колледж «Первый», колледж «Второй»)»: who belongs to it is no part of the name. */
const withoutClause = (text: string): string =>
  text.replace(/,\s+включа(?:ющ|я)\p{L}*\s.*$/iu, '').replace(/\s*\([^()]*«[^()]*\)\s*[.:]?\s*$/u, '');

/** The name that a clause or heading consists of: «ГБУ ДПО «Институт» – координатор системы.», «Методический совет школы (далее – Совет).» */
export const asWhole = (said: Said, isSaid: boolean): NamedSubject | null => {
  const printed = withoutNumber(said.text);
  const name = withoutClause(printed);
  const subject = taken(said, name, isSaid, WITH_COMMAS);
  return subject === null || name === printed
    ? subject
    : { ...subject, whole: printed.replace(/[\s.:;]+$/u, '') };
};

/** Whether a clause or a heading only names, and says nothing of it: it has no verb. */
export const onlyNames = (text: string): boolean => beforeVerb(withoutNumber(text)) === null;

/** A name as it stands before a verb or a dash; null for words that are none. */
export const named = (said: Said, name: string): NamedSubject | null => taken(said, name, false);

/** Whom a sentence names before its verb: «Центр проводит диагностику.» */
export const subjectOfSentence = (said: Said): NamedSubject | null => {
  const name = beforeVerb(withoutNumber(said.text));
  return name === null ? null : taken(said, name, false);
};
