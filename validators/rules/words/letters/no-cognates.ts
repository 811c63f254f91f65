// «Обеспечивают методическое обеспечение», «целью создания является создание»: the second word says what the first has said, and what
// was meant there is lost.
import { agrees } from '../../../language/agreement.ts';
import { analyse, lemmasOf, type Reading } from '../../../language/analyse.ts';
import { indexOfText } from '../../../language/index-of-text.ts';
import { kinOf } from '../../../language/kin.ts';
import type { TextToken } from '../../../language/text-tokens.ts';
import { isOneOf, wordSet } from '../../../language/word-set.ts';
import { defining } from '../../example-base.ts';
import { noSlips } from '../../makers/slip.ts';
import { waiveIfPrinted } from '../../printed-so.ts';
import type { Slip } from '../once.ts';

interface Cognates extends Slip {
  readonly words: string;
}

const readingsOf = (token: TextToken | undefined): readonly Reading[] =>
  token?.kind === 'word' ? analyse(token.text) : [];

const isPart = (token: TextToken | undefined, ...parts: readonly Reading['part'][]): boolean => {
  const readings = readingsOf(token);
  return readings.length > 0 && readings.every(({ part, known }) => known && parts.includes(part));
};

const isDeclined = (token: TextToken | undefined): boolean =>
  isPart(token, 'adjective', 'participle', 'noun');

/** Nouns of doing; «план» of «планирует», «обучающиеся» of «обучает» are things and people. */
const DOING = /(?:[аяеи]ние|[ау]ция|тие)$/u;

const isDoing = (token: TextToken | undefined): token is TextToken =>
  isPart(token, 'noun') && [...(token?.lemmas ?? [])].every((lemma) => DOING.test(lemma));

const found = (text: string, from: TextToken, to: TextToken, first = from): Cognates => ({
  text: text.slice(from.at, to.end),
  words: `${first.text} … ${to.text}`,
  at: from.at,
  length: to.end - from.at,
});

/** The noun that a verb has for its object, behind adjectives that agree with it. */
const objectOf = (tokens: readonly TextToken[], verb: number): TextToken | null => {
  for (let at = verb + 1; at < verb + 4; at += 1) {
    const token = tokens[at];
    if (token?.gap !== true) return null;
    if (isPart(token, 'noun'))
      return tokens.slice(verb + 1, at).every(({ text }) => agrees(text, token.text) === true) ? token : null;
    if (!isPart(token, 'adjective', 'participle')) return null;
  }
  return null;
};

/** «Обеспечивают методическое обеспечение», «провести проведение». */
const verbAndObject = (text: string, tokens: readonly TextToken[], at: number): Cognates | null => {
  const verb = tokens[at];
  if (verb === undefined || !isPart(verb, 'verb', 'infinitive', 'gerund')) return null;
  const object = objectOf(tokens, at);
  if (!isDoing(object ?? undefined) || object === null) return null;
  const isObject = readingsOf(object).some(({ case: of }) => of === 'accusative');
  const kin = [...verb.lemmas].some((lemma) =>
    [...object.lemmas].some((other) => kinOf(lemma) === kinOf(other)),
  );
  return isObject && kin ? found(text, verb, object) : null;
};

const being = wordSet('являться явиться стать');

/** «Целью создания системы является создание»: what leads to a thing, and the thing. */
const aimAndItself = (text: string, tokens: readonly TextToken[], at: number): Cognates | null => {
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (verb === undefined || !isOneOf(verb, being) || !isDoing(next)) return null;
  for (let before = at - 1; before > at - 9 && before > 0; before -= 1) {
    const [own, head] = [tokens[before], tokens[before - 1]];
    if (own === undefined || own.kind === 'mark') return null;
    const isOwn = isDoing(own) && [...own.lemmas].some((lemma) => next.lemmas.has(lemma));
    const isLed = readingsOf(head).some(({ part, case: of }) => part === 'noun' && of === 'instrumental');
    if (isOwn && isLed && head !== undefined) return found(text, head, next, own);
  }
  return null;
};

