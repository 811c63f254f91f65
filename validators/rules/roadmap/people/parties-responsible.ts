// An agreement is signed by its parties: one of them that does not answer for the row will not know that it is to sign.

import { indexOfText } from '../../../language/index-of-text.ts';
import { nameStandsIn, type PlainWord, plainWords } from '../../../language/plain-words.ts';
import { isOneOf, wordSet } from '../../../language/word-set.ts';
import { excerpt, inner } from '../../../model/excerpt.ts';
import type { Measure, Subject, Territory } from '../../../model/types.ts';
import { child } from '../../../source/spot.ts';
import { edits } from '../../example-base.ts';
import type { TerritoryRule } from '../../rule.ts';
import { namePlaces, namesOf } from '../../subjects/mentions.ts';

const signing = wordSet(
  'подписание подписать подписывать заключение заключить заключать перезаключение оформление оформить продление продлить',
);
const agreements = wordSet('соглашение договор меморандум контракт договоренность');
/** A party stands right behind the agreement, behind «между», «с», «и» or behind a comma. */
const JOINS = /^\s*$|(?:(?<!\p{L})(?:между|с|со|и|либо)\s+|,\s*)$/iu;

/** What stands behind «подписание соглашения»; null where a measure is about something else. */
const behindAgreement = (title: string): string | null => {
  const { tokens } = indexOfText(title);
  const signed = tokens.findIndex((token) => isOneOf(token, signing));
  const agreement = tokens.findIndex((token, at) => at > signed && isOneOf(token, agreements));
  const end = tokens[agreement]?.end;
  return signed < 0 || signed > 1 || end === undefined ? null : title.slice(end);
};

/** Where a longer name stands a shorter one within it names nobody else. */
const partiesIn = (text: string, subjects: readonly Subject[]): readonly Subject[] => {
  const words = plainWords(text);
  const taken = new Set<number>();
  const names = subjects
    .flatMap((subject) => namesOf(subject).map((name) => ({ subject, words: plainWords(name) })))
    .toSorted((a, b) => b.words.length - a.words.length);
  const found = new Set<Subject>();
  for (const { subject, words: name } of names)
    for (const at of namePlaces(name, words)) {
      const own = name.map((_, step) => at + step);
      if (own.some((place) => taken.has(place))) continue;
      for (const place of own) taken.add(place);
      if (JOINS.test(text.slice(0, words[at]?.at ?? 0))) found.add(subject);
    }
  return subjects.filter((subject) => found.has(subject));
};

/** What a row says of who answers for it and does it, beside the subjects that its names lead to. */
const doersOf = ({ responsible, executors, details }: Measure): readonly (readonly PlainWord[])[] =>
  [
    ...(responsible ?? []).map(({ printed }) => printed),
    ...(executors ?? []),
    ...details.map(({ text }) => text),
  ].map(plainWords);

/** The parties of an agreement that a row leaves out, where another one answers for it. */
const leftOut = (measure: Measure, { subjects }: Territory): readonly Subject[] => {
  const text = behindAgreement(measure.title);
  const named = (measure.responsible ?? []).map(({ target }) => target);
  // A name that leads to nobody may be that of the party.
  if (text === null || named.includes(null)) return [];
  const responsible = new Set(named);
  const parties = partiesIn(text, subjects);
  if (parties.length < 2 || !parties.some((party) => responsible.has(party))) return [];
  const doers = doersOf(measure);
  const isNamed = (subject: Subject): boolean =>
    namesOf(subject).some((name) => doers.some((words) => nameStandsIn(words, plainWords(name))));
  return parties.filter((party) => !responsible.has(party) && !isNamed(party));
};

const signed = (title: string, responsible: string): Readonly<Record<string, string>> =>
  edits(
    'roadmap',
    ['title: Обсуждение выводов с педагогами', `title: ${title}`],
    ['responsible: [ЦНППМ, Министерство]', `responsible: [${responsible}]`],
  );

export const partiesResponsible: TerritoryRule = {
  id: 'roadmap/parties-responsible',
  scope: 'territory',
  across: true,
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Стороны соглашения отвечают за его подписание',
    en: 'The parties of an agreement answer for signing it',
  },
  fault: {
    ru: 'Сторона соглашения не названа ответственной',
    en: 'A party of an agreement is not named as responsible',
  },
  reason: {
    ru: 'Соглашение есть, когда его подписали все стороны. Сторона, которой нет среди ответственных, не узнает из плана, что и к какому сроку она должна подписать.',
    en: 'An agreement stands when all its parties have signed; one that is not named as responsible does not learn from the plan what it is to sign and by when.',
  },
  cure: {
    ru: 'Назовите ответственными все стороны соглашения или исправьте их перечень в названии мероприятия.',
    en: 'Name all parties as responsible, or correct their list in the name of the measure.',
  },
  *check(territory) {
    const reported = new Set<string>();
    for (const measure of territory.roadmap?.measures ?? []) {
      const [first] = measure.responsible ?? [];
      if (first === undefined || measure.inherited.responsible) continue;
      for (const party of leftOut(measure, territory)) {
        // A row that is printed twice is told by a rule of its own.
        const evidence = `${measure.title} ${party.label}`;
        if (reported.has(evidence)) continue;
        reported.add(evidence);
        yield {
          at: first.spot,
          message: {
            ru: `В мероприятии «${inner(excerpt(measure.title))}» одна из сторон – «${inner(party.label)}», а среди ответственных и исполнителей её нет`,
            en: `One party of “${excerpt(measure.title)}” is “${party.label}”, which is named neither as responsible nor as executor`,
          },
          hint: {
            ru: `Назовите «${inner(party.label)}» ответственным или уберите из сторон.`,
            en: `Name “${party.label}” as responsible, or take it out of the parties.`,
          },
          grounds: [
            {
              says: { ru: `Сторона: «${inner(party.label)}»`, en: `The party: “${party.label}”` },
              at: child(party.spot, 'name'),
            },
          ],
          placeless: true,
          evidence,
        };
      }
    }
  },
  bad: [
    {
      title: { ru: 'Из двух сторон отвечает одна', en: 'Of two parties one answers' },
      files: signed('Подписание соглашения между Министерством и ЦНППМ о диагностике', 'ЦНППМ'),
      points: 'ЦНППМ',
    },
  ],
  good: [
    {
      title: { ru: 'Отвечают обе стороны', en: 'Both parties answer' },
      files: signed('Подписание соглашения между Министерством и ЦНППМ о диагностике', 'ЦНППМ, Министерство'),
    },
    {
      title: { ru: 'Мониторинг соглашения ведёт одна сторона', en: 'One party watches over the agreement' },
      files: signed('Анализ исполнения соглашения между Министерством и ЦНППМ', 'ЦНППМ'),
    },
    {
      title: {
        ru: 'Другая сторона названа среди исполнителей',
        en: 'The other party is among the executors',
      },
      files: edits(
        'roadmap',
        ['title: Обсуждение выводов с педагогами', 'title: Заключение договора ЦНППМ с Министерством'],
        ['responsible: [ЦНППМ, Министерство]', 'responsible: [ЦНППМ]'],
        ['executors: [Петров П.П.]', 'executors: [сотрудники Министерства]'],
      ),
    },
  ],
};
