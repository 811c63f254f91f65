// What the core schema of YAML 1.2 takes an unquoted text for, and how double quotes hide signs that cannot stand in them.

const NUMBER = /^(?:[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+)$/u;
const BEYOND = /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/u;
const NOTHING = /^(?:~|[Nn]ull|NULL)?$/u;
const TRUTH = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/u;

/** Whether unquoted words would be taken for something else than text. */
export const isNoText = (words: string): boolean =>
  [NUMBER, BEYOND, NOTHING, TRUTH].some((pattern) => pattern.test(words));

/** What unquoted words say. */
export const plainValue = (words: string): unknown => {
  if (NOTHING.test(words)) return null;
  if (TRUTH.test(words)) return /^t/iu.test(words);
  if (NUMBER.test(words)) return Number(words);
  if (!BEYOND.test(words)) return words;
  if (/nan$/iu.test(words)) return Number.NaN;
  return words.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
};

/** Signs that YAML writes in another way than JSON, by what stands behind the backslash. */
const others: Readonly<Record<string, string>> = { 0: '00', a: '07', v: '0b', e: '1b' };

/** A text in double quotes. */
export const inDoubleQuotes = (text: string): string =>
  JSON.stringify(text)
    .replaceAll(/\\(?:u00(..)|.)/gu, (written, code?: string) => {
      if (code === undefined) return written;
      const [letter] = Object.entries(others).find(([, other]) => other === code) ?? [];
      return `\\${letter ?? `x${code}`}`;
    })
    // White space before the end of a line would be folded away.
    .replaceAll(/ (?=\\n)/gu, '\\ ');

/** The text of which this stands between double quotes. */
export const unescaped = (written: string): string =>
  written.replaceAll(/\\(?:x(..)|u(....)|(.))/gu, (all, two?: string, four?: string, one = '') => {
    const code = two ?? four ?? others[one];
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return /["\\/bfnrt]/u.test(one) ? JSON.parse(`"${all}"`) : one;
  });
