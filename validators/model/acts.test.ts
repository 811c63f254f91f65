import { describe, expect, it } from 'vitest';
import { check } from '../index.ts';
import { exampleBase, primer } from '../rules/example-base.ts';
import { planOfOrder, planSubjects } from '../rules/example-plan.ts';
import { pagePath } from './addresses.ts';
import { buildCorpus } from './corpus.ts';
import type { Territory } from './types.ts';

const acts = 'regions/primer/acts';
const revised = primer.roadmap.replace('ежегодно (май)', 'ежегодно (март)');

/** The first act of the model in a second edition, whole, that applies from a day. */
const edition = (from: string, roadmap = revised): Readonly<Record<string, string>> => ({
  [`${acts}/1/editions/${from}/edition.yaml`]: 'by: приказ Министерства образования от 01.02.2025 № 4\n',
  ...Object.fromEntries(
    Object.entries({ ...primer, roadmap }).flatMap(([name, text]) => {
      const file = name === 'provision' ? 'provision.mdx' : `${name}.yaml`;
      return `${acts}/1/${file}` in exampleBase && name !== 'act'
        ? [[`${acts}/1/editions/${from}/${file}`, text]]
        : [];
    }),
  ),
});

/** The model with its roadmap adopted by another order. */
const roadmapApart: Readonly<Record<string, string | null>> = {
  [`${acts}/1/roadmap.yaml`]: null,
  [`${acts}/2/roadmap.yaml`]: primer.roadmap,
  [`${acts}/2/act.yaml`]:
    'status: draft\nperiod: { printed: на 2024–2025 годы, from: 2024-01-01, to: 2025-12-31 }\n',
};

const laid = (files: Readonly<Record<string, string | null>>) =>
  Object.entries({ ...exampleBase, ...files }).flatMap(([path, content]) =>
    content === null ? [] : [{ path, content }],
  );
const territoryOf = (files: Readonly<Record<string, string | null>>, asOf = '2024-06-01'): Territory => {
  const [territory] = buildCorpus(laid(files), '', new Map(), { asOf }).territories;
  if (territory === undefined) throw new Error('the model territory is missing');
  return territory;
};
const deadlines = ({ roadmap }: Territory): readonly (string | undefined)[] =>
  (roadmap?.measures ?? []).map(({ deadline }) => deadline?.printed);

describe('редакции акта', () => {
  it.each([
    ['2025-02-28', null, 'ежегодно (май)'],
    ['2025-03-01', '2025-03-01', 'ежегодно (март)'],
    ['2030-01-01', '2025-03-01', 'ежегодно (март)'],
  ])('на %s действует редакция %s', (asOf, from, deadline) => {
    const territory = territoryOf(edition('2025-03-01'), asOf);
    expect(territory.act?.from).toBe(from);
    expect(deadlines(territory)[0]).toBe(deadline);
  });
  it('у каждой редакции свои документы, а паспорт акта общий', () => {
    const { acts: own } = territoryOf(edition('2025-03-01'));
    expect(own.map(({ id, editions }) => [id, editions.map(({ act }) => act?.from)])).toEqual([
      ['1', [null, '2025-03-01']],
    ]);
    expect(own[0]?.editions.map(({ period }) => period?.to)).toEqual(['2025-12-31', '2025-12-31']);
    expect(own[0]?.editions[1]?.act?.by).toBe('приказ Министерства образования от 01.02.2025 № 4');
  });
  it('замечания говорят о действующей редакции', () => {
    const files = edition('2024-03-01', revised.replace('ЦНППМ]', 'ЦНПМ]'));
    const rulesOn = (asOf: string) =>
      check(laid(files), { asOf }).findings.map(({ rule, file }) => `${rule} ${file}`);
    expect(rulesOn('2024-02-29')).toEqual([]);
    expect(rulesOn('2024-03-01')).toEqual([
      'roadmap/responsible-defined regions/primer/acts/1/editions/2024-03-01/roadmap.yaml',
    ]);
  });
});

