// A verdict in words, shape and colour: none of the three is alone.
import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { Verdict } from '../../validators/model/verdict.ts';

type Shown = Verdict | 'missing';

const names: Readonly<Record<Shown, string>> = {
  meets: 'Порог выполнен',
  below: 'Ниже порога',
  above: 'Выше порога',
  unread: 'Нельзя сравнить с порогом',
  missing: 'Нет данных',
};

const filled = { fill: 'currentColor' };
const drawn = (stroke: string) => ({ fill: 'none', stroke, strokeWidth: 1.8 });

const shapes: Readonly<Record<Shown, readonly Element[]>> = {
  meets: [
    s('circle', { cx: 8, cy: 8, r: 7, ...filled }),
    s('path', { d: 'M4.5 8.2 7 10.7 11.5 5.6', ...drawn('var(--paper)') }),
  ],
  below: [s('path', { d: 'M1 3h14L8 15Z', ...filled })],
  above: [s('path', { d: 'M1 13h14L8 1Z', ...filled })],
  unread: [s('path', { d: 'M8 1 15 8 8 15 1 8Z', ...drawn('currentColor') })],
  missing: [s('path', { d: 'M3 8h10', ...drawn('currentColor') })],
};

/** The mark; `words` stand instead of the verdict's own. */
export const verdictMark = (verdict: Shown, words?: string): Element =>
  h('span', { className: ['verdict', verdict] }, [
    s(
      'svg',
      { width: 16, height: 16, viewBox: '0 0 16 16', ariaHidden: 'true', focusable: 'false' },
      ...shapes[verdict],
    ),
    ` ${words ?? names[verdict]}`,
  ]);
