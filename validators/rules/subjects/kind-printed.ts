// A kind is a statement on the subject too: a council of «образовательной организации» that the act calls a council only
// stands in the comparison beside those of schools.

import { nameStandsAt, plainWords } from '../../language/plain-words.ts';
import { saidRoots, saidWords, unsaid } from '../../language/said-words.ts';
import { allParts } from '../../model/all-parts.ts';
import { inner } from '../../model/excerpt.ts';
import type { Part, Provision, Subject, SubjectKind } from '../../model/types.ts';
import { isKnown } from '../../model/whole.ts';
import { without } from '../../text/sets.ts';
import { matchWords } from '../../text/words/word-match.ts';
import { lazily } from '../asked-once.ts';
import { mayBeInDamaged } from '../damaged-passages.ts';
import { edit, primer } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { printed, sourcePath } from '../source/example-source.ts';
import { definitionsOf } from './definitions.ts';
import { levelWordsByClause } from './levels-by-reference.ts';
import { namesOf } from './mentions.ts';
import { uncovered } from './subject-work.ts';

const kindsWith = (name: string): Readonly<Record<string, string>> => ({
  'federal/subject-kinds.yaml': `${primer.subjectKinds}  - { id: councils, level: regional, name: Методические советы }
  - { id: school-council, level: institutional, name: Методический совет образовательной организации }
`,
  'regions/primer/acts/1/subjects.yaml': `${primer.subjects}  - id: councils
    name: ${name}
    kind: school-council
    clause: "2"
    functions: [{ text: помогают в подготовке мероприятий., clause: "2" }]
`,
  ...edit('provision', '## 2. Субъекты\n', `## 2. Субъекты\n\n${name} помогают в подготовке мероприятий.\n`),
  ...edit('roadmap', 'Иванова И.И.', name),
});

/** So many words of a kind, and half of them, are lost by no other wording of the same. */
const fewest = 2;

