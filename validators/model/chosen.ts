// Who asks about one region asks about its municipalities too.

/** Whether a territory is one of the chosen, or a municipality of one. */
export const isAmong = (chosen: readonly string[], id: string): boolean =>
  chosen.some((one) => id === one || id.startsWith(`${one}/`));
