// Figures in words that no numeral says: parts of a whole («не менее половины», «две трети») and nothing at all («ни одного»).
import { skipPhrase, type Token, type Tokens, textAt } from '../tokens.ts';

const PARTS: readonly (readonly [RegExp, number])[] = [
  [/^половин(?:а|ы|у|е|ой)$/u, 2],
  [/^трет(?:ь|и|ей|ью|ям|ями)$/u, 3],
  [/^четверт(?:ь|и|ей|ью|ям|ями)$/u, 4],
];
const COUNTS: readonly (readonly [RegExp, number])[] = [
  [/^одн(?:а|ой|у)$/u, 1],
  [/^дв(?:е|ух|ум|умя)$/u, 2],
  [/^тр(?:и|ех|ем|емя)$/u, 3],
];
/** Of these a part is no share of those counted: «половина дня», «четверть года», «половина ставки», «третей степени». */
const NOT_OF = /^(?:дн|год|месяц|час|ставк|срок|недел|квартал|полугод|четверт|степен|путь|пути)/u;
/** Words behind which only a figure can stand. */
const LEADS = [
  'не менее чем',
  'не менее',
  'не ниже',
  'не меньше',
  'не более чем',
  'не более',
  'не выше',
  'не больше',
  'свыше',
  'более чем',
  'более',
  'больше',
  'менее чем',
  'менее',
  'меньше',
  'минимум',
  'до',
  'от',
  'на уровне',
  'в размере',
];
const NOTHING = ['ни одного', 'ни одной', 'ни один', 'ни одна', 'ни одно'];

const numbered = (table: readonly (readonly [RegExp, number])[], word: string): number | null =>
  table.find(([form]) => form.test(word))?.[1] ?? null;

/** How much is said at `i` and the end of it: «двух третей» is two of three. */
const shareAt = (tokens: Tokens, i: number): { readonly share: number; readonly next: number } | null => {
  const counted = numbered(COUNTS, textAt(tokens, i));
  const at = counted === null ? i : i + 1;
  const whole = numbered(PARTS, textAt(tokens, at));
  const of = tokens[at + 1];
  if (whole === null || (of !== undefined && of.kind === 'number')) return null;
  if (NOT_OF.test(of?.text ?? '') || textAt(tokens, at + 1) === '%') return null;
  return (counted ?? 1) > whole ? null : { share: (counted ?? 1) / whole, next: at + 1 };
};

/** A whole per cent, or to two places: «две трети» are 66,67 %. */
const figuresOf = (share: number): readonly string[] =>
  String(Math.round(share * 10_000) / 100)
    .split('.')
    .flatMap((digits, k) => (k === 0 ? [digits] : [',', digits]));

const kindOf = (text: string): Token['kind'] => (/\d/u.test(text) ? 'number' : 'mark');

/** Tokens of other words at the place of `[from, next)`. */
const inPlace = (tokens: Tokens, from: number, next: number, texts: readonly string[]): Tokens => {
  const { at = 0, gap = false, line = false } = tokens[from] ?? {};
  const end = tokens[next - 1]?.end ?? at;
  const said = texts.map((text, k) => ({
    kind: kindOf(text),
    text,
    at,
    end,
    gap: k === 0 && gap,
    line: k === 0 && line,
  }));
  return [...tokens.slice(0, from), ...said, ...tokens.slice(next)];
};

/** The tokens with «не менее половины» as «не менее 50 %», «ни одного» as «0»; at the beginning alone, where only a figure can stand. */
export const withShares = (tokens: Tokens): Tokens => {
  const none = skipPhrase(tokens, 0, NOTHING);
  if (none !== null) return inPlace(tokens, 0, none, ['0']);
  const from = skipPhrase(tokens, 0, LEADS) ?? 0;
  const found = shareAt(tokens, from);
  return found === null ? tokens : inPlace(tokens, from, found.next, [...figuresOf(found.share), '%']);
};
