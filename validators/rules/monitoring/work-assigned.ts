// «Проводится анализ, разрабатываются рекомендации», «строится рейтинг»: work without anybody who does it is done by nobody.

import { analyse } from '../../language/analyse.ts';
import { phrasePlaces } from '../../language/phrase-places.ts';
import { kindredRoots, type SaidWord, saidWords } from '../../language/said-words.ts';
import { type Undone, undoneIn } from '../../language/undone.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import { namesWhoMonitors } from '../../model/monitoring.ts';
import type { Part, Territory } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import { areApart } from '../../text/sets.ts';
import { beforeTerms } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { namesOf } from '../subjects/mentions.ts';

/** What other acts rule, and what a machine does. */
const NOT_A_DUTY =
  /автоматически|самостоятельно|по\s+согласованию|в\s+соответствии\s+с\s+законодательств|на\s+основании\s+приказ|приказом\s/iu;
/** A sentence nearby that says who: «За анкетирование отвечает …». */
const SAID =
  /(?<!\p{L})(?:отвеча|ответственн|возлага|поруча|обеспечива|исполнител|организатор|оператор|координатор)/iu;

/** To come, to be asked or to be helped is not to do the work. */
const TAKES_PART = /^(?:участву|присутству|приглаша|прих|получ|прох|вход|нужда|име|явля|мо[гж])/iu;

/** Of a body somebody does it: «на которой член Коллегии записывает». */
const MEMBER =
  /(?<!\p{L})(?:член|представител|сотрудник|руководител|председател|специалист|методист|работник|секретар|директор|эксперт)\p{Ll}{0,3}\s+$/iu;
const PREPOSITION = /(?<!\p{L})(?:в|во|на|к|с|со|для|от|из|по|о|об|у|при|за|между|через|перед)\s+$/iu;

const isActive = (word: string): boolean =>
  !/ся$/iu.test(word) &&
  !TAKES_PART.test(word) &&
  analyse(word).some(({ part, person, tense }) => part === 'verb' && person === 3 && tense !== 'past');

const isVerb = (word: string): boolean => analyse(word).some(({ part }) => part === 'verb');
const isNominative = (word: string): boolean =>
  analyse(word).every(({ part }) => part !== 'noun') ||
  analyse(word).some((one) => one.case === 'nominative');

/** Whether one of some bodies, or somebody of it, does anything in a text: «…, на которой член Коллегии записывает …». */
const isAnyAtWork = (text: string, bodies: readonly string[]): boolean =>
  bodies
    .flatMap((body) => phrasePlaces(text, body))
    .some(({ at, length }) => {
      const before = text.slice(0, at);
      const own = text.slice(at, at + length).match(/\p{L}+/gu) ?? [];
      if (!MEMBER.test(before) && (PREPOSITION.test(before) || !own.some(isNominative))) return false;
      const [rest = ''] = /^[^.;:]*/u.exec(text.slice(at + length)) ?? [];
      const verb = rest.match(/\p{L}+/gu)?.find(isVerb) ?? before.match(/\p{L}+/gu)?.at(-1) ?? '';
      return isActive(verb);
    });

const isAnyNamed = (text: string, bodies: readonly string[]): boolean =>
  bodies.some((body) => phrasePlaces(text, body).length > 0);

interface Place {
  readonly part: Part;
  readonly at: number;
  readonly words: string;
}

/** A part of the text and what it stands in, from the outermost on. */
interface Placed {
  readonly part: Part;
  readonly above: readonly Part[];
}

const placedIn = (parts: readonly Part[], above: readonly Part[] = []): readonly Placed[] =>
  parts.flatMap((part) =>
    part.inOrder || part.component?.name === 'Damaged'
      ? []
      : [{ part, above }, ...placedIn(part.children, [...above, part])],
  );

/** Who the subjects are, and what is said of their work. */
interface Doers {
  readonly short: readonly string[];
  readonly names: readonly string[];
  readonly clauses: ReadonlySet<Part>;
  readonly work: readonly string[];
}

const doersOf = ({ subjects }: Territory): Doers => {
  const clauses = subjects.flatMap(({ clause }) =>
    clause?.target == null || clause.target.kind === 'section' ? [] : [clause.target],
  );
  return {
    short: subjects.flatMap(({ short }) => (short !== null && short.length > 2 ? [short] : [])),
    names: subjects.flatMap(namesOf),
    clauses: new Set(clauses),
    work: subjects.flatMap(({ functions }) => functions.map(({ text }) => text)),
  };
};

/** So many words behind a thing say of what it is. */
const ofWhat = 3;