describe('несколько актов территории', () => {
  it('вместе показывают территорию, которая стоит в списке один раз', () => {
    const { territories } = buildCorpus(laid(roadmapApart), '');
    const [territory, ...more] = territories;
    expect(more).toEqual([]);
    expect(territory?.acts.map(({ id }) => id)).toEqual(['1', '2']);
    expect(territory?.provision?.title).toBe('Положение о региональной системе');
    expect(territory?.roadmap?.measures).toHaveLength(2);
  });
  it('имена одного акта понятны другому', () => {
    const [, plan] = territoryOf(roadmapApart).acts;
    expect(plan?.current.provision).toBeNull();
    const named = plan?.current.roadmap?.measures.flatMap(({ responsible }) => responsible ?? []);
    expect(named?.map(({ target }) => target?.id)).toEqual(['ministry', 'cnppm', 'cnppm', 'ministry']);
  });
  it('о паспорте территории говорят один раз, о каждом акте – по-своему', () => {
    const files = {
      ...roadmapApart,
      'regions/primer/region.yaml': primer.region.replace('id: primer', 'id: inoy'),
    };
    const found = check(laid(files), { asOf: '2024-06-01' }).findings;
    expect(found.filter(({ rule }) => rule === 'territory/id-matches-folder')).toHaveLength(1);
  });
  it('приказ, который только изменяет, утверждающим не показан, хотя он и новее, и уже принят', () => {
    const files = {
      ...exampleBase,
      'regions/primer/acts/4/act.yaml': 'status: adopted\n',
      'regions/primer/acts/4/provision.mdx':
        '---\nkind: provision\ntitle: О внесении изменений\norder: { kind: order, number: "4", date: 2024-02-15 }\n---\n\n<Order>\n\n1. Внести в приказ от 15.12.2023 № 1 следующие изменения: пункт 1.2 исключить.\n\n</Order>\n',
    };
    const territory = territoryOf(files);
    expect(territory.acts.map(({ id }) => id)).toEqual(['1', '4']);
    expect(territory.provision?.title).toBe('Положение о региональной системе');
  });
  it('перечень ответственных новейшего плана не занимает места субъектов положения', () => {
    const territory = territoryOf({
      ...planOfOrder('{ title: план мероприятий, document: roadmap }'),
      [`${acts}/2/subjects.yaml`]: planSubjects,
    });
    expect(territory.subjects.map(({ id }) => id)).toEqual(['ministry', 'cnppm']);
    expect(territory.acts.map(({ id }) => id)).toEqual(['1', '2']);
  });
  it.each([
    ['пока оно действует', '2024-06-01'],
    ['и когда его срок истёк', '2026-06-01'],
  ])('не уступают положения о системе более новому положению об одном органе: %s', (_, asOf) => {
    const territory = territoryOf(
      {
        [`${acts}/1/act.yaml`]: primer.act.replace('draft', 'adopted'),
        [`${acts}/9/act.yaml`]: 'status: adopted\n',
        [`${acts}/9/provision.mdx`]: `---
kind: provision
title: Положение о методическом совете
order: { issuer: Министерство образования, kind: order, number: "9", date: 2024-03-12 }
---

1. Методический совет собирается весной.

2. Методический совет решает:

<Functions of="council"/>
`,
        [`${acts}/9/subjects.yaml`]:
          'subjects:\n  - { id: council, name: Методический совет, kind: ministry, clause: "2", functions: [{ text: обсуждает план. }] }\n',
      },
      asOf,
    );
    expect(territory.provision?.title).toBe('Положение о региональной системе');
    expect(territory.subjects.map(({ id }) => id)).not.toContain('council');
    expect(territory.acts.map(({ id }) => id)).toEqual(['1', '9']);
  });
  it('показывает план, который действует, и тогда, когда положение с прежним планом – дело прошлого', () => {
    const territory = territoryOf(
      {
        [`${acts}/1/act.yaml`]: primer.act.replace('draft', 'adopted'),
        [`${acts}/2/roadmap.yaml`]: primer.roadmap.replace('ежегодно (май)', 'сентябрь 2026 года'),
        [`${acts}/2/act.yaml`]:
          'status: adopted\nperiod: { printed: на 2026–2027 годы, from: 2026-01-01, to: 2027-12-31 }\n',
      },
      '2026-06-01',
    );
    expect(territory.provision?.title).toBe('Положение о региональной системе');
    expect(deadlines(territory)[0]).toBe('сентябрь 2026 года');
    const [first, second] = territory.acts.map(({ current }) => pagePath(current, 'roadmap'));
    expect([first, second]).toEqual(['regions/primer/acts/1/', 'regions/primer/roadmap/']);
    expect(pagePath(territory, 'roadmap')).toBe('regions/primer/roadmap/');
  });
  it('без единого акта территория остаётся в своде', () => {
    const [territory] = buildCorpus(
      [{ path: 'regions/gorod/region.yaml', content: 'id: gorod\nname: Городская область\nlevel: region\n' }],
      '',
    ).territories;
    expect(territory).toMatchObject({ id: 'gorod', status: 'none', act: null, acts: [] });
  });
});

