// Which kind a subject is of, proposed by its name, by what else the act says where it names it, and by the duties among its functions.
import { analyse, lemmasOf } from '../../../language/analyse.ts';
import { likeness, type Part, saidOf } from '../../../language/likeness.ts';
import { saidWords } from '../../../language/said-words.ts';
import { isSchoolOfPeople } from '../../../language/school-of-people.ts';
import type { SubjectKind } from '../../../model/types.ts';
import { levelsSaid } from '../../../rules/subjects/printed-levels.ts';
import { uncovered } from '../../../rules/subjects/subject-work.ts';
import type { Level } from '../../../text/names/level-list.ts';
import { areApart } from '../../../text/sets.ts';
import { normalise } from '../../../text/words/words.ts';

export interface Described {
  /** All its names. */
  readonly names: readonly string[];
  /** The line that names it: «… – координатор РС НМС в области». */
  readonly line: string;
  readonly headings: readonly string[];
  readonly functions: readonly string[];
  /** The level that the act names beside it. */
  readonly level?: Level | null;
  /** Whether a municipality adopts the act: there a centre is one of the municipality. */
  readonly isMunicipal?: boolean;
}

export interface RankedKind {
  readonly kind: SubjectKind;
  /** How likely it is, from 0 to 1. */
  readonly likelihood: number;
  /** Whether the first noun of the name speaks for it. */
  readonly isMeant: boolean;
}

const said: Readonly<Record<Part, number>> = { all: 1, most: 0.75, some: 0.5, little: 0.15, nothing: 0 };

/** «ЦНППМ» are the first letters of the kind's words. */
const initialsOf = (name: string): string =>
  saidWords(name)
    .map(({ at }) => name.charAt(at).toUpperCase())
    .join('');

/** Whether an abbreviation in a name is that of a kind. */
export const byInitials = (name: string, kind: string): boolean => {
  const letters = initialsOf(kind);
  // Two letters are those of many names: only the whole name tells.
  return letters.length > 2
    ? (name.match(/\p{Lu}{3,}/gu) ?? []).some((word) => word.startsWith(letters))
    : letters.length === 2 && name === letters;
};

/** The noun that a name is of: «объединение» of «объединения руководителей образовательных организаций»; null behind an abbreviation. */
const headOf = (name: string): ReadonlySet<string> | null => {
  for (const word of name.match(/[\p{L}-]+/gu) ?? []) {
    if (/\p{Lu}{2}/u.test(word)) return null;
    const parts = analyse(word).map(({ part: of }) => of);
    if (parts.includes('noun') && !parts.includes('adjective')) return lemmasOf(word);
  }
  return null;
};

/** So much of a likeness is left where the names are of other nouns. */
const ofAnotherNoun = 0.4;

const byName = (name: string, kind: string): number => {
  if (byInitials(name, kind)) return 0.95;
  const [own, its] = [headOf(name), headOf(kind)];
  const isOther = own !== null && its !== null && areApart(own, its);
  return ((said[saidOf(kind, name)] + likeness(name, kind).share) / 2) * (isOther ? ofAnotherNoun : 1);
};

/** What the line says beside the name tells less than the name, and duties less than both. */
const weights = { line: 0.7, duties: 0.35 } as const;

/** A federal body is called federal where a region describes it. */
const isElsewhere = ({ names, line, headings }: Described, { level }: SubjectKind): boolean =>
  level === 'federal' && ![...names, line, ...headings].some((text) => /федеральн/iu.test(text));

/** So much is left of a kind of another level than the name says: «районные объединения» are none of a school. */
const ofAnotherLevel = 0.6;

/** The words before the noun: «районные методические». */
const qualifiersIn = (name: string): string => {
  const words = name.match(/[\p{L}-]+/gu) ?? [];
  const noun = words.findIndex((word) => analyse(word).some(({ part: of }) => of === 'noun'));
  return words.slice(0, Math.max(0, noun)).join(' ');
};

const levelsOf = ({ names, level }: Described): readonly Level[] =>
  level == null ? names.flatMap((name) => levelsSaid(normalise(qualifiersIn(name)))) : [level];

const likelihoodOf = (subject: Described, kind: SubjectKind): number => {
  const levels = levelsOf(subject);
  const isOther = levels.length > 0 && !levels.includes(kind.level);
  return bySaying(subject, kind) * (isOther ? ofAnotherLevel : 1);
};

