// How fast the machine is beside the one on which the bounds of processor time were set: one and the same test takes twice as
// much of it on a machine that is half as fast.

/** Milliseconds of processor time of the yardstick there, reckoned from what the dearest tests took there and here. */
const reference = 6;

/** Work of the kind that a check is: patterns run over Russian text, words counted and sorted. */
const yardstick = (): number => {
  const text =
    'Региональный методический актив обеспечивает сопровождение педагогических работников. '.repeat(400);
  const before = process.cpuUsage();
  const counts = new Map<string, number>();
  for (let round = 0; round < 6; round += 1)
    for (const [word] of text.matchAll(/\p{L}+/gu)) {
      const stem = word.toLowerCase().replace(/(?:ого|ий|их|ает|ние|ков)$/u, '');
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  const { user, system } = process.cpuUsage(before);
  if (counts.size === 0) throw new Error('the yardstick has measured nothing');
  return (user + system) / 1000;
};

/** The quickest of some runs: the first ones compile. */
const quickest = (): number => Math.min(...Array.from({ length: 5 }, yardstick));

/** How many times slower this machine is than that of the bounds; 1 where it is as fast or faster. */
export const slowness = Math.max(1, quickest() / reference);
