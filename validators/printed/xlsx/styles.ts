// How a cell looks: the format of its number, its font, its alignment; cells name them by one number.
import { alignmentOf } from '../alignment.ts';
import { attribute, child, childrenOf, whole } from '../package/elements.ts';
import type { Element } from '../package/xml.ts';
import type { Paragraph } from '../printed.ts';
import { builtInFormat, type Format, formatOf } from '../sheet/number-format/show.ts';

export interface CellStyle {
  readonly format: Format;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: Paragraph['align'];
}

const isOn = (font: Element | undefined, name: string): boolean => {
  const found = child(font, name);
  return found !== null && !/^(?:0|false)$/.test(attribute(found, 'val') ?? '');
};

/** The style of a cell by its number. */
export const readStyles = (root: Element | null, from1904: boolean): ((style: number) => CellStyle) => {
  const codes = new Map(
    childrenOf(child(root, 'x:numFmts'), 'x:numFmt').map((format) => [
      whole(format, 'numFmtId') ?? -1,
      attribute(format, 'formatCode') ?? 'General',
    ]),
  );
  const fonts = childrenOf(child(root, 'x:fonts'), 'x:font');
  const formats = childrenOf(child(root, 'x:cellXfs'), 'x:xf');
  const known = new Map<number, CellStyle>();
  const styleOf = (style: number): CellStyle => {
    const format = formats[style];
    const id = whole(format, 'numFmtId') ?? 0;
    const font = fonts[whole(format, 'fontId') ?? 0];
    return {
      format: formatOf(codes.get(id) ?? builtInFormat(id), from1904),
      bold: isOn(font, 'x:b'),
      italic: isOn(font, 'x:i'),
      align: alignmentOf(attribute(child(format, 'x:alignment'), 'horizontal')),
    };
  };
  return (style) => {
    // What no style says is the same for all of them.
    const key = formats[style] === undefined ? -1 : style;
    const made = known.get(key) ?? styleOf(key);
    known.set(key, made);
    return made;
  };
};
