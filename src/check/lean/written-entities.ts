// The named signs that import writes into the text of a provision; every other it writes as the sign itself.

/** Signs by their names, as the package `character-entities` gives all that HTML has. */
export const characterEntities: Readonly<Record<string, string>> = { amp: '&', quot: '"' };
