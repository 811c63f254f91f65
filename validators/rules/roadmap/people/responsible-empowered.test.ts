import { describe, expect, it } from 'vitest';
import { check } from '../../../index.ts';
import { edit, exampleBase, primer } from '../../example-base.ts';

/** The cure of what is said of a measure that ЦНППМ answers for, where the Ministry has these functions. */
const cureOf = (title: string, functions: readonly string[]): readonly string[] => {
  const roadmap = `${primer.roadmap}          - title: ${title}
            responsible: [ЦНППМ]
            executors: [Сидоров С.С.]
            deadline: ноябрь 2025 года
            result: отчёт
`;
  const files = {
    ...exampleBase,
    'federal/topics.yaml':
      'topics:\n  - { id: burnout, name: Не выгореть, question: Кто занимается профилактикой выгорания?, ties: [{ any: ["выгорани*"] }] }\n',
    'regions/primer/acts/1/roadmap.yaml': roadmap,
    ...edit(
      'subjects',
      '- утверждает дорожную карту.',
      functions.map((text) => `- ${text}`).join('\n      '),
    ),
  };
  const sources = Object.entries(files).map(([path, content]) => ({ path, content }));
  return check(sources, { asOf: '2024-06-01' })
    .findings.filter(({ rule }) => rule === 'roadmap/responsible-empowered')
    .map(({ hint }) => hint.ru);
};

describe('ближайшая функция другого субъекта', () => {
  it('та, о которой говорит заголовок над мероприятием, если в названии с функциями общее лишь слово', () => {
    const [cure] = cureOf('Сбор сведений о значениях показателей', [
      'создаёт условия для достижения показателей, приведённых в приложении № 2;',
      'организует оценку качества методической работы и принимает по её итогам решения.',
    ]);
    expect(cure).toContain('«организует оценку качества методической работы');
  });
  it('та, которая говорит само название', () => {
    const [cure] = cureOf('Ведение реестра инновационных площадок', [
      'ведёт перечень инновационных площадок;',
      'организует оценку качества методической работы.',
    ]);
    expect(cure).toContain('«ведёт перечень инновационных площадок»');
  });
});
