// An act has several documents: an amendment means the one whose annex, title or kind it names, and its rows by their count.
import { describe, expect, it } from 'vitest';
import { secondEdition } from '../../../tests/support/second-edition.ts';
import { primer } from '../example-base.ts';
import { annexFaults } from './annexed.ts';
import { amended, amendingOrder, editionOf, paths } from './example-editions.ts';
import { unreported } from './unreported.ts';

const provision = primer.provision.replace(
  'document: indicators }',
  `document: indicators }
    - { number: "4", title: показатели мониторинга на 2024 год, document: quarters }
    - { number: "5", title: Порядок ведения реестра наставников, document: registry }
    - { number: "6", title: Форма заявки }`,
);

const quarters = `title: Показатели мониторинга на 2024 год
columns: [Показатель, Метод сбора, I кв., II кв.]
indicators:
  - name: Доля педагогов
    collection: выгрузка
    targets: { "2024-Q1": "5", "2024-Q2": "15" }
  - name: Количество педагогов
    collection: отчёт и сверка
    targets: { "2024-Q1": "120", "2024-Q2": "300" }
`;

const clauses = [
  'Реестр ведёт центр.',
  'Реестр печатают.',
  'В реестр вносят наставников.',
  'Сведения обновляют ежегодно до мая.',
  'Сведения публикуют.',
  'Реестр хранят пять лет.',
];
const numbered = (texts: readonly string[]): string =>
  texts.map((text, index) => `${index + 1}. ${text}`).join('\n\n');
const registry = (texts: readonly string[]): string =>
  `---\nkind: provision\ntitle: Порядок ведения реестра наставников\n---\n\nПриложение № 5\n\n# Порядок ведения реестра наставников\n\n${numbered(texts)}\n`;

interface Edited {
  readonly quarters?: string;
  readonly registry?: readonly string[];
  /** Files of the amending act beside its order. */
  readonly amending?: Readonly<Record<string, string>>;
}

const held = (changes: readonly string[], edited: Edited = {}) => {
  const documents = (folder: string, words: Edited): Readonly<Record<string, string>> => ({
    [`${folder}/provision.mdx`]: provision,
    [`${folder}/provision.quarters.mdx`]:
      '---\nkind: annex\ntitle: Показатели\n---\n\nПриложение № 4\n\n<Indicators/>\n',
    [`${folder}/indicators.quarters.yaml`]: words.quarters ?? quarters,
    [`${folder}/provision.registry.mdx`]: registry(words.registry ?? clauses),
  });
  const { maker, reported, before, after, outcomes } = secondEdition({
    ...amended(changes),
    ...editionOf('2024-03-01'),
    ...documents('regions/primer/acts/1', {}),
    ...documents(paths.edition, edited),
    ...edited.amending,
  });
  return {
    outcomes,
    beyond: unreported([{ maker, reported }], before, after).map(({ line }) => line.name || line.text),
    faults: reported.flatMap((one) => [...annexFaults(maker, one, before, after)].map(({ kind }) => kind)),
  };
};

