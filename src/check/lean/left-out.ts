// What the worker of the check never comes to, in packages and in the rule book, and what stands in its place.

/** Svod reads and writes the core schema of YAML alone; tags of others are refused where they stand. */
const coreTags = `import { schema } from './core/schema.js';
export const getTags = () => [...schema];
export const coreKnownTags = {};`;

/**
 * One act is judged, as it is drawn up: it has neither editions nor reports nor waivers yet, and the federal layer is no part of it.
 * The list of the rules on these is empty.
 */
const ofOthers = /\/validators\/rules\/(?:editions|federal|reports|waivers)\/index\.ts$/;
const listed = /(?<=Rule\[\] = )\[[^\]]*\]/;

/** The code of a file that is left out. @returns null where it stays */
export const leftOut = (code: string, path: string): string | null => {
  if (ofOthers.test(path)) return code.replace(listed, '[]');
  return path.endsWith('/yaml/browser/dist/schema/tags.js') ? coreTags : null;
};
