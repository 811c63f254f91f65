// Which abbreviations of a territory's documents nobody explains, and in which words to name them.
import { describesSubjects } from '../../../model/act-actions.ts';
import { describingNear } from '../../../model/describing-near.ts';
import type { Corpus, Territory } from '../../../model/types.ts';
import { isWhole, subjectNames } from '../../../model/whole.ts';
import { within } from '../../../model/within.ts';
import type { Spot } from '../../../source/spot.ts';
import { coveredBy, type Stretch } from '../../../text/places/covered.ts';
import { wordsBefore } from '../../../text/places/near-place.ts';
import { placesOf } from '../../../text/places/places-of.ts';
import { type Abbreviation, firstFrom, mostPhrases } from '../../../text/words/words.ts';
import { fullNamesOf } from './full-names.ts';
import { compact, type Introductions, introductionsOf } from './introductions.ts';
import { intendedForm, isInOrganisationName, isOrganisationForm } from './organisation-form.ts';
import { type ShortenedText, shortenedTexts } from './shortened-texts.ts';

/** Where an abbreviation can be introduced: a loss elsewhere in the files takes none away. */
const introductions = [
  ['provision', /^\/(?:abbreviations|[^/]*$)/],
  ['subjects', subjectNames],
  ['terms', /^/],
  ['roadmap', /^\/(?:abbreviations|[^/]*$)/],
  ['indicators', /^\/(?:abbreviations|[^/]*$)/],
] as const;

/** Whether the files that may introduce an abbreviation were read in full: only then one can be missed in them. */
export const canJudge = (corpus: Corpus, territory: Territory): boolean =>
  introductions.every(([kind, part]) => isWhole(corpus, territory, kind, part));

/** Names that no subject answers to. */
export const unresolvedNames = (territory: Territory): ReadonlySet<string> =>
  new Set(
    (territory.roadmap?.measures ?? []).flatMap(({ responsible }) =>
      (responsible ?? []).flatMap(({ printed, target }) => (target === null ? [printed] : [])),
    ),
  );

/** Those that roadmap/responsible-defined tells: where nobody is described, it does not. */
const undefinedNames = (territory: Territory): ReadonlySet<string> =>
  describingNear(territory).some(describesSubjects) ? unresolvedNames(territory) : new Set();

/** «273-ФЗ», «КЛ-12»: letters joined to a figure belong to the number of an act, not to the language. */
export const isInNumber = (text: string, { at, length }: Abbreviation): boolean =>
  /\d-$/u.test(wordsBefore(text, at)) || /^-\d/u.test(text.slice(at + length));

