// A duty may be given outside a subject's own list: «Стажировку Академия организует на базе школ» is work of the Академия.

import { analyse } from '../../../language/analyse.ts';
import { isAssignment } from '../../../language/assignment.ts';
import { indexOfText } from '../../../language/index-of-text.ts';
import { isNominative } from '../../../language/nominative.ts';
import { isWord, phrasePlaces } from '../../../language/phrase-places.ts';
import type { TextToken } from '../../../language/text-tokens.ts';
import { onlyAmends } from '../../../model/act-actions.ts';
import { allParts } from '../../../model/all-parts.ts';
import { isLater } from '../../../model/own-acts.ts';
import type { Part, Subject, Territory } from '../../../model/types.ts';
import type { Stretch } from '../../../text/places/covered.ts';
import { namesOf } from '../../subjects/mentions.ts';

/** «В Академии», «при Департаменте»: whoever stands behind a preposition does nothing there. */
const isGoverned = (text: string, at: number): boolean => {
  const before = indexOfText(text.slice(0, at)).tokens.at(-1);
  return before?.kind === 'word' && analyse(before.text).some(({ part }) => part === 'preposition');
};

const isInstrumental = (printed: string): boolean => {
  const noun = indexOfText(printed).tokens.find(
    (token) => isWord(token) && analyse(token.text).some(({ part }) => part === 'noun'),
  );
  return noun !== undefined && analyse(noun.text).some((one) => one.case === 'instrumental');
};

const isDative = (printed: string): boolean =>
  isNominative(printed) === false &&
  indexOfText(printed).tokens.some(
    (token) =>
      isWord(token) && analyse(token.text).some((one) => one.part === 'noun' && one.case === 'dative'),
  );

/** «Проводится Академией», «организованы ЦНППМ». */
const PASSIVE = /\p{L}(?:[её]тся|[ую]тся|[ия]тся|ится|ятся)(?!\p{L})|(?<!\p{L})\p{L}+[нт][аоы]?(?!\p{L})/u;

/** «В конкурсах, проводимых Академией»: a participle stands right before who does it. */
const isDoneBy = (text: string, at: number, printed: string): boolean => {
  const before = indexOfText(text.slice(0, at)).tokens.at(-1);
  return (
    isInstrumental(printed) &&
    before?.kind === 'word' &&
    analyse(before.text).some(({ part }) => part === 'participle')
  );
};

/** How a subject is named in a stretch of a sentence where it does what the stretch says; false where it only is named. */
const acts = (text: string, { at, length }: Stretch): boolean => {
  if (isGoverned(text, at)) return false;
  const printed = text.slice(at, at + length);
  const parts = new Set(
    indexOfText(text)
      .tokens.filter(isWord)
      .flatMap(({ text: word }) => analyse(word).map(({ part }) => part)),
  );
  const nominative = isNominative(printed);
  if (nominative !== false) return parts.has('verb') || parts.has('short participle');
  if ((isInstrumental(printed) && PASSIVE.test(text)) || isDoneBy(text, at, printed)) return true;
  return isDative(printed) && parts.has('infinitive');
};

/** «Поручить Академии …»: behind these whoever is named is told to. */
const CHARGES = /^(?:поруч|рекоменд|предлож|предпис|обяз|указ)/iu;

const infinitivesIn = (text: string): readonly TextToken[] =>
  indexOfText(text).tokens.filter(
    (token) => isWord(token) && analyse(token.text).some(({ part }) => part === 'infinitive'),
  );

/** Whether a sentence of an order tells a subject to do something: «Академии провести …», «поручить Академии …»; not «оказать Академии помощь». */
const isCharged = (sentence: string, { at, length }: Stretch): boolean =>
  !infinitivesIn(sentence).some((token) => token.at < at && !CHARGES.test(token.text)) &&
  !isGoverned(sentence, at) &&
  isDative(sentence.slice(at, at + length));

/** What stands behind the one that is told, up to another: «…, школам направить …». */
const untilAnother = (words: string): string => {
  const pieces = words.split(/(?<=[,;])\s+/u);
  const other = pieces.findIndex(
    (piece, index) => index > 0 && infinitivesIn(piece).some((token) => isAssignment(piece, token.at)),
  );
  return pieces.slice(0, other < 0 ? pieces.length : other).join(' ');
};

