// How near two printed texts of this field are in what they say, for the pages that compare acts in the reader's browser, where
// no dictionary is: by the roots of their telling words, whatever the verb, the ending and the formula around them. The weights
// are fixed, so that a new document never moves what is paired. Rules ask language/likeness.ts.
import { root, stem } from './stem.ts';
import { matchWords } from './word-match.ts';
import { normalise } from './words.ts';

const FUNCTION_WORDS = new Set(
  (
    'а без в во для до за и из или их к как ко между на не о об от по под при с со среди также том у через числе что ' +
    'это далее др пр т д п г гг'
  ).split(' '),
);

/** The words of a text in order, lower case, without prepositions, conjunctions and the like. */
export const contentWords = (text: string): readonly string[] =>
  matchWords(text).filter((word) => !FUNCTION_WORDS.has(word));

/** A text as it is compared. */
export interface Saying {
  /** The words that tell it from others, in its main statement. */
  readonly telling: ReadonlySet<string>;
  /** All its words with what each of them weighs: those of the main statement, and those of the whole text. */
  readonly main: ReadonlyMap<string, number>;
  readonly whole: ReadonlyMap<string, number>;
}

const rootsOf = (text: string): readonly string[] => [
  ...new Set(contentWords(text).map((word) => root(stem(word)))),
];

/** Verbs of every duty and those whom every duty is for: they tell nothing. */
const EMPTY: ReadonlySet<string> = new Set(
  rootsOf(
    'осуществляет обеспечивает обеспечение организует организация проводит проведение оказывает оказание участвует ' +
      'участие создаёт процесс деятельность работа различные формы педагогические работники управленческие кадры педагоги ' +
      'учителя образовательные организации область республика российская федерация соответствие цель рамки число ' +
      'использование включая основа учёт выполняет является способствует содействует соответствующий далее субъект иной ' +
      'также наиболее место',
  ),
);

/** Words of which nearly every text of the field has some: they tell little. */
const COMMON: ReadonlySet<string> = new Set(
  rootsOf(
    'профессиональный методический научный образование программа система региональный муниципальный реализация ' +
      'разработка развитие сопровождение поддержка повышение квалификация непрерывный мастерство внедрение уровень ' +
      'федеральный новый обучение воспитание условие кадровый материальный технический финансовый',
  ),
);
const COMMON_WEIGHT = 0.4;

/** Words for one thing, of which documents take now one, now the other. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  [
    ['маршрут', 'траектория'],
    ['координатор', 'оператор'],
    ['обучающийся', 'учащийся'],
  ].map(([one = '', other = '']) => [rootsOf(other)[0] ?? '', rootsOf(one)[0] ?? '']),
);

/** The system itself, by its name or its abbreviation: one word. */
const SYSTEM =
  /(?:единой |региональн\p{L}{2,3} |муниципальн\p{L}{2,3} ){0,2}систем\p{L}{0,3} научно-методическ\p{L}{2,3} сопровождени\p{L}(?: педагогических работников(?: и управленческих кадров)?)?|(?<!\p{L})(?:рс|мс) ?нмс(?!\p{L})/gu;

/** What is said in brackets, and where a qualification of the main statement begins. */
const BRACKETS = /\([^()]*\)/gu;
const QUALIFIED = /,? (?:в том числе|включая|с учетом|в рамках|а также)(?!\p{L})/u;

const weighed = (text: string, besides: ReadonlySet<string>): ReadonlyMap<string, number> =>
  new Map(
    rootsOf(text)
      .filter((word) => !besides.has(word) && !EMPTY.has(word))
      .map((word) => [ALIKE.get(word) ?? word, COMMON.has(word) ? COMMON_WEIGHT : 1]),
  );

/** A text as it is compared. `besides` are names whose words tell nothing here, such as that of the territory. */
export const sayingOf = (text: string, besides: string): Saying => {
  const names = new Set(rootsOf(besides));
  const words = normalise(text).replaceAll(SYSTEM, ' системанмс ');
  const statement = words.split(QUALIFIED)[0] ?? '';
  return {
    telling: new Set(
      [...weighed(statement, names)].flatMap(([word, weight]) => (weight === 1 ? [word] : [])),
    ),
    main: weighed(statement.replaceAll(BRACKETS, ' '), names),
    whole: weighed(words, names),
  };
};

const sum = (weights: Iterable<number>): number => {
  let total = 0;
  for (const weight of weights) total += weight;
  return total;
};

/** Twice the weight of what two texts share, to the weight of both. */
const overlap = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
  const all = sum(a.values()) + sum(b.values());
  let shared = 0;
  for (const [word, weight] of a) if (b.has(word)) shared += weight;
  return all === 0 ? 0 : (2 * shared) / all;
};

/**
 * From 0, nothing in common, to 1, the same words. Texts whose main statements share no telling word are not alike,
 * unless neither has any: «тьюторское сопровождение программ» is not «реализация программ».
 */
export const likeness = (a: Saying, b: Saying): number => {
  const meet = a.telling.size + b.telling.size === 0 || [...a.telling].some((word) => b.telling.has(word));
  return meet ? Math.max(overlap(a.main, b.main), overlap(a.whole, b.whole)) : 0;
};