/** Whether a subject is given the same work: the thing that is done, and most of what the sentence says it is of, or comes from. */
const isGiven = (text: string, { at, length, from }: Undone, work: readonly string[]): boolean => {
  const isTelling = ({ weight }: SaidWord): boolean => weight === 1;
  const thing = saidWords(text.slice(at, at + length)).at(-1);
  const [behind = ''] = /^[^,.;:]*/u.exec(text.slice(at + length)) ?? [];
  const of = saidWords(behind).filter(isTelling).slice(0, ofWhat);
  const said = of.length > 0 ? of : saidWords(text.slice(from, at)).filter(isTelling);
  return (
    thing !== undefined &&
    work.some((one) => {
      const known = kindredRoots(one);
      const isSaid = ({ roots }: SaidWord): boolean => !areApart(roots, known);
      return isSaid(thing) && 2 * said.filter(isSaid).length >= said.length;
    })
  );
};

const undoneAt = ({ part, above }: Placed, doers: Doers): readonly Place[] => {
  const { text } = part;
  // What stands in a list is of whoever its opening line names.
  if (part.component !== null || part.function !== null || part.kind === 'bullet') return [];
  const clause = [...above, part].filter(({ kind }) => kind !== 'section' && kind !== 'title');
  if (clause.some((one) => SAID.test(one.text) || doers.clauses.has(one))) return [];
  return undoneIn(text).flatMap((undone): readonly Place[] => {
    const { at, length, from, to } = undone;
    const sentence = text.slice(from, to);
    const words = text.slice(at, at + length);
    const isDone =
      NOT_A_DUTY.test(sentence) ||
      namesWhoMonitors(sentence) ||
      doers.short.some((name) => sentence.includes(name)) ||
      above.some((one) => isAnyNamed(one.text, doers.names)) ||
      isAnyAtWork(text, doers.names) ||
      isGiven(text, undone, doers.work);
    return isDone ? [] : [{ part, at, words }];
  });
};

export const workAssigned: TerritoryRule = {
  id: 'monitoring/work-assigned',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'У работы, которую назначает текст, есть исполнитель',
    en: 'Work that the text sets has somebody to do it',
  },
  fault: { ru: 'Работа назначена, а исполнитель не назван', en: 'Work is set, and nobody is named to do it' },
  reason: {
    ru: 'То, что «проводится», «строится» и «разрабатывается» само собой, не делает никто: некому поручить и не с кого спросить.',
    en: 'What is “held”, “drawn up” and “worked out” by itself is done by nobody: there is no one to be told or asked.',
  },
  cure: {
    ru: 'Назовите, кто это делает, к какому сроку и кому отдаёт итог.',
    en: 'Say who does it, by when, and who gets the outcome.',
  },
  doubt: {
    ru: 'Исполнителя может назвать соседнее предложение: тогда работа поручена.',
    en: 'A sentence nearby may name who does it; then the work is given.',
  },
  *check(territory, { corpus }) {
    const { provision } = territory;
    if (provision === null) return;
    const doers = doersOf(territory);
    const undone = placedIn(provision.parts).flatMap((placed) => undoneAt(placed, doers));
    const [first, ...others] = undone;
    if (first === undefined) return;
    const count = others.length;
    yield {
      at: within(
        first.part.spot,
        first.part.text,
        { at: first.at, length: first.words.length },
        corpus.texts,
      ),
      message: {
        ru: `Не сказано, кто это делает: «${inner(excerpt(first.words))}»${count > 0 ? `; таких мест ещё ${count}` : ''}`,
        en: `It is not said who does it: “${excerpt(first.words)}”${count > 0 ? `; ${count} more such places` : ''}`,
      },
      grounds: others.map(({ part, words }) => ({
        says: { ru: `И здесь: «${words}»`, en: `And here: “${words}”` },
        at: part.spot,
      })),
      evidence: undone.map(({ words }) => words).join('|'),
    };
  },
  bad: [
    {
      title: { ru: 'Рейтинг строится, рекомендации разрабатываются', en: 'A rating and advice, by nobody' },
      files: beforeTerms(
        '3.2. Раз в полугодие строится рейтинг школ. По его итогам разрабатываются адресные рекомендации.',
      ),
      points: 'строится рейтинг',
    },
    {
      title: { ru: 'Одно место', en: 'One place' },
      files: beforeTerms('3.2. Ежегодно готовится отчёт о работе.'),
      points: 'готовится отчёт',
    },
  ],
  good: [
    {
      title: { ru: 'Исполнитель назван', en: 'Somebody is named' },
      files: beforeTerms('3.2. Раз в полугодие ЦНППМ строит рейтинг школ. Анализ проводится Министерством.'),
    },
  ],
};
