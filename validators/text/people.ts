// Which people a printed text speaks of: педагогические работники, управленческие кадры, or both.
import { matchWords } from './word-match.ts';

/** `teachers`: «педагогические работники»; `managers`: «управленческие кадры», heads of organisations among them. */
export type People = 'teachers' | 'managers';

const TEACHER =
  /^(?:педагог(?:а|и|у|ом|е|ов|ам|ами|ах)?|(?:учител|преподавател|воспитател)(?:ь|я|ю|ем|е|и|ей|ям|ями|ях))$/u;
const HEAD = /^(?:руководител(?:ь|я|ю|ем|е|и|ей|ям|ями|ях)|директор(?:а|у|ом|е|ов|ам|ами|ах)?|завуч\p{L}*)$/u;
// «Кадры», «работники», «команды»: whose they are is said by the adjectives before them.
const STAFF = /^(?:кадр|работник|команд|персонал|состав|корпус)(?:а|у|ом|е|ы|и|ов|ам|ами|ах|ой)?$/u;
const JOINS = new Set(['и', 'или']);
/** Who is a head of something else than an organisation: the class, the research, a circle of colleagues. */
const HEADS_ELSE = /^(?:классн|научн)/u;
const HEADED_ELSE = /^(?:методическ|объединени|проект|групп|площад|круж|практик|рмо|ммо|шмо|гмо)/u;

const adjectiveOf = (word: string): People | null => {
  if (/^педагогическ/u.test(word)) return 'teachers';
  return /^(?:управленческ|руководящ)/u.test(word) ? 'managers' : null;
};

/** The people that the adjectives right before a noun name: «педагогических и управленческих кадров» are both. */
const adjectivesBefore = (words: readonly string[], noun: number): readonly People[] => {
  const found: People[] = [];
  for (let at = noun - 1; at >= 0; at -= 1) {
    const word = words[at] ?? '';
    const people = adjectiveOf(word);
    if (people !== null) found.push(people);
    else if (!JOINS.has(word)) break;
  }
  return found;
};

const headAt = (words: readonly string[], at: number): People | null => {
  const before = words[at - 1] ?? '';
  if (HEADS_ELSE.test(before)) return before.startsWith('классн') ? 'teachers' : null;
  return HEADED_ELSE.test(words[at + 1] ?? '') ? null : 'managers';
};

const peopleAt = (words: readonly string[], at: number): readonly People[] => {
  const word = words[at] ?? '';
  if (TEACHER.test(word)) return ['teachers'];
  if (STAFF.test(word)) return adjectivesBefore(words, at);
  const head = HEAD.test(word) ? headAt(words, at) : null;
  return head === null ? [] : [head];
};

/** The people a text names; empty where it names neither. «Педагогический опыт» names nobody. */
export const peopleIn = (text: string): ReadonlySet<People> => {
  const words = matchWords(text);
  return new Set(words.flatMap((_, at) => peopleAt(words, at)));
};

const SHARE = /\p{N}\s*(?:%|процент\p{L}*)([^.,;:()%]{0,80})/gu;

/** The people that percentages count: «15% педагогических работников» counts teachers. */
export const countedPeople = (text: string): ReadonlySet<People> =>
  new Set([...text.matchAll(SHARE)].flatMap(([, counted]) => [...peopleIn(counted ?? '')]));