const bySaying = (subject: Described, kind: SubjectKind): number => {
  if (isElsewhere(subject, kind)) return 0;
  const { names, line, functions } = subject;
  const name = Math.max(
    ...names.map((own) => byName(own, kind.name)),
    weights.line * said[saidOf(kind.name, line)],
  );
  if (kind.duties.length === 0) return name;
  const covered = 1 - uncovered(kind, functions, []).length / kind.duties.length;
  return Math.min(1, name + weights.duties * covered * (1 - name));
};

/** What a noun says of one who bears it, where no name of a kind does: it is proposed, and may be another. */
const byNoun: readonly (readonly [nouns: string, kind: string])[] = [
  ['школа лицей гимназия сад площадка', 'school'],
  ['университет вуз кафедра', 'universities'],
  ['колледж техникум училище', 'vocational-colleges'],
  ['ассоциация сообщество союз клуб объединение', 'professional-communities'],
  ['методист тьютор куратор консультант эксперт', 'methodical-asset'],
  ['педагог учитель пара', 'teacher-pairs'],
  ['директор заместитель руководитель', 'methodical-leads'],
];
/** What regions, municipalities and schools call alike. */
const byLevel: readonly (readonly [nouns: string, regional: string, municipal: string, school: string])[] = [
  [
    'министерство департамент комитет управление отдел администрация орган',
    'ministry',
    'municipal-authority',
    'methodical-leads',
  ],
  [
    'институт академия центр дом кабинет служба структура подразделение',
    'institute',
    'municipal-service',
    'methodical-leads',
  ],
  ['совет комиссия', 'methodical-councils', 'methodical-councils', 'school-council'],
];
/** What the form of an organisation tells, where nothing else of its name does. */
const byForm: readonly (readonly [form: RegExp, kind: string])[] = [
  [/^М[БАК]?О?У\s+ДПО(?!\p{L})/u, 'municipal-service'],
  [/(?<!\p{L})ДПО(?!\p{L})/u, 'institute'],
  [/ОУ\s+ВО(?!\p{L})/u, 'universities'],
  [/(?<!\p{L})(?:СОШ|[МГЧ][БАК]?ОУ)(?!\p{L})/u, 'school'],
  [/(?<!\p{L})[ОКР]?Г?[БАК]?ПОУ(?!\p{L})/u, 'vocational-colleges'],
  [/^(?:АНО|НКО|НП)(?!\p{L})/u, 'nonprofit-organisations'],
  [/^М[БАК]?У(?!\p{L})/u, 'municipal-service'],
  [/^[ОКР]?Г[БАК]?У(?!\p{L})/u, 'institute'],
];

/** An autonomous okrug is a region. */
const MUNICIPAL =
  /(?<!\p{L})(?:муниципал|территориальн|район|городск|(?<!автономн\p{L}{2,3}\s)округ|город[аеу]?(?!\p{L}))/iu;
const SCHOOL = /(?<!\p{L})(?:школ(?!ам)|образовательн\p{L}{2,3}\s+организаци)/iu;
/** So likely is a kind that only a noun speaks for. */
const ofNoun = 0.4;

/** The kind that the first noun of a name speaks for; null where none does. */
const kindByNoun = (subject: Described): string | null => {
  const { names, line, headings } = subject;
  const texts = [...names, line, ...headings];
  if (names.some(isSchoolOfPeople)) return 'professional-communities';
  const isOfSchool = [...names, headings.at(-1) ?? ''].some((text) => SCHOOL.test(text));
  const isMunicipal = subject.isMunicipal === true || texts.some((text) => MUNICIPAL.test(text));
  for (const word of names.flatMap((name) => name.match(/\p{L}+/gu) ?? [])) {
    const lemmas = lemmasOf(word);
    const has = (nouns: string): boolean => nouns.split(' ').some((noun) => lemmas.has(noun));
    const own = byNoun.find(([nouns]) => has(nouns));
    if (own !== undefined) return own[1];
    const level = byLevel.find(([nouns]) => has(nouns));
    if (level !== undefined) return level[isOfSchool ? 3 : isMunicipal ? 2 : 1];
  }
  return byForm.find(([form]) => names.some((name) => form.test(name)))?.[1] ?? null;
};

/** The kinds, the likeliest first; those that nothing speaks for are left out. */
export const rankKinds = (subject: Described, kinds: readonly SubjectKind[]): readonly RankedKind[] => {
  const meant = kindByNoun(subject);
  return kinds
    .map((kind) => ({
      kind,
      likelihood: Math.max(likelihoodOf(subject, kind), kind.id === meant ? ofNoun : 0),
      isMeant: kind.id === meant,
    }))
    .filter(({ likelihood }) => likelihood > 0.1)
    .sort((a, b) => b.likelihood - a.likelihood);
};