/** What a body is by what it is called: a school is an organisation of education, a department of a district its authority. */
const IS_A: readonly (readonly [called: RegExp, is: string])[] = [
  [
    /(?<!\p{L})(?:школ\p{L}{0,3}(?!\p{L}|\s+(?:молод|начинающ|наставн|педагог|учител|мастер|руковод|резерв))|гимнази\p{L}{1,3}|лице[йяюе]\p{L}{0,2}|детск\p{L}{2,3}\s+сад)/iu,
    'образовательная организация',
  ],
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

const unsaidIn = (texts: readonly string[], words: ReadonlySet<string>): ReadonlySet<string> => {
  const text = texts.join('\n');
  const is = IS_A.flatMap(([called, kind]) => (called.test(text) ? [kind] : []));
  return without(words, saidRoots([text, ...is].join('\n')));
};

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

export const kindPrinted: TerritoryRule = {
  id: 'subjects/kind-printed',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  about: 'data',
  title: {
    ru: 'Вид субъекта не говорит больше, чем акт',
    en: 'The kind of a subject says no more than the act',
  },
  fault: {
    ru: 'Вид субъекта не подтверждён словами акта',
    en: 'The kind of a subject is not borne out by the words of the act',
  },
  reason: {
    ru: 'Субъекты одного вида стоят рядом, и по виду судят, кого в акте нет. Вид, слов которого в акте нет, ставит субъект не в тот ряд и скрывает пропуск.',
    en: 'Subjects of one kind stand side by side, and kinds tell whom an act lacks. A kind whose words the act does not print puts a subject into another row and hides a gap.',
  },
  cure: {
    ru: 'Выберите вид, название которого напечатано в акте, или добавьте новый в federal/subject-kinds.yaml.',
    en: 'Choose the kind whose name the act prints, or add a new one to federal/subject-kinds.yaml.',
  },
  *check(territory, { corpus }) {
    const { provision, subjects, abbreviations } = territory;
    if (provision === null || !isKnown(corpus, 'federal-subject-kinds')) return;
    const kinds = [...corpus.federal.subjectKinds.values()];
    const referred = lazily(() => levelWordsByClause(territory));
    for (const subject of subjects) {
      const { kind, label, name } = subject;
      if (kind.target === null || mayBeInDamaged(provision, name)) continue;
      const names = namesOf(subject);
      const means = abbreviations.filter(({ short }) => names.includes(short)).map((known) => known.means);
      const all = [...names, ...means];
      const words = saidRoots(kind.target.name);
      if (unsaidIn(all, words).size === 0) continue;
      const phrases = all.map(plainWords);
      const isPrinted = (other: SubjectKind): boolean =>
        other !== kind.target && phrases.some((phrase) => nameStandsAt(phrase, 0, plainWords(other.name)));
      // «Академия» with the work of an institute is one under another name: another kind would lose its duties.
      const undone = uncovered(
        kind.target,
        subject.functions.map(({ text }) => text),
        territory.terms,
      );
      const isAtWork = undone.length < kind.target.duties.length;
      const [meant] = kinds.filter(isPrinted).toSorted((a, b) => b.name.length - a.name.length);
      const said = [
        ...all,
        ...wordsAround(provision, subject, referred()),
        ...definitionsOf(territory)(all),
        // The act of a municipality describes bodies of the municipality.
        ...(territory.level === 'municipality' ? ['муниципальный'] : []),
      ];
      const nowhere = unsaidIn(said, words);
      const isForeign =
        subject.clause?.target != null && nowhere.size >= fewest && 2 * nowhere.size >= words.size;
      if (meant === undefined && (!isForeign || isAtWork || isShortOf(all, kind.target.name))) continue;
      const lacking = unsaid(kind.target.name, (meant === undefined ? said : all).join('\n'))
        .map(({ at, end }) => `«${kind.target?.name.slice(at, end).toLowerCase()}»`)
        .join(', ');
      yield {
        at: kind.spot,
        message: {
          ru: `Субъект «${inner(label)}» отнесён к виду «${kind.target.name}», а слов ${lacking} о нём в акте нет`,
          en: `The subject “${label}” is put down as “${kind.target.name}”, but the act does not print ${lacking} of it`,
        },
        ...(meant === undefined
          ? {}
          : {
              hint: {
                ru: `Акт говорит о виде «${meant.name}»: запишите kind: ${meant.id}.`,
                en: `The act speaks of “${meant.name}”: record \`kind: ${meant.id}\`.`,
              },
            }),
        evidence: kind.printed,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Наставники записаны методическим советом', en: 'Mentors put down as a council' },
      files: kindsWith('Наставники области'),
      points: 'school-council',
    },
    {
      title: { ru: 'Совет записан школьным, а акт этого не говорит', en: 'A council put down as a school’s' },
      files: kindsWith('Методические советы'),
      points: 'school-council',
    },
    {
      title: { ru: 'Школа наставников – не организация', en: 'A school of mentors is no organisation' },
      files: {
        ...kindsWith('Школа наставников'),
        'federal/subject-kinds.yaml': `${primer.subjectKinds}  - { id: school-council, level: institutional, name: Образовательная организация }\n`,
      },
      points: 'school-council',
    },
  ],
  good: [
    {
      title: { ru: 'Чей это совет, акт говорит', en: 'The act says whose council it is' },
      files: kindsWith('Методические советы образовательных организаций'),
    },
    ...[
      ['Опорные школы', 'Образовательная организация'],
      ['Педагогический колледж области', 'Профессиональные образовательные организации'],
      ['Отдел образования администрации Примерного района', 'Орган управления образованием муниципалитета'],
    ].map(([name = '', kind = '']) => ({
      title: { ru: `«${name}» – «${kind}»`, en: `“${name}” is “${kind}”` },
      files: {
        ...kindsWith(name),
        'federal/subject-kinds.yaml': `${primer.subjectKinds}  - { id: school-council, level: institutional, name: ${kind} }\n`,
      },
    })),
    {
      title: { ru: 'Виды названы словами акта', en: 'The kinds are named in the act’s words' },
      files: { [sourcePath]: printed },
    },
  ],
};
