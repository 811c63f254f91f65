import { describe, expect, it } from 'vitest';
import { check } from '../../../index.ts';
import { edit, edits, exampleBase, primer } from '../../example-base.ts';

/** What is said of a measure that the ЦНППМ answers for, where it and the Ministry have these functions. */
const saidOf = (title: string, own: string, others = 'утверждает дорожную карту'): readonly string[] => {
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
    ...edits(
      'subjects',
      ['утверждает дорожную карту.', `${others}.`],
      ['сопровождение индивидуальных маршрутов.', `${own}.`],
    ),
  };
  const sources = Object.entries(files).map(([path, content]) => ({ path, content }));
  return check(sources, { asOf: '2024-06-01' })
    .findings.filter(({ rule }) => rule === 'roadmap/responsible-empowered')
    .map(({ message, hint }) => `${message.ru}. ${hint.ru}`);
};

const keeps = 'хранит архив';

describe('работа, которая есть у другого', () => {
  it.each([
    ['Ведение реестра инновационных площадок', 'ведёт реестр инновационных площадок'],
    ['Организация и проведение конкурса чтецов', 'проводит областные конкурсы'],
    ['Аттестация вожатых', 'а) организует аттестацию руководящих кадров'],
    ['Прокат лодок для лагерей', 'организует прокат лодок'],
  ])('«%s»: «%s»', (title, others) => {
    const [said = ''] = saidOf(title, keeps, others);
    expect(said).toContain('функция субъекта «Министерство»');
  });
  it.each([
    ['Формирование областного актива вожатых', 'обсуждает кандидатуры в состав областного актива'],
    ['Сбор сведений для обзора вожатых', 'составляет ежегодный обзор вожатых'],
    ['Заявки лагерей на посещение костров', 'посещает костры и даёт советы'],
    ['Прокат лодок для лагерей', 'ведёт учёт лодок для проката'],
    ['Подготовка доклада о чтецах', 'готовит доклад о чтецах'],
    ['Слёт вожатых области', 'проводит слёты вожатых'],
  ])('не есть «%s»: «%s»', (title, others) => expect(saidOf(title, keeps, others)).toEqual([]));
});

describe('работа, которой нет ни у кого', () => {
  it.each([
    'Аттестация вожатых',
    'Областной конкурс «Костёр»',
    'Обновление реестра лагерей',
    'Курсы для вожатых',
    'Издание песенника',
  ])('«%s»', (title) =>
    expect(saidOf(title, keeps, 'участвует в конкурсах, направляет на курсы')).toHaveLength(1),
  );
  it.each([
    'Выездной сбор вожатых',
    'Отчёт о конкурсе',
    'Разработка положения о конкурсе',
    'Заявки на курсы',
    'Заключение соглашений с лагерями',
    'Опрос вожатых о том, что им помогло',
    'Поездка на костёр соседней области',
  ])('не ищется, где делает всякий: «%s»', (title) => expect(saidOf(title, keeps)).toEqual([]));
});

describe('функция, сказанная другими словами', () => {
  const teaches = 'разрабатывает и реализует дополнительные профессиональные программы';
  it.each([
    ['Курсы повышения квалификации «Школа, где растут все»', teaches, 0],
    ['Организация и проведение курсов для завучей', 'организует обучение управленческих команд', 0],
    ['Обучение первой группы завучей', 'разрабатывает программы повышения квалификации и учит по ним', 0],
    ['Обучение первой группы завучей', keeps, 1],
    ['Курсы повышения квалификации завучей', keeps, 1],
  ])('«%s», а функция – «%s»: замечаний %i', (title, own, count) =>
    expect(saidOf(title, own)).toHaveLength(count),
  );
  it.each([
    ['поручает Центру непрерывного повышения профессионального мастерства аттестацию вожатых', 0],
    ['возлагает на ЦНППМ аттестацию вожатых и оценивает её', 0],
    ['поручает школам аттестацию вожатых', 1],
  ])('работа, которую другой «%s»: замечаний %i', (others, count) =>
    expect(saidOf('Аттестация вожатых', keeps, others)).toHaveLength(count),
  );
});

