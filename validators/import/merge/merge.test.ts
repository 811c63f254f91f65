// A later print of an act meets the folder that a person has worked on: words change, what was set by hand stays.
import { describe, expect, it } from 'vitest';
import type { ProposedAct } from '../cited-acts.ts';
import { mergeAct } from './merge.ts';

type Files = Readonly<Record<string, string>>;

const merge = (mine: Files, theirs: Files, proposed: readonly ProposedAct[] = []) => {
  const { files, differences } = mergeAct(
    new Map(Object.entries(mine)),
    new Map(Object.entries(theirs)),
    proposed,
    new Map(),
  );
  const told = differences.map(({ kind, file, key, before, after }) =>
    [kind, file, key, before, after].filter((word) => word !== null && word !== '').join(' | '),
  );
  return { files, told };
};

const provision = (body: string, front = 'kind: provision\n'): string => `---\n${front}---\n\n${body}`;

const plan = (deadline: string, more = ''): string => `columns: [Мероприятие, Кто, Срок]
measures:
  - title: Провести семинар для учителей
    responsible: [Центр]
    deadline: май 2024 года
  - title: Собрать совет наставников
    responsible: [Министерство]
    deadline: ${deadline}
${more}`;

const planPrint = (deadline: string, more = ''): string =>
  `Мероприятие\tКто\tСрок\nПровести семинар для учителей\tЦентр\tмай 2024 года\nСобрать совет наставников\tМинистерство\t${deadline}\n${more}`;

describe('дорожная карта', () => {
  const mine = {
    'roadmap.yaml': plan('май 2024 года').replace(
      '    responsible: [Центр]',
      '    provision: [2.1-1] # по этому пункту\n    responsible: [Центр]',
    ),
    'source.txt': planPrint('май 2024 года'),
  };

  it('срок, который изменился в одной строке, меняется в ней одной; ссылки и пояснения остаются', () => {
    const { files, told } = merge(mine, {
      'roadmap.yaml': plan('июнь 2024 года'),
      'source.txt': planPrint('июнь 2024 года'),
    });
    expect(told).toEqual(['changed | roadmap.yaml | deadline | май 2024 года | июнь 2024 года']);
    expect(files.get('roadmap.yaml')).toBe(
      mine['roadmap.yaml'].replace(/(совет[\s\S]*deadline: )май/u, '$1июнь'),
    );
  });

  it('новая строка встаёт за той, за которой напечатана; вычеркнутой больше нет', () => {
    const { files, told } = merge(mine, {
      'roadmap.yaml': `columns: [Мероприятие, Кто, Срок]\nmeasures:\n  - title: Провести семинар для учителей\n    responsible: [Центр]\n    deadline: май 2024 года\n  - title: Открыть школу тьюторов\n    deadline: август 2024 года\n`,
      'source.txt':
        'Мероприятие\tКто\tСрок\nПровести семинар для учителей\tЦентр\tмай 2024 года\nОткрыть школу тьюторов\t\tавгуст 2024 года\n',
    });
    expect(told).toEqual([
      'gone | roadmap.yaml | Собрать совет наставников',
      'new | roadmap.yaml | Открыть школу тьюторов',
    ]);
    expect(files.get('roadmap.yaml')).toContain(
      'deadline: май 2024 года\n  - title: Открыть школу тьюторов\n',
    );
  });

  it('то, что внесено не так, как напечатано, остаётся, а если печать изменилась, об этом сказано', () => {
    const byHand = { ...mine, 'roadmap.yaml': plan('не позднее июня') };
    const same = merge(byHand, {
      'roadmap.yaml': plan('май 2024 года'),
      'source.txt': planPrint('май 2024 года'),
    });
    const other = merge(byHand, {
      'roadmap.yaml': plan('осень 2025 года'),
      'source.txt': planPrint('осень 2025 года'),
    });
    expect(same.told).toEqual(['kept | roadmap.yaml | deadline | не позднее июня | май 2024 года']);
    expect(other.told).toEqual(['conflict | roadmap.yaml | deadline | не позднее июня | осень 2025 года']);
    expect(other.files.get('roadmap.yaml')).toBe(byHand['roadmap.yaml']);
  });
});

