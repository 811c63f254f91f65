import { describe, expect, it } from 'vitest';
import { check } from '../../index.ts';
import { edit, exampleBase, primer } from '../example-base.ts';

const kinds = `${primer.subjectKinds}  - { id: councils, level: regional, name: Методические советы }
  - { id: school-council, level: institutional, name: Методический совет образовательной организации }
  - id: institute
    level: regional
    name: Институт развития образования
    duties: [{ name: разработка программ, ties: [{ any: ["дополнительн* профессиональн* программ*"] }], statedIn: ["primer#2"] }]
`;

interface Described {
  readonly name: string;
  readonly kind: string;
  /** What the leading act says it does. */
  readonly work: string;
  readonly clause: string;
}

const yaml = ({ name, kind, work }: Described, clause: string): string =>
  `  - { id: body, name: ${name}, kind: ${kind}, clause: "${clause}", functions: [${work}] }\n`;

/** How often the kind of a body is told in the second act, which says nothing of the body but that it helps the club. */
const toldOf = (leading: Described, second: Pick<Described, 'name' | 'kind'>): number => {
  const files = {
    ...exampleBase,
    'federal/subject-kinds.yaml': kinds,
    ...edit('provision', '## 2. Субъекты\n', `## 2. Субъекты\n\n${leading.clause}: ${leading.work}\n`),
    'regions/primer/acts/1/subjects.yaml': primer.subjects + yaml(leading, '2'),
    'regions/primer/acts/2/act.yaml': 'status: draft\n',
    'regions/primer/acts/2/provision.mdx':
      '---\nkind: provision\ntitle: Положение о клубе\n---\n\n# Положение о клубе\n\n## 1. Клуб\n\n1.1. Клубу помогает устроитель встреч.\n',
    'regions/primer/acts/2/subjects.yaml': `subjects:\n${yaml({ ...leading, ...second, work: 'помогает клубу.' }, '1.1')}`,
  };
  const sources = Object.entries(files).map(([path, content]) => ({ path, content }));
  return check(sources, { asOf: '2024-06-01' }).findings.filter(
    ({ rule, file }) => rule === 'subjects/kind-printed' && file.includes('/acts/2/'),
  ).length;
};

const teaches = 'разрабатывает дополнительные профессиональные программы.';
const helps = 'помогает готовить мероприятия.';

describe('вид субъекта второго акта', () => {
  it.each<[string, Described, Pick<Described, 'name' | 'kind'>]>([
    [
      'основной акт поручает ему дело этого вида',
      { name: 'Академия роста', kind: 'institute', work: teaches, clause: 'Академия роста' },
      { name: 'Академия роста', kind: 'institute' },
    ],
    [
      'основной акт так его описывает',
      {
        name: 'Совет мастеров',
        kind: 'school-council',
        work: helps,
        clause: 'Методический совет образовательной организации (Совет мастеров)',
      },
      { name: 'Совет мастеров', kind: 'school-council' },
    ],
    [
      'имя стоит в другом падеже',
      { name: 'Академия роста', kind: 'institute', work: teaches, clause: 'Академия роста' },
      { name: 'Академии роста', kind: 'institute' },
    ],
  ])('известен, если %s', (_, leading, second) => {
    expect(toldOf(leading, second)).toBe(0);
  });

  it.each<[string, Described, Pick<Described, 'name' | 'kind'>]>([
    [
      'и основной акт его не называет',
      { name: 'Совет мастеров', kind: 'school-council', work: helps, clause: 'Совет мастеров' },
      { name: 'Совет мастеров', kind: 'school-council' },
    ],
    [
      'основной акт знает другой вид',
      { name: 'Академия роста', kind: 'institute', work: teaches, clause: 'Академия роста' },
      { name: 'Академия роста', kind: 'school-council' },
    ],
    [
      'основной акт говорит о другом субъекте',
      { name: 'Академия роста', kind: 'institute', work: teaches, clause: 'Академия роста' },
      { name: 'Студия встреч', kind: 'institute' },
    ],
  ])('неизвестен, если %s', (_, leading, second) => {
    expect(toldOf(leading, second)).toBe(1);
  });
});

const oneKind = (name: string): string =>
  `${primer.subjectKinds}  - { id: kind, level: regional, name: ${name} }\n  - { id: expert, level: regional, name: Экспертный совет }\n`;

/** Whether the kind of a body is told in an act that says this of it, and perhaps defines it. */
const isTold = (name: string, kind: string, says: string, term: string | null): boolean => {
  const files = {
    ...exampleBase,
    'federal/subject-kinds.yaml': oneKind(kind),
    ...edit('provision', '## 3. Направления', `2.3. ${name} ${says}\n\n## 3. Направления`),
    ...(term === null
      ? {}
      : edit('terms', 'terms:', `terms:\n  - { id: body, term: ${name}, text: «${name}» – ${term}; }`)),
    'regions/primer/acts/1/subjects.yaml': `${primer.subjects}  - { id: body, name: ${name}, kind: kind, clause: "2.3", functions: [собирает отзывы.] }\n`,
  };
  return check(
    Object.entries(files).map(([path, content]) => ({ path, content })),
    { asOf: '2024-06-01' },
  ).findings.some(({ rule }) => rule === 'subjects/kind-printed');
};

describe('вид субъекта и слова акта о нём', () => {
  it.each<[string, string, string, string | null]>([
    ['Гильдия', 'Пары педагогов', 'собирает отзывы.', 'экспертный совет при министерстве'],
    ['Центр игр', 'Центр оценки качества образования', 'собирает отзывы.', null],
    ['Ассоциация родителей', 'Ассоциация библиотекарей колледжей', 'собирает отзывы.', null],
    ['Мастерская', 'Некоммерческие фонды', 'собирает отзывы.', null],
  ])('«%s» – не «%s»', (name, kind, says, term) => expect(isTold(name, kind, says, term)).toBe(true));

  it.each<[string, string, string, string | null]>([
    ['Клуб', 'Профессиональные педагогические сообщества', 'собирает отзывы педагогов.', null],
    ['Команды школ', 'Ответственные за методическую работу', 'собирают отзывы о методической помощи.', null],
    ['Мастерские', 'Муниципальные методические объединения', '– объединения учителей разных школ.', null],
    ['Гильдия', 'Пары педагогов', 'собирает отзывы.', 'пары педагогов, в которых один опытен'],
    ['Отдел развития министерства', 'Методические отделы органов власти', 'собирает отзывы.', null],
  ])('«%s» может быть вида «%s»', (name, kind, says, term) =>
    expect(isTold(name, kind, says, term)).toBe(false),
  );
});
