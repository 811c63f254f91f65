// By how much something is promised to grow or to fall: «увеличение на 10% доли педагогов, прошедших обучение». Held
// against the differences of a plan, not against its values.

import { type CountedPhrase, countedIn } from './counted.ts';
import { withoutFrame } from './counted-action.ts';

/** A promised change in per cent: of whom or what, and what is said of them. */
export interface StatedChange {
  readonly direction: 'up' | 'down';
  readonly by: number;
  /** «Не менее чем на 10%»: the figure is a minimum. */
  readonly atLeast: boolean;
  readonly counted: CountedPhrase;
  /** The counted as printed. */
  readonly whom: string;
  /** What is said of the counted. */
  readonly action: string;
  /** From the word of the change to the counted, as printed, and its place in the text. */
  readonly printed: string;
  readonly at: number;
  readonly length: number;
}

/** How far behind the figure the counted may stand, and how far before it. */
const REACH = 400;

const CHANGE =
  /(?<!\p{L})(?:(увеличени|повышени|рост|прирост|возрастани)|(снижени|уменьшени|сокращени))\p{L}*\s+((?:не менее,? чем |минимум |более,? чем )?)на\s+(\d{1,4}(?:[.,]\d+)?)\s?(?:%|процент\p{L}*(?:\s+пункт\p{L}*)?)\s+(?:дол|количеств|числ|процент)\p{L}*\s+/giu;

/** The changes that a text promises, in printed order; one that does not say what changes is left out. */
export const changesIn = (text: string): readonly StatedChange[] =>
  [...text.matchAll(CHANGE)].flatMap(({ 0: lead, 1: up, 3: bound, 4: figure, index: at }) => {
    const from = at + lead.length;
    const rest = (
      /^[^;!?]*?(?=[;!?]|\.\s+\p{Lu}|$)/su.exec(text.slice(from, from + REACH))?.[0] ?? ''
    ).trimEnd();
    const counted = countedIn(rest);
    if (counted === null || counted.at > 0) return [];
    const length = lead.length + counted.length;
    return [
      {
        direction: up === undefined ? 'down' : 'up',
        by: Number((figure ?? '').replace(',', '.')),
        atLeast: (bound ?? '') !== '',
        counted,
        whom: rest.slice(0, counted.length),
        action: withoutFrame(rest.slice(counted.length)),
        printed: text.slice(at, at + length),
        at,
        length,
      },
    ];
  });
