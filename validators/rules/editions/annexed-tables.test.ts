import { describe, expect, it } from 'vitest';
import { secondEdition } from '../../../tests/support/second-edition.ts';
import { primer } from '../example-base.ts';
import { amended, paths } from './example-editions.ts';
import { unreported } from './unreported.ts';

const tables = `tables:
  - id: sites
    columns: [№ п/п, Площадка, Направление]
    rows:
      - ["1", Гимназия города, Русский язык]
      - ["2", Школа № 2, Естественные науки]
      - ["3", Лицей, Начальное образование]
`;
const mark = '## Приложение к Положению о региональной системе\n\n<Table id="sites"/>\n\n';

const held = (
  changes: readonly string[],
  from: string,
  to: string,
  { annex = mark, indicators }: { readonly annex?: string; readonly indicators?: string } = {},
) => {
  const provision = primer.provision.replace('## Приложение № 2', `${annex}## Приложение № 2`);
  const { maker, reported, before, after, outcomes } = secondEdition({
    ...amended(changes, { provision, ...(indicators === undefined ? {} : { indicators }) }),
    'regions/primer/acts/1/provision.mdx': provision,
    'regions/primer/acts/1/tables.yaml': tables,
    [`${paths.edition}/tables.yaml`]: tables.replace(from, to),
  });
  return {
    outcomes,
    beyond: unreported([{ maker, reported }], before, after).map(({ line }) => line.name),
  };
};

const fourth = [
  'Лицей, Начальное образование]',
  'Лицей, Начальное образование]\n      - ["4", Вечерняя школа, Химия]',
] as const;
const adding = (head: string): readonly string[] => [`1.1. ${head}`, '«4 Вечерняя школа Химия».'];
const wider = ['Начальное образование', '"Начальное образование, грамотность"'] as const;

describe('приложение, которое напечатано в самом тексте таблицей', () => {
  it.each<readonly [readonly string[], string, string]>([
    [adding('Таблицу приложения к Положению дополнить строкой 4 следующего содержания:'), ...fourth],
    [adding('Приложение к Положению дополнить строкой следующего содержания:'), ...fourth],
    [adding('В приложении к указанному Положению дополнить строкой 4 следующего содержания:'), ...fourth],
    [
      [
        '1.1. В приложении к Положению в графе «Направление» строки 3 слова «Начальное образование» дополнить словами «, грамотность».',
      ],
      ...wider,
    ],
    [
      [
        '1.1. В строке 3 приложения к Положению слова «Начальное образование» заменить словами «Начальное образование, грамотность».',
      ],
      ...wider,
    ],
    [
      ['1.1. В приложении к Положению строку 3 исключить.'],
      '      - ["3", Лицей, Начальное образование]\n',
      '',
    ],
    [
      ['1.1. Строку 2 приложения к Положению изложить в следующей редакции:', '«2 Школа № 2 Химия».'],
      'Естественные науки',
      'Химия',
    ],
  ])('%j', (changes, from, to) => {
    expect(held(changes, from, to)).toEqual({ outcomes: ['done'], beyond: [] });
    expect(held(changes, '№ п/п', '№').outcomes).toEqual(['undone']);
  });
  it('знак приложения напечатан абзацем, а заголовок под ним', () => {
    const annex =
      'Приложение № 1 к Положению о региональной системе\n\n## Перечень площадок\n\n<Table id="sites"/>\n\n';
    const change = adding('Приложение № 1 к Положению дополнить строкой 4 следующего содержания:');
    expect(held(change, ...fourth, { annex })).toEqual({ outcomes: ['done'], beyond: [] });
  });
  it('изменена другая строка', () => {
    const change = adding('Приложение к Положению дополнить строкой 4 следующего содержания:');
    expect(held(change, 'Русский язык', 'Литература')).toEqual({
      outcomes: ['undone'],
      beyond: ['Гимназия города'],
    });
  });
  it.each([
    ['приложение к другому тексту', mark.replace('Положению', 'Порядку')],
    ['приложение с другим номером', mark.replace('Приложение', 'Приложение № 5')],
    [
      'слова о приложении',
      mark.replace('## Приложение к', 'Приложение к').replace('системе\n', 'системе обновляют.\n'),
    ],
  ])('показатели, приложенные к тексту, когда в нём – %s', (_, annex) => {
    const change = [
      '1.1. В приложении к Положению в строке 2 слово «наставников» заменить словами «молодых учителей».',
    ];
    const indicators = primer.indicators.replace('Доля наставников', 'Доля молодых учителей');
    expect(held(change, '№ п/п', '№ п/п', { annex, indicators }).outcomes).toEqual(['done']);
  });
});
