// A turn with a participle stands between commas; where one is lost, the words behind it seem to belong to the turn.
import { agrees } from '../../../language/agreement.ts';
import { analyse, type Reading } from '../../../language/analyse.ts';
import { indexOfText } from '../../../language/index-of-text.ts';
import type { TextToken } from '../../../language/text-tokens.ts';
import type { Stretch } from '../../../text/places/covered.ts';

const readingsOf = (token: TextToken | undefined): readonly Reading[] =>
  token?.kind === 'word' ? analyse(token.text) : [];

const isOnly = (token: TextToken | undefined, ...parts: readonly Reading['part'][]): boolean => {
  const readings = readingsOf(token);
  return readings.length > 0 && readings.every(({ part, known }) => known && parts.includes(part));
};

const FROM_ALL = /(?<=[\p{L}\d»)])\sот\s(?:общего\s)?(?:числа|количества)(?!\p{L})/gu;
const SHARE = /(?<!\p{L})(?:дол[яиюей]{1,2}|процент\p{L}{0,3}|удельн\p{L}{2,3}\sвес\p{L}{0,2})(?!\p{L})/iu;

/** So far before it may the turn begin, and the share before the turn. */
const reach = 300;
/** «Отсчитанных от общего числа» has what is counted in the turn itself. */
const fewestWords = 3;

/** «Доля программ, вошедших в реестр от общего числа программ»: the place where the comma is lost. */
export function* unclosedTurns(text: string): Generator<Stretch> {
  for (const { index, 0: words } of text.matchAll(FROM_ALL)) {
    const before = text.slice(Math.max(0, index - reach), index);
    const comma = before.lastIndexOf(',');
    const turn = before.slice(comma + 1).trim();
    if (comma === -1 || /[.;:()]/u.test(turn) || !SHARE.test(before.slice(0, comma))) continue;
    const [first = ''] = turn.split(/\s/u);
    const opens =
      analyse(first).some(({ part }) => part === 'participle') ||
      /^(?:\p{Ll}{1,4}\s)?котор\p{L}{2,3}\s/u.test(turn);
    if (opens && turn.split(/\s+/u).length >= fewestWords) yield { at: index + 1, length: words.length - 1 };
  }
}

/** «Утверждёнными», «прошедших»: «обучающихся» is as often a noun. */
const isTurning = ({ part, voice, tense }: Reading): boolean =>
  part === 'participle' && (voice === 'passive' || tense === 'past');

const reachOfNoun = 8;

/** The forms in which a participle stands with the noun before it. */
const formsWith = (noun: TextToken, participle: TextToken): readonly Reading[] =>
  readingsOf(participle).filter((one) =>
    readingsOf(noun).some(({ case: of, number }) => of === one.case && number === one.number),
  );

/** Whether the participle may be about a word behind it: «утверждённых министерством программ». */
const hasNounBehind = (tokens: readonly TextToken[], at: number, forms: readonly Reading[]): boolean => {
  for (let next = at + 1; next < at + reachOfNoun; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind === 'mark') return false;
    if (token.kind === 'abbreviation') return true;
    const readings = readingsOf(token);
    if (readings.some(({ part }) => part === 'preposition')) continue;
    const isMeant = readings.some(
      ({ part, case: of, number, gender, known }) =>
        !known ||
        (part === 'noun' &&
          forms.some(
            (one) =>
              one.case === of &&
              one.number === number &&
              (one.gender === null || gender === null || one.gender === gender),
          )),
    );
    if (isMeant) return true;
  }
  return false;
};

/** What depends on a participle and is no word that it may stand before: a preposition, by whom, what. */
const isDependent = (participle: TextToken, next: TextToken | undefined): boolean => {
  if (isOnly(next, 'preposition')) return true;
  const isActive = readingsOf(participle).every(({ voice }) => voice === 'active');
  const wanted = isActive ? 'accusative' : 'instrumental';
  return (
    isOnly(next, 'noun', 'adjective', 'participle') && readingsOf(next).some(({ case: of }) => of === wanted)
  );
};

/** «По направлениям определённым оператором»: a noun and a turn about it with no comma between. */
export function* unopenedTurns(text: string): Generator<Stretch> {
  const { tokens } = indexOfText(text);
  for (const [at, noun] of tokens.entries()) {
    const [own, next] = [tokens[at + 1], tokens[at + 2]];
    if (own?.gap !== true || next?.gap !== true || !isOnly(noun, 'noun')) continue;
    // «Прошедшее» is a noun, too.
    if (!isOnly(own, 'participle', 'adjective', 'noun') || !readingsOf(own).some(isTurning)) continue;
    if (agrees(own.text, noun.text) !== true || !isDependent(own, next)) continue;
    if (hasNounBehind(tokens, at + 1, formsWith(noun, own))) continue;
    yield { at: noun.at, length: own.end - noun.at };
  }
}
