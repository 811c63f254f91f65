import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { check } from '../../index.ts';
import type { Territory } from '../../model/types.ts';
import { editionOf } from '../../rules/editions/example-editions.ts';
import { exampleBase, exampleDate, primer, replaced } from '../../rules/example-base.ts';
import { calendar } from './calendar.ts';

const modelTerritory = (deadline: string, region: string = primer.act): Territory => {
  const files = {
    ...exampleBase,
    'regions/primer/acts/1/act.yaml': region,
    'regions/primer/acts/1/roadmap.yaml': replaced('roadmap', 'ежегодно (май)', deadline),
  };
  const sources = Object.entries(files).map(([path, content]) => ({ path, content }));
  const [territory] = check(sources, { asOf: exampleDate }).corpus.territories;
  if (territory === undefined) throw new Error('the model territory is missing');
  return territory;
};

interface Given {
  readonly name?: string;
  readonly region?: string;
  readonly asOf?: string;
}

const file = (
  deadline: string,
  { name = 'Примерная область', region, asOf = exampleDate }: Given = {},
): string => {
  const territory = modelTerritory(deadline, region);
  return calendar(territory, {
    name,
    measures: (territory.roadmap?.measures ?? []).slice(0, 1),
    asOf,
    home: 'https://svod.example/svod/',
  });
};

const eventsOf = (text: string): readonly ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((inner) => new ICAL.Event(inner));

/** Statuses of the events of a deadline in an act of a status. */
const statuses = (deadline: string, status: string): readonly unknown[] =>
  eventsOf(file(deadline, { region: replaced('act', 'status: draft', status), asOf: '2026-11-21' })).map(
    ({ component }) => component.getFirstPropertyValue('status'),
  );