const during = wordSet('период рамка цель ход процесс');

/** «В период курсового и межкурсового периода», «в рамках профилактики выгорания в рамках работы». */
const phraseTwice = (text: string, tokens: readonly TextToken[], at: number): Cognates | null => {
  const [preposition, noun] = [tokens[at], tokens[at + 1]];
  if (preposition === undefined || noun === undefined || !/^в$/iu.test(preposition.text)) return null;
  if (!isPart(noun, 'noun') || !isOneOf(noun, during)) return null;
  const lemma = [...lemmasOf(noun.text)][0] ?? '';
  for (let next = at + 2; next < at + 9; next += 1) {
    const token = tokens[next];
    if (token === undefined) return null;
    if (token.lemmas.has(lemma) && isPart(token, 'noun')) return found(text, preposition, token, noun);
    if (token.text !== 'и' && token.text.toLowerCase() !== 'в' && !isDeclined(token)) return null;
  }
  return null;
};

/** So many letters of one word begin another of its kind: «эксперт» and «экспертиза», «кадр» and «кадровый». */
const shortestRoot = 4;
const areKin = (one: TextToken, other: TextToken): boolean =>
  [...one.lemmas].some((a) =>
    [...other.lemmas].some((b) => {
      const [short = '', long = ''] = [kinOf(a), kinOf(b)].sort((x, y) => x.length - y.length);
      const root = short.slice(0, Math.max(shortestRoot, short.length - 1));
      return short === long || (short.length >= shortestRoot && long.startsWith(root));
    }),
  );

const work = wordSet('деятельность работа');
const linking = wordSet('часть сфера область рамка');

/** «Экспертная деятельность в части экспертизы», «диагностическую работу по диагностике». */
const workOnItself = (text: string, tokens: readonly TextToken[], at: number): Cognates | null => {
  const [quality, noun, link, next] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (quality === undefined || !isPart(quality, 'adjective') || !isOneOf(noun, work)) return null;
  const thing = /^по$/iu.test(link?.text ?? '')
    ? next
    : /^в$/iu.test(link?.text ?? '') && isOneOf(next, linking)
      ? tokens[at + 4]
      : undefined;
  if (thing === undefined || !isPart(thing, 'noun')) return null;
  return areKin(thing, quality) ? found(text, quality, thing) : null;
};

const holding = wordSet('включать включить содержать предполагать предусматривать');

/** «Содержание мониторинга школ включает мониторинг»: a thing that holds itself. */
const holdsItself = (text: string, tokens: readonly TextToken[], at: number): Cognates | null => {
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (verb === undefined || next === undefined || !isOneOf(verb, holding) || !isPart(verb, 'verb'))
    return null;
  if (!isPart(next, 'noun')) return null;
  for (let before = at - 1; before > at - 7 && before > 0; before -= 1) {
    const [own, head] = [tokens[before], tokens[before - 1]];
    if (own === undefined || own.kind === 'mark') return null;
    const isOwn = isPart(own, 'noun') && [...own.lemmas].some((lemma) => next.lemmas.has(lemma));
    if (isOwn && isPart(head, 'noun')) return found(text, own, next);
  }
  return null;
};

const lack = wordSet('дефицит нехватка недостаток потребность');

/** «Кадрового дефицита педагогических кадров»: of what there is too little is said twice. */
const lackTwice = (text: string, tokens: readonly TextToken[], at: number): Cognates | null => {
  const [quality, noun] = [tokens[at], tokens[at + 1]];
  if (quality === undefined || !isPart(quality, 'adjective') || !isOneOf(noun, lack)) return null;
  const thing = tokens.slice(at + 2, at + 5).find((token) => !isPart(token, 'adjective'));
  return thing !== undefined && isPart(thing, 'noun') && areKin(thing, quality)
    ? found(text, quality, thing)
    : null;
};

/** So far behind «между» may the second of the two stand. */
const reachOfSecond = 10;