describe('функция, сказанная другим словом того же корня', () => {
  const found = (title: string, own: string): number => {
    const files = {
      ...exampleBase,
      'federal/topics.yaml':
        'topics:\n  - { id: internship, name: Стажировка, question: Кто проводит стажировки?, ties: [{ any: ["стажиров*"] }] }\n  - { id: mentor, name: Наставник, question: Кто даёт наставника?, ties: [{ any: ["наставничеств*"] }] }\n',
      'regions/primer/acts/1/roadmap.yaml': `${primer.roadmap}          - title: ${title}
            responsible: [ЦНППМ]
            executors: [Сидоров С.С.]
            deadline: ноябрь 2025 года
            result: отчёт
`,
      ...edit('subjects', 'сопровождение индивидуальных маршрутов.', `${own}.`),
    };
    const sources = Object.entries(files).map(([path, content]) => ({ path, content }));
    return check(sources, { asOf: '2024-06-01' }).findings.filter(
      ({ rule, file }) => rule === 'roadmap/responsible-empowered' && file.endsWith('roadmap.yaml'),
    ).length;
  };
  it.each([
    ['Стажировки на опорных площадках', 'принимает стажёров', 0],
    ['Стажировка молодых учителей', 'составляет со стажёром программу', 0],
    ['Наставничество в школах', 'подбирает наставников', 0],
    ['Стажировки на опорных площадках', 'сопровождает педагогов со стажем до трёх лет', 1],
    ['Стажировка молодых учителей', 'ведёт список вожатых', 1],
    ['Разработка программ стажировок', 'разрабатывает положения', 0],
  ])('«%s», а функция – «%s»: замечаний %i', (title, own, count) => {
    expect(found(title, own)).toBe(count);
  });
});

const topics =
  'topics:\n  - { id: burnout, name: Не выгореть, question: Кто занимается профилактикой выгорания?, ties: [{ any: ["выгорани*"] }] }\n';

describe('что делают, говорит своя графа', () => {
  const helps = 'оказывает консультативную помощь учителям';
  const found = (head: string, content: string, functions: string): number => {
    const roadmap = `title: План
columns: [№, Мероприятие, ${head}, Срок, Ответственный, Результат]
measures:
  - number: "1"
    title: Областной конкурс
    deadline: ноябрь 2024 года
    responsible: [ЦНППМ]
    result: отчёт
    cells: { ${head}: "${content}" }
`;
    const files = {
      ...exampleBase,
      'federal/topics.yaml': topics,
      'regions/primer/acts/1/roadmap.yaml': roadmap,
      ...edit('subjects', '- диагностику профессиональных дефицитов;', `- ${functions};`),
    };
    const sources = Object.entries(files).map(([path, text]) => ({ path, content: text }));
    return check(sources, { asOf: '2024-06-01' }).findings.filter(
      ({ rule }) => rule === 'roadmap/responsible-empowered',
    ).length;
  };
  it.each([
    ['Содержание деятельности', 'Выезд, консультации на месте', helps, 0],
    ['Краткое описание', 'Консультации для учителей', helps, 0],
    ['Формы работы', 'Посещение уроков, консультации', 'оказывает методическую поддержку', 0],
    ['Содержание деятельности', 'Рассылка дайджеста', helps, 1],
    ['Охват', 'Консультации для учителей', helps, 1],
  ])('«%s»: «%s» при функции «%s»', (head, content, functions, count) => {
    expect(found(head, content, functions)).toBe(count);
  });
});