describe('план муниципалитета', () => {
  it('называет субъекта, которого описывает любой акт региона', () => {
    const order = (number: string, date: string, body: string): string =>
      `---\nkind: order\ntitle: О работе\norder:\n  kind: order\n  issuer: Управление\n  number: "${number}"\n  date: ${date}\n  title: О работе\n---\n\n<Order>\n\n1. Утвердить.\n\n</Order>\n\n${body}\n`;
    const town = 'regions/primer/municipalities/gorod';
    const sources = laid({
      [`${acts}/1/act.yaml`]: 'status: adopted\n',
      [`${acts}/2/act.yaml`]: 'status: adopted\n',
      [`${acts}/2/provision.mdx`]: order('2', '2024-03-01', '1.1. Совет:\n\n<Functions of="council"/>'),
      [`${acts}/2/subjects.yaml`]:
        'subjects:\n  - { id: council, name: Научный совет, kind: council, functions: [проводит мониторинг школ.] }\n',
      [`${town}/region.yaml`]: 'id: primer/gorod\nname: Город\nlevel: municipality\n',
      [`${town}/acts/1/act.yaml`]: 'status: adopted\n',
      [`${town}/acts/1/provision.mdx`]: order('5', '2024-04-01', '<Roadmap/>'),
      [`${town}/acts/1/roadmap.yaml`]:
        'title: План\ncolumns: [№, Мероприятие, Срок, Ответственный]\nmeasures:\n  - { number: "1", title: Семинар, deadline: май 2024 года, responsible: [ЦНППМ, Научный совет] }\n',
    });
    const { territories } = buildCorpus(sources, '', new Map(), { asOf: '2024-06-01' });
    const named = territories.find(({ id }) => id === 'primer/gorod')?.roadmap?.measures[0]?.responsible;
    expect(named?.map(({ target }) => target?.name)).toEqual([
      expect.stringContaining('Центр непрерывного'),
      'Научный совет',
    ]);
  });
});

describe('субъект, которого называет план другого акта', () => {
  it('тот самый, что описан в своём акте, хотя и у того есть план, где назван неизвестный', () => {
    const { acts: own } = territoryOf({
      ...roadmapApart,
      [`${acts}/1/roadmap.yaml`]: primer.roadmap.replace('[Министерство, ЦНППМ]', '[Клуб, ЦНППМ]'),
    });
    const named = own
      .flatMap(({ current }) => current.roadmap?.measures ?? [])
      .flatMap(({ responsible }) => (responsible ?? []).flatMap(({ target }) => target ?? []));
    const described = new Set(own.flatMap(({ current }) => current.subjects));
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((subject) => !described.has(subject))).toEqual([]);
    const parts = new Set(own.flatMap(({ current }) => [...(current.provision?.byNumber.values() ?? [])]));
    expect(named.every(({ clause }) => clause?.target == null || parts.has(clause.target))).toBe(true);
  });
});
