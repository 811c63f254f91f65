// Answers of the open data's addresses.
import { link } from '../links.ts';

/** Data as indented JSON. */
export const jsonAnswer = (data: unknown): Response =>
  new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });

/** Full address of the home page, with a final `/`; null where the site does not know its own. */
export const homeOf = (site: URL | undefined): string | null =>
  site === undefined ? null : new URL(link('/'), site).href;