/** «Связи между субъектами и их функциональными связями»: a tie between a thing and the tie itself. */
const betweenItself = (text: string, tokens: readonly TextToken[], at: number): Cognates | null => {
  const [own, between] = [tokens[at], tokens[at + 1]];
  if (own === undefined || between?.text.toLowerCase() !== 'между' || !isPart(own, 'noun')) return null;
  let isSecond = false;
  for (let next = at + 2; next < at + reachOfSecond; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind === 'mark' || token.text.toLowerCase() === 'между') return null;
    if (token.text === 'и') isSecond = true;
    else if (isSecond && isPart(token, 'noun')) {
      const isSame = [...own.lemmas].some((lemma) => token.lemmas.has(lemma));
      const isTied = readingsOf(token).some(({ case: of }) => of === 'instrumental');
      return isSame && isTied ? found(text, own, token) : null;
    }
  }
  return null;
};

const cognatesIn = (text: string): readonly Cognates[] => {
  const { tokens } = indexOfText(text);
  return tokens.flatMap((_, at) =>
    [verbAndObject, aimAndItself, phraseTwice, workOnItself, holdsItself, lackTwice, betweenItself].flatMap(
      (find) => find(text, tokens, at) ?? [],
    ),
  );
};

export const noCognates = noSlips({
  id: 'words/no-cognates',
  title: {
    ru: 'Слово не повторяет того, что уже сказано соседним',
    en: 'A word does not say again what its neighbour says',
  },
  fault: { ru: 'Слово повторяет соседнее', en: 'A word says again what its neighbour says' },
  reason: {
    ru: 'Когда второе слово повторяет первое, действие или цель остаются неназванными: обеспечивать обеспечение может кто угодно и как угодно.',
    en: 'Where the second word repeats the first, the work or the aim goes unsaid: anybody may provide a provision, in any way.',
  },
  cure: {
    ru: 'Оставьте одно из этих слов или скажите вместо второго, что именно имеется в виду.',
    en: 'Keep one of the two words, or say in place of the second what is meant.',
  },
  edit: waiveIfPrinted,
  doubt: {
    ru: 'Слово могло быть частью устойчивого названия.',
    en: 'The word may belong to a set name.',
  },
  yieldsTo: ['words/no-doubled-words'],
  inText: cognatesIn,
  say: ({ words }) => ({
    ru: `Второе слово повторяет первое: «${words}»`,
    en: `The second word repeats the first: “${words}”`,
  }),
  bad: [
    {
      title: { ru: 'Связи между школами и связями', en: 'Ties between schools and ties' },
      files: defining('субъекты региональной системы, связи между школами и их новыми связями.'),
      points: 'связи между школами и их новыми связями',
    },
    {
      title: { ru: 'Экспертиза в части экспертизы', en: 'Expertise in expertise' },
      files: defining(
        'субъекты региональной системы. Совет ведёт экспертную работу в части экспертизы планов.',
      ),
      points: 'экспертную работу в части экспертизы',
    },
    {
      title: { ru: 'Глагол и то же действие', en: 'A verb and the same work' },
      files: defining('субъекты региональной системы. Школы обеспечивают полное обеспечение занятий.'),
      points: 'обеспечивают полное обеспечение',
    },
    {
      title: { ru: 'Цель, равная самой себе', en: 'An aim that is itself' },
      files: defining('субъекты региональной системы. Целью создания клуба является создание связей.'),
      points: 'Целью создания клуба является создание',
    },
    {
      title: { ru: 'Период периода', en: 'A period of a period' },
      files: defining('субъекты региональной системы. Встречи идут в период летнего и зимнего периода.'),
      points: 'в период летнего и зимнего периода',
    },
  ],
  good: [
    {
      title: { ru: 'Однокоренные люди и вещи', en: 'People and things of one root' },
      files: defining(
        'субъекты региональной системы. Школы обучают обучающихся в области труда Примерной области, планируют план встреч. Целью создания клуба является поддержка педагогов, в период каникул встречи редки.',
      ),
    },
  ],
});
