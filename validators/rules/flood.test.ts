import { describe, expect, it } from 'vitest';
import { check } from '../index.ts';
import { child, type Spot } from '../source/spot.ts';
import { exampleBase, exampleDate } from './example-base.ts';
import type { Finding } from './finding.ts';
import type { TerritoryRule } from './rule.ts';
import { personOneName } from './words/letters/person-one-name.ts';

/** What a rule gives that finds something at each of some places. */
const foundAt = (places: (roadmap: Spot) => readonly Spot[]): readonly Finding[] => {
  const rule: TerritoryRule = {
    ...personOneName,
    id: 'words/flooding',
    *check({ roadmap }) {
      for (const [index, at] of (roadmap === null ? [] : places(roadmap.spot)).entries())
        yield { at, message: { ru: `Ошибка ${index}`, en: `Fault ${index}` }, evidence: String(index) };
    },
  };
  const files = Object.entries(exampleBase).map(([path, content]) => ({ path, content }));
  return check(files, { asOf: exampleDate, rules: [rule] }).findings;
};

const inOneText = (times: number): readonly Finding[] =>
  foundAt((roadmap) => Array.from({ length: times }, () => child(roadmap, 'title')));

describe('поток замечаний одного правила', () => {
  it('десять к одному тексту названы все', () => {
    expect(inOneText(10).map(({ message }) => message.ru)).toHaveLength(10);
  });
  it('из тысячи к одному тексту названы десять, остальные сосчитаны, и первые двадцать из них показаны', () => {
    const findings = inOneText(1000);
    expect(findings).toHaveLength(11);
    const closing = findings.find(({ message }) => message.ru.startsWith('И ещё'));
    expect(closing?.message.ru).toBe('И ещё 990 замечаний этого правила к этому тексту: показано первых 10');
    expect(closing?.grounds.map(({ says }) => says.ru)).toEqual(
      Array.from({ length: 20 }, (_, index) => `Ошибка ${index + 10}`),
    );
  });
  it('отпечаток остатка не меняется, когда замечаний становится больше', () => {
    const [closing, later] = [100, 200].map(
      (times) => inOneText(times).find(({ message }) => message.ru.startsWith('И ещё'))?.fingerprint,
    );
    expect(closing).toBe(later);
  });
  it('к одному файлу названы пятьсот, и сказано, сколько осталось', () => {
    const findings = foundAt((roadmap) =>
      Array.from({ length: 700 }, (_, index) => child(roadmap, 'columns', index)),
    );
    expect(findings).toHaveLength(501);
    expect(findings.filter(({ message }) => message.ru.includes('к этому файлу'))).toMatchObject([
      { message: { ru: 'И ещё 200 замечаний этого правила к этому файлу: показано первых 500' } },
    ]);
  });
});
