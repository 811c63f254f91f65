// A territory with two acts, the second with a plan of its own: each thing is told of the act that it is of.
import { describe, expect, it } from 'vitest';
import { check } from '../index.ts';
import { pagePath } from '../model/addresses.ts';
import { rowTime } from '../model/roadmap/row-time.ts';
import { ownerOf } from '../model/view-of.ts';
import { exampleBase } from '../rules/example-base.ts';
import { placeWords } from '../rules/place-words.ts';
import { akomaNtoso } from './akoma-ntoso/akoma-ntoso.ts';
import { calendar } from './calendar/calendar.ts';
import { territoryData } from './data/territory.ts';
import { documentTable } from './tables/document.ts';
import { measures } from './tables/measures.ts';

const asOf = '2026-11-21';
const second = 'regions/primer/acts/145/';
const plan = `title: План мероприятий
columns: [Сроки, Мероприятие, Ответственные]
footnotes: ["* при наличии заявок"]
groups:
  - title: 2026 год
    measures:
      - { title: Совещания, responsible: [ЦНППМ], deadline: ежеквартально }
      - { title: Консультации, responsible: [Никто], deadline: последняя среда месяца }
  - title: 2027 год
    measures:
      - { title: Рекомендации, responsible: [ЦНППМ], deadline: в течение 10 рабочих дней со дня заседания }
`;
const order = `---
kind: order
title: План мероприятий
order: { kind: order, number: "145", date: 2026-03-12, title: Об утверждении плана }
---

<Order>

1. Утвердить план мероприятий.

</Order>

<Roadmap/>
`;
const { 'regions/primer/acts/1/roadmap.yaml': _, ...first } = exampleBase;
const files = {
  ...first,
  'regions/primer/acts/1/act.yaml':
    'status: adopted\nperiod: { printed: на 2025–2027 годы, from: 2025-01-01, to: 2027-12-31 }\n',
  [`${second}act.yaml`]:
    'status: adopted\nperiod: { printed: на 2026–2027 годы, from: 2026-01-01, to: 2027-12-31 }\n',
  [`${second}provision.mdx`]: order,
  [`${second}roadmap.yaml`]: plan,
};
const { corpus, findings } = check(
  Object.entries(files).map(([path, content]) => ({ path, content })),
  { asOf },
);
const [territory] = corpus.territories;
if (territory?.roadmap == null) throw new Error('the model has no plan');
const document = ownerOf(territory, 'roadmap');
const [meeting, advice, recommendation] = territory.roadmap.measures;
const plain = (text: unknown): string => String(text).replaceAll('\u00A0', ' ');

describe('территория с двумя актами', () => {
  it('дорожная карта – того акта, который её утвердил, а не того, что стоит первым', () => {
    expect([territory.act?.id, document.act?.id, document.period?.from]).toEqual(['1', '145', '2026-01-01']);
    expect(ownerOf(territory, 'provision').act?.id).toBe('1');
  });
  it('строка под годом – в этом году, и не раньше дня самого акта', () => {
    expect(meeting && rowTime(meeting, document)).toEqual({ from: '2026-03-12', to: '2026-12-31' });
    expect(recommendation && rowTime(recommendation, document)).toEqual({
      from: '2027-01-01',
      to: '2027-12-31',
    });
    expect(
      advice && rowTime({ ...advice, time: { from: '2030-01-01', to: '2030-12-31' } }, document),
    ).toBeNull();
  });
  it('адрес текста второго акта – его страница, а его дорожной карты – страница территории', () => {
    expect(['provision', 'roadmap', 'source'].map((page) => pagePath(document, page))).toEqual([
      'regions/primer/acts/145/',
      'regions/primer/roadmap/',
      'regions/primer/acts/145/source/',
    ]);
    expect(pagePath(territory, 'provision')).toBe('regions/primer/provision/');
    expect(akomaNtoso(document, null, asOf)).toContain('href="regions/primer/acts/145/"');
  });
  it('замечание называет акт', () => {
    const found = findings.find(({ file, place }) => file === `${second}roadmap.yaml` && place !== null);
    expect(found?.place && plain(placeWords(found.place, 'ru'))).toContain(
      'Приказ от 12 марта 2026 г. № 145, дорожная карта',
    );
    expect(found?.place && plain(placeWords(found.place, 'en'))).toContain(
      'Order of 2026-03-12 No. 145, roadmap',
    );
  });
  it('в JSON у каждого акта его реквизиты, у документа и замечания – его акт', () => {
    const data = JSON.parse(JSON.stringify(territoryData(territory, corpus.federal, findings, asOf)));
    expect(data.acts[1]).toMatchObject({
      id: '145',
      number: '145',
      date: '2026-03-12',
      inForce: '2026-03-12',
    });
    expect([data.provision.act, data.roadmap.act, data.indicators.act]).toEqual(['1', '145', '1']);
    expect(new Set(data.findings.map(({ act }: { act: string | null }) => act))).toContain('145');
  });
  it('дорожная карта другого акта – и в данных одного акта', () => {
    const [primer] = corpus.federal.indicators;
    if (primer === undefined) throw new Error('the model has no federal indicator');
    const federal = {
      ...corpus.federal,
      indicators: [{ ...primer, id: 'plan', unit: 'fact' as const, shownBy: 'roadmap' as const }],
    };
    const views = [territory, ...territory.acts.map(({ current }) => current)];
    for (const view of views) {
      const { facts } = JSON.parse(JSON.stringify(territoryData(view, federal, findings, asOf, territory)));
      expect(facts).toMatchObject([
        { federal: 'plan', verdict: 'shown', act: '145', places: ['regions/primer/roadmap/'] },
      ]);
    }
  });
  it('в таблицах: строка на акт, графы плана по порядку печати, сноски под ними', () => {
    expect(documentTable(territory, [], asOf).programs.rows).toHaveLength(2);
    const table = measures(territory, asOf);
    expect(
      table.people.columns.map(({ title }) => title).filter((title) => /^(?:Сроки|Мер|Отв)/u.test(title)),
    ).toEqual(['Сроки', 'Мероприятие', 'Ответственные']);
    expect(table.notes).toEqual(['* при наличии заявок']);
  });
  it('в календаре: дни своего года и имя акта', () => {
    const name = 'Примерная область';
    const text = plain(
      calendar(territory, { name, measures: territory.roadmap?.measures ?? [], asOf, home: null }),
    );
    expect(text).toContain('RRULE:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;UNTIL=20261231');
    expect(text).toContain('RRULE:FREQ=MONTHLY;BYDAY=-1WE;UNTIL=20261231');
    expect(text).not.toContain('DTSTART;VALUE=DATE:2025');
    expect(text.replaceAll('\r\n ', '')).toContain('Акт: Приказ от 12 марта 2026 г. № 145');
  });
});
