// The act's own text, hostile: every paragraph, heading, bullet and attribute of the model provision, and its printed source.
import { parse } from 'yaml';
import { exampleBase } from '../../../validators/rules/example-base.ts';
import { components } from '../../../validators/source/components.ts';
import type { Style } from './attacks.ts';
import { filled, type Register, writeText } from './fill.ts';

const [, frontMatter = '', body = ''] = (exampleBase['regions/primer/acts/1/provision.mdx'] ?? '').split(
  /^---\n/m,
);

/** A passage for each component that the model lacks, with each of its attributes. */
const missing = Object.entries(components)
  .filter(([name]) => !body.includes(`<${name}`))
  .map(([name, { required, optional, holdsText }]) => {
    const attributes = [...required, ...optional].map(
      (attribute) => ` ${attribute}="${honestAttribute(attribute)}"`,
    );
    const tag = `<${name}${attributes.join('')}`;
    return holdsText ? `${tag}>\n\nСлова места ${name}.\n\n</${name}>` : `${tag}/>`;
  })
  .join('\n\n');

/** References of components hold where the filled files have their honest ids. */
function honestAttribute(name: string): string {
  return ({ number: '1.1', id: 'primer' } as Readonly<Record<string, string>>)[name] ?? `слова ${name}`;
}

/** A file with a zero in it is no text, and not read at all: prose has the other characters only. */
const withoutZero = (text: string): string => text.replaceAll('\u0000', '');

/** Marks of Markdown and MDX are taken for themselves. */
const literal = (text: string): string =>
  withoutZero(text)
    .replaceAll(/[!-/:-@[-`{-~]/g, (sign) => `\\${sign}`)
    .replaceAll(/\s+/g, ' ');
const attribute = (text: string): string =>
  withoutZero(text)
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('{', '&#123;')
    .replaceAll(/\s+/g, ' ');

/** How many letters a paragraph is made of: a megabyte of UTF-8 in the style that fills its fields. */
const paragraph = (style: Style, words: string): number =>
  style.full === true && words.startsWith('2.1.') ? 500_000 : 1000;

const hostileLine = (register: Register, style: Style, line: string): string => {
  const free = /="(слова [^"]+)"/.exec(line);
  if (free?.[1] !== undefined)
    return line.replace(free[1], () =>
      attribute(writeText(register, style, free[1] ?? '', `provision <${line.slice(1, 5)}…>`, 400)),
    );
  const parts = /^(#+ |- )?(\d+(?:\.\d+)*\. )?(.*\p{L}.*)$/u.exec(line);
  if (parts === null || line.startsWith('<')) return line;
  const [, sign = '', number = '', words = ''] = parts;
  const text = writeText(
    register,
    style,
    words,
    `provision ${sign === '' ? 'text' : sign}`,
    paragraph(style, number + words),
  );
  return `${sign}${literal(number)}${literal(text)}`;
};

/** The model provision in a style: front matter, then the text line by line. */
export const hostileProvision = (register: Register, style: Style): string => {
  const front = JSON.stringify(filled(register, style, 'provision', parse(frontMatter)), null, 1);
  const lines = `${body}\n${missing}\n`.split('\n').map((line) => hostileLine(register, style, line));
  return `---\n${front}\n---\n${lines.join('\n')}`;
};

/** The printed source: the text in the same words, a paragraph a line, and words that are printed there only. */
export const hostileSource = (register: Register, style: Style): string => {
  const lines = body
    .split('\n')
    .filter((line) => /\p{L}/u.test(line) && !line.startsWith('<'))
    .map((line) =>
      writeText(register, style, line.replace(/^(#+ |- )/, ''), 'source text', paragraph(style, line)),
    );
  return `${lines.map((line) => withoutZero(line).replaceAll(/\s+/g, ' ')).join('\n')}\n`;
};
