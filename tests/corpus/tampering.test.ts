// Whatever is taken out of the act's tables is missed: every responsible subject, deadline, result and target in turn.
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../validators/index.ts';
import { checkContent, contentText } from './content.ts';

const roadmap = 'content/regions/vladimir/roadmap.yaml';
const indicators = 'content/regions/vladimir/indicators.yaml';
const known = new Set(checkContent().findings.map(({ fingerprint }) => fingerprint));

/** What a changed file brings that was not found before. */
const newErrors = (path: string, text: string): readonly Finding[] =>
  checkContent({ [path]: text }).findings.filter(
    ({ severity, waived, fingerprint }) => severity === 'error' && waived === null && !known.has(fingerprint),
  );

const brief = (findings: readonly Finding[]): string[] => findings.map(({ rule, line }) => `${rule} ${line}`);

/** Indexes of the lines that match. */
const linesWith = (lines: readonly string[], pattern: RegExp): number[] =>
  [...lines.keys()].filter((index) => pattern.test(lines[index] ?? ''));

const without = (lines: readonly string[], index: number): string => lines.toSpliced(index, 1).join('\n');

describe('дорожная карта Владимирской области', () => {
  const lines = contentText(roadmap).split('\n');
  it.each([
    ['responsible', 'roadmap/responsible-given'],
    ['deadline', 'roadmap/deadline-given'],
    ['result', 'roadmap/result-given'],
  ])('без %s ни одно мероприятие не проходит проверку', (key, rule) => {
    const places = linesWith(lines, new RegExp(`^\\s+${key}:`));
    expect(places).toHaveLength(59);
    for (const place of places) {
      const title = lines.findLastIndex((line, index) => index < place && /^\s+- title:/.test(line));
      expect(brief(newErrors(roadmap, without(lines, place)))).toEqual([`${rule} ${title + 1}`]);
    }
  });
});

describe('показатели Владимирской области', () => {
  const lines = contentText(indicators).split('\n');
  const rows = linesWith(lines, /^\s+targets: \{ "2023": .+, "2024": .+ \}$/);

  it('без планового значения любого года показатель не проходит проверку', () => {
    expect(rows).toHaveLength(28);
    for (const row of rows)
      for (const cut of [/"2023": .+?, (?="2024")/, /, "2024": .+?(?= \})/]) {
        const changed = lines.with(row, (lines[row] ?? '').replace(cut, '')).join('\n');
        expect(brief(newErrors(indicators, changed))).toEqual([`indicators/target-given ${row + 1}`]);
      }
  });

  it.each([
    ['register-programmes', '65%', '30%', '29,9%'],
    ['management-teams', '40%', '40%', '39,9%'],
    ['teachers-per-methodist', '250 чел.', '250 чел.', '251 чел.'],
    ['young-teachers-support', '90%', '70%', '69%'],
  ])(
    '%s: значение за федеральным порогом — ошибка на своей строке, на пороге — нет',
    (federal, planned, onThreshold, beyond) => {
      const start = lines.findIndex((line) => line.trim() === `federal: ${federal}`);
      const row = rows.find((index) => index > start) ?? -1;
      const planning = (value: string): string =>
        lines.with(row, (lines[row] ?? '').replace(`"2024": ${planned}`, `"2024": "${value}"`)).join('\n');
      const threshold = (text: string): string[] =>
        brief(newErrors(indicators, text).filter(({ rule }) => rule === 'indicators/federal-threshold'));
      expect(threshold(planning(onThreshold))).toEqual([]);
      expect(threshold(planning(beyond))).toEqual([`indicators/federal-threshold ${row + 1}`]);
    },
  );
});