describe('акт, который ещё не подписан', () => {
  const plan = (asOf: string): number => {
    const files = {
      ...exampleBase,
      'federal/topics.yaml': topics,
      'regions/primer/acts/1/act.yaml': 'status: adopted\n',
      'regions/primer/acts/2/act.yaml': 'status: adopted\n',
      'regions/primer/acts/2/provision.mdx':
        '---\nkind: order\ntitle: О плане\norder:\n  kind: order\n  issuer: Министерство образования Примерной области\n  number: "2"\n  date: 2023-03-01\n  title: О плане\n---\n\n<Order>\n\n1. Утвердить план.\n\n</Order>\n\n<Roadmap/>\n',
      'regions/primer/acts/2/roadmap.yaml': `title: План на 2023–2025 годы
columns: [№, Мероприятие, Срок, Ответственный, Результат]
measures:
  - number: "1"
    title: Ведение реестра инновационных площадок
    deadline: ноябрь 2024 года
    responsible: [ЦНППМ]
    result: реестр
`,
    };
    const sources = Object.entries(files).map(([path, content]) => ({ path, content }));
    return check(sources, { asOf }).findings.filter(
      ({ rule, file }) => rule === 'roadmap/responsible-empowered' && file.includes('acts/2/'),
    ).length;
  };
  it('функций не даёт', () => {
    expect(plan('2023-05-01')).toBe(0);
  });
  it('подписан: функции спрашивают', () => {
    expect(plan('2024-06-01')).toBe(1);
  });
});

describe('субъект, которого описывают два акта', () => {
  /** A second provision of the territory, later and narrower, that describes the ЦНППМ too, and has its own plan. */
  const narrower = (work: string) => ({
    'regions/primer/acts/2/act.yaml': 'status: adopted\n',
    'regions/primer/acts/2/provision.mdx':
      '---\nkind: provision\ntitle: Порядок стажировок\norder:\n  kind: order\n  issuer: Министерство образования Примерной области\n  number: "2"\n  date: 2024-03-01\n  title: О порядке стажировок\n---\n\n<Order>\n\n1. Утвердить порядок.\n\n</Order>\n\n# Порядок стажировок\n\n## 1. Участники\n\n1.1. Центр непрерывного повышения профессионального мастерства (далее – ЦНППМ):\n\n<Functions of="cnppm"/>\n\n<Roadmap/>\n',
    'regions/primer/acts/2/subjects.yaml': `subjects:
  - id: cnppm
    name: Центр непрерывного повышения профессионального мастерства
    short: ЦНППМ
    kind: cnppm
    clause: "1.1"
    functions: [${work}.]
`,
    'regions/primer/acts/2/roadmap.yaml': `title: План на 2024–2025 годы
columns: [№, Мероприятие, Срок, Ответственный, Результат]
measures:
  - { number: "1", title: Ведение реестра инновационных площадок, deadline: ноябрь 2024 года, responsible: [ЦНППМ], result: реестр }
`,
  });
  const found = (work: string, own: string): readonly string[] => {
    const files = {
      ...exampleBase,
      ...edit('subjects', '- сопровождение индивидуальных маршрутов.', `- ${own}.`),
      'federal/topics.yaml': topics,
      'regions/primer/acts/1/act.yaml': 'status: adopted\n',
      ...narrower(work),
    };
    const sources = Object.entries(files).map(([path, content]) => ({ path, content }));
    return check(sources, { asOf: '2024-06-01' }).findings.flatMap(({ rule, file }) =>
      rule === 'subjects/responsible-has-functions' ||
      (rule === 'roadmap/responsible-empowered' && file.includes('acts/2/'))
        ? [rule]
        : [],
    );
  };
  it.each([
    ['работу даёт новый акт', 'ведёт реестр инновационных площадок', 'сопровождает маршруты', []],
    ['работу даёт прежний акт', 'утверждает график стажировок', 'ведёт реестр инновационных площадок', []],
    [
      'работы не даёт ни один',
      'утверждает график стажировок',
      'сопровождает маршруты',
      ['roadmap/responsible-empowered'],
    ],
  ])('%s', (_, work, own, rules) => expect(found(work, own)).toEqual(rules));
});
