import { describe, expect, it } from 'vitest';
import { check } from '../../../index.ts';
import { edit, exampleBase, primer } from '../../example-base.ts';

/** The cures of what is said of a measure that a subject answers for, where the Ministry has these functions. */
const cureOf = (title: string, functions: readonly string[], responsible = 'ЦНППМ'): readonly string[] => {
  const roadmap = `${primer.roadmap}          - title: ${title}
            responsible: [${responsible}]
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

describe('функция, сказанная другими словами', () => {
  const teaches = 'разрабатывает и реализует дополнительные профессиональные программы';
  const asks = 'изучают запросы педагогических работников и оказывают им практическую помощь';
  const coordinates = 'координирует методическую работу в районе';
  const keeps = 'ведёт реестр инновационных площадок';
  it.each([
    ['Курсы повышения квалификации «Школа, где растут все»', teaches, 0],
    ['Организация и проведение курсов для завучей', 'организует обучение управленческих команд', 0],
    ['Сбор отчётности о курсах повышения квалификации', keeps, 1],
    ['Сбор отчётности о курсах', teaches, 1],
    ['Анкетирование завучей о затруднениях', asks, 0],
    ['Приём заявок на курсы финансовой грамотности', asks, 0],
    ['Анкетирование завучей о питании', asks, 1],
    ['Анкетирование завучей о затруднениях', keeps, 1],
    ['Летняя мастерская для вожатых', coordinates, 0],
    ['Летний отдых вожатых', coordinates, 1],
    ['Октябрьские встречи Министерства образования', keeps, 0],
    ['Дни открытых дверей Министерства', keeps, 0],
    ['Встреча вожатых с Министерством', keeps, 1],
    ['Октябрьские встречи вожатых', keeps, 1],
  ])('«%s», а функция – «%s»: замечаний %i', (title, own, count) => {
    expect(cureOf(title, [`${own}.`], 'Министерство')).toHaveLength(count);
  });
});

describe('функция, сказанная другим словом того же корня', () => {
  const found = (title: string, own: string): number => {
    const files = {
      ...exampleBase,
      'federal/topics.yaml':
        'topics:\n  - { id: internship, name: Стажировка, question: Кто проводит стажировки?, ties: [{ any: ["стажиров*"] }] }\n  - { id: mentor, name: Наставник, question: Кто даёт наставника?, ties: [{ any: ["наставничеств*"] }] }\n',
      'regions/primer/acts/1/roadmap.yaml': `${primer.roadmap}          - title: ${title}
            responsible: [Министерство]
            executors: [Сидоров С.С.]
            deadline: ноябрь 2025 года
            result: отчёт
`,
      ...edit('subjects', 'утверждает дорожную карту.', `${own}.`),
    };
    const sources = Object.entries(files).map(([path, content]) => ({ path, content }));
    return check(sources, { asOf: '2024-06-01' }).findings.filter(
      ({ rule, file }) => rule === 'roadmap/responsible-empowered' && file.endsWith('roadmap.yaml'),
    ).length;
  };
  it.each([
    ['Стажировки на опорных площадках', 'принимает стажёров', 0],
    ['Стажировка молодых учителей', 'составляет со стажёром программу', 0],
    ['Организация наставничества', 'подбирает наставников', 1],
    ['Наставничество в школах', 'подбирает наставников', 0],
    ['Стажировки на опорных площадках', 'сопровождает педагогов со стажем до трёх лет', 1],
    ['Разработка программ стажировок', 'разрабатывает положения', 1],
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
    title: Методический десант в школы
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
  /** A second provision of the territory, later and narrower, that describes the Ministry and the ЦНППМ too, and has its own plan. */
  const narrower = (work: string, name = 'Министерство образования Примерной области') => ({
    'regions/primer/acts/2/act.yaml': 'status: adopted\n',
    'regions/primer/acts/2/provision.mdx':
      '---\nkind: provision\ntitle: Порядок стажировок\norder:\n  kind: order\n  issuer: Министерство образования Примерной области\n  number: "2"\n  date: 2024-03-01\n  title: О порядке стажировок\n---\n\n<Order>\n\n1. Утвердить порядок.\n\n</Order>\n\n# Порядок стажировок\n\n## 1. Участники\n\n1.1. Министерство:\n\n<Functions of="ministry"/>\n\n<Roadmap/>\n',
    'regions/primer/acts/2/subjects.yaml': `subjects:
  - id: ministry
    name: ${name}
    short: Министерство
    kind: ministry
    clause: "1.1"
    functions: [${work}.]
`,
    'regions/primer/acts/2/roadmap.yaml': `title: План на 2024–2025 годы
columns: [№, Мероприятие, Срок, Ответственный, Результат]
measures:
  - { number: "1", title: Ведение реестра инновационных площадок, deadline: ноябрь 2024 года, responsible: [Министерство, ЦНППМ], result: реестр }
`,
  });
  const found = (work: string, own: string): readonly string[] => {
    const files = {
      ...exampleBase,
      ...edit('subjects', '- утверждает дорожную карту.', `- ${own}.`),
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
    ['работу даёт новый акт', 'ведёт реестр инновационных площадок', 'утверждает дорожную карту', []],
    ['работу даёт прежний акт', 'утверждает график стажировок', 'ведёт реестр инновационных площадок', []],
    [
      'работы не даёт ни один',
      'утверждает график стажировок',
      'утверждает дорожную карту',
      ['roadmap/responsible-empowered'],
    ],
  ])('%s', (_, work, own, rules) => expect(found(work, own)).toEqual(rules));
});
