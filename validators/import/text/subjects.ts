// The subjects whose functions a document lists, as subjects.yaml holds them. The list stays in its place of the text as
// `<Functions of="…"/>`; a numbered function stays a clause, and only says whose it is.
import { analyse, lemmasOf } from '../../language/analyse.ts';
import { isMostly, likeness, saidOf } from '../../language/likeness.ts';
import type { SubjectKind } from '../../model/types.ts';
import { readClauseNumber } from '../../text/acts/clause-number.ts';
import type { Choosing } from '../choosing.ts';
import { named } from '../order/named.ts';
import type { Said, Value, ValueMap } from '../said.ts';
import type { FoundAbbreviation } from './abbreviations.ts';
import type { Outlined } from './outline.ts';
import { letterItem } from './outline.ts';
import { type RankedKind, rankKinds } from './subject-kind.ts';
import { type NamedSubject, subjectBefore } from './subject-name.ts';

type List = Extract<Outlined, { kind: 'list' }>;

export interface FoundSubjects {
  readonly subjects: readonly ValueMap[];
  /** The lists that `<Functions of="…"/>` prints, with the ids of their subjects. */
  readonly printed: ReadonlyMap<Outlined, string>;
}

export interface SubjectContext {
  readonly kinds: readonly SubjectKind[];
  readonly abbreviations: readonly FoundAbbreviation[];
  readonly choosing: Choosing;
  /** Ids of subjects that are taken in the act; those that are given are added. */
  readonly taken: Set<string>;
}

/** The nouns by which bodies and people with functions are called. */
const DOERS = new Set(
  'институт центр академия университет вуз колледж техникум министерство департамент управление комитет служба совет объединение ассоциация сообщество организация учреждение методист актив наставник педагог тьютор куратор школа отдел кабинет площадка орган администрация координатор оператор команда группа лаборатория клуб пара консультант эксперт директор руководитель заместитель комиссия агентство секция'.split(
    ' ',
  ),
);

const isNoun = (word: string): boolean => analyse(word).some(({ part }) => part === 'noun');

