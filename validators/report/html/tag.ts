// HTML as a template: what is put into it is text and is escaped, unless it was made by this template itself.
import { markupText } from '../markup.ts';

/** A piece of HTML made by `html`. */
export interface Html {
  readonly markup: string;
}

type Value = string | number | Html | readonly Html[];

const written = (value: Value): string => {
  if (typeof value === 'string') return markupText(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('\n');
};

/** A template of HTML; texts in it become text of elements and of attributes in double quotes, never markup. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Html => ({
  markup: parts.map((part, index) => part + written(values[index] ?? '')).join(''),
});

/** Nothing. */
export const none: Html = { markup: '' };
