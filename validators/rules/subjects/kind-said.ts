// What an act says of the kind of its subjects: by their names and abbreviations, by their work, where it describes and defines
// them; and what the other acts of the territory say of the same.
import { analyse } from '../../language/analyse.ts';
import { formKey, nameStandsAt, plainWords } from '../../language/plain-words.ts';
import { saidRoots, saidWords } from '../../language/said-words.ts';
import { allParts } from '../../model/all-parts.ts';
import type { Part, Provision, Subject, SubjectKind, Territory } from '../../model/types.ts';
import { remembered } from '../../text/remembered.ts';
import { areApart, without } from '../../text/sets.ts';
import { matchWords } from '../../text/words/word-match.ts';
import { lazily } from '../asked-once.ts';
import { mayBeInDamaged } from '../damaged-passages.ts';
import { definitionsOf } from './definitions.ts';
import { levelWordsByClause } from './levels-by-reference.ts';
import { namesOf } from './mentions.ts';
import { otherActs } from './of-all-acts.ts';
import { uncovered } from './subject-work.ts';

/** What a body is by what it is called: a school is an organisation of education, a department of a district its authority. */
const IS_A: readonly (readonly [called: RegExp, is: string])[] = [
  [
    /(?<!\p{L})(?:школ\p{L}{0,3}(?!\p{L}|\s+(?:молод|начинающ|наставн|педагог|учител|мастер|руковод|резерв))|гимнази\p{L}{1,3}|лице[йяюе]\p{L}{0,2}|детск\p{L}{2,3}\s+сад)/iu,
    'образовательная организация',
  ],
  [/(?<!\p{L})(?:министерств|департамент|администраци)\p{L}{1,3}(?!\p{L})/iu, 'орган власти'],
  [
    /(?<!\p{L})(?:отдел|управлени|комитет|департамент)\p{L}{0,3}\s+(?:по\s+|общего\s+|народного\s+)?образовани/iu,
    'орган управления образованием',
  ],
  [/(?<!\p{L})(?:колледж|техникум|училищ)/iu, 'профессиональная образовательная организация'],
  [/(?<!\p{L})(?:университет|институт|академи)/iu, 'образовательная организация высшего образования'],
  [
    /(?<!\p{L})(?:администраци\p{L}{1,3}\s+[^,;.]{0,60}?(?:район|округ|город|муниципальн)|(?:районн|городск|окружн)\p{L}{2,3}\s+(?:отдел|управлени|комитет))/iu,
    'муниципалитет',
  ],
];

/** What bodies that texts speak of are besides: «школа» is an organisation of education. */
const whatTheyAre = (texts: readonly string[]): readonly string[] => {
  const text = texts.join('\n');
  return IS_A.flatMap(([called, kind]) => (called.test(text) ? [kind] : []));
};

/** So much of what stands behind the noun of a kind is lost by no other wording of the same. */
const mostOf = 2 / 3;

const rootsIn = (texts: readonly string[]): ReadonlySet<string> => saidRoots(texts.join('\n'));

/** «Методический совет | образовательной организации»: the roots of the noun of a kind, and of what stands behind it. */
const elementsOf: (kind: string) => {
  readonly head: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
} = remembered((kind) => {
  const words = saidWords(kind).map(({ at, end }) => ({ text: kind.slice(at, end), end }));
  const head = words.find(({ text }) =>
    analyse(text).some(({ part, case: of }) => part === 'noun' && of === 'nominative'),
  );
  return {
    head: saidRoots(head?.text ?? ''),
    behind: head === undefined ? new Set<string>() : saidRoots(kind.slice(head.end)),
  };
});

/** «ЦНППМ» says the words whose first letters it has. */
const isShortOf = (names: readonly string[], kind: string): boolean =>
  names.flatMap(matchWords).includes(
    saidWords(kind)
      .map(({ at }) => kind.charAt(at).toLowerCase())
      .join(''),
  );

