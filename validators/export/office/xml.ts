// XML of office documents, written as text: every word goes through `escaped`, every value of an attribute through `tag`.
import { replaceUnprintable } from '../unprintable.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as XML; what XML cannot hold is shown by the replacement mark. */
export const escaped = (text: string): string =>
  replaceUnprintable(text).replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);

/** The values of attributes; one that is null or false is not written. */
export type Attributes = Readonly<Record<string, string | number | null | false>>;

/** An element with its attributes and what stands in it, which is XML already. */
export const tag = (name: string, attributes: Attributes = {}, ...inside: readonly string[]): string => {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== false)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  const content = inside.join('');
  return content === '' ? `<${name}${said}/>` : `<${name}${said}>${content}</${name}>`;
};

/** A part of a package: the declaration and its root. */
export const part = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
