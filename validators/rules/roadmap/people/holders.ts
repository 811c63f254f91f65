// Who answers in a plan under a name that is no subject's own: «рук. ГМО», «Сомова Л.К., директор ИМЦ», «УО» of the order's own body.
import { analyse } from '../../../language/analyse.ts';
import { indexOfText } from '../../../language/index-of-text.ts';
import { isWord, phrasePlaces } from '../../../language/phrase-places.ts';
import type { TextToken } from '../../../language/text-tokens.ts';
import { isOneOf, wordSet } from '../../../language/word-set.ts';
import { allParts } from '../../../model/all-parts.ts';
import { officialsIn } from '../../../model/severally.ts';
import type { Subject, Territory } from '../../../model/types.ts';
import { readPerson } from '../../../text/names/person.ts';
import { personNames, surnameKey } from '../../../text/names/person-names.ts';
import { normalise } from '../../../text/words/words.ts';
import { lazily } from '../../asked-once.ts';

/** Posts that are cut short: «рук.», «зам.», «зав.». */
const posts = [
  ...wordSet(
    'руководитель директор заместитель заведующий начальник специалист методист председатель секретарь координатор сотрудник работник представитель министр',
  ),
];
const shortestCut = 3;
/** «И.о. директора», «коллектив ИМЦ». */
const staff = wordSet('коллектив администрация персонал');
const ACTS_FOR = /^(?:и\.?\s*о\.?|врио)\s+/iu;

const isCutPost = (token: TextToken, next: TextToken | undefined): boolean =>
  next?.text === '.' &&
  !next.gap &&
  token.text.length >= shortestCut &&
  posts.some((post) => post.startsWith(token.text.toLowerCase()));

const isPostWord = (token: TextToken): boolean =>
  isWord(token) &&
  (isOneOf(token, staff) ||
    analyse(token.text).some(
      ({ part, animate, name }) => part === 'noun' && animate === true && name === null,
    ));

const isQuality = ({ text }: TextToken): boolean => analyse(text).some(({ part }) => part === 'adjective');

/** The index behind a post at the beginning of tokens («старший методист», «зам.»), or null. */
const behindPost = (tokens: readonly TextToken[]): number | null => {
  for (const [at, token] of tokens.entries()) {
    if (isCutPost(token, tokens[at + 1])) return at + 2;
    if (isPostWord(token)) return at + 1;
    if (!isQuality(token)) return null;
  }
  return null;
};

/** A post «директора по науке» may go on before the name; a mark ends it. */
const longestBetween = 4;

