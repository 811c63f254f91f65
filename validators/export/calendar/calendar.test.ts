import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { check } from '../../index.ts';
import type { Territory } from '../../model/types.ts';
import { exampleBase, exampleDate, replaced } from '../../rules/example-base.ts';
import { parseDeadline } from '../../text/deadline.ts';
import { calendar } from './calendar.ts';
import { occasionsOf } from './occasions.ts';

const period = { from: '2024-01-01', to: '2025-12-31' };

const occasions = (printed: string) => {
  const parsed = parseDeadline(printed);
  if (!parsed.ok) throw new Error(`«${printed}» is not understood`);
  return occasionsOf(parsed.value, period);
};

/** All days on which something falls due, as a calendar client counts them. */
const days = (printed: string): string[] =>
  occasions(printed).flatMap(({ from, repeats }) => {
    if (repeats === null) return [from];
    const start = ICAL.Time.fromDateString(from);
    const iterator = ICAL.Recur.fromString(repeats).iterator(start);
    const found: string[] = [];
    for (let next = iterator.next(); next && found.length < 100; next = iterator.next())
      found.push(next.toString());
    return found;
  });

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

describe('дни срока', () => {
  it.each([
    ['март 2024 года', '2024-03-01', '2024-03-31'],
    ['до 1 марта 2024 г.', '2024-03-01', '2024-03-01'],
    ['до 2025 года', '2025-01-01', '2025-01-01'],
    ['до конца 2024 года', '2024-12-31', '2024-12-31'],
  ])('«%s»: с %s по %s', (printed, from, to) => {
    expect(occasions(printed)).toEqual([{ from, to, repeats: null, dated: true }]);
  });
  it('«ежегодно (май–июнь)» — одно окно в году, а не два', () => {
    expect(occasions('ежегодно (май–июнь)')).toEqual([
      { from: '2024-05-01', to: '2024-06-30', repeats: 'FREQ=YEARLY;UNTIL=20251231', dated: true },
    ]);
    expect(days('ежегодно (май–июнь)')).toEqual(['2024-05-01', '2025-05-01']);
  });
  it('«ежеквартально» — последний день каждого квартала', () => {
    expect(days('ежеквартально')).toEqual([
      '2024-03-31',
      '2024-06-30',
      '2024-09-30',
      '2024-12-31',
      '2025-03-31',
      '2025-06-30',
      '2025-09-30',
      '2025-12-31',
    ]);
  });
  it('«ежегодно» — последний день каждого года', () => {
    expect(days('ежегодно')).toEqual(['2024-12-31', '2025-12-31']);
  });
  it('«ежемесячно» — последний день каждого месяца, в феврале тоже', () => {
    const found = days('ежемесячно');
    expect(found).toHaveLength(24);
    expect(found.slice(0, 3)).toEqual(['2024-01-31', '2024-02-29', '2024-03-31']);
  });
  it('срок без дат занимает весь период документа, а без периода дней не имеет', () => {
    expect(occasions('постоянно')).toEqual([{ ...period, repeats: null, dated: false }]);
    const parsed = parseDeadline('постоянно');
    expect(parsed.ok && occasionsOf(parsed.value, null)).toEqual([]);
  });
});

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
  it('мероприятия с непонятным сроком в календаре нет', () => {
    expect(file('как получится')).not.toContain('BEGIN:VEVENT');
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
