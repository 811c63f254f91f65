// A system has one coordinator: a document that names none, or two, leaves the reader without an address.

import { describesSubjects, isOfOneBody } from '../../model/act-actions.ts';
import { type Passage, passagesOf } from '../../model/passages.ts';
import type { Part, Territory } from '../../model/types.ts';
import { hasWholeText, isWhole } from '../../model/whole.ts';
import type { Spot } from '../../source/spot.ts';
import { isWordInDamaged } from '../damaged-passages.ts';
import { edit, primer, replaced, whole } from '../example-base.ts';
import { planAlone } from '../example-plan.ts';
import { orderParts } from '../requisites/order-text.ts';
import type { Issue, TerritoryRule } from '../rule.ts';
import { type Claim, claimsIn, coordinates, promisesCoordination } from './coordinator-claims.ts';

const sayClause = ({ number }: Part): string => (number === null ? '' : ` (п. ${number})`);

/** Two subjects that the text names, or one that act.yaml does not. */
function* contradictions(claims: readonly Claim[], { coordinator }: Territory): Generator<Issue> {
  const [first] = claims;
  if (first === undefined) return;
  const other = claims.find(({ subject }) => subject.id !== first.subject.id);
  const said = {
    says: {
      ru: `Здесь координатором назван субъект «${first.subject.label}»`,
      en: `Here the coordinator is the subject “${first.subject.label}”`,
    },
    at: first.part.spot,
  };
  if (other !== undefined)
    yield {
      at: other.part.spot,
      message: {
        ru: `Координаторов у системы два: «${first.subject.label}»${sayClause(first.part)} и «${other.subject.label}»${sayClause(other.part)}`,
        en: `The system has two coordinators: “${first.subject.label}” and “${other.subject.label}”`,
      },
      grounds: [said],
      evidence: `${first.subject.id},${other.subject.id}`,
    };
  else if (coordinator !== null && coordinator.target !== null && coordinator.target.id !== first.subject.id)
    yield {
      at: coordinator.spot,
      message: {
        ru: `Здесь координатор — «${coordinator.target.label}», а текст называет координатором субъект «${first.subject.label}»`,
        en: `Here the coordinator is “${coordinator.target.label}”, but the text names “${first.subject.label}”`,
      },
      grounds: [said],
      evidence: coordinator.printed,
    };
}

/** Where the text promises coordination, else where the document begins. */
const missedAt = (passages: readonly Passage[], level: NonNullable<Territory['level']>): Spot | null => {
  const promise = passages.find(({ text }) => promisesCoordination(text, level));
  return (promise ?? passages[0])?.part.spot ?? null;
};

const unnamed = replaced('provision', ' – координатор системы.', '.');

const claiming = (text: string): string =>
  unnamed.replace('## 3. Направления\n', `${text}\n\n## 3. Направления\n`);

