import { describe, expect, it } from 'vitest';
import { check } from '../../../index.ts';
import { edit, exampleBase, primer } from '../../example-base.ts';

interface Case {
  readonly title: string;
  /** A sentence of the act outside of the lists of functions. */
  readonly says?: string;
  readonly functions?: string;
}

const isFound = ({ title, says, functions }: Case): boolean => {
  const files = {
    ...exampleBase,
    'federal/topics.yaml':
      'topics:\n  - { id: burnout, name: Не выгореть, question: Кто поможет?, ties: [{ any: ["выгорани*"] }] }\n',
    'regions/primer/acts/1/roadmap.yaml': `${primer.roadmap}          - title: ${JSON.stringify(title)}
            responsible: [ЦНППМ]
            executors: [Сидоров С.С.]
            deadline: ноябрь 2025 года
            result: отчёт
`,
    ...(says === undefined
      ? {}
      : edit('provision', 'законом об образовании.', `законом об образовании. ${says}`)),
    ...(functions === undefined
      ? {}
      : edit(
          'subjects',
          'сопровождение индивидуальных маршрутов.',
          `сопровождение индивидуальных маршрутов;\n      - ${functions}`,
        )),
  };
  const sources = Object.entries(files).map(([path, content]) => ({ path, content }));
  return check(sources, { asOf: '2024-06-01' }).findings.some(
    ({ rule }) => rule === 'roadmap/responsible-empowered',
  );
};

describe('обязанность, данная вне перечня функций', () => {
  const title = 'Стажировка на опорных площадках';
  it.each([
    'Стажировку продолжительностью до пяти дней ЦНППМ организует на базе школ.',
    'Стажировки проводит Центр непрерывного повышения профессионального мастерства.',
    'Стажировка учителей проводится Центром непрерывного повышения профессионального мастерства.',
    'Министерство утверждает перечень школ, ЦНППМ направляет учителей на стажировку.',
    'Центру непрерывного повышения профессионального мастерства организовать стажировки учителей.',
  ])('«%s»', (says) => expect(isFound({ title, says })).toBe(false));

  it.each([
    'Педагог проходит стажировку в Центре непрерывного повышения профессионального мастерства.',
    'Министерство утверждает перечень стажировок, ЦНППМ ведёт реестр наставников.',
    'Министерство направляет в ЦНППМ сведения о стажировках.',
    'Стажировка длится до пяти дней.',
  ])('её не даёт «%s»', (says) => expect(isFound({ title, says })).toBe(true));
});

describe('отчёты и заседания, которые есть у всякой работы', () => {
  it.each([
    'Промежуточный отчёт',
    'Итоговое заседание',
    'Установочное совещание',
    'Ежегодный сводный отчёт',
    'Заключительное совещание',
  ])('«%s» функции не просит', (title) => expect(isFound({ title })).toBe(false));
  it.each(['Промежуточная аттестация воспитанников', 'Итоговая выставка рисунков', 'Сводный хор области'])(
    '«%s» просит',
    (title) => expect(isFound({ title })).toBe(true),
  );
});

describe('виды образовательных событий', () => {
  const functions = 'проводит областные семинары, конференции и педагогические чтения.';
  it.each([
    'Августовские предметные секции',
    'Выездной практикум «Поле на уроке»',
    'Педагогическая мастерская',
    'Осенняя сессия физиков',
    'Фестиваль открытых занятий',
  ])('кто держит несколько, может держать и «%s»', (title) =>
    expect(isFound({ title, functions })).toBe(false),
  );

  it.each([
    ['Ведение реестра олимпиад по химии', 'проводит областные выставки, конкурсы и смотры.'],
    ['Обновление инновационных площадок', functions],
    ['Августовские предметные секции', 'участвует в семинарах и конференциях.'],
    ['Августовские предметные секции', 'ведёт реестр наставников.'],
    ['Издание сборника заданий', functions],
  ])('«%s» не держит тот, кто «%s»', (title, said) => expect(isFound({ title, functions: said })).toBe(true));
});
