// Which people a printed text speaks of: by the nouns that name them, in any case and number, and by the adjectives of
// «работники», «кадры», «команды», which by themselves say nobody.

import { withoutQuotations } from '../text/marks/quotations.ts';
import { remembered } from '../text/remembered.ts';
import { analyse } from './analyse.ts';
import { indexOfText } from './index-of-text.ts';
import type { TextToken } from './text-tokens.ts';
import { isOneOf, wordSet } from './word-set.ts';

interface Kind {
  /** First forms of the words for them, parted by spaces. */
  readonly words: string;
  /** A wider kind, which speaks of these too. */
  readonly of?: 'teachers';
}

/** `teachers`: «педагогические работники», whoever they are; `managers`: «управленческие кадры», heads of organisations among them. */
const kinds = {
  teachers: { words: 'педагог' },
  managers: { words: 'руководитель директор завуч заведующий заведовать заместитель управленец' },
  schoolteachers: { words: 'учитель', of: 'teachers' },
  lecturers: { words: 'преподаватель', of: 'teachers' },
  educators: { words: 'воспитатель', of: 'teachers' },
  mentors: { words: 'наставник', of: 'teachers' },
  methodists: { words: 'методист', of: 'teachers' },
  tutors: { words: 'тьютор', of: 'teachers' },
  psychologists: { words: 'психолог', of: 'teachers' },
  therapists: { words: 'логопед дефектолог', of: 'teachers' },
  youngTeachers: { words: '', of: 'teachers' },
  learners: { words: 'обучающийся ученик школьник учащийся воспитанник ребенок' },
  students: { words: 'студент' },
  parents: { words: 'родитель' },
} as const satisfies Readonly<Record<string, Kind>>;

export type People = keyof typeof kinds;

const names = Object.keys(kinds) as readonly People[];
const byLemma: ReadonlyMap<string, People> = new Map(
  names.flatMap((name) => kinds[name].words.split(' ').map((word): [string, People] => [word, name])),
);

/** Nouns whose people are said by the adjectives before them. */
const staff = new Set(['кадр', 'кадры', 'работник', 'команда', 'персонал', 'состав', 'корпус']);
const qualities: ReadonlyMap<string, People> = new Map([
  ['педагогический', 'teachers'],
  ['управленческий', 'managers'],
  ['руководящий', 'managers'],
]);
const joints = new Set(['и', 'или']);
/** What a head may be the head of that is no organisation: a class, a research, a circle of colleagues. */
const headed = wordSet('методический объединение проект группа площадка кружок практика рмо ммо шмо гмо');

const firstOf = <T>({ lemmas }: TextToken, table: ReadonlyMap<string, T>): T | null => {
  for (const lemma of lemmas) {
    const found = table.get(lemma);
    if (found !== undefined) return found;
  }
  return null;
};

/** The people that the adjectives right before a noun name: «педагогических и управленческих кадров» are both. */
const adjectivesBefore = (tokens: readonly TextToken[], noun: number): readonly People[] => {
  const found: People[] = [];
  for (let at = noun - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const people = firstOf(token, qualities);
    if (people !== null) found.push(people);
    else if (!joints.has(token.text.toLowerCase())) break;
  }
  return found;
};

/** «Педагог-психолог» is a psychologist, «учитель-предметник» a teacher: the last part that says who. */
const ofParts = ({ lemmas }: TextToken): People | null => {
  for (const lemma of lemmas)
    if (lemma.includes('-')) {
      const last = lemma.split('-').findLast((part) => byLemma.has(part));
      if (last !== undefined) return byLemma.get(last) ?? null;
    }
  return null;
};

const peopleAt = (tokens: readonly TextToken[], at: number): readonly People[] => {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word' && token?.kind !== 'abbreviation') return [];
  if (isOneOf(token, staff)) return adjectivesBefore(tokens, at);
  const isYoung = before?.lemmas.has('молодой') === true;
  if (isYoung && (token.lemmas.has('педагог') || token.lemmas.has('специалист'))) return ['youngTeachers'];
  const people = firstOf(token, byLemma) ?? ofParts(token);
  if (people !== 'managers') return people === null ? [] : [people];
  if (before?.lemmas.has('классный') === true) return ['teachers'];
  return before?.lemmas.has('научный') === true || isOneOf(behind, headed) ? [] : ['managers'];
};

/** Where tokens name people; the adjectives that say who the staff are stand with nobody, as they are no words of their own. */
export const peoplePlaces = (tokens: readonly TextToken[]): ReadonlyMap<number, readonly People[]> => {
  const places = new Map<number, readonly People[]>();
  for (const [at, token] of tokens.entries()) {
    const people = peopleAt(tokens, at);
    if (people.length === 0) continue;
    places.set(at, people);
    for (let before = at - 1; isOneOf(token, staff) && before >= 0; before -= 1) {
      const word = tokens[before];
      if (word === undefined || (firstOf(word, qualities) === null && !joints.has(word.text.toLowerCase())))
        break;
      places.set(before, []);
    }
  }
  return places;
};

/** «Родителям обучающихся»: the people behind other people only say whose they are. */
export const isOfOthers = (tokens: readonly TextToken[], at: number): boolean =>
  peopleAt(tokens, at - 1).length > 0 &&
  analyse(tokens[at]?.text ?? '').some(({ case: of }) => of === 'genitive');

/** The people a text names; empty where it names none of those known: «педагогический опыт», the contest «Учитель года». */
export const peopleIn: (text: string) => ReadonlySet<People> = remembered((text) => {
  const { tokens } = indexOfText(withoutQuotations(text));
  return new Set(tokens.flatMap((_, at) => (isOfOthers(tokens, at) ? [] : peopleAt(tokens, at))));
});

const widerOf = (people: People): People | null => {
  const kind: Kind = kinds[people];
  return kind.of ?? null;
};

/** The kind that speaks of these people too: of «учителя» that is «педагогические работники»; else their own. */
export const widerKind = (people: People): People => widerOf(people) ?? people;

/** Whether what is said of some may hold for others: they are the same, or one kind is within the other. */
export const areKin = (a: People, b: People): boolean => a === b || widerOf(a) === b || widerOf(b) === a;

/** Those of `people` whom none of `others` speaks of. */
export const peopleBeyond = (people: ReadonlySet<People>, others: ReadonlySet<People>): ReadonlySet<People> =>
  new Set([...people].filter((one) => ![...others].some((other) => areKin(one, other))));

/** Whether two texts speak of people, and none of the one are of the other. */
export const areOtherPeople = (a: ReadonlySet<People>, b: ReadonlySet<People>): boolean =>
  a.size > 0 && b.size > 0 && peopleBeyond(a, b).size === a.size;

/** Words for whoever takes part. */
const anybody = new Set(['слушатель', 'участник', 'участвовать', 'человек', 'лицо']);

/** Whether a text speaks of all who take part: «все слушатели». */
export const speaksOfAll = (text: string): boolean =>
  indexOfText(text).tokens.some((token) => isOneOf(token, anybody));

const SHARE = /\p{N}\s*(?:%|процент\p{L}*)([^.,;:()%]{0,80})/gu;

/** The people that percentages count: «15% педагогических работников» counts teachers. */
export const countedPeople = (text: string): ReadonlySet<People> =>
  new Set([...text.matchAll(SHARE)].flatMap(([, counted]) => [...peopleIn(counted ?? '')]));
