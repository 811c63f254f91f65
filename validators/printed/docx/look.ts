// How a run looks: what is written at it, else what the styles of the run and of its paragraph make together.
import { attribute, child } from '../package/elements.ts';
import type { Element } from '../package/xml.ts';
import type { Run } from '../printed.ts';
import type { Story } from './story.ts';
import { type Styles, settingOf, switchOf, toggle } from './styles.ts';

export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
  readonly script: Run['script'];
  readonly font: string | null;
}

/**
 * A switch of letters: written at the run it is final; of the two styles each turns it over, so that bold in a bold heading is plain
 * (ECMA-376, 17.7.3).
 */
const switched = (
  styles: Styles,
  properties: Element | null,
  paragraphStyle: string | null,
  name: string,
): boolean => {
  const own = toggle(child(properties, name));
  if (own !== null) return own;
  const ofParagraph = switchOf(styles.chain('paragraph', paragraphStyle), name);
  const runStyle = settingOf(properties, 'w:rStyle');
  return runStyle === null
    ? ofParagraph
    : switchOf(styles.chain('character', runStyle), name) !== ofParagraph;
};

const scriptOf = (properties: Element | null): Run['script'] => {
  const said = settingOf(properties, 'w:vertAlign');
  return said === 'superscript' ? 'above' : said === 'subscript' ? 'below' : null;
};

/** Whether text of these properties is hidden. */
export const isHidden = (story: Story, properties: Element | null, paragraphStyle: string | null): boolean =>
  switched(story.docx.styles, properties, paragraphStyle, 'w:vanish');

/** The look of a run in a paragraph of a style. */
export const lookOf = (story: Story, run: Element, paragraphStyle: string | null): Look => {
  const properties = child(run, 'w:rPr');
  const is = (name: string): boolean => switched(story.docx.styles, properties, paragraphStyle, name);
  const fonts = child(properties, 'w:rFonts');
  return {
    bold: is('w:b'),
    italic: is('w:i'),
    hidden: is('w:vanish'),
    script: scriptOf(properties),
    font: attribute(fonts, 'w:ascii') ?? attribute(fonts, 'w:hAnsi'),
  };
};
