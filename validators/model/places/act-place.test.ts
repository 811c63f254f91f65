// What a place of the model territory is called by a reader of its act.
import { describe, expect, it } from 'vitest';
import { exampleBase, replaced } from '../../rules/example-base.ts';
import { child, type Spot } from '../../source/spot.ts';
import { buildCorpus } from '../corpus.ts';
import type { Territory } from '../types.ts';
import { within } from '../within.ts';
import { actPlace } from './act-place.ts';
import { quotationAt } from './quotation.ts';

const corpus = buildCorpus(
  Object.entries(exampleBase).map(([path, content]) => ({ path, content })),
  '',
);
const territory: Territory = corpus.territories.find(({ id }) => id === 'primer') ?? expect.fail();
const { provision, roadmap, indicators } = territory;

const spaced = (text: string): string => text.replaceAll('\u00A0', ' ');
const named = (spot: Spot): string | null => {
  const place = actPlace(corpus, spot);
  return place === null ? null : spaced([place.document.ru, place.where.ru].filter(Boolean).join(', '));
};

describe('место в акте', () => {
  it('у пункта и абзаца – номер, у строки дорожной карты – номер мероприятия и графа', () => {
    const part = provision?.byAnchor.get('p-2.1-1') ?? expect.fail();
    expect(named(part.spot)).toBe('Положение, п. 2.1, 1-й пункт списка');
    const measure = roadmap?.measures[0] ?? expect.fail();
    expect(named(child(measure.spot, 'deadline'))).toBe('Дорожная карта, 1.1, строка 1, срок');
    expect(actPlace(corpus, child(measure.spot, 'absent'))?.words).toEqual({
      before: measure.title,
      found: '',
      after: '',
    });
  });

  it('у подпункта приказа – пункт, в котором он стоит', () => {
    const file = 'regions/primer/acts/1/provision.mdx';
    const items = '2. Министерству:\n\n1) вести учёт;\n\n2) издать план:\n\nа) на год.';
    const content = replaced('provision', '2. Признать утратившим силу прежний приказ.', items);
    const other = buildCorpus(
      Object.entries({ ...exampleBase, [file]: content }).map(([path, text]) => ({ path, content: text })),
      '',
    );
    const parts = other.territories.find(({ id }) => id === 'primer')?.provision?.byAnchor;
    const at = (anchor: string) => {
      const place = actPlace(other, parts?.get(anchor)?.spot ?? expect.fail());
      return [spaced(place?.where.ru ?? ''), spaced(place?.where.en ?? '')];
    };
    expect(at('order-2-pp-1')).toEqual(['п. 2, подп. 1', 'clause 2, item 1']);
    expect(at('order-2-pp-2-abz-1')[0]).toBe('п. 2, подп. 2, подп. «а»');
  });

  it('у значения показателя – номер и год, у сведений о территории – сам документ', () => {
    const indicator = indicators?.indicators[0] ?? expect.fail();
    expect(named(child(indicator.spot, 'targets', '2024'))).toBe(
      `Показатели, показатель ${indicator.number}, план на 2024 год`,
    );
    expect(named(child(territory.spot, 'period', 'to'))).toBe('Положение, период действия');
  });

  it('у акта – реестр; у места, которого нет ни в одном акте, нет и названия', () => {
    const [act] = corpus.federal.acts.values();
    expect(named(act?.spot ?? expect.fail())).toBe('Реестр актов');
    const unknown = { ...territory.spot.source, file: 'regions/primer/acts/1/waivers.yaml' };
    expect(named({ source: unknown, path: [] })).toBeNull();
  });
});

describe('слова, как они напечатаны', () => {
  const spot: Spot = { ...territory.spot, source: { ...territory.spot.source, printed: () => printed } };
  const printed = `${'до '.repeat(60)}слово${' после'.repeat(60)}`;

  it('несколько слов вокруг найденных, с отточием на месте пропущенного', () => {
    const at = printed.indexOf('слово');
    const { before, found, after } =
      quotationAt(within(spot, printed, { at, length: 5 }, corpus.texts)) ?? expect.fail();
    expect(found).toBe('слово');
    expect(before).toMatch(/^…(?:до )+$/);
    expect(after).toMatch(/^(?: после)+…$/);
    expect((before + found + after).length).toBeLessThan(200);
  });

  it('длинное место кончается отточием, пробелы и строки файла – один пробел', () => {
    expect(quotationAt(spot)?.found.length).toBeLessThanOrEqual(181);
    expect(quotationAt(spot)?.found).toMatch(/…$/);
    expect(quotationAt({ ...spot, passage: { printed: 'раз\n  два три', at: 0, length: 9 } })).toEqual({
      before: '',
      found: 'раз два',
      after: ' три',
    });
  });
});