export const coordinatorNamedOnce: TerritoryRule = {
  id: 'subjects/coordinator-named-once',
  scope: 'territory',
  across: true,
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'Координатор системы назван, и он один', en: 'The system has a coordinator, and only one' },
  fault: {
    ru: 'Координатор системы не назван, или их несколько',
    en: 'The coordinator of the system is not named, or there are several',
  },
  reason: {
    ru: 'Координатор отвечает за то, чтобы субъекты работали вместе. Если его нет, не отвечает никто; если их два, каждый ждёт другого.',
    en: 'The coordinator answers for the subjects working together. Without one nobody does; of two, each waits for the other.',
  },
  cure: {
    ru: 'Назовите координатором один субъект.',
    en: 'Name one subject as the coordinator.',
  },
  edit: {
    ru: 'Укажите его в coordinator файла act.yaml.',
    en: 'Give it in `coordinator` of act.yaml.',
  },
  *check(territory, { corpus }) {
    const { level, provision, subjects, coordinator, files } = territory;
    if (level === null || provision === null || !files.has('act')) return;
    if (subjects.length === 0 || !describesSubjects(territory)) return;
    if (!hasWholeText(corpus, territory) || !isWhole(corpus, territory, 'subjects')) return;
    if (!isWhole(corpus, territory, 'act')) return;
    const passages = passagesOf(provision);
    const ordered = orderParts(provision).map((part) => ({ part, text: part.text, leadIn: null }));
    const claims = claimsIn([...passages, ...ordered], territory);
    yield* contradictions(claims, territory);
    if (isOfOneBody(territory)) return;
    if (claims.length > 0 || coordinator !== null || isWordInDamaged(provision, /координатор/iu)) return;
    // Whose work it is by the list of functions, the reader knows, too.
    if (subjects.some((subject) => coordinates(subject, level))) return;
    const at = missedAt(passages, level);
    if (at !== null)
      yield {
        at,
        message: {
          ru: 'Документ не называет координатора системы',
          en: 'The document names no coordinator of the system',
        },
        evidence: '',
      };
  },
  bad: [
    {
      title: { ru: 'Координаторов двое', en: 'Two coordinators' },
      files: whole(
        'provision',
        claiming(
          'Координатором региональной системы является ЦНППМ.\n\nМинистерство выступает координатором региональной системы.',
        ),
      ),
      points: 'Министерство выступает координатором региональной системы.',
    },
    {
      title: {
        ru: 'Текст называет не того, кто в act.yaml',
        en: 'The text names another than act.yaml',
      },
      files: whole('provision', claiming('Министерство – координатор региональной системы.')),
      points: 'cnppm',
    },
    {
      title: { ru: 'Координатор не назван', en: 'No coordinator is named' },
      files: {
        ...edit('act', 'coordinator: cnppm\n', ''),
        'regions/primer/acts/1/provision.mdx': unnamed,
      },
    },
  ],
  good: [
    {
      title: { ru: 'Тот же координатор назван дважды', en: 'The same coordinator is named twice' },
      files: whole(
        'provision',
        claiming(
          'Координатором региональной системы является ЦНППМ.\n\nЦНППМ, как подразделение института, выступает координатором региональной системы и поддерживает связь с Министерством.',
        ),
      ),
    },
    {
      title: {
        ru: 'Координатор федеральной системы — другой',
        en: 'The coordinator of the federal system is another one',
      },
      files: whole(
        'provision',
        claiming(
          'Министерство является координатором федеральной программы. Координатором региональной системы является ЦНППМ.',
        ),
      ),
    },
    {
      title: { ru: 'Координатора называет только текст', en: 'Only the text names the coordinator' },
      files: {
        ...edit('act', 'coordinator: cnppm\n', ''),
        'regions/primer/acts/1/provision.mdx': claiming('Координатором региональной системы является ЦНППМ.'),
      },
    },
    {
      title: { ru: 'Координатор назван после тире', en: 'The coordinator is named behind a dash' },
      files: {
        ...edit('act', 'coordinator: cnppm\n', ''),
        'regions/primer/acts/1/provision.mdx': claiming('Координатор региональной системы – ЦНППМ.'),
      },
    },
    {
      title: {
        ru: 'О координаторе говорит испорченный абзац: кого он назвал, неизвестно',
        en: 'A damaged passage speaks of the coordinator, and nobody knows whom it names',
      },
      files: {
        ...edit('act', 'coordinator: cnppm\n', ''),
        'regions/primer/acts/1/provision.mdx': unnamed.replace(
          '## 3. Направления',
          '<Damaged why="Слова перемешаны.">\n\nсистемы является региональной координатором центр.\n\n</Damaged>\n\n## 3. Направления',
        ),
      },
    },
    {
      title: {
        ru: 'План мероприятий без положения системы не создаёт',
        en: 'A plan of events alone founds no system',
      },
      files: planAlone(),
    },
    {
      title: { ru: 'Положение об одном из субъектов', en: 'A regulation of one of the subjects' },
      files: {
        ...edit('act', 'coordinator: cnppm\n', ''),
        'regions/primer/acts/1/provision.mdx': unnamed.replace(/^title: .*$/mu, 'title: Положение о ЦНППМ'),
      },
    },
    {
      title: { ru: 'Субъектов ещё нет', en: 'There are no subjects yet' },
      files: {
        ...edit('act', 'coordinator: cnppm\n', ''),
        'regions/primer/acts/1/subjects.yaml': null,
        'regions/primer/acts/1/roadmap.yaml': null,
        'regions/primer/acts/1/provision.mdx': primer.provision
          .replaceAll('Положение о региональной системе', 'Положение о мастерстве')
          .replace(/<Functions of="\w+"\/>\n\n/gu, '')
          .replace('## Приложение № 2\n\n<Roadmap/>\n\n', '')
          .replace('    - { number: "2", title: Дорожная карта, document: roadmap }\n', ''),
      },
    },
  ],
};
