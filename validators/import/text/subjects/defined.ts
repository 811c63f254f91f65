// Bodies of which a definition says that the system consists: «методическая сеть – совокупность организаций, в которую входят …»,
// «Под системой понимается совокупность структур, включающая министерство, институт и методические службы».
import { analyse } from '../../../language/analyse.ts';
import { isMostly, saidOf } from '../../../language/likeness.ts';
import { isNominative } from '../../../language/nominative.ts';
import { levelsSaid } from '../../../rules/subjects/printed-levels.ts';
import { readClauseNumber } from '../../../text/acts/clause-number.ts';
import { normalise } from '../../../text/words/words.ts';
import type { Said } from '../../said.ts';
import { linesOf, type Outlined } from '../outline.ts';
import type { IsScrambled } from '../scrambled.ts';
import { part, sentencesOf, type Work } from './deed.ts';
import { namesIn } from './enumeration.ts';
import type { NamedSubject } from './name.ts';

/** What is defined, and what it is; «это совокупность организаций», «сеть субъектов». */
const DEFINES =
  /(?<what>(?:^|под\s+)[^–—;:]{3,300}?)\s+(?:(?:понима[ею]тся|является)\s+|[–—-]\s+(?:это\s+)?)(?<of>.+)$/iu;
/** Words of what consists of bodies. */
const SYSTEM = /(?<!\p{L})(?:систем|экосистем|сет[ьи]|структур|инфраструктур|служб)/iu;
/** Where the parts are named. */
const CONSISTS =
  /(?:включающ\p{L}{2}|объединяющ\p{L}{2}|состоящ\p{L}{2}\s+из|в\s+котор\p{L}{2}\s+вход[яи]т|котор\p{L}{2}\s+(?:включа[ею]т|объединя[ею]т|состо[ия]т\s+из|образу[ею]т))(?:\s+в\s+себя)?:?\s+(?<parts>.+)$/iu;
/** «организаций (институты, службы), а также центры» */
const BRACKETED =
  /(?<!\p{L})(?:организаций|структур|субъектов|учреждений|органов)[^()]{0,120}\((?<inside>[^()]+(?:\([^()]*\)[^()]*)*)\)(?<also>,\s+а\s+также\s+.+)?/iu;

const partsIn = (said: Said, of: string): readonly NamedSubject[] => {
  const { parts } = CONSISTS.exec(of)?.groups ?? {};
  if (parts !== undefined) return namesIn(part(said, parts));
  const { inside, also = '' } = BRACKETED.exec(of)?.groups ?? {};
  return inside === undefined ? [] : namesIn(part(said, `${inside}${also}`));
};

/** «Структуры» are many or of one; «службу» is neither. */
const mayBeNominative = (name: string): boolean => {
  const nouns = (name.match(/\p{L}[\p{L}-]*/gu) ?? []).map((word) =>
    analyse(word).filter(({ part: of }) => of === 'noun'),
  );
  return nouns.find((own) => own.length > 0)?.some(({ case: of }) => of === 'nominative') === true;
};

/** Names one after another stand in one case: where one is in the nominative, all are that may be. */
const inOneCase = (names: readonly NamedSubject[]): readonly NamedSubject[] =>
  names.some(({ name: { text } }) => isNominative(text) === true)
    ? names.map((subject) =>
        mayBeNominative(subject.name.text) ? { ...subject, isAsPrinted: true } : subject,
      )
    : names;

/** «Региональная система сопровождения» is what a concept «создания региональной системы сопровождения» is about. */
const isAbout = (title: string, what: string): boolean =>
  levelsSaid(normalise(what)).every((level) => level !== 'federal') && isMostly(saidOf(what, title));

/** What is to be known of a document for its definitions. */
export interface DocumentWords {
  /** What it is about. */
  readonly title: string;
  readonly isScrambled: IsScrambled;
}

/** Where names begin and end in a sentence, in its order. */
const spansOf = (
  sentence: string,
  names: readonly NamedSubject[],
): readonly (readonly [number, number])[] => {
  let from = 0;
  return names.map(({ name: { text } }) => {
    const at = Math.max(from, sentence.indexOf(text, from));
    from = at + text.length;
    return [at, from];
  });
};

/** Which names a scan has scrambled; words come from those right beside them, too. */
const unsureIn = (
  sentence: string,
  names: readonly NamedSubject[],
  isScrambled: IsScrambled,
): readonly boolean[] => {
  const spans = spansOf(sentence, names);
  const own = names.map(({ name }) => isScrambled(name.text));
  const isBeside = (at: number): boolean => {
    const [left, right] = [spans[at], spans[at + 1]];
    return left !== undefined && right !== undefined && /^\P{L}*$/u.test(sentence.slice(left[1], right[0]));
  };
  return own.map(
    (is, at) => is || (own[at - 1] === true && isBeside(at - 1)) || (own[at + 1] === true && isBeside(at)),
  );
};

/** Whom the definitions of an item name as parts of the system; one alone is no enumeration. */
export const definedIn = (one: Outlined, { title, isScrambled }: DocumentWords): readonly Work[] =>
  linesOf(one).flatMap(({ said }) =>
    sentencesOf(said.text.slice(readClauseNumber(said.text)?.rest ?? 0)).flatMap(
      (sentence): readonly Work[] => {
        const { what = '', of = '' } = DEFINES.exec(sentence)?.groups ?? {};
        const names = SYSTEM.test(what) ? partsIn(said, of) : [];
        const unsure = unsureIn(sentence, names, isScrambled);
        return names.length < 2
          ? []
          : inOneCase(names).map((subject, at) => ({
              subject,
              at: one.at,
              deeds: [],
              list: null,
              level: null,
              by: 'definition',
              ...(isAbout(title, what) && unsure[at] === false ? { isOfOwnSystem: true } : {}),
            }));
      },
    ),
  );