/** Whether the noun that a name is of is one of a doer; an abbreviation may stand for one. */
const namesDoer = (name: string): boolean => {
  const words = (name.match(/[\p{L}-]+/gu) ?? []).filter((word) => isNoun(word) || /\p{Lu}{2}/u.test(word));
  const [head, ...rest] = words;
  if (head === undefined) return false;
  const isDoer = (word: string): boolean => [...lemmasOf(word)].some((lemma) => DOERS.has(lemma));
  // «ГБУ ДПО «Институт …»»: the form of an organisation stands before its name.
  return (
    isDoer(head) ||
    (/\p{Lu}{2}/u.test(head) && (rest.length === 0 || rest.some(isDoer) || /[«"]/u.test(name)))
  );
};

/** Headings under which a document describes those who take part. */
const ABOUT_SUBJECTS = /(?<!\p{L})(?:субъект|структур|участник|функци|полномочи|компетенци)/iu;

/** So likely the best kind is proposed; so like a name is to that of a kind that it needs no noun for a body or a person. */
const likelyKind = 0.3;
const surelyKind = 0.6;
const mostKinds = 4;
const none = 'none';

interface Known extends NamedSubject {
  /** The full name, where an abbreviation is printed there and explained elsewhere. */
  readonly full: Said | null;
}

/** Finds the full name: what the abbreviation that is printed there means, or the one that the line itself introduces. */
const withFullName = (found: NamedSubject, abbreviations: readonly FoundAbbreviation[]): Known => {
  const meant = abbreviations.find(({ short }) => likeness(short.text, found.name.text).level === 'same');
  if (meant !== undefined) return { ...found, full: meant.means, short: meant.short.text };
  const introduced = abbreviations.find(({ short }) => short.text === found.short);
  const isApart = introduced !== undefined && !isMostly(saidOf(introduced.means.text, found.name.text));
  return { ...found, full: isApart ? introduced.means : null };
};

/** The kind that is chosen among the likeliest; null where the list is taken for no list of functions. */
const chosenKind = (
  subject: Known,
  list: List,
  ranked: readonly RankedKind[],
  choosing: Choosing,
): string | null => {
  const [best] = ranked;
  const isLikely = best !== undefined && (best.likelihood >= likelyKind || subject.isSaid || saysDeeds(list));
  const choices = ranked
    .slice(0, mostKinds)
    .map(({ kind }) => ({ value: kind.id, says: { ru: kind.name, en: kind.name } }));
  const other = {
    value: none,
    says: { ru: 'не функции субъекта: оставить текстом', en: 'no functions of a subject: leave as text' },
  };
  const [first = other, ...rest] = isLikely ? [...choices, other] : [other, ...choices];
  const chosen = choosing.choose({
    id: `subject/${list.at.clause ?? subject.name.text}`,
    at: subject.name.stretches[0] ?? null,
    says: {
      ru: `Перечень понят как функции: «${subject.name.text}». Вид субъекта предложен по названию и функциям`,
      en: `The list is taken for the functions of “${subject.name.text}”; the kind is proposed by name and functions`,
    },
    likelihood: isLikely ? Math.min(0.95, best.likelihood) : 0.5,
    choices: [first, ...rest],
  });
  return chosen === none ? null : chosen;
};

/** A numbered function is a clause of its own; one with a letter, or without a mark, stands in the clause of the list. */
const clauseOf = (said: Said, list: List): string | null => {
  const number = readClauseNumber(said.text);
  return number?.number.includes('.') === true ? number.number : list.at.clause;
};

/** A function of a list with dashes is printed by the list; what has another mark, or none, stays in the text. */
const functionsOf = (list: List): { readonly functions: readonly Value[]; readonly isPrinted: boolean } => {
  if (list.lines.every(({ isBullet }) => isBullet))
    return { functions: list.lines.map(({ said }) => said), isPrinted: true };
  return {
    functions: list.lines.map(({ said, isBullet }): Value => {
      const skip = isBullet ? 0 : (letterItem(said.text)?.length ?? readClauseNumber(said.text)?.rest ?? 0);
      const text = { text: said.text.slice(skip), stretches: said.stretches };
      return { text, clause: clauseOf(said, list) ?? undefined };
    }),
    isPrinted: false,
  };
};

/** Whether most items say what somebody does: «утверждает …», «организуют …». */
const saysDeeds = ({ lines }: List): boolean => {
  const deeds = lines.filter(({ said: { text } }) => {
    const [word = ''] = /\p{L}+/u.exec(text.replace(/^[а-яё]\)\s+|^[\d.)]+\s*/iu, '')) ?? [];
    return analyse(word).some(({ part, tense }) => part === 'verb' && tense === 'present');
  });
  return deeds.length * 2 > lines.length;
};

/** Whether the words before a list name someone who has functions, where functions are described. */
const mayBeSubject = (list: List, subject: Known, ranked: readonly RankedKind[]): boolean => {
  const name = subject.full?.text ?? subject.name.text;
  if (name.length > 400 || /^(?:в|на|по|для|при|к|с|из)\s/iu.test(name)) return false;
  const isKind = ranked.some(({ kind }) => likeness(kind.name, name).share >= surelyKind);
  const isDescribed =
    subject.isSaid || saysDeeds(list) || list.at.headings.some((heading) => ABOUT_SUBJECTS.test(heading));
  return (namesDoer(name) || isKind) && isDescribed;
};

const idOf = (base: string, taken: Set<string>): string => {
  let id = base;
  for (let copy = 2; taken.has(id); copy += 1) id = `${base}-${copy}`;
  taken.add(id);
  return id;
};

/** Finds the lists of functions in a document, and whose they are. */
export const findSubjects = (outline: readonly Outlined[], context: SubjectContext): FoundSubjects => {
  const { taken } = context;
  const subjects = new Map<string, { id: string; value: ValueMap; functions: Value[] }>();
  const printed = new Map<Outlined, string>();
  for (const list of outline) {
    if (list.kind !== 'list') continue;
    const found = subjectBefore(list);
    if (found === null) continue;
    const subject = withFullName(found, context.abbreviations);
    const { functions, isPrinted } = functionsOf(list);
    const ranked = rankKinds(
      {
        names: [subject.name.text, ...(subject.full === null ? [] : [subject.full.text])],
        line: list.at.lead.map(({ said }) => said.text).join(' '),
        headings: list.at.headings,
        functions: list.lines.map(({ said }) => said.text),
      },
      context.kinds,
    );
    if (!mayBeSubject(list, subject, ranked)) continue;
    const key = (subject.full ?? subject.name).text.toLowerCase();
    const known = subjects.get(key);
    if (known !== undefined) {
      // A second list of one subject stays in the text: `<Functions>` prints all of them at one place.
      if (!isPrinted) known.functions.push(...functions);
      continue;
    }
    const kind = chosenKind(subject, list, ranked, context.choosing);
    if (kind === null) continue;
    const id = idOf(kind, taken);
    const name = named(subject.full ?? subject.name);
    subjects.set(key, {
      id,
      functions: [...functions],
      value: {
        id,
        name,
        short:
          subject.short === null ? undefined : { text: subject.short, stretches: subject.name.stretches },
        kind,
        clause: list.at.clause ?? undefined,
      },
    });
    if (isPrinted) printed.set(list, id);
  }
  return {
    subjects: [...subjects.values()].map(({ value, functions }) => ({ ...value, functions })),
    printed,
  };
};
