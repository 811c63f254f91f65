// The names of the systems of the three levels, and how a text says that such a system is created, developed, assessed.

import { analyse, type Reading } from '../../language/analyse.ts';
import type { Territory } from '../../model/types.ts';
import { withoutQuotations } from '../../text/marks/quotations.ts';
import { after } from '../../text/places/near-place.ts';

/** The system of one level: the country's (ЕФС), a region's (РС НМС), a municipality's (МС НМС). */
export type SystemLevel = 'federal' | 'region' | 'municipality';

const OF_SUPPORT =
  'систем[аыеуо]\\p{L}{0,2}(?:\\s+(?:научно-?\\s?)?методического\\s+сопровождения)?(?!\\p{L})';

const NAMES: Readonly<Record<SystemLevel, string>> = {
  federal: `ЕФС(?!\\p{L})|(?:един\\p{L}{2,3}\\s+)?федеральн\\p{L}{2,3}\\s+${OF_SUPPORT}`,
  region: `РС\\s?НМС(?!\\p{L})|(?:един\\p{L}{2,3}\\s+)?региональн\\p{L}{2,3}\\s+${OF_SUPPORT}`,
  municipality: `МС\\s?НМС(?!\\p{L})|(?:един\\p{L}{2,3}\\s+)?муниципальн\\p{L}{2,3}\\s+${OF_SUPPORT}`,
};

const DEED =
  '(?:создани|развити|функционировани|формировани|становлени|совершенствовани|эффективност|деятельност|цел|задач|субъект|структур|принцип)\\p{L}{0,3}';

const named = (level: SystemLevel): RegExp => new RegExp(`(?<!\\p{L})(?:${NAMES[level]})`, 'giu');
const done = (level: SystemLevel): RegExp =>
  new RegExp(`(?<!\\p{L})${DEED}(?:\\s+и\\s+\\p{L}+)?\\s+(?:${NAMES[level]})`, 'giu');

const byLevel = (of: (level: SystemLevel) => RegExp): Readonly<Record<SystemLevel, RegExp>> => ({
  federal: of('federal'),
  region: of('region'),
  municipality: of('municipality'),
});

const NAMED = byLevel(named);
const DONE = byLevel(done);

/** A region takes part in another's system: «участие в развитии ЕФС» says nothing of its own. */
const TAKES_PART = /(?<!\p{L})участ(?:и|в)/iu;

/** Words of a text with their place. */
export interface Words {
  readonly printed: string;
  readonly at: number;
}

/** Without these letters no system is named, and they are found sooner. */
const ANY_NAME = /фс|нмс|систем/iu;

const qualifies = ({ part, case: of }: Reading): boolean =>
  (part === 'noun' || part === 'adjective' || part === 'participle') && of === 'genitive';

/** «Системы образования» is another system than «системы, которая»: a word in the genitive says of what it is. */
const isOfOther = (found: string, rest: string): boolean => {
  const [, next = ''] = /^\s+(\p{L}+)/u.exec(rest) ?? [];
  return /систем\p{L}{1,3}$/iu.test(found) && analyse(next).some(qualifies);
};

const wordsAt = (text: string, pattern: RegExp): Words | null => {
  for (const { 0: found, index: at } of withoutQuotations(text).matchAll(pattern))
    if (!isOfOther(found, after(text, at + found.length)))
      return { printed: text.slice(at, at + found.length), at };
  return null;
};

/** Where a text names the system of a level in words of its own. */
export const namesSystem = (text: string, level: SystemLevel): Words | null =>
  ANY_NAME.test(text) ? wordsAt(text, NAMED[level]) : null;

/**
 * Where a text says that the system of a level is created, developed or assessed, and names no system of the
 * level `own` beside it.
 */
export const worksOnSystem = (text: string, level: SystemLevel, own: SystemLevel): Words | null =>
  !ANY_NAME.test(text) || TAKES_PART.test(text) || namesSystem(text, own) !== null
    ? null
    : wordsAt(text, DONE[level]);

const OF_EDUCATION: Readonly<Record<SystemLevel, string>> = {
  federal: 'федеральн',
  region: 'региональн',
  municipality: 'муниципальн',
};

const WITHIN = byLevel(
  (level) =>
    new RegExp(
      `(?<!\\p{L})(?:существующ|создаваем|действующ|функционирующ)\\p{L}{2,3}\\s+в\\s+${OF_EDUCATION[level]}\\p{L}{2}\\s+системе\\s+образования`,
      'giu',
    ),
);

const ANY_EDUCATION = /системе\s+образования/iu;

/** Where a text looks for its own structures in the education system of a level: «создаваемых в региональной системе образования». */
export const worksInSystem = (text: string, level: SystemLevel): Words | null =>
  ANY_EDUCATION.test(text) ? wordsAt(text, WITHIN[level]) : null;

/** The levels whose systems are not the territory's own. */
export const foreignLevels = ({ level }: Territory): readonly SystemLevel[] => {
  if (level === null) return [];
  return (['federal', 'region', 'municipality'] as const).filter((known) => known !== level);
};