/** What the act says where it describes a subject: the headings above its clause, with the levels that are named for them, the clause and what stands under it. */
const wordsAround = (
  provision: Provision,
  { clause }: Subject,
  referred: ReadonlyMap<string, readonly string[]>,
): readonly string[] => {
  const walk = (parts: readonly Part[], above: readonly string[]): readonly string[] => {
    for (const part of parts) {
      const own = [...above, part.text, ...((part.inOrder ? null : referred.get(part.number ?? '')) ?? [])];
      if (part === clause?.target) return [...own, ...[...allParts(part.children)].map(({ text }) => text)];
      const found = walk(part.children, own);
      if (found.length > 0) return found;
    }
    return [];
  };
  return walk(provision.parts, []);
};

/** A kind that an act does not say of its subject. */
interface Unsaid {
  /** The kind that its names print instead. */
  readonly meant: SubjectKind | null;
  /** All that the act says of it, or its names where they print another kind. */
  readonly said: readonly string[];
}

/** Tells of each subject of an act whether the act says its kind; null where it does. */
export const kindUnsaid = (
  territory: Territory,
  kinds: readonly SubjectKind[],
): ((subject: Subject) => Unsaid | null) => {
  const { provision, abbreviations } = territory;
  const referred = lazily(() => levelWordsByClause(territory));
  return (subject) => {
    const { kind, name } = subject;
    if (provision === null || kind.target === null || mayBeInDamaged(provision, name)) return null;
    const names = namesOf(subject);
    const means = abbreviations.filter(({ short }) => names.includes(short)).map((known) => known.means);
    const all = [...names, ...means];
    const words = saidRoots(kind.target.name);
    const isSaidBy = (texts: readonly string[]): boolean => without(words, rootsIn(texts)).size === 0;
    if (isSaidBy([...all, ...whatTheyAre(all)])) return null;
    const defined = definitionsOf(territory)(all);
    const phrases = [...all, ...(isSaidBy([...all, ...defined]) ? [] : defined)].map(plainWords);
    const isPrinted = (other: SubjectKind): boolean =>
      other !== kind.target && phrases.some((phrase) => nameStandsAt(phrase, 0, plainWords(other.name)));
    const [meant] = kinds.filter(isPrinted).toSorted((a, b) => b.name.length - a.name.length);
    if (meant !== undefined) return { meant, said: all };
    const texts = subject.functions.map(({ text }) => text);
    // «Академия» with the work of an institute is one under another name: another kind would lose its duties.
    const isAtWork = uncovered(kind.target, texts, territory.terms).length < kind.target.duties.length;
    if (subject.clause?.target == null || isAtWork || isShortOf(all, kind.target.name)) return null;
    const said = [
      ...all,
      ...texts,
      ...wordsAround(provision, subject, referred()),
      ...defined,
      // The act of a municipality describes bodies of the municipality.
      ...(territory.level === 'municipality' ? ['муниципальный'] : []),
    ];
    const are = whatTheyAre(said);
    const { head, behind } = elementsOf(kind.target.name);
    // «Методические советы» are said, and «образовательной организации» is not.
    const left = areApart(head, rootsIn(all)) ? 0 : without(behind, rootsIn([...said, ...are])).size;
    const isMore = left > 1 && left >= behind.size * mostOf;
    // A school bears out a kind of schools, and none of their councils.
    const bearing = areApart(head, rootsIn(are)) ? said : [...said, ...are];
    return isMore || (words.size > 1 && areApart(words, rootsIn(bearing)))
      ? { meant: null, said: bearing }
      : null;
  };
};

/** Whether another act of the territory has a subject under the same full name and of the same kind, and says that kind of it. */
export const borneOutElsewhere = (
  territory: Territory,
  kinds: readonly SubjectKind[],
): ((subject: Subject) => boolean) => {
  const acts = otherActs(territory).map((act) => ({ act, unsaidOf: kindUnsaid(act, kinds) }));
  return ({ kind, name }) =>
    acts.some(({ act, unsaidOf }) =>
      act.subjects.some(
        (other) =>
          other.kind.target === kind.target &&
          formKey(other.name) === formKey(name) &&
          unsaidOf(other) === null,
      ),
    );
};