describe('файл календаря', () => {
  it('читается клиентом без потерь: название, дни, повторение, адрес', () => {
    const component = new ICAL.Component(ICAL.parse(file('ежегодно (май)')));
    const [found] = component.getAllSubcomponents('vevent').map((inner) => new ICAL.Event(inner));
    expect(found?.summary).toBe('Проведение мониторинга');
    expect(found?.startDate.toString()).toBe('2024-05-01');
    expect(found?.endDate.toString()).toBe('2024-06-01');
    expect(found?.isRecurring()).toBe(true);
    expect(found?.description).toContain('Срок: ежегодно (май)');
    expect(found?.description).toContain('Ответственные: Министерство, ЦНППМ');
    expect(found?.description.replaceAll('\u00a0', ' ')).toContain('Акт: Приказ от 15 декабря 2023 г. № 1');
    expect(found?.component.getFirstPropertyValue('url')).toMatch(
      /^https:\/\/svod\.example\/svod\/regions\/primer\/roadmap\/#/,
    );
  });
  it('место события – то, что напечатано в графе места', () => {
    const text = file('март 2024 года\n            place: "Дом учителя, зал 2"');
    expect(eventsOf(text).map(({ location }) => location)).toEqual(['Дом учителя, зал 2']);
    expect(file('март 2024 года')).not.toContain('LOCATION');
    expect(file('март 2024 года\n            place: "–"')).not.toContain('LOCATION');
  });
  it.each([
    ['15.03.2024, 14:00', '2024-03-15T14:00:00', '2024-03-15T14:00:00'],
    ['15 марта 2024 года с 10.00 до 12.30 ч.', '2024-03-15T10:00:00', '2024-03-15T12:30:00'],
    ['15 марта 2024 года в 9 часов', '2024-03-15T09:00:00', '2024-03-15T09:00:00'],
    ['15.03.2024 (4 часа)', '2024-03-15', '2024-03-16'],
    ['15.03.2024, 18.03.2024, 14:00', '2024-03-15', '2024-03-16'],
  ])('«%s» начинается в %s: час без пояса – местный', (deadline, start, end) => {
    const [event] = eventsOf(file(deadline));
    expect([String(event?.startDate), String(event?.endDate)]).toEqual([start, end]);
  });
  it('ни одна строка не длиннее 75 байтов, и концы строк — CR LF', () => {
    const lines = file('до 1 марта 2024 г.').split('\r\n');
    expect(lines.at(-1)).toBe('');
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\n');
    }
  });
  it('у события всегда тот же идентификатор', () => {
    expect(file('ежегодно (май)')).toBe(file('ежегодно (май)'));
    expect(file('ежегодно (май)').match(/UID:.*/)?.[0]).toBe(file('март 2024 года').match(/UID:.*/)?.[0]);
  });
  it('мероприятия с непонятным сроком и срока без даты в календаре нет', () => {
    for (const deadline of ['как получится', 'постоянно', 'в течение всего периода'])
      expect(file(deadline)).not.toContain('BEGIN:VEVENT');
  });
  it('«ежегодно (февраль)» – событие на каждый год, в високосный до 29-го', () => {
    const component = new ICAL.Component(ICAL.parse(file('ежегодно (февраль)')));
    const found = component.getAllSubcomponents('vevent').map((inner) => new ICAL.Event(inner));
    expect(found.map(({ startDate, endDate }) => `${startDate} ${endDate}`)).toEqual([
      '2024-02-01 2024-03-01',
      '2025-02-01 2025-03-01',
    ]);
  });
  it('срок длиннее квартала стоит последним своим днём: полоса на год закрыла бы остальные', () => {
    const days = (deadline: string) =>
      eventsOf(file(deadline)).map(({ startDate, endDate }) => `${startDate} ${endDate}`);
    expect(days('в течение 2024 года')).toEqual(['2024-12-31 2025-01-01']);
    expect(days('ежегодно (май–сентябрь)')).toEqual(['2024-09-30 2024-10-01']);
    expect(days('III квартал 2024 года')).toEqual(['2024-07-01 2024-10-01']);
  });
  it('строка, которую внесла редакция, повторяется с её дня, а та, что была, – с начала', () => {
    const { roadmap } = primer;
    const added = roadmap.replace(
      /^( +)- title: Проведение мониторинга$/mu,
      (row, indent) =>
        `${indent}- title: Рассылка обзоров\n${indent}  responsible: [ЦНППМ]\n${indent}  deadline: ежемесячно, до 25 числа\n${indent}  result: обзор\n${row}`,
    );
    const monthly = (text: string): string => text.replace('ежегодно (май)', 'ежемесячно');
    const all = {
      ...exampleBase,
      'regions/primer/acts/1/roadmap.yaml': monthly(roadmap),
      ...editionOf('2024-03-01', { roadmap: monthly(added) }),
    };
    const sources = Object.entries(all).map(([path, content]) => ({ path, content }));
    const [territory] = check(sources, { asOf: '2024-06-01' }).corpus.territories;
    if (territory === undefined) throw new Error('the model territory is missing');
    const measures = territory.roadmap?.measures ?? [];
    const text = calendar(territory, { name: 'Примерная область', measures, asOf: '2024-06-01', home: null });
    expect(eventsOf(text).map(({ summary, startDate }) => `${summary}: ${startDate}`)).toEqual([
      'Рассылка обзоров: 2024-03-25',
      'Проведение мониторинга: 2024-01-31',
      'Обсуждение выводов с педагогами: 2024-06-01',
    ]);
  });
  it('событие говорит, в силе ли документ и прошёл ли срок, и называет адрес своей строки', () => {
    const region = replaced('act', 'status: draft', 'status: adopted');
    const text = file('март 2024 года', { region, asOf: '2026-11-21' });
    const [found] = eventsOf(text);
    const lines = found?.description.replaceAll('\u00a0', ' ').split('\n') ?? [];
    expect(lines[0]).toBe('Срок: март 2024 года (на 21 ноября 2026 г. срок прошёл)');
    expect(lines.at(-2)).toBe(
      'Примерная область. Документ на 21 ноября 2026 г.: период закончился 31 декабря 2025 г.',
    );
    expect(lines.at(-1)).toBe(found?.component.getFirstPropertyValue('url'));
    expect(text).toContain('X-WR-CALDESC:Документ на 21');
  });
  it('срок проекта – предварительный, срок после утраты силы – отменённый', () => {
    expect(statuses('март 2024 года', 'status: draft')).toEqual(['TENTATIVE']);
    expect(statuses('март 2024 года', 'status: adopted')).toEqual(['CONFIRMED']);
    const repealed = 'status: repealed\nrepealed: { on: 2024-07-01 }';
    expect(statuses('март 2024 года', repealed)).toEqual(['CONFIRMED']);
    expect(statuses('сентябрь 2024 года', repealed)).toEqual(['CANCELLED']);
    expect(statuses('сентябрь 2024 года', 'status: repealed')).toEqual(['CANCELLED']);
    const region = replaced('act', 'status: draft', repealed);
    expect(file('ежегодно (май)', { region })).toContain('UNTIL=20240630');
  });
  it('название с переводом строки и знаками iCalendar остаётся названием: ни события, ни свойства из него не выходит', () => {
    const name =
      'Область; «Север», \\n\nBEGIN:VEVENT\r\nUID:x\rSUMMARY:чужое\nEND:VEVENT\nX-EVIL:1\nEND:VCALENDAR';
    const component = new ICAL.Component(ICAL.parse(file('ежегодно (май)', { name })));
    expect(component.getAllSubcomponents()).toHaveLength(1);
    expect(component.getAllProperties().map((property) => property.name)).toEqual([
      'version',
      'prodid',
      'name',
      'x-wr-calname',
      'x-wr-caldesc',
    ]);
    const written = component.getAllProperties().slice(2, 4);
    // The client does not know the type of the two properties: a text is unescaped by the reader.
    const read = written.map((property) =>
      String(property.getFirstValue()).replaceAll(/\\([\\;,n])/g, (_, sign) => (sign === 'n' ? '\n' : sign)),
    );
    expect(read).toEqual([name.replaceAll(/\r\n?/g, '\n'), name.replaceAll(/\r\n?/g, '\n')]);
  });
});
