// Where a document names the coordinator of its own system: «ЦНППМ выступает координатором РС НМС».

import type { Passage } from '../../model/passages.ts';
import type { Part, Subject, Territory } from '../../model/types.ts';

type Level = NonNullable<Territory['level']>;

const SYSTEM: Readonly<Record<Level, string>> = {
  region: 'РС\\s?НМС|Системы(?!\\p{L})|региональн\\p{L}{1,30}\\s+(?:систем|инфраструктур)\\p{L}{1,30}',
  municipality: 'МС\\s?НМС|Системы(?!\\p{L})|муниципальн\\p{L}{1,30}\\s+(?:систем|инфраструктур)\\p{L}{1,30}',
};

const patterns = (level: Level) => ({
  /** «Координатором РС НМС является ЦНППМ» */
  before: new RegExp(
    `(?<!\\p{L})координатором\\s+(?:${SYSTEM[level]})[^.;]{0,600}?(?:является|выступает|назначается)`,
    'iu',
  ),
  /** «ЦНППМ выступает координатором РС НМС», «ЦНППМ – координатор РС НМС» */
  after: new RegExp(
    `(?:выступа\\p{L}{1,30}|явля\\p{L}{1,30}|назнача\\p{L}{1,30}|[–—-])\\s+(?:регионального оператора Системы\\s*[–—-]\\s*)?координатор\\p{L}{0,30}\\s+(?:${SYSTEM[level]})`,
    'iu',
  ),
  /** «координация взаимодействия субъектов РС НМС» */
  promised: new RegExp(`(?<!\\p{L})координаци\\p{L}{1,30}\\s[^.;]{0,60}(?:${SYSTEM[level]})`, 'iu'),
});

const PATTERNS: Readonly<Record<Level, ReturnType<typeof patterns>>> = {
  region: patterns('region'),
  municipality: patterns('municipality'),
};

interface Named {
  readonly name: string;
  readonly subject: Subject;
}

/** All names of the subjects, the longest first: «ЦНППМ ВИРО» before «ВИРО». */
const namesOf = (subjects: readonly Subject[]): readonly Named[] =>
  subjects
    .flatMap((subject) =>
      [subject.short, subject.name, ...subject.aliases].flatMap((name) =>
        name === null ? [] : [{ name: name.toLowerCase(), subject }],
      ),
    )
    .sort((a, b) => b.name.length - a.name.length);

/** The subject that a stretch of text names first. */
const firstNamed = (text: string, names: readonly Named[]): Subject | null => {
  const small = text.toLowerCase();
  let best: { readonly at: number; readonly subject: Subject } | null = null;
  for (const { name, subject } of names) {
    const at = small.indexOf(name);
    if (at !== -1 && (best === null || at < best.at)) best = { at, subject };
  }
  return best?.subject ?? null;
};

/** A place that names the coordinator, and whom it names. */
export interface Claim {
  readonly subject: Subject;
  readonly part: Part;
}

const SENTENCE_START = /[.;!?]\s+(?=\p{Lu})/gu;

const claimIn = ({ part, text }: Passage, level: Level, names: readonly Named[]): Claim | null => {
  const { before, after } = PATTERNS[level];
  const lead = before.exec(text);
  const end = lead === null ? after.exec(text) : null;
  if (lead !== null) {
    const subject = firstNamed(text.slice(lead.index + lead[0].length), names);
    return subject === null ? null : { subject, part };
  }
  if (end === null) return null;
  const said = text.slice(0, end.index);
  const start = [...said.matchAll(SENTENCE_START)].at(-1);
  const subject = firstNamed(said.slice(start === undefined ? 0 : start.index), names);
  return subject === null ? null : { subject, part };
};

/** Every place that names the coordinator; what is said of the federal level names another's. */
export const claimsIn = (
  passages: readonly Passage[],
  level: Level,
  subjects: readonly Subject[],
): readonly Claim[] => {
  const names = namesOf(subjects);
  return passages
    .filter(({ leadIn }) => leadIn?.levels.every((named) => named === 'federal') !== true)
    .map((passage) => claimIn(passage, level, names))
    .filter((claim) => claim !== null);
};

/** Whether a text speaks of coordinating the subjects of the system, by whomever. */
export const promisesCoordination = (text: string, level: Level): boolean =>
  PATTERNS[level].promised.test(text);
