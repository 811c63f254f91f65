// What the surroundings say of a build.

import { today } from '../../validators/folder/clock.ts';
import { namedContent, said, usualContent } from '../../validators/folder/surroundings.ts';
import { WrongCall } from '../../validators/folder/wrong-call.ts';
import { isRealDate } from '../../validators/text/dates/calendar.ts';

/** The path the site is published under, with a `/` at both ends. */
export const siteBase = (): string => {
  const inner = (said('SVOD_BASE') ?? '').replaceAll(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
};

/** The address of the site, undefined where it does not know its own. */
export const siteAddress = (): string | undefined => said('SVOD_SITE');

/** The content folder, as a path from the working folder. */
export const contentFolder = (): string => namedContent() ?? usualContent;

/** The file that says who stands behind the site, as a path from the working folder, and whether the surroundings name it. */
export const siteFile = (): { readonly path: string; readonly named: boolean } => {
  const path = said('SVOD_SITE_FILE');
  return { path: path ?? 'site.yaml', named: path !== undefined };
};

/** The date of the verdicts, ISO. @throws WrongCall where the surroundings name none of the calendar */
export const verdictDate = (): string => {
  const date = said('SVOD_AS_OF') ?? today();
  if (!isRealDate(date))
    throw new WrongCall({
      ru: `SVOD_AS_OF ждёт дату вида 2026-12-31, а не «${date}».`,
      en: `SVOD_AS_OF takes a date like 2026-12-31, not “${date}”.`,
    });
  return date;
};
