// A fact is judged by what the documents show, not by whether a row of the table bears its name.
import { describe, expect, it } from 'vitest';
import { check } from '../index.ts';
import { exampleBase, primer } from '../rules/example-base.ts';
import { judgeFact, showing } from './fact.ts';
import { stateOf } from './state.ts';
import { factWords } from './verdict-words.ts';

const federalFact = (shownBy: string, statedIn = 'sosed#1.1'): string =>
  `${primer.federalIndicators}  - { id: fact, name: разработано и действует, direction: management, unit: fact, better: higher, statedIn: [${statedIn}]${shownBy} }\n`;

const judged = (
  shownBy: string,
  files: Readonly<Record<string, string | null>> = {},
  { statedIn, asOf = '2024-06-01' }: { readonly statedIn?: string; readonly asOf?: string } = {},
) => {
  const all = { ...exampleBase, 'federal/indicators.yaml': federalFact(shownBy, statedIn), ...files };
  const sources = Object.entries(all).flatMap(([path, content]) =>
    content === null ? [] : [{ path, content }],
  );
  const { corpus } = check(sources, { asOf, rules: [] });
  const [territory] = corpus.territories;
  const federal = corpus.federal.indicators.at(-1);
  if (territory === undefined || federal === undefined) throw new Error('the model territory is missing');
  const judgement = judgeFact(federal, territory, asOf);
  return {
    ...judgement,
    words: factWords(judgement, federal, stateOf(showing(territory, judgement), asOf)).ru,
  };
};

const roadmap = ', shownBy: roadmap';
const monitoring = ', shownBy: monitoring';
const without = (file: 'roadmap' | 'subjects'): Readonly<Record<string, string>> => ({
  [`regions/primer/acts/1/${file}.yaml`]:
    file === 'roadmap' ? 'title: Пусто\ndirections: []\n' : 'subjects: []\n',
});
const silent = primer.provision.replace(/Мониторинг системы[^\n]*\n/u, '');

describe('комплекс мер', () => {
  it('показан дорожной картой с мероприятиями, хотя строки среди показателей нет', () => {
    const { verdict, evidence } = judged(roadmap);
    expect(verdict).toBe('shown');
    expect(evidence).toMatchObject([{ kind: 'roadmap', roadmap: { measures: { length: 2 } } }]);
  });
  it('не показан пустой картой: показатель назван или нет и этого', () => {
    expect(judged(roadmap, without('roadmap')).words).toBe('дорожной карты в Своде нет');
    expect(judged(roadmap, without('roadmap'), { statedIn: 'primer#1.1' })).toMatchObject({
      verdict: 'named',
      named: [{ anchor: 'p-1.1' }],
      words: 'показатель назван, но дорожной карты в Своде нет',
    });
  });
});

describe('комплекс мер другого акта территории', () => {
  const second = 'regions/primer/acts/2/';
  const plan = (title: string): Readonly<Record<string, string | null>> => ({
    'regions/primer/acts/1/roadmap.yaml': null,
    'regions/primer/acts/1/act.yaml': 'status: adopted\n',
    [`${second}act.yaml`]: 'status: adopted\n',
    [`${second}roadmap.yaml`]: primer.roadmap,
    [`${second}provision.mdx`]: `---\nkind: order\ntitle: План\norder: { kind: order, number: "2", date: 2024-03-01, title: ${title} }\n---\n\n<Order>\n\n1. Утвердить план.\n\n</Order>\n\n<Roadmap/>\n`,
  });
  const asOf = '2024-06-01';
  it('засчитан территории, и сказано, чей он', () => {
    const { verdict, evidence } = judged(roadmap, plan('Об утверждении плана'), { asOf });
    expect(verdict).toBe('shown');
    expect(evidence).toMatchObject([{ kind: 'roadmap', of: { act: { id: '2' } } }]);
  });
  it('судят о состоянии того акта, которым он утверждён', () => {
    const files = {
      ...plan('Об утверждении плана'),
      [`${second}act.yaml`]:
        'status: adopted\nperiod: { printed: на 2024 год, from: 2024-01-01, to: 2024-12-31 }\n',
    };
    expect(judged(roadmap, files, { asOf: '2025-02-01' }).words).toBe(
      'дорожная карта есть, но период документа закончился',
    );
  });
  it('не засчитан, пока тот акт не подписан', () => {
    const { evidence } = judged(roadmap, plan('Об утверждении плана'), { asOf: '2024-02-01' });
    expect(evidence.map((one) => one.kind === 'roadmap' && one.of.act?.id)).not.toContain('2');
  });
  it('первым назван план, в котором мероприятий больше', () => {
    const files = {
      ...plan('Об утверждении плана'),
      'regions/primer/acts/1/roadmap.yaml':
        'title: План заседаний\ndirections: []\nmeasures:\n  - { title: Заседание, responsible: [ЦНППМ], deadline: май 2024 года, result: протокол }\n',
    };
    const { evidence } = judged(roadmap, files, { asOf });
    expect(evidence.map((one) => one.kind === 'roadmap' && one.of.act?.id)).toEqual(['2', '1']);
  });
});

