import { describe, expect, it } from 'vitest';
import { federationSubjects } from '../../../validators/text/names/federation-subjects.ts';
import { mapColumns, mapParts } from './map.ts';
import { subjectOf, tileParts } from './tiles.ts';

const region = (name: string) => ({ name, level: 'region' as const });
const rows = mapParts.flatMap((part) => part.rows.map((row) => row.split(/ +/)));

describe('субъекты Федерации на карте', () => {
  it('в статье 65 их 89: 24 республики, 9 краёв, 48 областей, 3 города, автономная область и 4 округа', () => {
    const kinds = [
      /Республика/,
      /край$/,
      /(?<!автономная) область/,
      /автономная область$/,
      /автономный округ/,
    ];
    const counts = kinds.map((kind) => federationSubjects.filter(({ name }) => kind.test(name)).length);
    expect(counts).toEqual([24, 9, 48, 1, 4]);
    expect(federationSubjects).toHaveLength(counts.reduce((sum, n) => sum + n, 3));
  });

  it('у каждого своё название и своё короткое слово, не длиннее четырёх букв', () => {
    const names = federationSubjects.flatMap(({ name, also }) => [name, ...also]);
    expect(new Set(names).size).toBe(names.length);
    const shorts = federationSubjects.map(({ short }) => short);
    expect(new Set(shorts).size).toBe(shorts.length);
    expect(shorts.filter((short) => !/^\p{L}{2,4}$/u.test(short))).toEqual([]);
  });

  it('у каждого на карте одна клетка, и лишних клеток нет', () => {
    const placed = rows.flat().filter((cell) => cell !== '·');
    expect(placed.toSorted()).toEqual(federationSubjects.map(({ short }) => short).toSorted());
    expect(rows.filter((row) => row.length !== mapColumns)).toEqual([]);
  });

  it('ряд начинается не правее, чем кончается ряд над ним: иначе они слились бы', () => {
    const merging = mapParts.flatMap((part) =>
      part.rows.slice(1).filter((row, index) => {
        const above = part.rows[index]?.split(/ +/) ?? [];
        return (
          row.split(/ +/).findIndex((cell) => cell !== '·') > above.findLastIndex((cell) => cell !== '·')
        );
      }),
    );
    expect(merging).toEqual([]);
  });

  it('территория становится клеткой по полному названию, а не по похожему', () => {
    expect(subjectOf(region('Владимирская область'))?.short).toBe('Влад');
    expect(subjectOf(region('Республика Северная Осетия - Алания'))?.short).toBe('РСО');
    expect(subjectOf(region('Республика Татарстан'))?.short).toBe('Тат');
    expect(subjectOf(region('Владимирский край'))).toBeUndefined();
    expect(subjectOf({ name: 'Москва', level: 'municipality' })).toBeUndefined();
  });

  it('территория, которой на карте нет, никого не вытесняет', () => {
    const [vladimir, madeUp] = [region('Владимирская область'), region('Примерская область')];
    const tiles = tileParts([madeUp, vladimir, region('Владимирская область')]).flatMap((part) => part.tiles);
    expect(tiles).toHaveLength(89);
    expect(tiles.filter(({ territory }) => territory !== null)).toEqual([
      expect.objectContaining({ territory: vladimir, column: 5 }),
    ]);
  });
});
