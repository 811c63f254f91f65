// The tests that may take more than ten seconds of processor time, by their full names, each with the reason.

export const costly: ReadonlyMap<string, string> = new Map([]);
