// Of what level a subject is by the words of the act: by its own names, by what a sentence says of it, by the line or the
// heading under which it stands.

import { formKey } from '../../language/plain-words.ts';
import { withoutSchoolsOfPeople } from '../../language/school-of-people.ts';
import { allParts } from '../../model/all-parts.ts';
import { type LeadIn, passagesWithDamaged } from '../../model/passages.ts';
import type { Part, Subject, Territory } from '../../model/types.ts';
import type { Level } from '../../text/names/level-list.ts';
import { normalise } from '../../text/words/words.ts';
import { lazily, perTerritory } from '../asked-once.ts';
import { calledSchools } from './called-school.ts';
import { definitionsOf } from './definitions.ts';
import { levelWordsByClause } from './levels-by-reference.ts';
import { levelledItems } from './levels-of-items.ts';
import { mentionsIn, namesOf } from './mentions.ts';
import { otherActs } from './of-all-acts.ts';
import { tableLevels } from './table-levels.ts';
import { territoryWords } from './territory-words.ts';

/** Words that tell a level, in normalised text. «Федеральное государственное учреждение» is a form and tells none. */
const WORDS: readonly (readonly [RegExp, Level])[] = [
  [
    /(?<!\p{L})федеральн\p{L}+(?!\p{L}|\s+государственн)|(?<!\p{L})(?:минпросвещени|просвещения российск)/u,
    'federal',
  ],
  [/(?<!\p{L})(?:региональн|республик|област|кра[йяюе](?!\p{L})|краев|автономн\p{L}+ округ)/u, 'regional'],
  [/(?<!\p{L})(?:муниципальн|район|городск\p{L}+ (?:округ|уров)|местн\p{L}+ самоуправлени)/u, 'municipal'],
  [/(?<!\p{L})(?:институциональн|образовательн\p{L}+ организаци|школ)/u, 'institutional'],
];

/** The levels of which the words of a normalised text are. */
export const levelsSaid = (text: string): readonly Level[] => {
  const said = withoutSchoolsOfPeople(text);
  return WORDS.flatMap(([pattern, level]) => (pattern.test(said) ? [level] : []));
};

const OWN: Readonly<Record<Territory['level'], Level>> = { region: 'regional', municipality: 'municipal' };

/** What the act says of the levels of its subjects. */
export interface PrintedLevels {
  /** Whether the act bears a level out. */
  readonly bears: (subject: Subject, level: Level) => boolean;
  /** The levels that its name, its table, its headings and the line over its clause name for a subject. */
  readonly of: (subject: Subject) => ReadonlySet<Level>;
  /** Those alone that it names where it speaks of no other subject. */
  readonly ofItself: (subject: Subject) => ReadonlySet<Level>;
  /** The line over the clause of a subject, where it stands under one. */
  readonly leadInOf: (subject: Subject) => LeadIn | null;
}

const SENTENCES = /(?<=[.!?;:])\s+/u;
const COORDINATOR = /(?<!\p{L})координатор/u;

/** «2.3. Уровень образовательной организации.», «4.1. Субъекты регионального уровня.»: a clause that only heads those in it. */
const LONGEST_HEADING = 80;
const isLevelHeading = ({ text, children }: Part): boolean =>
  children.length > 0 &&
  text.length <= LONGEST_HEADING &&
  /(?<!\p{L})уров(?:ень|ня|ней)(?!\p{L})/iu.test(text);

interface Sentence {
  readonly text: string;
  /** The same without names that tell no level. */
  readonly levelled: string;
}

