// A quantity as Russian Excel shows it: a comma before decimals, thousands parted by a space that does not break.
import type { Token } from './tokens.ts';

const groupSpace = '\u00a0';

/** Decimal digits of a number without sign, rounded half away from zero as spreadsheets do. */
export const rounded = (value: number, decimals: number): string => {
  const exact = Number(value.toPrecision(15));
  if (exact >= 1e21) return exact.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 0 });
  const [mantissa = '0', exponent = '0'] = exact.toString().split('e');
  const scaled = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
  return scaled < 1e15 ? Number(`${scaled}e-${decimals}`).toFixed(decimals) : exact.toFixed(decimals);
};

const scientific = (value: number, decimals: number, strip: boolean): string => {
  const [mantissa = '', exponent = ''] = value.toExponential(decimals).split('e');
  const shown = strip && mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
  return `${shown}E${exponent[0]}${exponent.slice(1).padStart(2, '0')}`.replace('.', ',');
};

/** A number as a cell of no format shows it. */
export const general = (value: number): string => {
  const [sign, size] = [value < 0 ? '-' : '', Math.abs(value)];
  if (size === 0) return '0';
  if (size >= 1e11 || size < 1e-9) return sign + scientific(size, 5, true);
  const decimals = Math.max(0, Math.min(9, 9 - Math.floor(Math.log10(size))));
  const shown = rounded(size, decimals);
  return sign + (shown.includes('.') ? shown.replace(/\.?0+$/, '') : shown).replace('.', ',');
};

interface Parts {
  readonly whole: readonly Token[];
  readonly decimals: readonly Token[];
  readonly hasPoint: boolean;
  readonly grouped: boolean;
  readonly scale: number;
}

const isDigit = ({ is }: Token): boolean => is === 'digit';

const partsOf = (tokens: readonly Token[]): Parts => {
  const point = tokens.findIndex(({ is }) => is === 'point');
  const before = point === -1 ? tokens : tokens.slice(0, point);
  const after = point === -1 ? [] : tokens.slice(point + 1);
  const lastDigit = tokens.findLastIndex(isDigit);
  const [first, last] = [before.findIndex(isDigit), before.findLastIndex(isDigit)];
  const commas = tokens.flatMap(({ is }, index) => (is === 'comma' ? [index] : []));
  const thousands = commas.filter((index) => index > lastDigit).length;
  const percents = tokens.filter(({ is }) => is === 'percent').length;
  const kept = (part: readonly Token[]): readonly Token[] => part.filter(({ is }) => is !== 'comma');
  return {
    whole: kept(before),
    decimals: kept(after),
    hasPoint: point !== -1,
    grouped: commas.some((index) => index > first && index < last),
    scale: 100 ** percents / 1000 ** thousands,
  };
};

const plain = (token: Token): string =>
  token.is === 'literal' ? token.text : token.is === 'percent' ? '%' : token.is === 'fraction' ? '/' : '';

/** Digits before the point go to their places from the right; the first place takes all that are left. */
const wholeText = (tokens: readonly Token[], digits: string, grouped: boolean): string => {
  const first = tokens.findIndex(isDigit);
  let left = digits === '0' ? '' : digits;
  let count = 0;
  let shown = '';
  const put = (digit: string): void => {
    if (grouped && count > 0 && count % 3 === 0) shown = groupSpace + shown;
    shown = digit + shown;
    count += 1;
  };
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (token.is !== 'digit') {
      shown = plain(token) + shown;
      continue;
    }
    const digit = left.at(-1);
    left = left.slice(0, -1);
    if (digit !== undefined) put(digit);
    else if (token.sign === '0') put('0');
    if (index === first) for (; left !== ''; left = left.slice(0, -1)) put(left.at(-1) ?? '');
  }
  return shown;
};

/** Digits behind the point: those that only a «#» asks for are shown down to the last that is no nought. */
const decimalText = (tokens: readonly Token[], digits: string): string => {
  let at = 0;
  let shown = '';
  for (const token of tokens) {
    if (token.is !== 'digit') {
      shown += plain(token);
      continue;
    }
    const isNeeded = token.sign === '0' || /[1-9]/.test(digits.slice(at));
    shown += isNeeded ? (digits[at] ?? '') : '';
    at += 1;
  }
  return shown;
};

/** A size (no sign) in a section that says a quantity. */
export const quantity = (tokens: readonly Token[], size: number): string => {
  if (tokens.some(({ is }) => is === 'general'))
    return tokens.map((token) => (token.is === 'general' ? general(size) : plain(token))).join('');
  if (!tokens.some(isDigit)) return tokens.map(plain).join('');
  if (tokens.some(({ is }) => is === 'exponent')) {
    const mantissa = tokens.slice(
      0,
      tokens.findIndex(({ is }) => is === 'exponent'),
    );
    return scientific(size, partsOf(mantissa).decimals.filter(isDigit).length, false);
  }
  // A common fraction («# ?/?») is shown as a decimal one.
  const fraction = tokens.findIndex(
    ({ is }, index) => is === 'fraction' && tokens[index - 1]?.is === 'digit',
  );
  if (fraction !== -1) return general(size);
  const { whole, decimals, hasPoint, grouped, scale } = partsOf(tokens);
  const [before = '0', after = ''] = rounded(size * scale, decimals.filter(isDigit).length).split('.');
  const behind = decimalText(decimals, after);
  // Where a «#» shows no decimal, Excel leaves the comma standing; as in LibreOffice it goes, too.
  return `${wholeText(whole, before, grouped)}${hasPoint && behind !== '' ? `,${behind}` : ''}`;
};
