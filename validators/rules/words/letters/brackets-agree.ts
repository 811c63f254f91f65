// «Комплекса мер (дорожная карта)»: what brackets call the same thing by stands in the case of the thing.
import { analyse, type Reading } from '../../../language/analyse.ts';
import { indexOfText } from '../../../language/index-of-text.ts';
import type { TextToken } from '../../../language/text-tokens.ts';
import { excerpt } from '../../../model/excerpt.ts';
import type { Stretch } from '../../../text/places/covered.ts';
import { plural } from '../../../text/russian.ts';
import { defining } from '../../example-base.ts';
import { toldOnce } from '../../makers/told-once.ts';
import { leaveIfPrinted } from '../../printed-so.ts';

/** One other name, or kinds of the thing that go on («и т.д.»): whatever else brackets hold may stand in a case of its own. */
const BRACKET = /(?<=\p{Ll}\s)\((\p{Ll}[^()«»\d:;–—]{2,200})\)/gu;
const GOES_ON = /\sи\s(?:т\.?\s?[дп]\.?|др\.?|другие|прочие)\s*$/u;
/** «В том числе», «далее», «по согласованию»: no name. */
const NO_NAME =
  /^(?:далее|в\s|на\s|с\s|по\s|при|от\s|до\s|из\s|для\s|за\s|не\s|без\s|или\s|и\s|если|как\s|например|ежегодно|включая|кроме|ины[ехм]|друг|согласно|том\sчисле)/u;

/** «Размещение», «разработка»: what is done is no second name of a thing. */
const DOING = /(?:[аяе]ние|[ау]ция|овка|отка)$/u;

const isSame = (a: Reading, b: Reading): boolean => a.case === b.case && a.number === b.number;

/** The noun at the head of a name, in the readings that its adjectives leave it; null where the name begins otherwise. */
const headOf = (name: string): readonly Reading[] | null => {
  let attributes: readonly Reading[] | null = null;
  for (const word of name.trim().split(/\s+/u)) {
    const readings = analyse(word);
    if (readings.length === 0 || readings.some(({ known }) => !known)) return null;
    const nouns = readings.filter(({ part }) => part === 'noun');
    if (nouns.length === readings.length)
      return nouns.filter((noun) => attributes?.some((one) => isSame(one, noun)) ?? true);
    if (!readings.every(({ part }) => part === 'adjective' || part === 'participle')) return null;
    attributes = readings;
  }
  return null;
};

/** The nouns before a bracket, back to what governs them: a preposition, a verb or a mark. */
function* nounsBefore(tokens: readonly TextToken[], end: number): Generator<readonly Reading[]> {
  for (let at = end; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return;
    const readings = analyse(token.text);
    if (readings.length === 0 || readings.some(({ known }) => !known)) return;
    const nouns = readings.filter(({ part }) => part === 'noun');
    const attributes = analyse(tokens[at - 1]?.text ?? '').filter(({ part }) => part === 'adjective');
    const agreeing = nouns.filter((noun) => attributes.some((one) => isSame(one, noun)));
    if (nouns.length > 0) yield agreeing.length > 0 ? agreeing : nouns;
    else if (!readings.some(({ part }) => part === 'adjective' || part === 'participle')) return;
  }
}

/** Whether a noun may be the thing that a name names once more: living as it is, and of its number. */
const mayBe = (noun: Reading, head: Reading): boolean =>
  noun.animate === head.animate && noun.number === head.number;

/** Of nouns farther than the nearest, one of doing is no other name of a thing, nor a thing of what is done. */
const isAlike = (noun: Reading, head: Reading): boolean => DOING.test(noun.lemma) === DOING.test(head.lemma);
/** «(ассоциации, клубов и т.д.)»: a plural among kinds that surely are in another case of the plural. */
const unlikeAmong = (heads: readonly (readonly Reading[] | null)[]): boolean => {
  const plurals = heads.map((head) => (head ?? []).filter(({ number }) => number === 'plural'));
  const cases = plurals.map((readings) => new Set(readings.flatMap(({ case: of }) => of ?? [])));
  return (
    heads.length > 1 &&
    cases.every(({ size }) => size > 0) &&
    cases.some((one) => cases.some((other) => [...one].every((of) => !other.has(of))))
  );
};