/** Whether a text is a post of a body with one of the names: «методисты ИМЦ», «зам. директора центра по науке». */
const isPostOf = (text: string, names: readonly string[]): boolean => {
  const plain = text.replace(ACTS_FOR, '');
  const { tokens } = indexOfText(plain);
  const from = behindPost(tokens);
  if (from === null) return false;
  const mark = tokens.findIndex(
    (token, at) => at >= from && token.kind === 'mark' && !/^[."«„]$/u.test(token.text),
  );
  const last = Math.min(mark === -1 ? tokens.length : mark, from + longestBetween + 1);
  const places = new Set(tokens.slice(from, last).map(({ at }) => at));
  return names.some((name) => phrasePlaces(plain, name).some(({ at }) => places.has(at)));
};

/** «Министр образования» is the head of «Министерство образования». */
const asBody = (text: string): string =>
  text.replace(/(?<!\p{L})министр(?:а|у|ом|е)?(?!\p{L})/giu, 'министерство');

const personKey = (printed: string): string | null => {
  const person = readPerson(printed.trim());
  return person === null ? null : `${surnameKey(person.surname)} ${person.initials}`;
};

/** The parts of a cell that commas part: «Сомова Л.К., директор ИМЦ». */
const partsOf = (printed: string): readonly string[] =>
  printed
    .split(/[,;–—()]|\s-\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The person whom a cell, or a passage, names beside a post of a body with one of the names. */
const personWithPost = (printed: string, names: readonly string[]): string | null => {
  const parts = partsOf(printed);
  const keys = parts.map(personKey);
  const at = keys.findIndex((key) => key !== null);
  const isHolder = at >= 0 && parts.some((part, k) => k !== at && isPostOf(part, names));
  return isHolder ? (keys[at] ?? null) : null;
};

/** How far from a person the text may name the post and the body. */
const near = 8;

// «ИМЦ, директор Сомова Л.К.», «директор ИМЦ Сомова Л.К.», «Сомова Л.К., директор ИМЦ»
const holdersIn = (text: string, names: readonly string[]): readonly string[] => {
  const { tokens } = indexOfText(text);
  return tokens.flatMap((token, at) => {
    const key = token.kind === 'person' ? personKey(token.text) : null;
    if (key === null) return [];
    const [before, behind] = [tokens.slice(Math.max(0, at - near), at), tokens.slice(at + 1, at + 1 + near)];
    const [post] = before.slice(-1);
    const joined = behind[0]?.text === ',' ? behind.slice(1) : [];
    const spanOf = (of: readonly TextToken[]): string => text.slice(of[0]?.at ?? 0, of.at(-1)?.end ?? 0);
    const isHeld =
      (post !== undefined &&
        isPostWord(post) &&
        names.some((name) => phrasePlaces(spanOf(before), name).length > 0)) ||
      before.some((_, k) => isPostOf(spanOf(before.slice(k)), names)) ||
      (joined.length > 0 && isPostOf(spanOf(joined), names));
    return isHeld ? [key] : [];
  });
};

const sameWords = (one: string, other: string): boolean => {
  const [words, wanted] = [indexOfText(one), indexOfText(other)].map(({ tokens }) => tokens.filter(isWord));
  return (
    words !== undefined &&
    words.length === wanted?.length &&
    phrasePlaces(one, other).length > 0 &&
    wanted.length > 0
  );
};

/** Few passages name a person. */
const textsOf = ({ provision }: Territory): readonly string[] =>
  [...allParts(provision?.parts ?? [])]
    .map(({ text }) => text)
    .filter((text) => personNames(text).length > 0);

/** The bodies that issued the order or approved the document, as they are printed, and the parts of a name of two. */
const issuersOf = ({ provision }: Territory): readonly string[] => {
  const order = provision?.order;
  const printed = [order?.issuer, order?.issuerPrinted, ...(order?.issuers ?? [])].filter(
    (name) => name !== undefined,
  );
  return printed.flatMap((name) => [name, ...name.split(/\.\s+|,\s+|;\s*/u)]);
};

/** The people who sign the order and see that it is carried out. */
const leadersOf = ({ provision }: Territory): readonly string[] =>
  (['signatory', 'controller'] as const).flatMap((part) =>
    officialsIn(provision?.front.order?.[part]).flatMap(({ value: { name = '' } }) => personKey(name) ?? []),
  );

/**
 * Tells whether a printed name means a subject that the act knows without being its name: its head or staff, a person with such
 * a post, an abbreviation that a list of the document spells out, the body that issued the act.
 */
export const holdersOf = (
  territory: Territory,
  subjects: readonly Subject[],
): ((printed: string) => boolean) => {
  const spelledOut = territory.abbreviations;
  const bodies = lazily(() => {
    const own = subjects.flatMap(({ short, name, aliases }) => [
      ...(short === null ? [] : [short]),
      name,
      ...aliases,
    ]);
    const all = [...own, ...issuersOf(territory)];
    const shortened = spelledOut.filter(({ means }) => all.some((name) => sameWords(means, name)));
    return [...all, ...shortened.map(({ short }) => short)];
  });
  const people = lazily(() => {
    const printed = (territory.roadmap?.measures ?? []).flatMap(({ responsible }) => responsible ?? []);
    return new Set([
      ...leadersOf(territory),
      ...printed.flatMap((cell) => personWithPost(cell.printed, bodies()) ?? []),
      ...textsOf(territory).flatMap((text) => holdersIn(text, bodies())),
    ]);
  });
  return (printed) => {
    const key = personKey(printed);
    if (key !== null) return people().has(key);
    const wanted = normalise(printed);
    return (
      bodies().some((name) => normalise(name) === wanted || sameWords(asBody(printed), name)) ||
      isPostOf(asBody(printed), bodies()) ||
      personWithPost(printed, bodies()) !== null
    );
  };
};
