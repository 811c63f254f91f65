// What a subject is called in full, where only a short name, or a part of the name, stands over its functions.
import { isMostly, isSame, saidOf } from '../../../language/likeness.ts';
import { isNominative } from '../../../language/nominative.ts';
import { levelsSaid } from '../../../rules/subjects/printed-levels.ts';
import type { Said } from '../../said.ts';
import type { FoundAbbreviation } from '../abbreviations/lists.ts';
import type { NamedSubject } from './name.ts';
import { properName, spelledOut } from './namesakes.ts';

/** A named subject with what is known of its name. */
export interface Known extends NamedSubject {
  /** The full name, where an abbreviation is printed there and explained elsewhere. */
  readonly full: Said | null;
  /** What else the abbreviation is explained as: the text and the list below a table may call one body differently. */
  readonly fulls?: readonly Said[];
}

/** «Региональные ЦНППМ», «федеральный координатор Системы»: the first word only tells the level. */
const withoutLevel = (name: string): string => {
  const [, first = '', rest = ''] = /^(\p{L}+)\s+(.+)$/u.exec(name) ?? [];
  return levelsSaid(first.toLowerCase()).length > 0 && /\p{Lu}{2}/u.test(rest) ? rest : name;
};

/** «Академия (координатор)»: another name in the bracket. */
const withoutBracket = (name: string): string => name.replace(/\s*\([^()]*\)$/u, '');

/** «Центры … (ЦНППМ)»: the abbreviation in the bracket. */
const inBracket = (name: string): string => /\((\p{Lu}{2,})\)$/u.exec(name)?.[1] ?? name;

/** «Координатор Системы» is the «координатор»: a word behind the name says of what. */
const withoutSystem = (name: string): string => name.replace(/^(\p{L}+\s\p{L}+)\s\p{L}+$/u, '$1');

/** What follows a name in its full form: «…, реализующие программы …». */
const headOf = (text: string): string => /^[^,(]+/u.exec(text)?.[0].trim() ?? text;

/** So many words has a name at least that may stand for a longer one. */
const fewestWords = 3;

/** «Профессиональные образовательные организации» is most of what «ПОО» is explained as, up to the comma in it. */
const isHeadOf = (means: string, name: string): boolean => {
  const head = headOf(means);
  return (
    head !== means &&
    (head.match(/\p{L}+/gu) ?? []).length >= fewestWords &&
    saidOf(head, name) === 'all' &&
    isMostly(saidOf(name, head))
  );
};

/** «Отдел образования» begins «отдел образования администрации района»; one word begins many names. */
const beginsWith = (means: string, name: string): boolean =>
  /\p{L}\s+\p{L}/u.test(name) &&
  means.toLowerCase().startsWith(`${name.toLowerCase()} `) &&
  isNominative(means) !== false;

/** The one of which all are; null where they are several bodies. */
const onlyOne = (found: readonly FoundAbbreviation[]): FoundAbbreviation | undefined =>
  found.every(({ means }) => isSame(means.text, found[0]?.means.text ?? '')) ? found[0] : undefined;

/** «ГБУ «ЦНППМ «Педагог»» and «ГБУ «Центр … – «Педагог»»: two names of one body bear the same name of its own. */
const isNamesake = (means: string, name: string): boolean => {
  const own = properName(name);
  return own !== null && own === properName(means) && isNominative(means) !== false;
};

/** The names that an abbreviation is explained as, those of one body alone; one that is printed in the nominative first. */
const explained = (
  short: string,
  first: Said,
  abbreviations: readonly FoundAbbreviation[],
): readonly Said[] => {
  const others = abbreviations.flatMap(({ short: own, means }) =>
    own.text === short && means.text !== first.text && isMostly(saidOf(means.text, first.text))
      ? [means]
      : [],
  );
  const isGiven = ({ text }: Said): boolean => isNominative(text) === true;
  const best = isNominative(first.text) === false ? (others.find(isGiven) ?? first) : first;
  const rest = [first, ...others].filter(({ text }) => text !== best.text && !isSame(text, best.text));
  return [best, ...rest];
};

/**
 * Finds the full name: what the abbreviation that is printed there means, or the one that the line itself introduces.
 *
 * @param texts where a body may be called by the words of the letters in its name
 */
export const withFullName = (
  found: NamedSubject,
  abbreviations: readonly FoundAbbreviation[],
  texts: readonly Said[],
): Known => {
  const printed = found.name.text;
  const names = [
    printed,
    withoutLevel(printed),
    withoutBracket(printed),
    inBracket(printed),
    withoutSystem(printed),
  ];
  const meant =
    abbreviations.find(({ short }) => names.some((name) => isSame(short.text, name))) ??
    abbreviations.find(({ means }) => isHeadOf(means.text, printed)) ??
    onlyOne(abbreviations.filter(({ means }) => beginsWith(means.text, printed)));
  if (meant !== undefined) {
    const [full = meant.means, ...fulls] = explained(meant.short.text, meant.means, abbreviations);
    return { ...found, full, fulls, short: meant.short.text };
  }
  const namesake = abbreviations.find(({ means }) => isNamesake(means.text, printed))?.means;
  const spelled = namesake ?? spelledOut(printed, texts);
  if (spelled !== null) {
    const isShorter = printed.length < spelled.text.length && found.short === null;
    return { ...found, full: spelled, short: isShorter ? printed : found.short };
  }
  const introduced = abbreviations.find(({ short }) => short.text === found.short);
  const isApart = introduced !== undefined && !isMostly(saidOf(introduced.means.text, printed));
  const shortened = abbreviations.find(({ means }) => isSame(means.text, printed));
  const short = found.short ?? shortened?.short.text ?? null;
  return { ...found, short, full: isApart ? introduced.means : null };
};
