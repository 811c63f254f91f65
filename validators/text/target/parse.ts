// The target grammar: a figure, a change, a value in words, a scale; one in a cell or several.
import { fail, type Parsed, refuse } from '../parsed.ts';
import { printedOf, skipPhrase, type Tokens, textAt, tokenize } from '../tokens.ts';
import { stripListPunctuation } from '../words/words.ts';
import { startsBound, startsGrowth } from './bounds.ts';
import { directionAt, readChange } from './change.ts';
import { withoutFootnote } from './footnotes.ts';
import { readGrade } from './grade.ts';
import { areNamed, groupsOf, hasCount, partsOf } from './groups.ts';
import { readScale, readStated } from './in-words.ts';
import { AT_LEVEL, readMeasured } from './measured.ts';
import { isBare, isMeasured, type MeasuredTarget, type Target } from './model.ts';
import { PREPOSITIONS, readBy, type Trouble } from './parts.ts';
import { readRank } from './rank.ts';
import { readRatio } from './ratio.ts';
import { readRelative } from './relative.ts';
import { withShares } from './shares.ts';

const NOT_ASSESSED = [
  'не оценивался',
  'не оценивалась',
  'не оценивалось',
  'не оценивались',
  'не оценивается',
  'не оцениваются',
  'не проводился',
  'не проводилась',
  'не проводилось',
  'не измерялся',
  'нет данных',
  'данные отсутствуют',
  'н / д',
  'x',
  'х',
  '-',
];

/** The act itself says that no value is planned. */
const NOT_SET =
  'устанавливается устанавливаются планируется планируются применяется применяются предусматривается предусматриваются рассчитывается рассчитываются определяется определяются требуется требуются применимо'
    .split(' ')
    .map((word) => `не ${word}`);

/** «Не считали», «не измерялась», «учёт не вёлся»: nobody has measured it yet. */
const NOBODY_MEASURED =
  /^(?:(?:уч[её]т|мониторинг|сбор)\p{L}{0,2}\s+)?не\s+(?:(?:под|рас)?счит[аы]|измеря|оценива|провод|рассчитыва|определял|учитыва|в[её]л|отслежива|фиксирова|собира)\p{L}{0,8}(?:\s+ранее)?$|^(?:ранее\s+не|новый\s+показатель)(?:\s+\p{L}+)?$/iu;

const isAll = (tokens: Tokens, from: number, to: number, phrases: readonly string[]): boolean => {
  const next = skipPhrase(tokens, from, phrases);
  return next !== null && (next === to || (next === to - 1 && textAt(tokens, next) === '.'));
};

/** Words that only lead to a figure, and say nothing of what is measured. */
const LEADS_TO = [...AT_LEVEL, 'составляет', 'составляют', 'составит', 'достигает', 'достигнет', ':', '-'];
const MOST_LEADING = 12;

// The end of what is said: «доля составит:» says «доля».
const beforeLeads = (tokens: Tokens, end: number): number => {
  const lead = LEADS_TO.map((phrase) => end - phrase.split(' ').length).find((at, k) => {
    return at >= 0 && skipPhrase(tokens, at, LEADS_TO.slice(k, k + 1)) === end;
  });
  return lead === undefined ? end : beforeLeads(tokens, lead);
};

/** Words before a figure: what they say, where the figure begins, and whether it is one that is grown to; what falls to a figure may fall further. */
interface Leading {
  readonly words: string | null;
  readonly next: number;
  readonly grows: boolean;
}

// «Индекс NPS от 50 %», «сохранность контингента на уровне 70 %», «начальное > 45 %»: words alone, and not many.
const readLeading = (printed: string, tokens: Tokens, i: number, to: number): Leading | null => {
  let next = i;
  const begins = (at: number): boolean =>
    tokens[at]?.kind === 'number' ||
    startsBound(tokens, at) ||
    startsGrowth(tokens, at) ||
    readBy(tokens, at).year !== null;
  while (next < to && (next - i <= MOST_LEADING || textAt(tokens, next) === ':') && !begins(next)) {
    const token = tokens[next];
    // «Минус 2 % школ»: less than nothing.
    if (token?.text === 'минус') return null;
    if (
      token?.kind !== 'word' &&
      token?.kind !== 'dash' &&
      !['"', '(', ')'].includes(token?.text ?? '') &&
      !(token?.text === ':' && begins(next + 1))
    )
      return null;
    next += 1;
  }
  if (next === i || next >= to || tokens[i]?.kind !== 'word' || !begins(next)) return null;
  if (PREPOSITIONS.has(textAt(tokens, i))) return null;
  const last = beforeLeads(tokens, next);
  // «На 10 учителей», «от общего числа 5»: a base, and not what is planned.
  if (PREPOSITIONS.has(textAt(tokens, last - 1))) return null;
  const words = stripListPunctuation(printedOf(printed, tokens, i, last));
  const grows = tokens.slice(i, next).some((_, k) => directionAt(tokens, i + k) === 'up');
  return { words: words === '' ? null : words, next, grows };
};

