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
import { isDeed, type Work } from './deed.ts';
import type { Outlined } from './outline.ts';
import { type RankedKind, rankKinds } from './subject-kind.ts';
import type { NamedSubject } from './subject-name.ts';

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
  'институт центр академия университет вуз колледж техникум министерство департамент управление комитет служба совет объединение ассоциация сообщество организация учреждение методист актив наставник педагог тьютор куратор учитель школа лицей гимназия дом союз фонд отдел кабинет площадка орган администрация координатор оператор команда группа лаборатория клуб пара консультант эксперт директор руководитель заместитель комиссия агентство секция'.split(
    ' ',
  ),
);

/** «Городской» is an adjective before it is a person of the police. */
const isNoun = (word: string): boolean => {
  const parts = analyse(word).map(({ part }) => part);
  return parts.includes('noun') && !parts.includes('adjective');
};

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
  work: Work,
  ranked: readonly RankedKind[],
  choosing: Choosing,
): string | null => {
  const [best] = ranked;
  const isLikely = best !== undefined && (best.likelihood >= likelyKind || subject.isSaid || saysDeeds(work));
  const choices = ranked
    .slice(0, mostKinds)
    .map(({ kind }) => ({ value: kind.id, says: { ru: kind.name, en: kind.name } }));
  const other = {
    value: none,
    says: { ru: 'не функции субъекта: оставить текстом', en: 'no functions of a subject: leave as text' },
  };
  const [first = other, ...rest] = isLikely ? [...choices, other] : [other, ...choices];
  const chosen = choosing.choose({
    id: `subject/${work.at.clause ?? subject.name.text}`,
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

/** Whether most of what is said are deeds: «утверждает …», «организуют …». */
const saysDeeds = ({ deeds }: Work): boolean =>
  deeds.filter(({ said }) => isDeed(said.text)).length * 2 > deeds.length;

/** Whether the words before a list name someone who has functions, where functions are described. */
const mayBeSubject = (work: Work, subject: Known, ranked: readonly RankedKind[]): boolean => {
  const name = subject.full?.text ?? subject.name.text;
  if (name.length > 400 || /^(?:в|на|по|для|при|к|с|из)\s/iu.test(name)) return false;
  const isKind = ranked.some(({ kind }) => likeness(kind.name, name).share >= surelyKind);
  const isDescribed =
    subject.isSaid || saysDeeds(work) || work.at.headings.some((heading) => ABOUT_SUBJECTS.test(heading));
  return (namesDoer(name) || isKind) && isDescribed;
};

const idOf = (base: string, taken: Set<string>): string => {
  let id = base;
  for (let copy = 2; taken.has(id); copy += 1) id = `${base}-${copy}`;
  taken.add(id);
  return id;
};

/** The clause, else the section, by which a place is cited. */
const sectionOf = ({ clause, headings }: Work['at']): string | null =>
  clause ?? headings.flatMap((heading) => readClauseNumber(heading)?.number ?? []).at(-1) ?? null;

interface Entered {
  readonly value: ValueMap;
  readonly short: string | null;
  readonly works: Work[];
  /** The list that `<Functions>` prints; null where the text prints them itself. */
  list: Work['list'];
}

const functionsOf = ({ works, list }: Entered): readonly Value[] =>
  works.flatMap(({ deeds, at }) =>
    deeds.map(({ said, clause }) => {
      const cited = list === null ? (clause ?? sectionOf(at)) : clause;
      return cited === null ? said : { text: said, clause: cited };
    }),
  );

/** Finds who has functions in a document, and what they are. */
export const findSubjects = (works: readonly Work[], context: SubjectContext): FoundSubjects => {
  const { taken } = context;
  const subjects = new Map<string, Entered>();
  const printed = new Map<Outlined, string>();
  for (const work of works) {
    const subject = withFullName(work.subject, context.abbreviations);
    const ranked = rankKinds(
      {
        names: [subject.name.text, ...(subject.full === null ? [] : [subject.full.text])],
        line: work.at.lead
          .map(({ said }) => said.text)
          .filter((text) => text.includes(subject.name.text))
          .join(' '),
        headings: work.at.headings,
        functions: work.deeds.map(({ said }) => said.text),
      },
      context.kinds,
    );
    if (!mayBeSubject(work, subject, ranked)) continue;
    const key = (subject.full ?? subject.name).text.toLowerCase();
    const known =
      subjects.get(key) ??
      [...subjects.values()].find(
        ({ short: own }) => own !== null && likeness(own, subject.name.text).level === 'same',
      );
    if (known !== undefined) {
      // Two lists of one subject stay both in the text: `<Functions>` prints all of them at one place.
      const isOfList = known.list !== null || work.list !== null;
      if (isOfList && [...known.works, work].some(({ at }) => sectionOf(at) === null)) continue;
      if (known.list !== null) printed.delete(known.list);
      known.list = null;
      known.works.push(work);
      continue;
    }
    const kind = chosenKind(subject, work, ranked, context.choosing);
    if (kind === null) continue;
    const id = idOf(kind, taken);
    const short =
      subject.short === null ? undefined : { text: subject.short, stretches: subject.name.stretches };
    const value = {
      id,
      name: named(subject.full ?? subject.name),
      short,
      kind,
      clause: work.at.clause ?? undefined,
      level: work.level ?? undefined,
    };
    subjects.set(key, { value, short: subject.short, works: [work], list: work.list });
    if (work.list !== null) printed.set(work.list, id);
  }
  return {
    subjects: [...subjects.values()].map((entered) => ({
      ...entered.value,
      functions: functionsOf(entered),
    })),
    printed,
  };
};
