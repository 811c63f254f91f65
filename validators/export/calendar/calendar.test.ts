import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { check } from '../../index.ts';
import type { Territory } from '../../model/types.ts';
import { exampleBase, exampleDate, replaced } from '../../rules/example-base.ts';
import { calendar } from './calendar.ts';

const modelTerritory = (deadline: string): Territory => {
  const files = {
    ...exampleBase,
    'regions/primer/roadmap.yaml': replaced('roadmap', 'ежегодно (май)', deadline),
  };
  const sources = Object.entries(files).map(([path, content]) => ({ path, content }));
  const [territory] = check(sources, { asOf: exampleDate }).corpus.territories;
  if (territory === undefined) throw new Error('the model territory is missing');
  return territory;
};

const file = (deadline: string, name = 'Примерная область'): string => {
  const territory = modelTerritory(deadline);
  return calendar(territory, {
    name,
    measures: (territory.roadmap?.measures ?? []).slice(0, 1),
    asOf: exampleDate,
    home: 'https://svod.example/svod/',
  });
};

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
    expect(found?.component.getFirstPropertyValue('url')).toMatch(
      /^https:\/\/svod\.example\/svod\/regions\/primer\/roadmap\/#/,
    );
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
  it('название с переводом строки и знаками iCalendar остаётся названием: ни события, ни свойства из него не выходит', () => {
    const name =
      'Область; «Север», \\n\nBEGIN:VEVENT\r\nUID:x\rSUMMARY:чужое\nEND:VEVENT\nX-EVIL:1\nEND:VCALENDAR';
    const component = new ICAL.Component(ICAL.parse(file('ежегодно (май)', name)));
    expect(component.getAllSubcomponents()).toHaveLength(1);
    expect(component.getAllProperties().map((property) => property.name)).toEqual([
      'version',
      'prodid',
      'name',
      'x-wr-calname',
    ]);
    const written = component.getAllProperties().slice(2);
    // The client does not know the type of the two properties: a text is unescaped by the reader.
    const read = written.map((property) =>
      String(property.getFirstValue()).replaceAll(/\\([\\;,n])/g, (_, sign) => (sign === 'n' ? '\n' : sign)),
    );
    expect(read).toEqual([name.replaceAll(/\r\n?/g, '\n'), name.replaceAll(/\r\n?/g, '\n')]);
  });
});
