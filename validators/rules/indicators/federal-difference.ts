// What a row says otherwise than the federal indicator that it carries out: other people, more of them or fewer, another year.

import { analyse } from '../../language/analyse.ts';
import { phrasePlaces } from '../../language/phrase-places.ts';
import { saysWords } from '../../language/said-in.ts';
import { unsaid } from '../../language/said-words.ts';
import { type Fragment, wordsBeyond } from '../../language/words-beyond.ts';
import { inner } from '../../model/excerpt.ts';
import type { FederalIndicator, Indicator, Territory } from '../../model/types.ts';
import { type Counted, type CountedPhrase, countedIn, printedKind } from '../../text/numbers/counted.ts';
import type { Stretch } from '../../text/places/covered.ts';
import type { Text } from '../rule.ts';
import { sayCounted } from './counted-words.ts';
import { withoutSameEarlyYears } from './early-years.ts';
import { withoutSameBasis } from './same-basis.ts';
import { isReceiving, isTakingPart } from './taking-part.ts';

/** Saying of which territory a row speaks narrows nothing. */
const TERRITORY = 'региона области республики края округа субъекта Российской Федерации';
/** Teachers and managers are those of educational organisations, whoever they are; «общеобразовательных» says of which. */
const OF_ORGANISATIONS = /^образовательн\p{L}{2,3}\s+организаци\p{L}{1,2}$/iu;
const UNTIL = /(?<!\p{L})до\s+(20\d\d)/iu;

