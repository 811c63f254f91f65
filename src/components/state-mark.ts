// The state of an act in words and a shape, beside the name of whose act it is: colour alone says nothing.
import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { ActStateKind } from '../../validators/model/state.ts';
import type { ShownState } from '../lib/act-state.ts';

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.8 };

const shapes: Readonly<Record<ActStateKind, readonly Element[]>> = {
  'in-force': [s('circle', { cx: 6, cy: 6, r: 5, fill: 'currentColor' })],
  coming: [s('path', { d: 'M2 6h7M6 3l3 3-3 3', ...line })],
  draft: [s('circle', { cx: 6, cy: 6, r: 4.4, ...line, strokeDasharray: '2.5 2' })],
  ended: [s('circle', { cx: 6, cy: 6, r: 4.4, ...line })],
  repealed: [s('path', { d: 'M2 2l8 8M10 2l-8 8', ...line })],
  unknown: [s('path', { d: 'M2 6h8', ...line })],
  none: [s('path', { d: 'M2 6h8', ...line })],
};

/** The shape of a state, which says nothing by itself: its words stand beside it. */
export const stateShape = (kind: ActStateKind): Element =>
  s(
    'svg',
    { width: 12, height: 12, viewBox: '0 0 12 12', ariaHidden: 'true', focusable: 'false' },
    ...shapes[kind],
  );

/** The mark of a state. */
export const stateMark = ({ kind, words }: ShownState): Element =>
  h('span', { className: ['act-state', kind] }, [stateShape(kind), ` ${words}`]);
