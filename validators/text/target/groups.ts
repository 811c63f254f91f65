// A cell of several groups, each with its value: «45 % педагогов, 60 % руководителей», «город: 80, село: 60», «45 % (город) / 30 % (село)».

const IN_BRACKETS = /\([^()]{0,200}\)/gu;
const COUNTS = /\p{Nd}\s*(?:%|процент|чел)/iu;

/** Whether a text has a figure with its unit outside brackets. */
export const hasCount = (text: string): boolean => COUNTS.test(text.replaceAll(IN_BRACKETS, ''));

const BOUND = '(?:не\\s+(?:менее|ниже|более|выше)\\s+|[<>≤≥]=?\\s*|более\\s+|менее\\s+|от\\s+|до\\s+)?';
const FIGURE = new RegExp(`^\\s*(?:к\\s+\\p{Nd}{4}\\s+году\\s*[-–]?\\s*)?${BOUND}\\p{Nd}`, 'iu');
/** Between two values: «7 %; 8 %», a new line, «15 % / 25 %», «45 % (город) / 30 % (село)». */
const BETWEEN =
  /[;\n]|(?<=%\s?)\/(?=\s?\p{N})|(?<=(?:%|процент|чел)[^/]{0,80}\s)\/(?=\s[^/]{0,60}?\p{Nd}\s?(?:%|процент|чел))/u;
const COMMA = /,(?=\s)/u;
/** «60 % учителей и 40 % воспитателей»: the figure of another group behind «и». */
const AND = new RegExp(`(?<=\\s)и(?=\\s+${BOUND}\\p{Nd}[\\p{Nd},]{0,6}\\s?(?:%|процент|чел))`, 'iu');

/** The value of one group by its name: «город: 80», «село – не менее 60», «ДОО 30»; the name and what stands between. */
const NAMED = new RegExp(
  `^(\\p{L}[\\p{L}\\s-]{1,60}?)(\\s*:|\\s+[–—-]|)\\s+${BOUND}\\p{Nd}{1,6}(?:,\\p{Nd}{1,3})?$`,
  'iu',
);
/** «ДОО», «СПО»: the short name of a kind of organisations. */
const SHORT = /^[А-ЯЁ]{2,5}$/u;

const namesOf = (parts: readonly string[]): readonly string[] =>
  parts.flatMap((part) => {
    const [, name = '', mark = ''] = NAMED.exec(part.trim()) ?? [];
    return name !== '' && (mark.trim() !== '' || SHORT.test(name)) ? [name.toLowerCase()] : [];
  });

/** Figures without a unit that names of groups tell apart; «приложение 5, приложение 6» and «школа 18, лицей 5» are none. */
export const areNamed = (parts: readonly string[]): boolean => {
  const names = namesOf(parts);
  return names.length > 1 && names.length === parts.length && new Set(names).size === names.length;
};

/** A figure and the words behind it that say whose it is. */
const GROUP = new RegExp(
  `^\\s*${BOUND}\\p{Nd}[\\p{Nd},]{0,6}\\s?(?:%|процент\\p{L}{0,3}|чел\\p{L}{0,5}\\.?)\\s+(\\p{L}{2}.*)$`,
  'isu',
);

/** Whether each has words of its own; «не менее 10 % и не более 15 % школ» are two bounds of one. */
const areOfOthers = (parts: readonly string[]): boolean => {
  const whose = parts.flatMap((part) => GROUP.exec(part)?.[1]?.trim().toLowerCase() ?? []);
  return whose.length === parts.length && new Set(whose).size === whose.length;
};

/** The parts of a cell that has its groups on one line; the whole where it has none. */
export const groupsOf = (printed: string): readonly string[] => {
  const lines = printed.split(BETWEEN);
  if (lines.length > 1 && lines.every((line) => hasCount(line))) return lines;
  const groups = printed.split(COMMA);
  if (groups.length > 1) {
    const figures = groups.filter((group) => FIGURE.test(group)).length;
    const alike = figures === groups.length || figures === 0;
    if ((alike && groups.every(hasCount)) || areNamed(groups)) return groups;
  }
  const joined = printed.split(AND);
  return joined.length > 1 && areOfOthers(joined) ? joined : [printed];
};

/** The parts of a cell: its lines and what «;» parts, or its groups. */
export const partsOf = (printed: string): readonly string[] => {
  const lines = printed.split(BETWEEN);
  return lines.length > 1 ? lines : groupsOf(printed);
};