/** «В социальной сети ВК», «в мессенджере в ВК»: the words before say what the brand is. */
const BRAND =
  /(?<!\p{L})(?:социальн\p{L}{1,30}\s+сет\p{L}{1,30}|мессенджер\p{L}{0,30}|видеохостинг\p{L}{0,30})\s+(?:в\s+)?[«"]?$/iu;

const isBrand = (text: string, { at }: Abbreviation): boolean => BRAND.test(wordsBefore(text, at));

const holds = (outer: Stretch, inner: Stretch): boolean =>
  outer.at <= inner.at && inner.at + inner.length <= outer.at + outer.length;

const occurrences = (text: string, name: string): readonly Stretch[] =>
  Array.from(placesOf(text, name), (at) => ({ at, length: name.length }));

/** The single abbreviations of a text that stand in no phrase known as a whole («РС НМС») and in no name. */
const unknownIn = ({ text, found }: ShortenedText, known: Introductions): readonly Abbreviation[] => {
  if (found.length === 0) return [];
  const isCovered = coveredBy([
    ...found.filter((phrase) => known.isIntroduced(phrase.text) || isOrganisationForm(text, phrase)),
    ...known.names.flatMap((name) => occurrences(text, name)),
  ]);
  return found.filter(
    (single) =>
      single.words === 1 &&
      !isInNumber(text, single) &&
      !isBrand(text, single) &&
      !known.isInName(text, single) &&
      !isCovered(single),
  );
};

/** The phrases that may hold an abbreviation, itself among them: those that begin at it or right before it. */
const phrasesAt = ({ found }: ShortenedText, { at }: Abbreviation): readonly Abbreviation[] => {
  const beyond = firstFrom(found, at + 1);
  return found.slice(Math.max(0, beyond - mostPhrases), beyond);
};

/** The chain of adjacent abbreviations in which one stands. */
const chainOf = (text: ShortenedText, single: Abbreviation): Abbreviation =>
  phrasesAt(text, single).reduce((chain, other) => (holds(other, chain) ? other : chain), single);

/**
 * Finds the phrase in which an abbreviation is always printed, so that the phrase is what nobody explains: «РС НМС», and in
 * «ЦНППИМ ПР МО» «ПР МО». A word that is unexplained elsewhere too («ФГОС» in «ФГОС НОО») is no part of it.
 */
const inOnePhrase = (
  unknown: ReadonlyMap<ShortenedText, readonly Abbreviation[]>,
  known: Introductions,
): ((text: ShortenedText, single: Abbreviation) => Abbreviation) => {
  const chains = new Map<string, Set<string>>();
  for (const [text, singles] of unknown)
    for (const single of singles) {
      const chain = chainOf(text, single).text.replace(/\s+/gu, ' ');
      chains.set(single.text, (chains.get(single.text) ?? new Set()).add(chain));
    }
  const isOnlyHere = (phrase: Abbreviation): boolean =>
    phrase.text.split(/\s+/u).every((word) => known.isIntroduced(word) || chains.get(word)?.size === 1);
  return (text, single) =>
    phrasesAt(text, single).reduce(
      (longest, phrase) => (holds(phrase, longest) && isOnlyHere(phrase) ? phrase : longest),
      single,
    );
};

/** An abbreviation that the documents use and do not explain, at its first place. */
export interface Unexplained {
  readonly short: string;
  readonly at: Spot;
  /** The form of an organisation that it is a misprint of («ФГАОУ»), where it is one. */
  readonly meant: string | null;
  /** It stands only where the extraction scrambled the words, and may be none: «ОТ», «ДЛЮ». */
  readonly damaged: boolean;
  /** It stands only behind another abbreviation that nobody explains: the end of one name. */
  readonly isTail: boolean;
  /** The word that it begins: «СТЕМ-образования». */
  readonly compound: string | null;
  /** It stands nowhere else: written out, it needs no abbreviation. */
  readonly once: boolean;
  /** The full name, where the act prints it; `earlier`: not behind the abbreviation. */
  readonly full: { readonly words: string; readonly at: Spot; readonly earlier: boolean } | null;
  /** Words of the act whose first letters spell it: one of them may be what it stands for. */
  readonly spelled: readonly { readonly words: string; readonly at: Spot }[];
}

/** A word that an abbreviation begins. */
const compoundAt = (text: string, { at, length }: Abbreviation): string | null => {
  const [rest] = /^-\p{Ll}{3,40}/u.exec(text.slice(at + length, at + length + 42)) ?? [];
  return rest === undefined ? null : text.slice(at, at + length) + rest;
};

/** The unexplained abbreviations of a territory in the order in which a reader meets them, each once. */
export const unexplainedIn = (corpus: Corpus, territory: Territory): readonly Unexplained[] => {
  if (!canJudge(corpus, territory)) return [];
  const unresolved = undefinedNames(territory);
  const texts = shortenedTexts(territory);
  const known = introductionsOf(territory, texts);
  const unknown = new Map(texts.map((text) => [text, unknownIn(text, known)]));
  const phraseOf = inOnePhrase(unknown, known);
  const reported = new Set<string>();
  const wanted = new Set(
    [...unknown.values()].flatMap((singles) => singles.map(({ text }) => compact(text).toUpperCase())),
  );
  const full = fullNamesOf(texts, wanted);
  const times = new Map<string, number>();
  for (const { found } of texts) for (const { text } of found) times.set(text, (times.get(text) ?? 0) + 1);
  const places = new Map(texts.map((text, index) => [text, index]));
  const inTexts = (list: readonly ShortenedText[]): readonly Unexplained[] =>
    list.flatMap((printed) => {
      const { text, at, damaged = false } = printed;
      if (unresolved.has(text)) return [];
      return (unknown.get(printed) ?? []).flatMap((single, index, singles) => {
        if (reported.has(single.text)) return [];
        const chain = chainOf(printed, single);
        const found = phraseOf(printed, single);
        const spelled = full.get(compact(found.text).toUpperCase()) ?? [];
        const name = spelled.find(({ isName }) => isName);
        // «МБОУ «СОШ № 4»»: a part of the name by its charter, which the act does not print in full.
        if (name === undefined && isInOrganisationName(text, single)) return [];
        for (const word of found.text.split(/\s+/u)) reported.add(word);
        const meant = chain.at === single.at ? intendedForm(text, chain) : null;
        return [
          {
            short: found.text,
            at: within(at, text, found, corpus.texts),
            meant,
            damaged,
            isTail: singles
              .slice(Math.max(0, index - mostPhrases), index)
              .some((head) => head.at >= chain.at && head.at + head.length <= found.at),
            compound: compoundAt(text, found),
            once: (times.get(found.text) ?? 0) < 2,
            full:
              name === undefined
                ? null
                : { words: name.words, at: name.at, earlier: name.index <= (places.get(printed) ?? 0) },
            spelled,
          },
        ];
      });
    });
  const whole = inTexts(texts.filter(({ damaged }) => damaged !== true));
  return [...whole, ...inTexts(texts.filter(({ damaged }) => damaged === true))];
};
