// One broken text may give a rule as many findings as it has signs. A few show what is wrong; the rest are counted, so
// that they drown nothing else.
import { pointerOf } from '../source/spot.ts';
import { plural } from '../text/russian.ts';
import type { Ground, Issue, Rule, Text } from './rule.ts';

/** What a rule says of a territory, or of none. */
export interface Raised {
  readonly rule: Rule;
  readonly region: string | null;
  readonly issue: Issue;
}

/** So many findings of one rule are told of one text, and of one file. */
const most = { text: 10, file: 500 } as const;

/** So many of those left out are pointed at. */
const mostShown = 20;

type Whole = keyof typeof most;

const inWords: Readonly<Record<Whole, Text>> = {
  text: { ru: 'к этому тексту', en: 'of this text' },
  file: { ru: 'к этому файлу', en: 'of this file' },
};

/** The findings of one rule about one text or file. */
interface Counted {
  readonly whole: Whole;
  readonly shown: Raised[];
  count: number;
}

const groundsOf = (shown: readonly Raised[]): readonly Ground[] =>
  shown.map(({ issue: { message, at } }) => ({ says: message, at }));

const leftOut = ({ whole, shown, count }: Counted): Raised | null => {
  const [first] = shown;
  if (first === undefined) return null;
  const { rule, region, issue } = first;
  const findings = plural(count, ['замечание', 'замечания', 'замечаний']);
  return {
    rule,
    region,
    issue: {
      at: issue.at,
      message: {
        ru: `И ещё ${count} ${findings} этого правила ${inWords[whole].ru}: показано первых ${most[whole]}`,
        en: `And ${count} more findings of this rule ${inWords[whole].en}: the first ${most[whole]} are shown`,
      },
      grounds: groundsOf(shown),
      evidence: `left out of the ${whole}`,
      ...(issue.territory === undefined ? {} : { territory: issue.territory }),
    },
  };
};

/** Counts the findings of one rule, and holds those back that are too many. */
export interface Gate {
  /** Whether a finding is to be told by itself. */
  readonly admits: (raised: Raised) => boolean;
  /** A finding for each text and file of which some were held back, which says how many. */
  readonly heldBack: () => readonly Raised[];
}

/** A gate for what one rule says. */
export const floodGate = (): Gate => {
  const texts = new Map<string, Counted>();
  const files = new Map<string, Counted>();
  const passes = (counts: Map<string, Counted>, key: string, whole: Whole, raised: Raised): boolean => {
    const counted = counts.get(key) ?? { whole, shown: [], count: -most[whole] };
    counts.set(key, counted);
    counted.count += 1;
    if (counted.count > 0 && counted.shown.length < mostShown) counted.shown.push(raised);
    return counted.count <= 0;
  };
  const passesFile = (raised: Raised): boolean => passes(files, raised.issue.at.source.file, 'file', raised);
  return {
    admits: (raised) => {
      const { source, path } = raised.issue.at;
      return passes(texts, `${source.file} ${pointerOf(path)}`, 'text', raised) && passesFile(raised);
    },
    heldBack: () => {
      const ofTexts = [...texts.values()].flatMap((counted) => leftOut(counted) ?? []).filter(passesFile);
      return [...ofTexts, ...[...files.values()].flatMap((counted) => leftOut(counted) ?? [])];
    },
  };
};