describe('субъект, которого в файле узнал человек, а не Svod', () => {
  const subjects = `subjects:
  - id: centre
    name: Районный центр
    kind: cnppm
    clause: "2.1"
    functions:
      - проводит семинары;
      - готовит наставников.
`;
  const print = (number: string, works: string): string =>
    `${number}. Районный центр:\n- ${works}\n- готовит наставников.\n`;
  const mine = {
    'provision.mdx': provision('2.1. Районный центр:\n\n<Functions of="centre"/>\n'),
    'subjects.yaml': subjects,
    'source.txt': print('2.1', 'проводит семинары;'),
  };
  const theirs = (number: string, works: string): Files => ({
    'provision.mdx': provision(`${number}. Районный центр:\n\n- ${works}\n- готовит наставников.\n`),
    'source.txt': print(number, works),
  });

  it('остаётся, и ничего не меняется, пока не изменилась печать', () => {
    const { files, told } = merge(mine, theirs('2.1', 'проводит семинары;'));
    expect(told).toEqual([]);
    expect([files.get('subjects.yaml'), files.get('provision.mdx')]).toEqual([
      subjects,
      mine['provision.mdx'],
    ]);
  });

  it('получает новые слова функции и новый номер пункта', () => {
    const { files } = merge(mine, theirs('2.2', 'проводит семинары и конкурсы;'));
    expect(files.get('subjects.yaml')).toBe(
      subjects.replace('семинары;', 'семинары и конкурсы;').replace('"2.1"', '"2.2"'),
    );
    expect(files.get('provision.mdx')).toBe(mine['provision.mdx'].replace('2.1.', '2.2.'));
  });
});

