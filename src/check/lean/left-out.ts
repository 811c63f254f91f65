// What the worker of the check never comes to, in the rule book and in packages.

/**
 * One act is judged, as it is drawn up: it has neither editions nor reports nor waivers yet, no file of statistics (import writes
 * none), and the federal layer is no part of it.
 */
const ofOthers =
  /\/validators\/rules\/(?:(?:editions|federal|reports|waivers)\/|statistics\/(?!listed-as-counted|counts-dated|figure-exact))/;

/** Whether the rules of a file have nothing to say of an act that is drawn up. */
export const isSilentOfAct = (path: string): boolean => ofOthers.test(path);

/** Svod reads and writes the core schema of YAML alone; tags of others are refused where they stand. */
const coreTags = `import { schema } from './core/schema.js';
export const getTags = () => [...schema];
export const coreKnownTags = {};`;

/** What stands in place of a file of a package. @returns null where it stays */
export const insteadOf = (path: string): string | null =>
  path.endsWith('/yaml/browser/dist/schema/tags.js') ? coreTags : null;