/** An organisation of the territory itself, known by a name in quotes: saying who does it here tells the territory. */
const isOwnOrganisation = ({ subjects }: Territory, { text }: Fragment): boolean =>
  /[«"]/u.test(text) &&
  subjects.some(({ name, short, aliases }) =>
    [name, short ?? '', ...aliases].some((own) => own.includes(text)),
  );

/** «Программы, вошедшие в реестр» are «программы из реестра»: that they are in it the name of the list says. */
const INCLUDED =
  /^(?:вошедш|входящ|приходящ|включ[её]нн|внес[её]нн|размещ[её]нн|содержащ|состоящ|представленн)\p{L}{1,5}$/iu;

/** Whether words in which two names differ are said in the other in another form, or say no more than words they share. */
const isSaid = (words: string, other: string): boolean => {
  const left = words.split(/[^\p{L}\p{N}-]+/u).filter((word) => word !== '' && !INCLUDED.test(word));
  return left.length === 0 || saysWords(other, left.join(' '));
};

/**
 * What something is done for: «для осуществления …», «в целях …», up to a mark or the next preposition. «Для педагогов» says for
 * whom, which narrows.
 */
const PURPOSE =
  /(?<!\p{L})(?:в\s+целях|с\s+целью|для(?=\s+(?!населени|учреждени|отделени|объединени)\p{L}+(?:[еа]н|[ия]т)ия(?!\p{L})))(?:\s+(?!(?:в|во|на|из|от|по|до|с|со|при|среди|через)\s)[\p{L}\p{N}-]+)+/giu;

/** Whether words of a name are in what it names as the purpose, where the other names none: that narrows nobody. */
const isPurpose = ({ at, length }: Fragment, name: string, other: string): boolean =>
  other.search(PURPOSE) < 0 &&
  [...name.matchAll(PURPOSE)].some(
    ({ 0: words, index }) => index <= at && at + length <= index + words.length,
  );

const quoted = (fragments: readonly Fragment[]): Text => ({
  ru: fragments.map(({ text }) => `«${inner(text)}»`).join(', '),
  en: fragments.map(({ text }) => `“${text}”`).join(', '),
});

/** Words inside the counted phrase are told by its kinds. */
const outside = ({ at, length }: CountedPhrase, fragments: readonly Fragment[]): readonly Fragment[] =>
  fragments.filter((one) => one.at < at || one.at >= at + length);

/** A row about whether a plan is there: a plan that ends before the federal one does not carry it out, a longer one does. */
const otherYear = ({ name }: Indicator, federal: FederalIndicator): Text | null => {
  const [here, there] = [UNTIL.exec(name)?.[1], UNTIL.exec(federal.name)?.[1]];
  if (here === undefined || there === undefined || here >= there) return null;
  return {
    ru: `кончается раньше: «до ${here} года», а федеральный — «до ${there} года»`,
    en: `it ends earlier, in ${here}, the federal one in ${there}`,
  };
};

const otherPeople = (own: CountedPhrase, federal: CountedPhrase): Text | null => {
  if (own.kinds.some((kind) => federal.kinds.includes(kind))) return null;
  const [here, there] = [sayCounted(own.kinds), sayCounted(federal.kinds)];
  return {
    ru: `он считает ${here.ru}, а федеральный — ${there.ru}`,
    en: `it counts ${here.en}, the federal one ${there.en}`,
  };
};

/**
 * «Доля организаций, управленческие команды которых прошли …»: the row counts the wholes by the action of the federal ones
 * in them. The share may be the same or not; the words do not tell.
 */
const countsWholesOf = ({ name }: Indicator, own: CountedPhrase, federal: FederalIndicator): boolean => {
  const behind = name.slice(own.at + own.length);
  const phrase = countedIn(federal.name);
  if (phrase === null || !/(?<!\p{L})котор(?:ых|ой|ого)(?!\p{L})/iu.test(behind)) return false;
  const wanted = federal.name.slice(phrase.at, phrase.at + phrase.length);
  return wordsBeyond(wanted, behind).length === 0;
};

/** Who is added, in the words of the row. */
const asPrinted = ({ name }: Indicator, own: CountedPhrase, added: readonly Counted[]): Text => {
  const words = added.map((kind) => printedKind(name, own, kind) ?? kind);
  return {
    ru: words.map((text) => `«${inner(text)}»`).join(', '),
    en: words.map((text) => `“${text}”`).join(', '),
  };
};

/** What the row says otherwise than the federal indicator, and how to mend it where the general cure does not say it. */
export interface Difference {
  readonly says: Text;
  readonly cure: Text | null;
}

const saying = (says: Text | null): Difference | null => (says === null ? null : { says, cure: null });

/** Teams and single people are no parts of one whole. */
const cannotBeAdded = (own: CountedPhrase): boolean => own.kinds.includes('teams') && own.kinds.length > 1;

/** Whom a row counts besides: they want a row of their own. */
const cureForAdded = (added: Text, federal: FederalIndicator): Text => ({
  ru: `Назовите показатель «${inner(federal.name)}», а для ${added.ru} заведите отдельный.`,
  en: `Call the indicator “${federal.name}”, and give ${added.en} one of their own.`,
});

/** A condition that the row has beside the federal indicator. */
const cureForNarrowing = (condition: Text): Text => ({
  ru: `Уберите из названия ${condition.ru} или дайте федеральному показателю отдельную строку.`,
  en: `Take ${condition.en} out of the name, or give the federal indicator a row of its own.`,
});

/** «Школы – общеобразовательные организации»: not all of them. */
const OF_ONE_LEVEL = /(?<!\p{L})(?:общеобразовательн|дошкольн)/iu;

/** «Разъездной методист», «молодой педагог»: what an act defines, or writes short, says what its definition says. */
const definedIn = (
  { terms, abbreviations }: Territory,
  name: string,
): readonly { readonly place: Stretch; readonly means: string }[] =>
  [
    ...terms.flatMap(({ term, short, definition }) =>
      [term, ...(short === null ? [] : [short])].map((said) => ({ said, means: definition })),
    ),
    ...abbreviations.map(({ short, means }) => ({ said: short, means })),
  ].flatMap(({ said, means }) =>
    OF_ONE_LEVEL.test(means) ? [] : phrasePlaces(name, said).map((place) => ({ place, means })),
  );

const blanked = (name: string, { at, length }: Stretch): string =>
  name.slice(0, at) + ' '.repeat(length) + name.slice(at + length);

/** «На одного методиста Корпуса», «за 1 региональным методистом»: how an act calls those whom each has is its own. */
const PER_ONE = /(?<!\p{L})(?:1|один|одного|одному|одним|одну|одной)(?!\p{L})(?=\s+(.+)$)/iu;

const perPerson = (name: string): Stretch | null => {
  const found = PER_ONE.exec(name);
  const [index, behind] = [found?.index ?? 0, found?.[1] ?? ''];
  const [noun] = (behind.match(/[\p{L}-]+/gu) ?? [])
    .map(analyse)
    .filter((readings) => readings.some(({ part }) => part === 'noun'));
  return noun?.some(({ animate }) => animate === true) ? { at: index, length: name.length - index } : null;
};

/** Two names without those whom each person has, where both say so. */
const withoutPerPerson = (name: string, other: string): string => {
  const place = perPerson(name);
  return place === null || perPerson(other) === null ? name : blanked(name, place);
};

/** «Приходящихся», «ведёт», «подобранные»: without a noun a deed is no condition. */
const isDeedAlone = ({ text }: Fragment): boolean =>
  (text.match(/\p{L}+/gu) ?? []).every((word) => {
    const parts = analyse(word).map(({ part }) => part);
    return parts.includes('participle') || (parts.includes('verb') && !parts.includes('noun'));
  });

/** «Диагностика компетенций»: what a word that both names have is of, is no condition of its own. */
const isOfShared = ({ at, text }: Fragment, name: string, other: string): boolean => {
  if (
    !(text.match(/\p{L}+/gu) ?? []).every((word) =>
      analyse(word).some(
        (one) => one.case === 'genitive' && (one.part === 'noun' || one.part === 'adjective'),
      ),
    )
  )
    return false;
  const before = (name.slice(0, at).match(/[\p{L}]+|[^\p{L}\s]/gu) ?? []).toReversed();
  const head = before.find((word) => !analyse(word).some(({ part }) => part === 'adjective'));
  return head !== undefined && DIAGNOSIS.test(head) && wordsBeyond(head, other).length === 0;
};

/** What is found by it is what it is of. */
const DIAGNOSIS = /^(?:диагностик|оценк|выявлени|тестировани)\p{L}{1,3}$/iu;

/** «Наставник или иная поддержка»: one form of it, and all others. */
const ANY_OTHER = /(?<!\p{L})(?:или|и|либо)\s+(?:ин|друг|люб)\p{L}{2,3}(?!\p{L})/iu;

/** «В различных формах поддержки». */
const VARIOUS = /(?<!\p{L})(?:различн|разн|люб)\p{L}{2,3}\s+(?:форм|вид)/iu;

/** «Учителей» for «педагогических работников»: one post of all. */
const ONE_POST = /^(?:учител|воспитател)ей$/iu;
const ALL_POSTS = /^педагог(?:ов|ических\s+работников)$/iu;

/** The post that a row counts of all pedagogical workers; null where it counts them all, or its act says whom it calls so. */
const onePost = (name: string, own: CountedPhrase, federal: string): string | null => {
  const [first = ''] = name.slice(own.at, own.at + own.length).split(/\s/u);
  return own.kinds.length === 1 && ONE_POST.test(first) && ALL_POSTS.test(federal) ? first : null;
};

/** A name without what the other says in words of its own. */
const withoutSameWords = (name: string, other: string): string =>
  withoutSameBasis(withoutSameEarlyYears(withoutPerPerson(name, other), other), other);

/** What the row says otherwise than the federal indicator, or null. */
export const differenceOf = (
  indicator: Indicator,
  federal: FederalIndicator,
  territory: Territory,
): Difference | null => {
  if (federal.unit === 'fact') return saying(otherYear(indicator, federal));
  const [own, common] = [countedIn(indicator.name), countedIn(federal.name)];
  if (own === null || common === null || countsWholesOf(indicator, own, federal)) return null;
  const other = otherPeople(own, common);
  if (other !== null) return saying(other);
  const added = own.kinds.filter((kind) => !common.kinds.includes(kind));
  const defined = definedIn(territory, indicator.name);
  const meant = [indicator.name, ...defined.map(({ means }) => means)].join('. ');
  const name = defined.reduce(
    (left, { place }) => blanked(left, place),
    withoutSameWords(indicator.name, federal.name),
  );
  const wanted = withoutSameWords(withoutSameEarlyYears(federal.name, meant), indicator.name);
  const beyond = wordsBeyond(name, `${federal.name} ${territory.name} ${TERRITORY}`).filter(
    (fragment) => !isOwnOrganisation(territory, fragment) && !isDeedAlone(fragment),
  );
  const lost = wordsBeyond(wanted, meant).filter(
    (fragment) =>
      !isSaid(fragment.text, meant) &&
      unsaid(fragment.text, meant).length > 0 &&
      !isPurpose(fragment, federal.name, indicator.name),
  );
  const dropped = lost.filter(
    (fragment) =>
      !isTakingPart(fragment, federal.name, indicator.name) &&
      !isDeedAlone(fragment) &&
      !isOfShared(fragment, federal.name, indicator.name),
  );
  const post =
    defined.length > 0
      ? null
      : onePost(indicator.name, own, federal.name.slice(common.at, common.at + common.length));
  const isAnyForm = VARIOUS.test(federal.name) && ANY_OTHER.test(indicator.name);
  const narrowing = (added.length === 0 ? beyond : outside(own, beyond)).filter(
    (fragment) =>
      !isAnyForm &&
      !OF_ORGANISATIONS.test(fragment.text) &&
      !isSaid(fragment.text, federal.name) &&
      !isPurpose(fragment, indicator.name, federal.name) &&
      !(isReceiving(fragment) && dropped.length < lost.length),
  );
  const conditions: Text | null =
    post !== null ? { ru: `«${post}»`, en: `“${post}”` } : narrowing.length > 0 ? quoted(narrowing) : null;
  // The gravest is enough: who counts others counts otherwise, whatever else the two names say.
  const parts: readonly (Text | null)[] = [
    added.length === 0
      ? null
      : {
          ru: `он считает и тех, кого федеральный не считает: ${asPrinted(indicator, own, added).ru}${cannotBeAdded(own) ? ' (команды и отдельных людей в одной доле не сложить)' : ''}`,
          en: `it is wider than the federal one: it counts others too, ${asPrinted(indicator, own, added).en}${cannotBeAdded(own) ? ' (teams and single people make no one share)' : ''}`,
        },
    conditions === null
      ? null
      : {
          ru: `он считает не всех, кого федеральный: ${post === null ? 'добавлено условие' : 'только'} ${conditions.ru}`,
          en: `it is narrower than the federal one: it ${post === null ? 'adds' : 'counts only'} ${conditions.en}`,
        },
    dropped.length === 0
      ? null
      : {
          ru: `он считает и тех, кого федеральный не считает: в нём нет условия ${quoted(dropped).ru}`,
          en: `it is wider than the federal one: it lacks ${quoted(dropped).en}`,
        },
  ];
  const said = parts.filter((part) => part !== null);
  const [says] = said;
  if (says === undefined) return null;
  // Without the form that a row names instead of «any form» it would have no condition at all.
  if (said.length > 1 || lost.length > 0 || post !== null) return { says, cure: null };
  const cure =
    added.length > 0
      ? cureForAdded(asPrinted(indicator, own, added), federal)
      : cureForNarrowing(quoted(narrowing));
  return { says, cure };
};
