import { describe, expect, it } from 'vitest';
import type { Territory } from '../../../validators/model/types.ts';
import type { Change, ChangedDocument } from './changes.ts';
import type { FileWords } from './document-words.ts';
import { inDays } from './in-days.ts';

const region = { id: 'primer', name: 'Примерная область' } as unknown as Territory;
const words = (where: string): FileWords => ({ what: 'words', places: [{ where, runs: [] }] });
const whole = (what: 'came' | 'went' | 'data'): FileWords => ({ what, places: [] });

const change = (
  hash: string,
  at: string,
  documents: readonly ChangedDocument[],
  territory: Territory | null = region,
): Change => ({ hash, at, date: at.slice(0, 10), territories: [{ territory, documents }] });

/** What a day says of one document that changed so, the newest first. */
const ofDay = (...all: readonly (FileWords | null)[]): FileWords | null | undefined =>
  inDays(all.map((one, index) => change(`${index}`, '2024-03-02T10:00', [{ name: 'текст', words: one }])))[0]
    ?.territories[0]?.documents[0]?.words;

describe('история день за днём', () => {
  it('день назван по первому коммиту, а время – последнего; документ назван один раз', () => {
    const days = inDays([
      change('c', '2024-03-02T18:00', [{ name: 'темы', words: null }], null),
      change('b', '2024-03-02T12:00', [{ name: 'дорожная карта', words: words('строка 1') }]),
      change('a', '2024-03-02T10:00', [{ name: 'темы', words: null }], null),
      change('0', '2024-03-01T10:00', [{ name: 'темы', words: null }], null),
    ]);
    expect(days.map(({ hash, date, at }) => [hash, date, at])).toEqual([
      ['a', '2024-03-02', '2024-03-02T18:00'],
      ['0', '2024-03-01', '2024-03-01T10:00'],
    ]);
    expect(
      days[0]?.territories.map(({ territory, documents }) => [
        territory?.name ?? null,
        documents.map(({ name }) => name),
      ]),
    ).toEqual([
      [null, ['темы']],
      ['Примерная область', ['дорожная карта']],
    ]);
  });

  it('изменённые места собраны; данные Свода рядом со словами не названы', () => {
    expect(ofDay(words('строка 2'), whole('data'), words('строка 1'))).toEqual({
      what: 'words',
      places: [
        { where: 'строка 2', runs: [] },
        { where: 'строка 1', runs: [] },
      ],
    });
    expect(ofDay(whole('data'), null, whole('data'))).toEqual(whole('data'));
    expect(ofDay(null, null)).toBeNull();
  });

  it('внесённый в этот день внесён, что бы в нём потом ни правили; убранный под конец дня убран', () => {
    expect(ofDay(words('строка 1'), whole('came'))).toEqual(whole('came'));
    expect(ofDay(whole('went'), words('строка 1'))).toEqual(whole('went'));
  });
});
