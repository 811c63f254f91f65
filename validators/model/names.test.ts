import { describe, expect, it } from 'vitest';
import { check } from '../index.ts';
import { nameIndex } from './names.ts';

const named = (name: string, namePrinted: string | null, short: string, aliases: readonly string[]) => ({
  name,
  namePrinted,
  short,
  aliases,
});
const region = nameIndex([named('Министерство образования', null, 'Минобр', [])], []);
const municipality = nameIndex(
  [named('Методическая служба', 'методической службой', 'ММС', ['служба района'])],
  [{ short: 'МО', means: 'Министерство образования' }],
  region,
);

describe('название, напечатанное в документе муниципалитета', () => {
  it.each([
    ['ммс', 'Методическая служба'],
    ['служба района', 'Методическая служба'],
    ['Методической службой', 'Методическая служба'],
    ['Минобр', 'Министерство образования'],
    ['МО', 'Министерство образования'],
  ])('«%s» — это %s', (printed, name) => expect(municipality(printed)?.name).toBe(name));
  it('никого не называет, если такого субъекта нет ни в нём, ни в регионе', () =>
    expect(municipality('Институт')).toBeNull());

  it('ведёт к субъекту региона и в дорожной карте', () => {
    const subjects = `subjects:\n  - { id: ministry, name: Министерство, kind: ministry, level: regional, clause: "1.1", functions: [утверждает] }\n`;
    const roadmap = `title: Карта\ndirections:\n  - number: 1\n    title: Управление\n    systemMeasures:\n      - number: "1.1"\n        title: Оценка\n        measures:\n          - { title: Мониторинг, responsible: [Министерство], executors: [Иванова И.И.], deadline: май 2024 года, result: справка }\n`;
    const { corpus } = check(
      [
        { path: 'regions/a/acts/1/subjects.yaml', content: subjects },
        { path: 'regions/a/municipalities/b/acts/1/roadmap.yaml', content: roadmap },
      ],
      { asOf: '2024-06-01' },
    );
    const [responsible] =
      corpus.territories.find(({ id }) => id === 'a/b')?.roadmap?.measures[0]?.responsible ?? [];
    expect(responsible?.target?.id).toBe('ministry');
    expect(responsible?.target?.territory).toBe('a');
  });
});

describe('название, в котором названы двое или часть', () => {
  const subjects = [
    named('Департамент образования Заозёрной области', null, 'Департамент', []),
    named('Управление молодёжной политики Заозёрной области', null, 'Управление', []),
    named('Академия педагогических кадров', null, 'Академия', []),
    named('Комитет по спорту города Заозёрска', null, 'КС', []),
    named('Комитет по спорту города Камыши', null, 'КСК', []),
  ];
  const find = nameIndex(subjects, []);
  it.each([
    ['Академия совместно с методическими кабинетами', 'Академия'],
    ['Академия при участии Департамента', 'Академия'],
    ['Департамент (отдел развития кадров)', 'Департамент'],
    ['Департамент (отдел кадров) совместно с Академией', 'Департамент'],
    ['Академия, во взаимодействии с Управлением', 'Академия'],
    ['Управление молодёжной политики', 'Управление'],
    ['Департамент образования', 'Департамент'],
    ['Департамент образования при поддержке Академии', 'Департамент'],
  ])('«%s»: отвечает %s', (printed, short) => expect(find(printed)?.short).toBe(short));

  it.each(['Комитет по спорту', 'Институт совместно с Академией', 'Управление спорта', '(отдел кадров)'])(
    '«%s» никого не называет',
    (printed) => expect(find(printed)).toBeNull(),
  );
});
