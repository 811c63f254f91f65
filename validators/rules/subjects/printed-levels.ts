// Of what level a subject is by the words of the act: by its own names, by what a sentence says of it, by the line or the
// heading under which it stands.
import type { Part, Subject, Territory } from '../../model/types.ts';
import type { Level } from '../../text/level-list.ts';
import { matchWords } from '../../text/word-match.ts';
import { normalise } from '../../text/words.ts';
import { type LeadIn, passagesWithDamaged } from '../levels/passages.ts';
import { mentionsIn } from './mentions.ts';
import { namesOf } from './names-pattern.ts';

/** Words that tell a level, in normalised text. «Федеральное государственное учреждение» is a form and tells none. */
const WORDS: readonly (readonly [RegExp, Level])[] = [
  [
    /(?<!\p{L})федеральн\p{L}+(?!\p{L}|\s+государственн)|(?<!\p{L})(?:минпросвещени|просвещения российск)/u,
    'federal',
  ],
  [/(?<!\p{L})(?:региональн|республик|област|кра[йяюе](?!\p{L})|краев|автономн\p{L}+ округ)/u, 'regional'],
  [/(?<!\p{L})(?:муниципальн|район|городск\p{L}+ округ|местн\p{L}+ самоуправлени)/u, 'municipal'],
  [/(?<!\p{L})(?:институциональн|образовательн\p{L}+ организаци|школ)/u, 'institutional'],
];

const OWN: Readonly<Record<Territory['level'], Level>> = { region: 'regional', municipality: 'municipal' };

/** The words of a territory's name, «Владимирская» as in «Владимирский институт»; shorter ones say nothing by themselves. */
const ownName = ({ name }: Territory): RegExp | null => {
  const words = matchWords(name).filter((word) => word.length > 5);
  return words.length === 0
    ? null
    : new RegExp(`(?<!\\p{L})(?:${words.map((word) => word.slice(0, -3)).join('|')})`, 'u');
};

/** What the act says of a subject's level. */
export interface PrintedLevels {
  readonly levels: ReadonlySet<Level>;
  /** The line of the act over the subject, where it stands under one. */
  readonly leadIn: LeadIn | null;
}

const SENTENCES = /(?<=[.!?;:])\s+/u;
const COORDINATOR = /(?<!\p{L})координатор/u;

/** Reads the levels of a territory's subjects from the words of its act. */
export const printedLevels = (territory: Territory): ((subject: Subject) => PrintedLevels) => {
  const own = ownName(territory);
  const levelsIn = (text: string): readonly Level[] => [
    ...WORDS.flatMap(([pattern, level]) => (pattern.test(text) ? [level] : [])),
    ...(own?.test(text) === true ? [OWN[territory.level]] : []),
  ];
  const passages = passagesWithDamaged(territory.provision);
  const said = passages.flatMap((passage) =>
    normalise(passage.text)
      .split(SENTENCES)
      .map((text) => ({ passage, text })),
  );
  const mentioned = mentionsIn(said.map(({ text }) => text));
  const over = new Map(passages.map(({ part, leadIn }) => [part, leadIn]));
  const headings = new Map<Part, readonly Level[]>();
  const walk = (parts: readonly Part[], above: readonly Level[]): void => {
    for (const part of parts) {
      const levels = part.kind === 'section' ? [...above, ...levelsIn(normalise(part.text))] : above;
      headings.set(part, levels);
      walk(part.children, levels);
    }
  };
  walk(territory.provision?.parts ?? [], []);

  return (subject) => {
    const means = territory.abbreviations
      .filter(({ short }) => namesOf(subject).includes(short))
      .map((abbreviation) => abbreviation.means);
    const names = [...namesOf(subject), ...means];
    const target = subject.clause?.target ?? null;
    const leadIn = target === null ? null : (over.get(target) ?? null);
    const levels = new Set<Level>(names.flatMap((name) => levelsIn(normalise(name))));
    const add = (found: readonly Level[]): void => {
      for (const level of found) levels.add(level);
    };
    for (const index of mentioned(names)) {
      const sentence = said[index];
      if (sentence === undefined) continue;
      const { passage, text } = sentence;
      if (passage.part.function === null) add(levelsIn(text));
      if (COORDINATOR.test(text) && territory.coordinator?.target === subject) add([OWN[territory.level]]);
      add(passage.leadIn?.levels ?? []);
    }
    add(leadIn?.levels ?? []);
    add((target === null ? undefined : headings.get(target)) ?? []);
    return { levels, leadIn };
  };
};

/**
 * The level of a subject as far as the act bears it out: null where it is recorded against the words of a printed act. A
 * draft has no printed text to be held against.
 */
export const borneOutLevels = (territory: Territory): ((subject: Subject) => Level | null) => {
  if (territory.source === null) return ({ level }) => level;
  const levelsOf = printedLevels(territory);
  return (subject) =>
    subject.level !== null && levelsOf(subject).levels.has(subject.level) ? subject.level : null;
};
