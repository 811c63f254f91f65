// Where two editions of an act are compared, below the address of the act; the browser knows that address too.

/** What an edition changed, beside the one before it. `act` is the address of the act, with a final `/`. */
export const editionChangesPath = (act: string, edition: string): string => `${act}${edition}/changes/`;

/** The choice of two editions of an act. */
export const editionComparePath = (act: string): string => `${act}compare/`;

/** An edition's side of every comparison, as a file for the browser. */
export const editionSidePath = (act: string, edition: string): string => `${act}sides/${edition}.json`;

/** What an edition is called in addresses: its day, «first» for the act as adopted. */
export const editionId = (from: string | null | undefined): string => from ?? 'first';
