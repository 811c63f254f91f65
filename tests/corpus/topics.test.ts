// Which functions answer a teacher's question is a reviewed record: each tie was read, and a change in it is read again.
import { expect, it } from 'vitest';
import {
  tieOf,
  topicDuties,
  topicMeasures,
  topicShares,
  topicSubjects,
} from '../../validators/model/topics.ts';
import type { Territory, Topic } from '../../validators/model/types.ts';
import { checkContent } from '../support/content.ts';

const { corpus } = checkContent();
const { topics } = corpus.federal;

const linesOf = (topic: Topic, territory: Territory): readonly string[] => [
  ...topicSubjects(topic, territory).flatMap(({ subject, functions }) =>
    functions.map((own) => `${tieOf(topic, own)} ${subject.label}: ${own.text}`),
  ),
  ...topicMeasures(topic, territory).map(({ title }) => `мероприятие: ${title}`),
  ...topicDuties(topic, territory).map(({ text }) => `направление: ${text}`),
  ...topicShares(topic, territory).flatMap(({ interaction, row, actions }) =>
    actions.map(({ text }) => `взаимодействие ${interaction.number}, ${row.subject.printed}: ${text}`),
  ),
];

it('функции, мероприятия, направления и взаимодействие отнесены к темам так, как прочитано', async () => {
  const lines = topics.flatMap((topic) => [
    `# ${topic.name}`,
    ...corpus.territories.flatMap((territory) =>
      linesOf(topic, territory).map((line) => `${territory.id} ${line}`),
    ),
    '',
  ]);
  await expect(`${lines.join('\n')}`).toMatchFileSnapshot('topics.snapshot.txt');
});

it('на каждый вопрос учителя отвечает хотя бы один документ', () => {
  const silent = topics.filter((topic) =>
    corpus.territories.every((territory) => linesOf(topic, territory).length === 0),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});