describe('имена, которые дал человек', () => {
  it('документ под своим именем узнаётся по названию', () => {
    const council = (text: string): string =>
      provision(`1. ${text}\n`, 'kind: annex\ntitle: Положение о совете наставников\n');
    const { files, told } = merge(
      {
        'provision.sovet.mdx': council('Совет собирается весной.'),
        'source.txt': '1. Совет собирается весной.\n',
      },
      {
        'provision.annex-2.mdx': council('Совет собирается осенью.'),
        'source.txt': '1. Совет собирается осенью.\n',
      },
    );
    expect(told).toEqual([
      'changed | provision.sovet.mdx | 1. Совет собирается весной. | 1. Совет собирается осенью.',
    ]);
    expect([...files.keys()]).toEqual(['provision.sovet.mdx', 'source.txt']);
  });

  it('план каждого года остаётся собой, а новый не берёт занятого имени', () => {
    const plan = (year: string): string =>
      `title: План на ${year} год\nmeasures:\n  - title: Сбор ${year} года\n`;
    const { files } = merge(
      { 'roadmap.part-2.yaml': plan('2025'), 'roadmap.later.yaml': plan('2026') },
      {
        'roadmap.part-2.yaml': plan('2024'),
        'roadmap.part-3.yaml': plan('2025'),
        'roadmap.part-4.yaml': plan('2026'),
      },
    );
    expect([...files].filter(([name]) => name !== 'source.txt')).toEqual([
      ['roadmap.part-2.yaml', plan('2025')],
      ['roadmap.later.yaml', plan('2026')],
      ['roadmap.part-3.yaml', plan('2024')],
    ]);
  });

  it.each([
    ['без названий', ''],
    ['с одним названием', 'title: План работы\n'],
  ])('план, вставленный между двумя планами %s, не берёт того, что человек внёс в них', (_, title) => {
    const plan = (name: string, set = ''): string =>
      `${title}columns: [Мероприятие, Срок]\nmeasures:\n  - title: ${name}\n${set}    deadline: май 2024 года\n`;
    const print = (...names: readonly string[]): string =>
      names.map((name) => `Мероприятие\tСрок\n${name}\tмай 2024 года\n`).join('');
    const [first, second] = [
      plan('Сбор кураторов', '    provision: [2.1]\n'),
      plan('Форум учителей', '    provision: [2.2]\n'),
    ];
    const { files, told } = merge(
      {
        'roadmap.yaml': first,
        'roadmap.part-2.yaml': second,
        'source.txt': print('Сбор кураторов', 'Форум учителей'),
      },
      {
        'roadmap.yaml': plan('Сбор кураторов'),
        'roadmap.part-2.yaml': plan('Смотр методистов'),
        'roadmap.part-3.yaml': plan('Форум учителей'),
        'source.txt': print('Сбор кураторов', 'Смотр методистов', 'Форум учителей'),
      },
    );
    expect([files.get('roadmap.yaml'), files.get('roadmap.part-2.yaml')]).toEqual([first, second]);
    expect(files.get('roadmap.part-3.yaml') ?? '').toContain('Смотр методистов');
    expect(told.filter((line) => !line.startsWith('new'))).toEqual([]);
  });

  it('новый субъект не берёт имени, которое занято', () => {
    const subject = (name: string): string =>
      `  - id: ministry\n    name: ${name}\n    functions:\n      - утверждает план.\n`;
    const { files } = merge(
      {
        'provision.mdx': provision('1. Министерство:\n\n<Functions of="ministry"/>\n'),
        'subjects.yaml': `subjects:\n${subject('Министерство образования')}`,
        'source.txt': '1. Министерство образования:\n- утверждает план.\n',
      },
      {
        'provision.mdx': provision(
          '1. Министерство:\n\n<Functions of="ministry"/>\n\n2. Совет ректоров:\n\n<Functions of="ministry-2"/>\n',
        ),
        'subjects.yaml': `subjects:\n${subject('Министерство образования')}${subject('Совет ректоров').replace('ministry', 'ministry-2').replace('утверждает план', 'принимает отчёт')}`,
        'source.txt':
          '1. Министерство образования:\n- утверждает план.\n2. Совет ректоров:\n- принимает отчёт.\n',
      },
    );
    expect(files.get('provision.mdx')).toContain('2. Совет ректоров:\n\n<Functions of="ministry-2"/>');
    expect(files.get('subjects.yaml')).toContain('- id: ministry-2\n    name: Совет ректоров');
  });
});

it('предложенный акт, который назван только в новом тексте, становится ссылкой', () => {
  const cited = 'приказ министерства от 01.02.2024 № 5';
  const front = 'kind: provision\nbasis:\n  - { act: law, clause: "1" }\n';
  const { told } = merge(
    { 'provision.mdx': provision('1. Служба работает.\n', front), 'source.txt': '1. Служба работает.\n' },
    {
      'provision.mdx': provision(
        `1. Служба работает (${cited}).\n`,
        'kind: provision\nbasis:\n  - { act: r-5, clause: "1" }\n',
      ),
      'source.txt': `1. Служба работает (${cited}).\n`,
    },
    [{ id: 'r-5', kind: 'order', number: '5', date: '2024-02-01', printed: cited }],
  );
  expect(told[1]).toBe('new | provision.mdx | r-5');
});

it('исправления извлечения идут за своими словами, а с ними и уходят', () => {
  const { files, told } = merge(
    {
      'corrections.yaml': `corrections:\n  - { id: a, kind: word, lines: [1], printed: [пелагог], reads: [педагог], why: Буква. }\n  - { id: b, kind: word, lines: [2], printed: [шкода], reads: [школа], why: Буква. }\n`,
      'source.txt': 'пелагог\nшкода\n',
    },
    { 'source.txt': 'Новая строка\nпелагог\n' },
  );
  expect(told).toEqual(['gone | corrections.yaml | Буква.']);
  expect(files.get('corrections.yaml')).toContain('lines: [2], printed: [пелагог]');
});
