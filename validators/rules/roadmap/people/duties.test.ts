import { describe, expect, it } from 'vitest';
import { check } from '../../../index.ts';
import { edit, edits, exampleBase, primer } from '../../example-base.ts';

interface Case {
  readonly title: string;
  /** A sentence of the act outside of the lists of functions. */
  readonly says?: string;
  /** A clause of the order. */
  readonly orders?: string;
  readonly functions?: string;
  /** A function of another subject than that which answers. */
  readonly others?: string;
}

const isFound = ({ title, says, orders, functions, others }: Case): boolean => {
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
    ...(orders === undefined
      ? {}
      : edits(
          'provision',
          ['4. Приказ вступает', `4. ${orders}\n\n5. Приказ вступает`],
          ['clause: order/4', 'clause: order/5'],
        )),
    ...(functions === undefined
      ? {}
      : edit(
          'subjects',
          'сопровождение индивидуальных маршрутов.',
          `сопровождение индивидуальных маршрутов;\n      - ${functions}`,
        )),
    ...(others === undefined ? {} : edit('subjects', 'утверждает дорожную карту.', others)),
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

  const centre = 'Центру непрерывного повышения профессионального мастерства';
  it.each([
    `${centre} до 1 ноября провести стажировки учителей.`,
    `Поручить ${centre} организацию стажировок.`,
    `Рекомендовать ${centre} ежегодно проводить стажировки на базе школ.`,
    `${centre}:\n\n1) разместить приказ на сайте;\n\n2) организовать стажировки учителей.`,
  ])('и приказом: «%s»', (orders) => expect(isFound({ title, orders })).toBe(false));

  it.each([
    `Министерству оказать ${centre} помощь в проведении стажировок.`,
    'Провести стажировки учителей на базе Центра непрерывного повышения профессионального мастерства.',
    `Школам направить ${centre} заявки на стажировки.`,
    `${centre} разместить приказ на сайте. Школам направить учителей на стажировку.`,
    `${centre} принять заявки, школам провести стажировки.`,
  ])('и не даёт её приказ: «%s»', (orders) => expect(isFound({ title, orders })).toBe(true));

  it.each([
    'участвует в стажировках, которые проводит ЦНППМ.',
    'направляет учителей на стажировку, организуемую Центром непрерывного повышения профессионального мастерства.',
    'даёт базу для стажировок, которые проводит Центр непрерывного повышения профессионального мастерства.',
  ])('и в функции другого: «%s»', (own) => expect(isFound({ title, others: own })).toBe(false));

  it.each([
    'участвует в стажировках, ведёт реестр с ЦНППМ.',
    'готовит стажировки, сведения о которых получает от ЦНППМ.',
    'оценивает стажировки, ЦНППМ направляет учёт.',
  ])('и не даёт её функция другого: «%s»', (own) => expect(isFound({ title, others: own })).toBe(true));

  it.each(['Приведение положений школ в соответствие с порядком', 'Приведение в соответствие уставов'])(
    '«%s» функции не просит',
    (measure) => expect(isFound({ title: measure })).toBe(false),
  );

  it('вопрос повестки функции не просит', () =>
    expect(isFound({ title: 'Об итогах смотра народных хоров' })).toBe(false));

  it.each([
    ['Конкурс народных хоров', 'Конкурс народных хоров проводит ЦНППМ.', false],
    ['Конкурс народных хоров', 'Конкурс народных хоров длится день.', true],
  ])('«%s», а акт говорит «%s»', (measure, says, found) =>
    expect(isFound({ title: measure, says })).toBe(found),
  );

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
  it.each([
    'Промежуточная аттестация воспитанников',
    'Итоговый конкурс рисунков',
    'Издание сводного песенника',
  ])('«%s» просит', (title) => expect(isFound({ title })).toBe(true));
});

describe('события', () => {
  const functions = 'проводит областные семинары, конференции и педагогические чтения.';
  it.each([
    'Августовские предметные секции',
    'Выездной практикум «Поле на уроке»',
    'Педагогическая мастерская',
    'Фестиваль открытых занятий',
  ])('«%s» может держать всякий', (title) => {
    expect(isFound({ title, functions })).toBe(false);
    expect(isFound({ title, functions: 'ведёт реестр наставников.' })).toBe(false);
  });

  it.each([
    ['Ведение реестра олимпиад по химии', 'проводит областные выставки, конкурсы и смотры.'],
    ['Издание сборника заданий', functions],
  ])('«%s» не держит тот, кто «%s»', (title, said) => expect(isFound({ title, functions: said })).toBe(true));
});
