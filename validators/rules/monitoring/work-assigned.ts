// «Проводится анализ, разрабатываются рекомендации», «строится рейтинг»: work without anybody who does it is done by nobody.

import { analyse } from '../../language/analyse.ts';
import { phrasePlaces } from '../../language/phrase-places.ts';
import { undoneIn } from '../../language/undone.ts';
import { allParts } from '../../model/all-parts.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import { namesWhoMonitors } from '../../model/monitoring.ts';
import type { Part, Territory } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import { beforeTerms } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { namesOf } from '../subjects/mentions.ts';

/** What other acts rule, and what a machine does. */
const NOT_A_DUTY =
  /автоматически|самостоятельно|по\s+согласованию|в\s+соответствии\s+с\s+законодательств|на\s+основании\s+приказ|приказом\s/iu;
/** A sentence nearby that says who: «За анкетирование отвечает …». */
const SAID =
  /(?<!\p{L})(?:отвеча|ответственн|возлага|поруча|обеспечива|исполнител|организатор|оператор|координатор)/iu;

/** «Беседа, на которой …», «опрос педагогов, который …»: the clause that hangs on what is done. */
const HANGING =
  /^[^,.;:]{0,80},\s+(?:(?:в|во|на|при|по|с|для|из)\s+(?:ход[еу]\s+|итогам\s+|помощью\s+)?)?котор(?:ый|ого|ому|ым|ом|ая|ую|ой|ое|ые|ых|ыми)\s+/iu;
/** To come, to be asked or to be helped is not to do the work. */
const TAKES_PART = /^(?:участву|присутству|приглаша|прих|получ|прох|вход|нужда|име|явля|мо[гж])/iu;

/** Nothing stands before the one who does it but what it is of the body: «член», «представитель». */
const MEMBER =
  /^(?:(?:один\s+из\s+|назначенн\p{Ll}{2}\s+)?(?:член|представител|сотрудник|руководител|председател|специалист|методист|работник|секретар|директор|эксперт)\p{Ll}{0,3}\s+)?$/iu;

const isActive = (word: string): boolean =>
  !/ся$/iu.test(word) &&
  !TAKES_PART.test(word) &&
  analyse(word).some(({ part, person, tense }) => part === 'verb' && person === 3 && tense !== 'past');

/** Whether one of some bodies, or somebody of it, does what the clause says that hangs on the work: «…, на которой член Коллегии записывает …». */
const isDoneInside = (behind: string, bodies: readonly string[]): boolean => {
  const hanging = HANGING.exec(behind);
  if (hanging === null) return false;
  const clause = behind.slice(hanging[0].length);
  const subject = bodies
    .flatMap((body) => phrasePlaces(clause, body))
    .find(({ at }) => MEMBER.test(clause.slice(0, at)));
  if (subject === undefined) return false;
  const rest = clause.slice(subject.at + subject.length);
  const verb = rest.match(/\p{L}+/gu)?.find((word) => analyse(word).some(({ part }) => part === 'verb'));
  return verb !== undefined && isActive(verb);
};

const names = ({ subjects }: Territory): readonly string[] =>
  subjects.flatMap(({ short }) => (short !== null && short.length > 2 ? [short] : []));

interface Place {
  readonly part: Part;
  readonly at: number;
  readonly words: string;
}

const placesIn = (part: Part, doers: readonly string[], bodies: readonly string[]): readonly Place[] => {
  const { text } = part;
  // What stands in a list is of whoever its opening line names.
  if (part.component !== null || part.function !== null || part.kind === 'bullet') return [];
  if (SAID.test(text)) return [];
  return undoneIn(text).flatMap(({ at, length, from, to }): readonly Place[] => {
    const sentence = text.slice(from, to);
    const isDone =
      NOT_A_DUTY.test(sentence) ||
      namesWhoMonitors(sentence) ||
      doers.some((name) => sentence.includes(name)) ||
      isDoneInside(text.slice(at + length, to), bodies);
    return isDone ? [] : [{ part, at, words: text.slice(at, at + length) }];
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
    const doers = names(territory);
    const bodies = territory.subjects.flatMap(namesOf);
    const damaged = new Set(
      [...allParts(provision.parts)]
        .filter(({ component }) => component?.name === 'Damaged')
        .flatMap(({ children }) => [...allParts(children)]),
    );
    const undone = [...allParts(provision.parts)]
      .filter((part) => !part.inOrder && !damaged.has(part))
      .flatMap((part) => placesIn(part, doers, bodies));
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
