// A kind is a statement on the subject too: a council of «образовательной организации» that the act calls a council only
// stands in the comparison beside those of schools.

import { unsaid } from '../../language/said-words.ts';
import { inner } from '../../model/excerpt.ts';
import { isKnown } from '../../model/whole.ts';
import { edit, primer } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { printed, sourcePath } from '../source/example-source.ts';
import { borneOutElsewhere, kindUnsaid } from './kind-said.ts';

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
    if (territory.provision === null || !isKnown(corpus, 'federal-subject-kinds')) return;
    const kinds = [...corpus.federal.subjectKinds.values()];
    const unsaidOf = kindUnsaid(territory, kinds);
    const isBorneOut = borneOutElsewhere(territory, kinds);
    for (const subject of territory.subjects) {
      const { kind, label } = subject;
      const found = unsaidOf(subject);
      if (found === null || kind.target === null || isBorneOut(subject)) continue;
      const { meant, said } = found;
      const lacking = unsaid(kind.target.name, said.join('\n'))
        .map(({ at, end }) => `«${kind.target?.name.slice(at, end).toLowerCase()}»`)
        .join(', ');
      yield {
        at: kind.spot,
        message: {
          ru: `Субъект «${inner(label)}» отнесён к виду «${kind.target.name}», а слов ${lacking} о нём в акте нет`,
          en: `The subject “${label}” is put down as “${kind.target.name}”, but the act does not print ${lacking} of it`,
        },
        ...(meant === null
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
