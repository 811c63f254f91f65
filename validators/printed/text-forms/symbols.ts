// Fonts of symbols draw other characters than their codes say: «·» of Symbol is code F0B7 in the private area. Here those codes get the characters they show.
import { own } from '../own.ts';

/** Codes 0x20 to 0xFE of Symbol, as its encoding gives them (Adobe's table); a space where there is none. */
const symbol =
  ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_\u203eαβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼' +
  `${' '.repeat(33)}€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭`;

const wingdings: Readonly<Record<number, string>> = {
  33: '✏',
  34: '✂',
  40: '☎',
  42: '✉',
  70: '☞',
  74: '☺',
  76: '☹',
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  112: '❐',
  113: '❑',
  114: '❒',
  115: '⬧',
  116: '⧫',
  117: '◆',
  118: '❖',
  119: '⬥',
  120: '⌧',
  158: '·',
  159: '•',
  160: '▪',
  161: '○',
  164: '◉',
  167: '▪',
  168: '◻',
  171: '★',
  216: '➢',
  220: '➲',
  223: '←',
  224: '→',
  225: '↑',
  226: '↓',
  232: '➔',
  239: '⇦',
  240: '⇨',
  241: '⇧',
  242: '⇩',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

const wingdings2: Readonly<Record<number, string>> = {
  79: '✗',
  80: '✓',
  81: '☒',
  82: '☑',
  83: '☒',
  84: '☒',
  151: '●',
  152: '•',
  153: '•',
  160: '■',
  163: '□',
};

const wingdings3: Readonly<Record<number, string>> = {
  102: '←',
  103: '→',
  104: '↑',
  105: '↓',
  125: '▶',
  132: '◀',
  134: '▶',
};

const webdings: Readonly<Record<number, string>> = { 51: '◀', 52: '▶', 97: '✓', 99: '□', 103: '■', 110: '●' };

const fonts: Readonly<Record<string, (code: number) => string | undefined>> = {
  symbol: (code) => {
    const shown = symbol[code - 0x20];
    return shown === ' ' && code !== 0x20 ? undefined : shown;
  },
  wingdings: (code) => wingdings[code],
  'wingdings 2': (code) => wingdings2[code],
  'wingdings 3': (code) => wingdings3[code],
  webdings: (code) => webdings[code],
};

/** Whether a font is one of symbols. */
export const isSymbolFont = (font: string | null): boolean =>
  font !== null && own(fonts, font.toLowerCase()) !== undefined;

/** What a font of symbols shows for a code of one byte, or of the private area (F020 to F0FF); null where that is not known. */
export const symbolOf = (font: string, code: number): string | null => {
  const byte = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  return own(fonts, font.toLowerCase())?.(byte) ?? null;
};

const privateArea = /[\uf020-\uf0ff]/gu;

/** Whether a text has characters whose look only a font of symbols tells. */
export const hasPrivate = (text: string): boolean => /[\ue000-\uf8ff]/u.test(text);

/** The same with the sign of an unknown character in their places. */
export const withoutPrivate = (text: string): string => text.replace(/[\ue000-\uf8ff]/gu, '�');

/**
 * A text as a font shows it: codes of the private area as the characters that they draw. Where the font is lost, the code is taken for
 * the bullet that it is in Wingdings, else for a character of Symbol.
 */
export const shownIn = (font: string | null, text: string): string =>
  text.replace(privateArea, (character) => {
    const code = character.charCodeAt(0);
    const shown =
      font !== null && isSymbolFont(font)
        ? symbolOf(font, code)
        : (symbolOf('Wingdings', code) ?? symbolOf('Symbol', code));
    return shown ?? character;
  });