const read = (territory: Territory): PrintedLevels => {
  const own = territoryWords(territory);
  const schools = calledSchools(territory.subjects);
  const meant = schools?.without ?? normalise;
  const levelsIn = (text: string): readonly Level[] => [
    ...levelsSaid(text),
    ...(own?.test(text) === true ? [OWN[territory.level]] : []),
  ];
  const passages = passagesWithDamaged(territory.provision);
  const over = new Map(passages.map(({ part, leadIn }) => [part, leadIn]));
  const headings = new Map<Part, readonly Level[]>();
  const byReference = levelWordsByClause(territory);
  const walk = (parts: readonly Part[], above: readonly Level[]): void => {
    for (const part of parts) {
      const referred = part.number === null || part.inOrder ? undefined : byReference.get(part.number);
      const levels = [
        ...above,
        ...(part.kind === 'section' || isLevelHeading(part) ? levelsIn(meant(part.text)) : []),
        ...(referred?.flatMap(levelsIn) ?? []),
      ];
      headings.set(part, levels);
      walk(part.children, levels);
    }
  };
  walk(territory.provision?.parts ?? [], []);

  const inTables = tableLevels(territory, levelsIn);

  const namesWithMeans = (subject: Subject): readonly string[] => {
    const names = namesOf(subject);
    return [
      ...names,
      ...territory.abbreviations.flatMap(({ short, means }) => (names.includes(short) ? [means] : [])),
    ];
  };
  const leadInOf = ({ clause }: Subject): LeadIn | null =>
    clause?.target == null ? null : (over.get(clause.target) ?? null);
  /** By its names, and by the line and the headings over its clause. */
  const near = (subject: Subject): readonly Level[] => [
    ...namesWithMeans(subject).flatMap((name) => levelsIn(meant(name))),
    ...inTables(subject),
    ...(leadInOf(subject)?.levels ?? []),
    ...((subject.clause?.target == null ? null : headings.get(subject.clause.target)) ?? []),
  ];

  const sentencesOf = (text: string): readonly Sentence[] =>
    schools === null
      ? normalise(text)
          .split(SENTENCES)
          .map((one) => ({ text: one, levelled: one }))
      : text.split(SENTENCES).map((one) => ({ text: normalise(one), levelled: meant(one) }));

  // The sentences are read only where a subject's own place does not tell.
  const sentences = lazily(() => {
    const said = passages.flatMap((passage) =>
      sentencesOf(passage.text).map((sentence) => ({ passage, ...sentence })),
    );
    return { said, mentioned: mentionsIn(said.map(({ text }) => text)) };
  });
  const tells = schools?.tells ?? (() => true);
  const places = new Map<Subject, ReadonlySet<number>>();
  const placesOf = (subject: Subject): ReadonlySet<number> => {
    const own = places.get(subject) ?? sentences().mentioned(namesWithMeans(subject).filter(tells));
    places.set(subject, own);
    return own;
  };
  const isOfOthers = (subject: Subject, index: number): boolean =>
    territory.subjects.some((other) => other !== subject && placesOf(other).has(index));
  /** By what sentences say of it, and by the lines over them. */
  const far = (subject: Subject, isAlone = false): readonly Level[] => {
    const { said } = sentences();
    return [...placesOf(subject)].flatMap((index): readonly Level[] => {
      const sentence = said[index];
      if (sentence === undefined || (isAlone && isOfOthers(subject, index))) return [];
      const { passage, text, levelled } = sentence;
      const isCoordinator = COORDINATOR.test(text) && territory.coordinator?.target === subject;
      return [
        ...(passage.part.function === null ? levelsIn(levelled) : []),
        ...(isCoordinator ? [OWN[territory.level]] : []),
        ...(passage.leadIn?.levels ?? []),
      ];
    });
  };
  /** By what a concept says of it: it bears a level out, and names none that the act does not name elsewhere. */
  const defined = (subject: Subject): readonly Level[] =>
    definitionsOf(territory)(namesWithMeans(subject)).flatMap((text) => levelsIn(meant(text)));
  const items = lazily(() => {
    const levelled = levelledItems(territory);
    return { levelled, mentioned: mentionsIn(levelled.map(({ text }) => normalise(text))) };
  });
  /** By what a sentence says of the items of a list, one of which names it. */
  const inItems = (subject: Subject): readonly Level[] => {
    const { levelled, mentioned } = items();
    return [...mentioned(namesWithMeans(subject))].flatMap((index) => levelsIn(levelled[index]?.words ?? ''));
  };
  /** By what it does, and by what its clause says. */
  const atWork = ({ functions, clause }: Subject): readonly Level[] =>
    [...functions, ...allParts(clause?.target == null ? [] : [clause.target])].flatMap(({ text }) =>
      levelsIn(meant(text)),
    );
  const isNear = (subject: Subject): boolean => near(subject).length > 0;
  return {
    bears: (subject, level) =>
      near(subject).includes(level) ||
      // An act describes bodies of its own level, where it says no other.
      (!isNear(subject) && level === OWN[territory.level]) ||
      far(subject).includes(level) ||
      defined(subject).includes(level) ||
      inItems(subject).includes(level) ||
      (!isNear(subject) && atWork(subject).includes(level)),
    of: (subject) => new Set(near(subject)),
    ofItself: (subject) => new Set([...near(subject), ...far(subject, true)]),
    leadInOf,
  };
};

/** Reads the levels of a territory's subjects from the words of its act, once for all rules that ask. */
export const printedLevels: (territory: Territory) => PrintedLevels = perTerritory(read);

/** Whether another act of the territory has a subject under the same name, and bears the level of it out. */
export const levelElsewhere = (territory: Territory): ((subject: Subject, level: Level) => boolean) => {
  const acts = otherActs(territory);
  return ({ name }, level) =>
    acts.some((act) =>
      act.subjects.some(
        (other) => formKey(other.name) === formKey(name) && printedLevels(act).bears(other, level),
      ),
    );
};

/**
 * The level of a subject as far as the act bears it out: null where it is recorded against the words of a printed act. A
 * draft has no printed text to be held against.
 */
export const borneOutLevels = (territory: Territory): ((subject: Subject) => Level | null) => {
  if (territory.source === null) return ({ level }) => level;
  const { bears } = printedLevels(territory);
  return (subject) => (subject.level !== null && bears(subject, subject.level) ? subject.level : null);
};
