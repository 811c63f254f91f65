// How a function comes to a topic.
import { describe, expect, it } from 'vitest';
import { exampleBase, primer } from '../rules/example-base.ts';
import { buildCorpus } from './corpus.ts';
import { tieOf, topicMeasures, topicShares, topicSubjects } from './topics.ts';

const topics = `topics:
  - { id: diagnostics, name: Диагностика, question: Кто проведёт диагностику?, ties: [{ any: ["диагностик*"] }] }
  - { id: monitoring, name: Мониторинг, question: Кто проводит мониторинг?, ties: [{ any: ["мониторинг*"] }] }
`;

const corpusWith = (subjects: string = primer.subjects) =>
  buildCorpus(
    Object.entries({
      ...exampleBase,
      'federal/topics.yaml': topics,
      'regions/primer/acts/1/subjects.yaml': subjects,
    }).map(([path, content]) => ({ path, content })),
    '',
  );

const tied = (subjects?: string): readonly string[] => {
  const { federal, territories } = corpusWith(subjects);
  const [topic] = federal.topics;
  const [territory] = territories;
  if (topic === undefined || territory === undefined) throw new Error('no topic or territory');
  return topicSubjects(topic, territory).flatMap(({ subject, functions }) =>
    functions.map((own) => `${subject.id}: ${tieOf(topic, own)}: ${own.text}`),
  );
};

describe('функция относится к теме', () => {
  it('по словам', () => {
    expect(tied()).toEqual(['cnppm: words: диагностику профессиональных дефицитов;']);
  });
  it('вручную, когда слов нет', () => {
    const by = '- { text: утверждает дорожную карту., topics: [diagnostics] }';
    expect(tied(primer.subjects.replace('- утверждает дорожную карту.', by))).toContain(
      'ministry: hand: утверждает дорожную карту.',
    );
  });
  it('не относится, когда это сказано вручную', () => {
    const by = '- { text: диагностику профессиональных дефицитов;, notTopics: [diagnostics] }';
    expect(tied(primer.subjects.replace('- диагностику профессиональных дефицитов;', by))).toEqual([]);
  });
});

it('мероприятие дорожной карты относится к теме по названию', () => {
  const { federal, territories } = corpusWith();
  const topic = federal.topics.find(({ id }) => id === 'monitoring');
  const [territory] = territories;
  if (topic === undefined || territory === undefined) throw new Error('no topic or territory');
  expect(topicMeasures(topic, territory).map(({ title }) => title)).toEqual(['Проведение мониторинга']);
});

it('действия взаимодействия относятся к теме по своим словам, а все вместе — по заголовку процесса', () => {
  const topicsFile = `topics:
  - { id: diagnostics, name: Диагностика, question: Кто проведёт?, ties: [{ any: ["диагностик*"] }] }
  - { id: directions, name: Направления, question: Какие?, ties: [{ any: ["направления"] }] }
`;
  const interactions = `interactions:
  - number: "3"
    rows:
      - { subject: ЦНППМ, actions: [Проведение диагностики., Ведение реестра.] }
      - { subject: Министерство, actions: [Утверждение списков.] }
`;
  const { federal, territories } = buildCorpus(
    Object.entries({
      ...exampleBase,
      'federal/topics.yaml': topicsFile,
      'regions/primer/acts/1/interactions.yaml': interactions,
    }).map(([path, content]) => ({ path, content })),
    '',
  );
  const [territory] = territories;
  if (territory === undefined) throw new Error('no territory');
  const said = federal.topics.map((topic) =>
    topicShares(topic, territory).map(
      ({ row, actions }) => `${row.subject.printed}: ${actions.map(({ text }) => text).join(' ')}`,
    ),
  );
  expect(said).toEqual([
    ['ЦНППМ: Проведение диагностики.'],
    ['ЦНППМ: Проведение диагностики. Ведение реестра.', 'Министерство: Утверждение списков.'],
  ]);
});
