// A verdict in words, shape and colour: none of the three is alone. Only what is reached is filled and green.
import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { Mark, MarkKind } from '../lib/standing.ts';

const filled = { fill: 'currentColor' };
const drawn = (stroke: string) => ({ fill: 'none', stroke, strokeWidth: 1.8 });

const circle = s('circle', { cx: 8, cy: 8, r: 6.6, ...drawn('currentColor') });
const check = (stroke: string): Element => s('path', { d: 'M4.5 8.2 7 10.7 11.5 5.6', ...drawn(stroke) });
const dash = s('path', { d: 'M3 8h10', ...drawn('currentColor') });

const shapes: Readonly<Record<MarkKind, readonly Element[]>> = {
  reached: [s('circle', { cx: 8, cy: 8, r: 7, ...filled }), check('var(--paper)')],
  unreached: [circle],
  planned: [circle, check('currentColor')],
  repeats: [circle, s('path', { d: 'M5 6.5h6M5 9.5h6', ...drawn('currentColor') })],
  below: [s('path', { d: 'M1 3h14L8 15Z', ...filled })],
  above: [s('path', { d: 'M1 13h14L8 1Z', ...filled })],
  unread: [s('path', { d: 'M8 1 15 8 8 15 1 8Z', ...drawn('currentColor') })],
  ahead: [s('path', { d: 'M1 8h13M9 3l5 5-5 5', ...drawn('currentColor') })],
  shown: [circle, check('currentColor')],
  over: [circle, check('currentColor')],
  missing: [dash],
};

export const verdictMark = ({ kind, words }: Mark): Element =>
  h('span', { className: ['verdict', kind] }, [
    s(
      'svg',
      { width: 16, height: 16, viewBox: '0 0 16 16', ariaHidden: 'true', focusable: 'false' },
      ...shapes[kind],
    ),
    ` ${words}`,
  ]);
