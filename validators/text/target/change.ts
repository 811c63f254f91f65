// Growth and decline: «на 8 процентов», «снижение на 3 п.п.».
import { skipPhrase, type Tokens, textAt } from '../tokens.ts';
import type { ChangeTarget } from './model.ts';
import { readNumber } from './numbers.ts';
import { readUnit } from './parts.ts';

const UP = /^(?:увеличени|рост|роста$|повышени|прирост|расширени|доведени)/u;
const DOWN = /^(?:снижени|сокращени|уменьшени)/u;

/** Which way a word leads; null for a word that says nothing of it. */
export const directionOf = (word: string): ChangeTarget['direction'] =>
  UP.test(word) ? 'up' : DOWN.test(word) ? 'down' : null;

/** Whether a name asks for growth or decline: «Увеличение доли учителей, прошедших диагностику». */
export const asksGrowth = (name: string): boolean =>
  directionOf(name.trim().split(/\s+/u)[0]?.toLowerCase() ?? '') !== null;

/** A change at `i` that takes up the whole of `[i, to)`; null where the text is none. */
export const readChange = (printed: string, tokens: Tokens, i: number, to: number): ChangeTarget | null => {
  const direction = directionOf(textAt(tokens, i));
  const lead = skipPhrase(tokens, direction === null ? i : i + 1, ['не менее чем на', 'на']);
  const number = lead === null ? null : readNumber(tokens, lead);
  if (number === null || 'trouble' in number) return null;
  const counted = readUnit(printed, tokens, number.next);
  // «На 10 учителей» counts a base; a change counts something.
  if ('trouble' in counted || (counted.unit === 'count' && direction === null)) return null;
  const end = ['.', ',', ';'].includes(textAt(tokens, counted.next)) ? counted.next + 1 : counted.next;
  return end === to
    ? { kind: 'change', by: number.value, direction, unit: counted.unit, noun: counted.noun }
    : null;
};