describe('строка таблицы, у которой номеров нет, – по счёту в том документе, который назван', () => {
  const done: Edited = { quarters: quarters.replace('отчёт и сверка', 'отчёт') };
  it.each([
    '1.1. В приложении № 4 в строке 2 слова «и сверка» исключить.',
    '1.1. В строке 2 приложения № 4 к приказу слова «и сверка» исключить.',
    '1.1. В приложении № 4 в строке второй слова «и сверка» исключить.',
    '1.1. В показателях мониторинга на 2024 год, утверждённых указанным приказом (приложение № 4), в строке 2 слова «и сверка» исключить.',
    '1.1. В таблице «Показатели мониторинга на 2024 год» в строке 2 слова «и сверка» исключить.',
    '1.1. В показателях мониторинга на 2024 год в показателе 2 слова «и сверка» исключить.',
    '1.1. В позиции 2 приложения № 4 слова «и сверка» исключить.',
    '1.1. В приложении № 4 в строке «Количество педагогов» слова «и сверка» исключить.',
    '1.1. В приложении № 4 в графе «Метод сбора» строки 2 слова «и сверка» исключить.',
  ])('%s', (change) => {
    expect(held([change], done)).toMatchObject({ outcomes: ['done'], beyond: [] });
    expect(held([change]).outcomes).toEqual(['undone']);
  });
  it.each([
    ['в другом приложении', '1.1. В приложении № 3 в строке 2 слова «и сверка» исключить.', ['absent']],
    ['в другой строке', '1.1. В приложении № 4 в строке 1 слова «и сверка» исключить.', ['absent']],
    ['в строке, которой нет', '1.1. В приложении № 4 в строке 7 слова «и сверка» исключить.', ['absent']],
  ])('%s – не она', (_, change, outcomes) => {
    expect(held([change], done)).toMatchObject({ outcomes, beyond: ['Количество педагогов'] });
  });
  it.each([
    ['которого в Своде нет, ни с чем не сверить', '6', 'unsure'],
    ['которого у приказа нет, изменить нельзя', '9', 'absent'],
  ])('приложение, %s', (_, number, outcome) => {
    const change = `1.1. В приложении № ${number} в строке 2 слова «и сверка» исключить.`;
    expect(held([change]).outcomes).toEqual([outcome]);
  });
});

describe('таблица изложена заново – одна, та, что названа', () => {
  const anew = quarters.replace('"300"', '"310"');
  const annex = (number: string, document: string): string =>
    `    - { ${number === '' ? '' : `number: "${number}", `}title: Показатели, document: ${document} }`;
  const carried = (change: string, more = ''): Readonly<Record<string, string>> => ({
    [`${paths.amending}/provision.mdx`]: `${amendingOrder([change]).replace(
      '  inForce:',
      `  annexes:\n${annex(more === '' ? '' : '1', 'indicators')}\n${more}  inForce:`,
    )}\nПриложение\n\n<Indicators/>\n`,
    [`${paths.amending}/indicators.yaml`]: anew,
  });
  const changes = [
    '1.1. Приложение № 4 изложить в новой редакции согласно приложению к настоящему приказу.',
    '1.1. Показатели мониторинга на 2024 год, утверждённые указанным приказом (приложение № 4), изложить в редакции согласно приложению к настоящему приказу.',
    '1.1. Показатели мониторинга на 2024 год изложить в новой редакции согласно приложению.',
    '1.1. Приложение № 4 «Показатели мониторинга на 2024 год» изложить в редакции приложения к настоящему приказу.',
    '1.1. Изложить приложение № 4 к приказу в новой редакции (прилагается).',
    '1.1. Таблицу «Показатели мониторинга на 2024 год» изложить в редакции согласно приложению.',
  ];
  it.each(changes)('%s', (change) => {
    const amending = carried(change);
    expect(held([change], { quarters: anew, amending })).toEqual({
      outcomes: ['unsure'],
      beyond: [],
      faults: [],
    });
    expect(held([change], { amending }).faults).toEqual(['cell']);
  });
  it('две таблицы – по двум приложениям', () => {
    const lines = [
      '1.1. Приложение № 4 изложить в редакции согласно приложению № 1 к настоящему приказу.',
      '1.2. Приложение № 3 изложить в редакции согласно приложению № 2 к настоящему приказу.',
    ] as const;
    const amending = {
      ...carried('', `${annex('2', 'second')}\n`),
      [`${paths.amending}/provision.second.mdx`]:
        '---\nkind: annex\ntitle: Показатели\n---\n\nПриложение № 2\n\n<Indicators/>\n',
      [`${paths.amending}/indicators.second.yaml`]: primer.indicators,
    };
    const text = amending[`${paths.amending}/provision.mdx`] ?? '';
    const files = {
      ...amending,
      [`${paths.amending}/provision.mdx`]: text.replace('\n\n\n\n2. ', `\n\n${lines.join('\n\n')}\n\n2. `),
    };
    expect(held(lines, { quarters: anew, amending: files })).toEqual({
      outcomes: ['unsure', 'unsure'],
      beyond: [],
      faults: [],
    });
    expect(held(lines, { amending: files }).faults).toEqual(['cell']);
  });
});

