// The tests that may take more than ten seconds of processor time, by their full names, each with the reason.

export const costly: ReadonlyMap<string, string> = new Map([
  [
    'отчёт по частям в рабочих потоках – тот же, что о целом',
    'two workers begin cold, and each reads the whole rule book and the dictionary: that is what is tried',
  ],
]);
