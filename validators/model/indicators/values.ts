// A cell of an indicator table may promise several things at once («60% имеют ИОМ; 80% реализовали ИОМ»): each is a
// value of its own. Two values of the same thing are none: nobody knows which of them is planned.
import type { Parsed } from '../../text/parsed.ts';
import { parseTarget, parseTargets, readRank, type Target } from '../../text/target/target.ts';
import { isSameThing } from '../compare-targets.ts';

const repeats = (targets: readonly Target[]): boolean =>
  targets.some((target, index) => targets.slice(0, index).some((other) => isSameThing(target, other)));

/**
 * Reads a printed cell: one value, or several that count different things; fails where two count the same.
 * @param grows    the indicator asks for growth: «до 53 %» is what it grows to
 * @param ofPlaces it counts places: «12 место» is its value
 */
export const parseCell = (printed: string, grows = false, ofPlaces = false): Parsed<readonly Target[]> => {
  const place = ofPlaces ? readRank(printed, true) : null;
  if (place !== null) return { ok: true, value: [place] };
  const one = parseTarget(printed, grows);
  if (one.ok) return { ok: true, value: [one.value] };
  if (one.reason !== 'several-targets') return one;
  const several = parseTargets(printed, grows);
  if (!several.ok) return several;
  return several.value.length < 2 || repeats(several.value) ? one : several;
};
