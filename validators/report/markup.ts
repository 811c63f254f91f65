// Text inside XML and HTML: never markup, never a character that they cannot hold.
import { visible } from './visible.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** One line of text for an element or a quoted attribute, its control and invisible characters shown as signs. */
export const markupText = (text: string): string =>
  visible(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