const afterWords = (
  printed: string,
  tokens: Tokens,
  i: number,
  to: number,
  named: boolean,
): MeasuredTarget | Trouble | null => {
  const leading = readLeading(printed, tokens, i, to);
  if (leading === null) return null;
  const target = readMeasured(printed, tokens, leading.next, to, leading.grows);
  if ('trouble' in target) return target.trouble === 'no-number' ? null : target;
  // After words a figure must be seen to be one: «рост до 12» and «город: 80» are, «приложение 5» and «школа 18» are none.
  const goal = leading.grows && textAt(tokens, readBy(tokens, leading.next).next) === 'до';
  const seen = named || goal || textAt(tokens, leading.next - 1) === ':';
  if (isBare(target) && !seen) return null;
  // «Школы 45 % сады 60 %»: two groups without a mark between.
  if (target.note !== null && hasCount(target.note))
    return { trouble: 'several-targets', from: leading.next, next: to };
  return leading.words === null ? target : { ...target, what: leading.words };
};

// The indexes within a pair of brackets that holds the whole text: «(к 2024 году - не менее 30%)».
const unwrap = (tokens: Tokens): readonly [number, number] => {
  const closing = tokens.length - 1;
  const closes = tokens.findIndex(({ text }) => text === ')');
  return textAt(tokens, 0) === '(' && closes === closing ? [1, closing] : [0, tokens.length];
};

interface Asked {
  /** The row asks for growth. */
  readonly grows: boolean;
  /** The words before the figure are the name of a group. */
  readonly named: boolean;
}

const parseSpan = (printed: string, tokens: Tokens, { grows, named }: Asked): Parsed<Target> => {
  const [from, to] = unwrap(tokens);
  if (isAll(tokens, from, to, NOT_SET)) return { ok: true, value: { kind: 'not-assessed', unset: true } };
  if (NOBODY_MEASURED.test(stripListPunctuation(printed.trim())))
    return { ok: true, value: { kind: 'not-assessed' } };
  if (isAll(tokens, from, to, NOT_ASSESSED)) return { ok: true, value: { kind: 'not-assessed' } };
  const inWords =
    readRatio(printed) ??
    readRelative(printed) ??
    readGrade(printed) ??
    readStated(printed) ??
    readRank(printed) ??
    readChange(printed, tokens, from, to, grows);
  if (inWords !== null) return { ok: true, value: inWords };
  const inside = tokens.slice(0, to);
  const alone = readMeasured(printed, inside, from, to, grows);
  const target =
    'trouble' in alone && alone.trouble === 'no-number'
      ? (afterWords(printed, inside, from, to, named) ?? alone)
      : alone;
  if (!('trouble' in target)) return { ok: true, value: target };
  const first = tokens[target.from];
  const last = tokens[Math.min(to, Math.max(target.from + 1, target.next)) - 1];
  return fail(printed, first?.at ?? 0, last?.end ?? printed.length, target.trouble);
};

/** «До 75 % (увеличение)»: the word of growth stands behind the figure. */
const GROWS_BEHIND =
  /\(\s*(?:с\s+)?(?:увеличени|рост\)|рост\s|роста|ростом|повышени(?!\p{L}{1,2}\s+квалиф)|прирост)[^()]{0,80}\)[\s.;]*$/iu;

const parseOne = (printed: string, grows: boolean, named = false): Parsed<Target> => {
  const marked = withoutFootnote(printed);
  const text = marked?.text ?? printed;
  const asked = { grows: grows || GROWS_BEHIND.test(text), named };
  const parsed = parseSpan(text, withShares(tokenize(text)), asked);
  if (!parsed.ok || marked === null) return parsed;
  // A value in words keeps no marks, however many there are.
  if (!isMeasured(parsed.value)) return parseOne(text, grows, named);
  return { ok: true, value: { ...parsed.value, footnote: marked.mark } };
};

/**
 * Reads the printed value of an indicator, at most 1000 characters; a failure names the place and the reason.
 * @param grows the indicator asks for growth («увеличение доли …»): «до 53 %» is what it grows to
 */
export const parseTarget = (printed: string, grows = false): Parsed<Target> => {
  const refused = refuse(printed);
  if (refused !== null) return refused;
  const scale = readScale(printed);
  if (scale !== null) return { ok: true, value: scale };
  const [first = '', ...more] = groupsOf(printed);
  const second = first.length + 1 + (more[0]?.search(/\S/u) ?? 0);
  return more.length > 0
    ? fail(printed, second, printed.length, 'several-targets')
    : parseOne(printed, grows);
};

/** Reads a cell that holds several values, parted by «;», by lines or in groups of one make; the first that cannot be read fails the whole. */
export const parseTargets = (printed: string, grows = false): Parsed<readonly Target[]> => {
  const refused = refuse(printed);
  if (refused !== null) return refused;
  const scale = readScale(printed);
  if (scale !== null) return { ok: true, value: [scale] };
  const targets: Target[] = [];
  let at = 0;
  const parts = partsOf(printed);
  const named = areNamed(parts);
  for (const part of parts) {
    const one = part.trim() === '' ? null : parseOne(part, grows, named);
    if (one !== null && !one.ok) return { ...one, at: one.at + at };
    if (one !== null) targets.push(one.value);
    at += part.length + 1;
  }
  return targets.length > 0 ? { ok: true, value: targets } : fail(printed, 0, printed.length, 'empty');
};
