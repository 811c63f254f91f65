// Elements of XML as indented lines; everything in them goes through `markupText` but what is made here.
import { markupText } from '../markup.ts';

/** An element with attributes and the lines of its content, indented. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: readonly string[],
): readonly string[] => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${markupText(value)}"`);
  const head = `<${name}${written.join('')}`;
  if (content.length === 0) return [`${head}/>`];
  return [`${head}>`, ...content.map((line) => `  ${line}`), `</${name}>`];
};

/** An element that holds lines of text; they begin at the margin, so that nothing is added to them. */
export const textElement = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  text: readonly string[],
): readonly string[] => {
  const [opening = ''] = element(name, attributes, ['']);
  return [`${opening}${text.map(markupText).join('\n')}</${name}>`];
};
