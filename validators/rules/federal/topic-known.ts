// A function is tied to a topic by the topic's id; a slip there leaves the function out of the teacher's page.
import { inner } from '../../model/excerpt.ts';
import { edit } from '../example-base.ts';
import { federalIds, resolves } from '../makers/resolves.ts';

const topics = `topics:
  - { id: diagnostics, name: Пройти диагностику, question: Кто поможет пройти диагностику?, ties: [{ all: ["диагностик*"] }] }
`;

export const topicKnown = resolves({
  id: 'federal/topic-known',
  title: { ru: 'Тема функции существует', en: 'The topic of a function exists' },
  fault: { ru: 'Темы функции нет', en: 'The topic of a function does not exist' },
  reason: {
    ru: 'По теме учитель находит функцию. Функция с неизвестной темой на страницу темы не попадёт.',
    en: 'A teacher finds a function by its topic; with an unknown one it is on no page.',
  },
  cure: {
    ru: 'Укажите в topics и notTopics темы из federal/topics.yaml.',
    en: 'Give in `topics` and `notTopics` topics of federal/topics.yaml.',
  },
  known: federalIds('federal-topics', ({ topics }) => topics.map(({ id }) => id)),
  references: ({ subjects }) =>
    subjects.flatMap(({ label, functions }) =>
      functions
        .flatMap((own) => [...own.topics, ...own.notTopics])
        .map((reference) => ({ of: label, reference })),
    ),
  say: (printed, label) => ({
    ru: `У функции субъекта «${inner(label)}» указана неизвестная тема «${printed}»`,
    en: `A function of the subject “${label}” has the unknown topic “${printed}”`,
  }),
  bad: [
    {
      title: { ru: 'Опечатка в теме', en: 'A misprinted topic' },
      files: {
        'federal/topics.yaml': topics,
        ...edit(
          'subjects',
          '- утверждает дорожную карту.',
          '- { text: утверждает дорожную карту., topics: [diagnostic] }',
        ),
      },
      points: 'diagnostic',
    },
  ],
  good: [
    {
      title: { ru: 'Тема есть', en: 'The topic exists' },
      files: {
        'federal/topics.yaml': topics,
        ...edit(
          'subjects',
          '- утверждает дорожную карту.',
          '- { text: утверждает дорожную карту., notTopics: [diagnostics] }',
        ),
      },
    },
  ],
});
