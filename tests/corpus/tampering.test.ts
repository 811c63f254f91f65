// Whatever is taken out of the acts' tables is missed: every responsible subject, deadline, result, target and figure in turn.
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../validators/index.ts';
import { contentText, pathOf, tampering } from '../support/content.ts';

const brief = (findings: readonly Finding[]): string[] => findings.map(({ rule, line }) => `${rule} ${line}`);

/** Indexes of the lines that match. */
const linesWith = (lines: readonly string[], pattern: RegExp): number[] =>
  [...lines.keys()].filter((index) => pattern.test(lines[index] ?? ''));

const without = (lines: readonly string[], index: number): string => lines.toSpliced(index, 1).join('\n');

/** A file of a territory, its lines, and the findings of a severity that a change of them brings. */
const opened = (territory: string, name: string, severity: Finding['severity'] = 'error') => {
  const path = pathOf(territory, name);
  const found = tampering(territory, severity);
  return {
    lines: contentText(path).split('\n'),
    newFindings: (text: string): readonly Finding[] => found({ [path]: text }),
  };
};

/** The line where the row of a table begins that holds a line. */
const rowOf = (lines: readonly string[], place: number, start: RegExp): number =>
  lines.findLastIndex((line, index) => index < place && start.test(line)) + 1;

describe('дорожная карта Владимирской области', () => {
  const { lines, newFindings } = opened('vladimir', 'roadmap.yaml');
  const keys = ['responsible', 'deadline', 'result'];
  const places = keys.map((key) => linesWith(lines, new RegExp(`^\\s+${key}:`)));

  it('без ответственного, срока или результата ни одно мероприятие не проходит проверку', () => {
    expect(places.map(({ length }) => length)).toEqual([59, 59, 59]);
    // Three measures far apart lose one key each: every one is told on the line of its own measure.
    for (let first = 0; first < 59; first += 1) {
      const lost = keys.map((key, turn) => ({ key, at: places[turn]?.[(first + 20 * turn) % 59] ?? -1 }));
      const gone = new Set(lost.map(({ at }) => at));
      const text = lines.map((line, index) => (gone.has(index) ? '' : line)).join('\n');
      const expected = lost.map(({ key, at }) => `roadmap/${key}-given ${rowOf(lines, at, /^\s+- title:/)}`);
      expect(brief(newFindings(text)).sort()).toEqual(expected.sort());
    }
  });
});

describe('плановые значения', () => {
  it.each([
    ['vladimir', 28],
    ['moscow-oblast', 12],
    ['kchr', 3],
    ['buryatia/dzhida', 2],
  ])('без них ни один показатель не проходит проверку: %s', (territory, count) => {
    const { lines, newFindings } = opened(territory, 'indicators.yaml');
    const rows = linesWith(lines, /^\s+targets: \{.+\}$/);
    expect(rows).toHaveLength(count);
    for (const row of rows)
      expect(brief(newFindings(without(lines, row)))).toEqual([
        `indicators/target-given ${rowOf(lines, row, /^ {2}- /)}`,
      ]);
    const none = lines.filter((_, index) => !rows.includes(index)).join('\n');
    expect(newFindings(none).map(({ rule }) => rule)).toEqual(['indicators/values-planned']);
  });

  it('нужны на каждый год таблицы Владимирской области', () => {
    const { lines, newFindings } = opened('vladimir', 'indicators.yaml');
    const rows = linesWith(lines, /^\s+targets: \{ "2023": .+, "2024": .+ \}$/);
    expect(rows).toHaveLength(28);
    const cut = (row: number, value: RegExp): string => (lines[row] ?? '').replace(value, '');
    for (const [index, row] of rows.entries()) {
      const other = rows[(index + 14) % 28] ?? -1;
      const changed = lines
        .with(row, cut(row, /"2023": .+?, (?="2024")/))
        .with(other, cut(other, /, "2024": .+?(?= \})/));
      const expected = [row, other]
        .sort((a, b) => a - b)
        .map((line) => `indicators/target-given ${line + 1}`);
      expect(brief(newFindings(changed.join('\n')))).toEqual(expected);
    }
  });

  it.each([
    ['vladimir', 'register-programmes', '65%', '30%', '29,9%'],
    ['vladimir', 'management-teams', '40%', '40%', '39,9%'],
    ['vladimir', 'teachers-per-methodist', '250 чел.', '250 чел.', '251 чел.'],
    ['vladimir', 'young-teachers-support', '90%', '70%', '69%'],
    ['kchr', 'register-programmes', '"не менее 30%"', 'не менее 30%', 'не менее 29%'],
    ['kchr', 'young-teachers-support', '"не менее 70%"', 'не менее 70%', 'не менее 69%'],
  ])(
    '%s, %s: значение за федеральным порогом — ошибка на своей строке, на пороге — нет',
    (territory, federal, planned, onThreshold, beyond) => {
      const { lines, newFindings } = opened(territory, 'indicators.yaml');
      const start = lines.findIndex((line) => line.trim() === `federal: ${federal}`);
      const row = linesWith(lines, /^\s+targets:/).find((index) => index > start) ?? -1;
      expect(lines[row]).toContain(`"2024": ${planned}`);
      const planning = (value: string): string =>
        lines.with(row, (lines[row] ?? '').replace(`"2024": ${planned}`, `"2024": "${value}"`)).join('\n');
      const threshold = (text: string): string[] =>
        brief(newFindings(text).filter(({ rule }) => rule === 'indicators/federal-threshold'));
      expect(threshold(planning(onThreshold))).toEqual([]);
      expect(threshold(planning(beyond))).toEqual([`indicators/federal-threshold ${row + 1}`]);
    },
  );
});

describe('числа Республики Мордовия', () => {
  const { lines, newFindings } = opened('mordovia', 'statistics.yaml');
  const { newFindings: newWarnings } = opened('mordovia', 'statistics.yaml', 'warning');
  const changed = (place: number, by: number): string => {
    const line = lines[place] ?? '';
    return lines
      .with(
        place,
        line.replace(/[\d.]+$/, (value) => String(Number(value) + by)),
      )
      .join('\n');
  };

  it('ни одно нельзя изменить: в напечатанных словах останется прежнее', () => {
    const places = linesWith(lines, /^\s+value: [\d.]+$/);
    expect(places.length).toBeGreaterThan(30);
    for (const place of places)
      expect(brief(newFindings(changed(place, 1000)))).toEqual([`statistics/printed-agrees ${place + 1}`]);
  });

  it('ни одну часть нельзя убрать: сумма не сойдётся с целым', () => {
    const heads = linesWith(lines, /^ {4}parts:$/);
    const parts = heads.flatMap((head) => {
      const end = lines.findIndex((line, index) => index > head && !/^ {6}/.test(line));
      return linesWith(lines, /^ {6}- what:/).filter((index) => index > head && index < end);
    });
    expect(parts).toHaveLength(8);
    for (const part of parts) {
      const rest = lines.toSpliced(part, 3).join('\n');
      expect(newWarnings(rest).map(({ rule }) => rule)).toEqual(['statistics/parts-sum']);
    }
  });
});
