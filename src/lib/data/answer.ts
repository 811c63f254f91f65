// Answers of the open data's addresses.
import { link, schemaLink } from '../links.ts';

/** Data as indented JSON. */
export const jsonAnswer = (data: unknown): Response =>
  new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });

/** The full address of a path of the site; the path itself where the site does not know its own address. */
export const fullAddress = (path: string, site: URL | undefined): string =>
  site === undefined ? path : new URL(path, site).href;

/** The data of the open data's contract, which name the schema that they keep: `schemas/data-<schema>.schema.json`. */
export const dataAnswer = (
  schema: 'territory' | 'index' | 'federal' | 'rules',
  data: object,
  site: URL | undefined,
): Response => jsonAnswer({ $schema: fullAddress(schemaLink(`data-${schema}`), site), ...data });

/** Full address of the home page, with a final `/`; null where the site does not know its own. */
export const homeOf = (site: URL | undefined): string | null =>
  site === undefined ? null : new URL(link('/'), site).href;
