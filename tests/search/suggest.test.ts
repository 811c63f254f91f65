// What is suggested while a query is typed: names, numbers and territories that begin so.
import { describe, expect, it } from 'vitest';
import { readWords } from '../../validators/search/query/words.ts';
import { namedPlaces } from '../../validators/search/suggest/named-places.ts';
import { openSuggestions } from '../../validators/search/suggest/suggest.ts';
import { inLayers, ofContent } from './harness.ts';

const suggestionsOf = ({ index: { words, records } }: ReturnType<typeof ofContent>) => {
  const asked: number[] = [];
  const names = async (layer: number) => {
    asked.push(layer);
    const from = words.layers[layer] ?? 0;
    return namedPlaces(records.slice(from, words.layers[layer + 1]), from);
  };
  return { suggest: openSuggestions({ words, read: readWords(words), names }), asked };
};

const { suggest } = suggestionsOf(ofContent());
const first = async (typed: string, mine = ''): Promise<string> => {
  const [one] = await suggest(typed, mine);
  return one === undefined ? '' : `${one.path} · ${one.territory}`.replaceAll('\u00A0', ' ');
};

describe('подсказки', () => {
  it.each([
    ['выгор', '/topics/burnout/ · '],
    ['наставничество', '/topics/mentor/ · '],
    ['767', '/acts/vladimir-767/ · '],
    ['4.1.3', '/regions/vladimir/provision/#p-4.1.3 · Владимирская область'],
    ['п. 4.1.3 вл', '/regions/vladimir/provision/#p-4.1.3 · Владимирская область'],
    ['цнппм мордовия', '/regions/mordovia/provision/#term-cnppm · Республика Мордовия'],
    ['влад', '/regions/vladimir/ · '],
    ['подмоск', '/regions/moscow-oblast/ · '],
    ['yfcnfdybr', '/topics/mentor/ · '],
    ['где найти наставника', '/topics/mentor/ · '],
    ['настовник', '/topics/mentor/ · '],
    ['правил', '/rules/ · '],
    ['замечания мордовия', '/regions/mordovia/findings/ · Республика Мордовия'],
    ['редактору', '/docs/editor/ · '],
  ])('«%s»: %s', async (typed, place) => {
    expect(await first(typed)).toBe(place);
  });
  it('своя территория прежде других', async () => {
    expect(await first('4.1', 'Республика Мордовия')).toBe(
      '/regions/mordovia/provision/#p-4.1 · Республика Мордовия',
    );
  });
  it('их немного, и ни одна не повторяется', async () => {
    const all = await suggest('регион', '');
    expect(all.length).toBe(6);
    expect(new Set(all.map(({ path }) => path)).size).toBe(6);
  });
  it.each(['', ' ', 'я', '🙂', '<script>', '"', 'ж'.repeat(10_000)])(
    '«%s»: нечего подсказать',
    async (typed) => {
      expect(await suggest(typed, '')).toEqual([]);
    },
  );
  it('из многих слоёв читаются общий и те, что названы или свои', async () => {
    const divided = suggestionsOf(inLayers(150));
    await divided.suggest('наставничество', '');
    await divided.suggest('4.1.3 владимир', '');
    expect(new Set(divided.asked).size).toBe(2);
  });
});
