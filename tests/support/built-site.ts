// The site that the browser tests look at, as a test file asks for it: its build may still be under way.
import { inject } from 'vitest';

export interface BuiltSite {
  /** Address of the home page, with a final `/`. */
  readonly url: string;
  /** Folder it was built into. */
  readonly folder: string;
}

/** Gives the site as soon as it is built. @throws Error where its build failed */
export const builtSite = async (): Promise<BuiltSite> => {
  const answer = await fetch(inject('siteAnnounced'));
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as BuiltSite;
};
