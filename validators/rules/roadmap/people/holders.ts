// Who answers in a plan under a name that is no subject's own: «рук. ГМО», «Сомова Л.К., директор ИМЦ», «УО» of the order's own body.
import { indexOfText } from '../../../language/index-of-text.ts';
import { isWord, phrasePlaces } from '../../../language/phrase-places.ts';
import type { TextToken } from '../../../language/text-tokens.ts';
import { allParts } from '../../../model/all-parts.ts';
import { officialsIn } from '../../../model/severally.ts';
import type { PrintedTable, Subject, Territory } from '../../../model/types.ts';
import { readPerson } from '../../../text/names/person.ts';
import { personNames, surnameKey } from '../../../text/names/person-names.ts';
import { normalise } from '../../../text/words/words.ts';
import { lazily } from '../../asked-once.ts';
import { isPostOf, isPostOfCut, isPostWord } from './posts.ts';

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
  tables: readonly PrintedTable[],
): ((printed: string) => boolean) => {
  const spelledOut = territory.abbreviations;
  const titles = [territory.roadmap?.title, territory.provision?.title].filter((title) => title != null);
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
      ...tables.flatMap(({ rows }) => rows.flatMap((row) => personWithPost(row.join('; '), bodies()) ?? [])),
    ]);
  });
  return (printed) => {
    const key = personKey(printed);
    if (key !== null) return people().has(key);
    const wanted = normalise(printed);
    return (
      bodies().some((name) => normalise(name) === wanted || sameWords(asBody(printed), name)) ||
      isPostOf(asBody(printed), bodies()) ||
      isPostOfCut(printed, subjects, titles) ||
      personWithPost(printed, bodies()) !== null
    );
  };
};