/** What a clause of an order tells a subject to do, in itself or in the list that it opens. */
const chargedWith = ({ text, children }: Part, subject: Subject): readonly string[] => {
  const names = namesOf(subject).filter((name) => phrasePlaces(text, name).length > 0);
  if (names.length === 0) return [];
  return indexOfText(text).sentences.flatMap(({ at, end }): readonly string[] => {
    const sentence = text.slice(at, end);
    const place = names
      .flatMap((name) => phrasePlaces(sentence, name))
      .find((one) => isCharged(sentence, one));
    if (place === undefined) return [];
    const listed = /:\s*$/u.test(sentence) ? children.map((child) => child.text) : [];
    return [untilAnother(sentence.slice(place.at + place.length)), ...listed];
  });
};

/** A sentence taken apart at the marks behind which another subject is named: each of them does its own. */
const stretchesOf = (sentence: string, names: readonly string[]): readonly string[] => {
  const stretches: string[] = [];
  let isTaken = false;
  for (const piece of sentence.split(/(?<=[,;:])\s+/u)) {
    const isNamed = names.some((name) => phrasePlaces(piece, name).length > 0);
    const last = stretches.at(-1);
    if (last === undefined || (isNamed && isTaken)) stretches.push(piece);
    else stretches[stretches.length - 1] = `${last} ${piece}`;
    isTaken ||= isNamed;
  }
  return stretches;
};

/** The texts of the acts of a territory: a plan names subjects whom any of them may describe. */
export const textsOfActs = (territory: Territory, asOf: string): readonly Part[] => {
  const documents = territory.acts
    .filter((act) => !isLater(act, asOf) && !onlyAmends(act.current))
    .flatMap(({ current }) => [current, ...current.annexes]);
  return (documents.length === 0 ? [territory] : documents).flatMap(({ provision }) => [
    ...allParts(provision?.parts ?? []),
  ]);
};

/** «…, которые проводит Академия»: what a list of another's functions says of a subject, it says so. */
const RELATIVE = /^(?:\p{L}{1,4}\s+)?котор(?:ый|ая|ое|ую|ые|ого|ой|ому|ом|ых|ыми|ым)(?!\p{L})/iu;

const isToldBeside = (stretch: string, place: Stretch): boolean =>
  isDoneBy(stretch, place.at, stretch.slice(place.at, place.at + place.length)) ||
  RELATIVE.test(
    stretch
      .slice(0, place.at)
      .split(/[,;:]\s+/u)
      .at(-1) ?? '',
  );

/** «Поручает Центру мониторинг», «возложен на Академию»: what one hands over is the other's. */
const HANDED =
  /(?<!\p{L})(?:поруч|возлага|возлож|перепоруч)\p{L}{1,8}\s+(?:на\s+)?(?:\p{L}+(?:ому|ой|ый|ую|ое|ым)\s+)?$/iu;

const isHanded = (stretch: string, { at }: Stretch): boolean => HANDED.test(stretch.slice(0, at));

/** What subjects do by the sentences of texts that stand outside of their lists, and what orders tell them to, by subject. */
export const dutiesInText = (
  parts: readonly Part[],
  subjects: readonly Subject[],
): ReadonlyMap<Subject, readonly string[]> => {
  const names = subjects.flatMap(namesOf);
  const found = new Map<Subject, string[]>();
  for (const part of parts) {
    const { text, inOrder, kind, function: own } = part;
    if (kind === 'section') continue;
    if (inOrder) {
      for (const subject of subjects) {
        const charged = chargedWith(part, subject);
        if (charged.length > 0) found.set(subject, [...(found.get(subject) ?? []), ...charged]);
      }
      continue;
    }
    for (const { at, end } of indexOfText(text).sentences) {
      const sentence = text.slice(at, end);
      for (const subject of subjects) {
        if (!namesOf(subject).some((name) => phrasePlaces(sentence, name).length > 0)) continue;
        for (const stretch of stretchesOf(sentence, names)) {
          const places = namesOf(subject).flatMap((name) => phrasePlaces(stretch, name));
          const isOfOther = own !== null;
          const isDuty = (place: Stretch): boolean =>
            isHanded(stretch, place) ||
            (acts(stretch, place) && (!isOfOther || isToldBeside(stretch, place)));
          if (!places.some(isDuty)) continue;
          found.set(subject, [...(found.get(subject) ?? []), stretch]);
        }
      }
    }
  }
  return found;
};
