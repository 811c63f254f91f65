// Where a document names the coordinator of its own system: «ЦНППМ выступает координатором РС НМС».

import type { Passage } from '../../model/passages.ts';
import type { Part, Subject, Territory } from '../../model/types.ts';

type Level = NonNullable<Territory['level']>;

const SYSTEM: Readonly<Record<Level, string>> = {
  region: 'РС\\s?НМС|Системы(?!\\p{L})|региональн\\p{L}{1,30}\\s+(?:систем|инфраструктур)\\p{L}{1,30}',
  municipality: 'МС\\s?НМС|Системы(?!\\p{L})|муниципальн\\p{L}{1,30}\\s+(?:систем|инфраструктур)\\p{L}{1,30}',
};

const patterns = (level: Level) => ({
  /** «Координатором РС НМС является ЦНППМ», «Координацию системы осуществляет ЦНППМ» */
  before: new RegExp(
    `(?<!\\p{L})(?:координатор(?:ом|(?<many>ами))|координаци[юя])\\s+(?:${SYSTEM[level]})[^.;]{0,600}?(?:явля|выступа|назнача|осуществля)\\p{L}{1,30}`,
    'iu',
  ),
  /** «Координатор РС НМС – ЦНППМ», «Координатор системы: ЦНППМ» */
  told: new RegExp(`(?<=^|[.;]\\s)координатор\\s+(?:${SYSTEM[level]})\\s*[–—:-]`, 'iu'),
  /** «ЦНППМ выступает координатором РС НМС», «ЦНППМ – координатор РС НМС» */
  after: new RegExp(
    `(?:выступа\\p{L}{1,30}|явля\\p{L}{1,30}|назнача\\p{L}{1,30}|[–—-])\\s+(?:регионального оператора Системы\\s*[–—-]\\s*)?координатор\\p{L}{0,30}\\s+(?:${SYSTEM[level]})`,
    'iu',
  ),
  /** «Определить ЦНППМ координатором РС НМС» */
  appointed: new RegExp(
    `(?<!\\p{L})(?:определить|назначить)\\s+(?<who>[^.;]{1,300}?)\\s+координатором\\s+(?:${SYSTEM[level]})`,
    'iu',
  ),
  /** «координация взаимодействия субъектов РС НМС» */
  promised: new RegExp(`(?<!\\p{L})координаци\\p{L}{1,30}\\s[^.;]{0,60}(?:${SYSTEM[level]})`, 'iu'),
  /** «координирует деятельность участников МС НМС», «координация работы субъектов Системы» */
  coordinates: new RegExp(
    `(?<!\\p{L})координ(?:аци\\p{L}{1,3}|иру\\p{L}{1,4})\\s(?:(?:совместн\\p{L}{2,3}\\s)?(?:деятельност|работ|взаимодействи|функционировани)\\p{L}{1,3}\\s)?(?:(?:всех\\s)?(?:участник|субъект|структур|звень)\\p{L}{1,3}\\s)?(?:${SYSTEM[level]})(?!\\s+образовани)`,
    'iu',
  ),
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

const subjectsIn = (
  { text }: Passage,
  level: Level,
  names: readonly Named[],
): readonly (Subject | null)[] => {
  const { before, told, after, appointed } = PATTERNS[level];
  const who = appointed.exec(text)?.groups?.['who'];
  if (who !== undefined) return [firstNamed(who, names)];
  const lead = told.exec(text) ?? before.exec(text);
  if (lead !== null) {
    const rest = text.slice(lead.index + lead[0].length);
    if (lead.groups?.['many'] === undefined) return [firstNamed(rest, names)];
    const [sentence = ''] = rest.split(/[.;]/u);
    return sentence.split(/,|\sи\s/u).map((one) => firstNamed(one, names));
  }
  const end = after.exec(text);
  if (end === null) return [];
  const said = text.slice(0, end.index);
  const start = [...said.matchAll(SENTENCE_START)].at(-1);
  return [firstNamed(said.slice(start === undefined ? 0 : start.index), names)];
};

const LETTERS = /^\p{Lu}{2,}(?:\s\p{Lu}{2,})*$/u;
const OF_SYSTEM = /^(?:\p{L}+\s){0,3}систем(?:а|ы|е|у|ой)(?!\p{L})/iu;

/** «ОСМС», where the act calls its own system so: read as «Системы». */
const withSystem = (abbreviations: Territory['abbreviations']): ((passage: Passage) => Passage) => {
  const own = abbreviations
    .filter(({ short, means }) => LETTERS.test(short) && OF_SYSTEM.test(means) && !/федеральн/iu.test(means))
    .map(({ short }) => short);
  if (own.length === 0) return (passage) => passage;
  const said = new RegExp(`(?<!\\p{L})(?:${own.join('|')})(?!\\p{L})`, 'gu');
  return (passage) => ({ ...passage, text: passage.text.replaceAll(said, 'Системы') });
};

/** Every place that names the coordinator; what is said of the federal level names another's. */
export const claimsIn = (
  passages: readonly Passage[],
  { level, subjects, abbreviations }: Pick<Territory, 'level' | 'subjects' | 'abbreviations'>,
): readonly Claim[] => {
  const names = namesOf(subjects);
  const whole = withSystem(abbreviations);
  return passages
    .filter(({ leadIn }) => leadIn?.levels.every((named) => named === 'federal') !== true)
    .flatMap((passage) =>
      subjectsIn(whole(passage), level, names).flatMap((subject) =>
        subject === null ? [] : [{ subject, part: passage.part }],
      ),
    );
};

/** Whether one of the functions of a subject is to coordinate the system or those who take part in it. */
export const coordinates = ({ functions }: Subject, level: Level): boolean =>
  functions.some(({ text }) => PATTERNS[level].coordinates.test(text));

/** Whether a text speaks of coordinating the subjects of the system, by whomever. */
export const promisesCoordination = (text: string, level: Level): boolean =>
  PATTERNS[level].promised.test(text);
