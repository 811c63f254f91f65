// Who asks about one region asks about its municipalities too; what is not asked about is only looked at beside it.

/** Whether a territory is one of the chosen, or a municipality of one. */
export const isAmong = (chosen: readonly string[], id: string): boolean =>
  chosen.some((one) => id === one || id.startsWith(`${one}/`));

const regionOf = (id: string): string => id.split('/')[0] ?? id;

/** Whether a territory lies in the region of one of the chosen: a municipality is judged with its region at hand. */
export const isNear = (chosen: readonly string[], id: string): boolean =>
  chosen.some((one) => regionOf(one) === regionOf(id));
