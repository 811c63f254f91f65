// The parts of a text in printed order, whatever holds what.
import type { Part } from './types.ts';

/** Every part with what it holds, in printed order. */
export function* allParts(parts: readonly Part[]): Generator<Part> {
  for (const part of parts) {
    yield part;
    yield* allParts(part.children);
  }
}

/** The words of a part as printed: of a stamp its lines, of any other its text. */
export const printedText = ({ lines, text }: Pick<Part, 'lines' | 'text'>): string =>
  lines.length > 0 ? lines.join('\n') : text;