const disagrees = (text: string, at: number, words: string): boolean => {
  const goesOn = GOES_ON.test(words);
  const names = goesOn ? words.replace(GOES_ON, '').split(',') : [words];
  if (!goesOn && words.includes(',')) return false;
  if (unlikeAmong(names.map(headOf))) return true;
  const { tokens, tokenAt } = indexOfText(text);
  const [nearest = [], ...farther] = [...nounsBefore(tokens, tokenAt(at) - 1)];
  return names.some((name) => {
    const head = headOf(name) ?? [];
    const first = head.filter(({ case: of }) => of === 'nominative');
    // Kinds of a thing that go on stand in the plural, and may be living where it is not.
    if (first.length === 0 || (goesOn && !head.every(({ number }) => number === 'plural'))) return false;
    const isThing = (noun: Reading): boolean => goesOn || first.some((one) => mayBe(noun, one));
    const agrees = (noun: Reading): boolean =>
      head.some((one) => one.case === noun.case && (goesOn || one.number === noun.number));
    const things = farther
      .flat()
      .filter((noun) => isThing(noun) && (goesOn || first.some((one) => isAlike(noun, one))));
    // Where the nearest may stand in the nominative itself, of one or of many, the brackets may agree with it.
    if (nearest.some(({ case: of }) => of === 'nominative')) return false;
    const near = nearest.filter(isThing);
    return near.length + things.length > 0 && ![...near, ...things].some(agrees);
  });
};

const placesIn = (text: string): readonly Stretch[] =>
  [...text.matchAll(BRACKET)].flatMap(({ 0: bracket, 1: words = '', index }) =>
    NO_NAME.test(words) || !disagrees(text, index, words) ? [] : [{ at: index, length: bracket.length }],
  );

export const bracketsAgree = toldOnce({
  id: 'words/brackets-agree',
  title: {
    ru: 'Название в скобках стоит в падеже того, что оно поясняет',
    en: 'A name in brackets stands in the case of what it explains',
  },
  fault: { ru: 'Название в скобках стоит не в том падеже', en: 'A name in brackets is in the wrong case' },
  reason: {
    ru: 'В именительном падеже скобка читается как вставка, а не второе имя: неясно, одно это или разное.',
    en: 'In the first case the bracket reads as an insertion, not as another name: is it one thing or two?',
  },
  cure: {
    ru: 'Поставьте слова в скобках в тот же падеж: «комплекса мер (дорожной карты)».',
    en: 'Set the words in brackets in the same case: “комплекса мер (дорожной карты)”.',
  },
  edit: leaveIfPrinted,
  doubt: {
    ru: 'Пояснение, которое не называет ту же вещь, может стоять в именительном падеже: решает составитель.',
    en: 'An explanation that names no same thing may stand in the first case; that is for the drafter.',
  },
  find:
    () =>
    ({ text }) =>
      placesIn(text),
  say: ({ words, count }) => ({
    ru: `Название в скобках стоит не в том падеже, что слова перед ними: «${excerpt(words)}»${count > 1 ? `; всего таких мест ${count}` : ''}`,
    en: `The name in brackets is not in the case of the words before it: “${excerpt(words)}”${count > 1 ? `; ${count} ${plural(count, ['place', 'places', 'places'])}` : ''}`,
  }),
  bad: [
    {
      title: { ru: 'Второе имя в именительном падеже', en: 'Another name in the first case' },
      files: defining(
        'субъекты региональной системы. Центр отвечает за исполнение плана и комплекса мер (дорожная карта).',
      ),
      points: '(дорожная карта)',
    },
    {
      title: {
        ru: 'Виды в именительном падеже, в двух местах',
        en: 'Kinds in the first case, at two places',
      },
      files: defining(
        'субъекты региональной системы. Советы созданы педагогическими сообществами (ассоциации, клубы и т.д.) по решению объединений (союзы, клубы и др.).',
      ),
      points: '(ассоциации, клубы и т.д.)',
    },
  ],
  good: [
    {
      title: { ru: 'Тот же падеж и вставки', en: 'The same case, and insertions' },
      files: defining(
        'субъекты региональной системы. Центр ведёт комплекс мер (дорожная карта) с ассоциациями (союзами, клубами и др.) по дорожной карте (в том числе план) и плану (лист «Школы»).',
      ),
    },
  ],
});
