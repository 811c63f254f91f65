// Who or what an indicator counts: «педагогических работников и управленческих кадров». Two shares can be compared, and a
// formula gives a share, only where the same people are counted.

import { foundIn } from '../remembered.ts';
import { type Tokens, textAt, tokenize } from '../tokens.ts';

/** The kinds that acts of this field count. */
export type Counted =
  | 'teachers'
  | 'managers'
  | 'teams'
  | 'staff'
  | 'organisations'
  | 'sites'
  | 'pupils'
  | 'parents'
  | 'mentees'
  | 'programmes'
  | 'agreements'
  | 'events';

/** The counted kinds of a phrase, in printed order, and its place `[at, at + length)`. */
export interface CountedPhrase {
  readonly kinds: readonly Counted[];
  /** What the counted belong to, as printed: «общеобразовательных организаций»; null where nothing is said. */
  readonly of: string | null;
  readonly at: number;
  readonly length: number;
}

/** The genitive plural, in which counted things stand after «доля», «количество», «15%»; longer spellings first. */
const spellings: readonly (readonly [Counted, readonly string[]])[] = [
  [
    'teachers',
    [
      'педагогических работников',
      'молодых педагогов',
      'молодых специалистов',
      'педагогов',
      'учителей',
      'воспитателей',
      'наставников',
    ],
  ],
  ['managers', ['управленческих кадров', 'руководящих работников', 'руководителей', 'директоров']],
  ['teams', ['управленческих команд']],
  ['staff', ['специалистов', 'методистов', 'сотрудников']],
  [
    'organisations',
    ['общеобразовательных организаций', 'образовательных организаций', 'детских садов', 'школ', 'оо'],
  ],
  ['sites', ['стажировочных площадок', 'инновационных площадок', 'апробационных площадок', 'сп', 'рип']],
  ['pupils', ['обучающихся', 'учащихся', 'школьников', 'воспитанников', 'студентов', 'детей']],
  ['parents', ['родителей']],
  ['mentees', ['наставляемых']],
  ['programmes', ['дополнительных профессиональных программ', 'программ дпо', 'программ дпп', 'программ']],
  ['agreements', ['соглашений', 'договоров']],
  ['events', ['мероприятий']],
];

interface Spelling {
  readonly kind: Counted;
  readonly words: readonly string[];
}

const byFirstWord: ReadonlyMap<string, readonly Spelling[]> = Map.groupBy(
  spellings.flatMap(([kind, texts]) => texts.map((text) => ({ kind, words: text.split(' ') }))),
  ({ words }) => words[0] ?? '',
);

/** Words before the counted: «доля», «общее количество», «число», «от», «действующих». A counted phrase begins after them. */
const MOST_WORDS_BEFORE = 8;

/** Says only that all of the place are meant: a territory without its name, or all there are. */
const places = new Set(
  'муниципалитета муниципалитетов региона области республики края района округа'.split(' '),
);

const spellingAt = (tokens: Tokens, i: number): { readonly kind: Counted; readonly next: number } | null => {
  for (const { kind, words } of byFirstWord.get(textAt(tokens, i)) ?? [])
    if (words.every((word, k) => textAt(tokens, i + k) === word)) return { kind, next: i + words.length };
  return null;
};

const skipPlaces = (tokens: Tokens, i: number): number => {
  let next = i;
  while (places.has(textAt(tokens, next))) next += 1;
  return next;
};

const joints = new Set([',', 'и', 'или']);

/** The phrase whose first word is token `i`, or null. */
const phraseAt = (text: string, tokens: Tokens, i: number): CountedPhrase | null => {
  const first = spellingAt(tokens, i);
  if (first === null) return null;
  const kinds = new Set([first.kind]);
  let of: string | null = null;
  let end = first.next;
  for (;;) {
    const next = skipPlaces(tokens, end);
    const joint = joints.has(textAt(tokens, next));
    const more = spellingAt(tokens, joint ? next + 1 : next);
    if (more === null) break;
    if (joint) kinds.add(more.kind);
    else of = text.slice(tokens[next]?.at, tokens[more.next - 1]?.end);
    end = more.next;
  }
  const at = tokens[i]?.at ?? 0;
  return { kinds: [...kinds], of, at, length: (tokens[end - 1]?.end ?? at) - at };
};

/** More than the longest counted phrase of any act; what stands further on qualifies it. */
const REACH = 400;
const FIRST_WORD = /^\p{L}+/u;

/** What the words at the very beginning of a text count («педагогических работников, освоивших …»), or null. */
export const countedAtStart = (text: string): CountedPhrase | null => {
  const first = FIRST_WORD.exec(text)?.[0].toLowerCase() ?? '';
  return byFirstWord.has(first) ? phraseAt(text, tokenize(text.slice(0, REACH)), 0) : null;
};

/** What a name or a meaning counts («количество педагогов муниципалитета»), or null where it names no known kind. */
export const countedIn = (text: string): CountedPhrase | null => firstCounted(text)[0] ?? null;

const firstCounted = foundIn(function* (text): Generator<CountedPhrase> {
  const tokens = tokenize(text.slice(0, REACH));
  for (let i = 0; i < Math.min(tokens.length, MOST_WORDS_BEFORE); i += 1) {
    const phrase = phraseAt(text, tokens, i);
    if (phrase === null) continue;
    yield phrase;
    return;
  }
});

/** What a phrase says right behind its last word: «специалистов ММС», up to the comma. */
const BEHIND = /^(?:\s+[^\s,;.()]+){0,3}(?=[,;(]|\s*$)/u;

/** The words by which a phrase of the text names one of its kinds, as printed; null where it does not. */
export const printedKind = (text: string, { at, length }: CountedPhrase, kind: Counted): string | null => {
  const tokens = tokenize(text.slice(at, at + length));
  for (let i = 0; i < tokens.length; i += 1) {
    const found = spellingAt(tokens, i);
    if (found?.kind !== kind) continue;
    const [from, to] = [at + (tokens[i]?.at ?? 0), at + (tokens[found.next - 1]?.end ?? length)];
    const behind = to === at + length ? (BEHIND.exec(text.slice(to))?.[0] ?? '') : '';
    return text.slice(from, to) + behind;
  }
  return null;
};
