// Colours of a terminal, or none: one pair of functions with the same form.

type Stroke = (text: string) => string;

/** The strokes that reports use. */
export interface Paint {
  readonly bold: Stroke;
  readonly dim: Stroke;
  readonly red: Stroke;
  readonly yellow: Stroke;
  readonly cyan: Stroke;
  readonly green: Stroke;
}

const stroke =
  (on: number, off: number): Stroke =>
  (text) =>
    `\u001b[${on}m${text}\u001b[${off}m`;

const coloured: Paint = {
  bold: stroke(1, 22),
  dim: stroke(2, 22),
  red: stroke(31, 39),
  yellow: stroke(33, 39),
  cyan: stroke(36, 39),
  green: stroke(32, 39),
};

const same: Stroke = (text) => text;
const plain: Paint = { bold: same, dim: same, red: same, yellow: same, cyan: same, green: same };

/** The strokes, which leave a text as it is where colour is not wanted. */
export const paint = (color: boolean): Paint => (color ? coloured : plain);