describe('пункт, который получил другой номер, назван прежним или новым', () => {
  const [first = '', , third = '', fourth = '', ...others] = clauses;
  const renumbered: Edited = { registry: [first, third, fourth.replace('мая', 'июня'), ...others] };
  const left: Edited = { registry: [first, third, fourth, ...others] };
  const inside = (lines: readonly string[]): readonly string[] => [
    '1.1. В Порядке ведения реестра наставников:',
    ...lines,
  ];
  it.each([
    [
      [
        '1) пункт 2 исключить;',
        '2) пункты 3 – 6 считать соответственно пунктами 2 – 5;',
        '3) в пункте 3 слово «мая» заменить словом «июня».',
      ],
    ],
    [
      [
        '1) в пункте 4 слово «мая» заменить словом «июня»;',
        '2) пункт 2 исключить;',
        '3) пункты 3 – 6 считать пунктами 2 – 5.',
      ],
    ],
    [
      [
        '1) пункт 2 исключить;',
        '2) пункты 3 – 6 считать соответственно пунктами 2 – 5;',
        '3) в пункте 4 слово «мая» заменить словом «июня».',
      ],
    ],
    [
      [
        '1) пункт 2 исключить, изменив последующую нумерацию пунктов;',
        '2) в пункте 3 слово «мая» заменить словом «июня».',
      ],
    ],
    [['1) пункт 2 признать утратившим силу;', '2) в пункте 4 слово «мая» заменить словом «июня».']],
    [
      [
        '1) пункт 2 исключить, пункты 3, 4, 5 и 6 считать соответственно пунктами 2, 3, 4 и 5;',
        '2) пункт 3 изложить в следующей редакции: «3. Сведения обновляют ежегодно до июня.».',
      ],
    ],
    [
      [
        '1) пункт 4 изложить в следующей редакции:',
        '«4. Сведения обновляют ежегодно до июня.»;',
        '2) пункт 2 исключить.',
      ],
    ],
  ])('%s', (lines) => {
    const { outcomes, beyond } = held(inside(lines), renumbered);
    expect({ outcomes: new Set(outcomes), beyond }).toEqual({ outcomes: new Set(['done']), beyond: [] });
    expect(held(inside(lines), left).outcomes).toContain('undone');
  });
  it('вставлен пункт, а сказанное о прежнем сделано в новом', () => {
    const lines = [
      '1) дополнить пунктом 2 следующего содержания: «2. Реестр открыт.»;',
      '2) пункты 2 – 6 считать пунктами 3 – 7;',
      '3) в пункте 5 слово «мая» заменить словом «июня».',
    ];
    const registryOf = (words: string): Edited => ({
      registry: [first, 'Реестр открыт.', clauses[1] ?? '', third, words, ...others],
    });
    expect(held(inside(lines), registryOf(fourth.replace('мая', 'июня')))).toMatchObject({
      outcomes: ['done', 'done', 'done'],
      beyond: [],
    });
    expect(held(inside(lines), registryOf(fourth)).outcomes).toEqual(['done', 'done', 'undone']);
  });
  it('изменён и другой пункт', () => {
    const lines = [
      '1) пункт 2 исключить;',
      '2) пункты 3 – 6 считать пунктами 2 – 5;',
      '3) в пункте 3 слово «мая» заменить словом «июня».',
    ];
    const more = {
      registry: [first, third, fourth.replace('мая', 'июня').replace('ежегодно', 'всегда'), ...others],
    };
    expect(held(inside(lines), more).beyond).toEqual(['3. Сведения обновляют всегда до июня.']);
  });
});
