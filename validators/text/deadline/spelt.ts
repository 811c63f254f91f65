// Words of time that are printed without their space or cut by a stroke: «IIкв. 2025 г.», «Iполугодие», «1 п/г».
import { romanNumber } from '../numbers/numerals.ts';
import { type Token, type Tokens, textAt, touches } from '../tokens.ts';

const GLUED =
  /^([ivx]{1,4})(кв|квартал\p{L}{0,2}|полуг|полугоди\p{L}{1,2}|четв|четверт\p{L}{1,2}|триместр\p{L}{0,2})$/u;

/** A Roman figure and the word that stands against it, apart. */
const parted = (token: Token): readonly Token[] => {
  const [, figure = '', word = ''] = token.kind === 'word' ? (GLUED.exec(token.text) ?? []) : [];
  if (romanNumber(figure) === null) return [token];
  const at = token.at + figure.length;
  return [
    { ...token, text: figure, end: at },
    { ...token, text: word, at, gap: false, line: false },
  ];
};

/** Whether «п/г» stands at `i`, behind the number of a half-year. */
const isHalf = (tokens: Tokens, i: number): boolean => {
  const before = tokens[i - 1];
  const isNumbered = before?.kind === 'number' || romanNumber(before?.text ?? '') !== null;
  const isCut = textAt(tokens, i) === 'п' && textAt(tokens, i + 1) === '/' && textAt(tokens, i + 2) === 'г';
  return isNumbered && isCut && touches(tokens, i + 1) && touches(tokens, i + 2);
};

/** The tokens with such words as they are meant; places stay those of the printed text. */
export const spelt = (tokens: Tokens): Tokens => {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (isHalf(tokens, i)) {
      out.push({ ...token, text: 'полугодие', end: tokens[i + 2]?.end ?? token.end });
      i += 2;
    } else out.push(...parted(token));
  }
  return out;
};