describe('система мониторинга', () => {
  it('показана словами о мониторинге системы, с местом', () => {
    const { verdict, evidence } = judged(monitoring);
    expect(verdict).toBe('shown');
    expect(evidence[0]).toMatchObject({
      kind: 'clause',
      part: { text: expect.stringMatching(/^Мониторинг/u) },
    });
  });
  it('показана словами приложения к акту, когда основной документ о ней молчит', () => {
    const further =
      '---\nkind: annex\ntitle: Порядок\n---\n\n# Порядок\n\n1. Мониторинг системы проводит Министерство.\n';
    const { verdict, evidence } = judged(monitoring, {
      ...without('subjects'),
      ...without('roadmap'),
      'regions/primer/acts/1/provision.mdx': silent,
      'regions/primer/acts/1/provision.poryadok.mdx': further,
    });
    expect(verdict).toBe('shown');
    expect(evidence).toMatchObject([
      { kind: 'clause', part: { text: expect.stringMatching(/Мониторинг/u) } },
    ]);
  });
  it('не показана ни показателем о ней, ни мониторингом федерального координатора', () => {
    const said = silent.replace(
      '3.1. Системообразующие мероприятия:',
      'Показатель: разработана и реализуется система мониторинга региональной системы (ежегодно).\n\nФедеральный координатор – мониторинг (контроль) работы региональной системы.\n\n3.1. Системообразующие мероприятия:',
    );
    expect(judged(monitoring, { 'regions/primer/acts/1/provision.mdx': said }).verdict).toBe('missing');
  });
  it('показана функцией субъекта и строкой дорожной карты', () => {
    const text = 'осуществляет мониторинг эффективности региональной системы.';
    const files = {
      'regions/primer/acts/1/provision.mdx': silent,
      'regions/primer/acts/1/subjects.yaml': primer.subjects.replace('утверждает дорожную карту.', text),
      'regions/primer/acts/1/roadmap.yaml': primer.roadmap.replace(
        'Проведение мониторинга',
        'Проведение мониторинга региональной системы',
      ),
    };
    expect(judged(monitoring, files).evidence.map(({ kind }) => kind)).toEqual(['function', 'measure']);
  });
});

it('чем подтверждается факт, не сказано — судить не по чему', () => {
  expect(judged('').verdict).toBe('unknown');
  expect(judged('', {}, { statedIn: 'primer#1.1' }).words).toBe('показатель назван');
});

describe('слова о показанном поворачивают вместе с состоянием документа', () => {
  const adopted = {
    'regions/primer/acts/1/act.yaml': primer.act.replace('status: draft', 'status: adopted'),
  };
  it.each([
    ['2023-12-14', 'дорожная карта есть, но документ ещё не в силе'],
    ['2023-12-15', 'дорожная карта есть'],
    ['2025-12-31', 'дорожная карта есть'],
    ['2026-01-01', 'дорожная карта есть, но период документа закончился'],
  ])('%s — %s', (asOf, words) => expect(judged(roadmap, adopted, { asOf }).words).toBe(words));
  it('у проекта — так и сказано', () =>
    expect(judged(roadmap).words).toBe('дорожная карта есть, но документ – проект'));
});
