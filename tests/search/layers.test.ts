// An index in layers, as that of a country: few of them are looked into, and the answers stay.
import { describe, expect, it } from 'vitest';
import { inLayers, ofContent } from './harness.ts';
import { measureQueries, shareOf } from './measured.ts';

const whole = ofContent();
const divided = inLayers(150);
const { words, records } = divided.index;

describe('индекс, разделённый на слои', () => {
  it('не делит территорию, а общее для всех держит в последнем слое', () => {
    expect(words.layers.length).toBeGreaterThan(4);
    const firsts = new Set(words.territories.map(({ from }) => from));
    const own = words.layers.slice(0, -1).filter((first) => first < words.general);
    expect(own.filter((first) => !firsts.has(first))).toEqual([]);
    const last = records.slice(words.layers.at(-1));
    expect(last.filter(({ territory, kind }) => territory !== null || kind === 'act')).toEqual([]);
    expect(last.some(({ kind }) => kind === 'topic')).toBe(true);
    expect(last.some(({ kind }) => kind === 'rule')).toBe(true);
  });
  it('малый индекс не делится', () => {
    expect(whole.index.words.layers).toEqual([0]);
  });
  it('верное место остаётся первым', async () => {
    const all = await measureQueries('own', async (query) => (await divided.find(query)).hits);
    expect(shareOf(all, 'first')).toBeGreaterThanOrEqual(0.9);
    expect(shareOf(all, 'amongThree')).toBeGreaterThanOrEqual(0.95);
  });
  it('в выбранной территории находится всё то же', async () => {
    const asked = { chosen: { territory: ['Республика Мордовия'] } };
    const [one, other] = await Promise.all(
      [whole, divided].map((index) => index.find('наставничество педагогов', asked)),
    );
    expect(other?.total).toBe(one?.total);
  });
  it('сказано, когда в ответе не все территории', async () => {
    expect((await divided.find('наставничество')).looked).toBe(3);
    expect((await whole.find('наставничество')).looked).toBeNull();
  });
});
