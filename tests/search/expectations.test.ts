// What a colleague types, and what must then be among the first hits: held against the real texts.
import { describe, expect, it } from 'vitest';
import { ofContent } from './harness.ts';

const index = ofContent();

const vladimir = '/regions/vladimir';
const inVladimir = { chosen: { territory: ['Владимирская область'] } };
const first = async (typed: string, most: number): Promise<readonly string[]> =>
  (await index.find(typed, inVladimir)).paths.slice(0, most).map((path) => path.replace(vladimir, ''));

/** What is typed, within how many first hits, and which places must be among them. */
const expectations: readonly (readonly [string, number, readonly string[]])[] = [
  ['наставничество', 3, ['/provision/#p-4.1.3-6', '/provision/#p-4.1.8-3']],
  ['767', 1, ['/provision/']],
  ['№ 767', 1, ['/provision/']],
  ['№767', 1, ['/provision/']],
  ['приказ 767', 3, ['/provision/']],
  ['выгорание', 4, ['/provision/#p-5.2-11', '/roadmap/#m-2.6-1']],
  ['ИОМ', 4, ['/provision/#term-individual-route', '/roadmap/#m-2.4-2']],
  ['индивидуальный образовательный маршрут', 4, ['/provision/#term-individual-route', '/roadmap/#m-2.4-2']],
  ['ЦНППМ', 4, ['/subjects/cnppm/', '/provision/#p-4.1.3', '/provision/#term-cnppm']],
  [
    'центр непрерывного повышения профессионального мастерства',
    4,
    ['/subjects/cnppm/', '/provision/#p-4.1.3'],
  ],
  ['РС НМС', 1, ['/provision/#term-regional-system']],
  ['рснмс', 1, ['/provision/#term-regional-system']],
  ['ФР ДПП', 2, ['/provision/#term-federal-register', '/indicators/#i-6']],
  ['п. 4.1.3', 1, ['/provision/#p-4.1.3']],
  ['4.1.3', 1, ['/provision/#p-4.1.3']],
  ['сопровождать', 3, ['/provision/#p-4.3.1-2']],
  ['координировать', 3, ['/provision/#p-4.1.3-2']],
  ['настваничество', 3, ['/provision/#p-4.1.3-6']],
  ['yfcnfdybxtcndj', 3, ['/provision/#p-4.1.3-6']],
  ['соцсети', 1, ['/roadmap/#m-3.3-3']],
  ['методсовет школы', 1, ['/subjects/school-council/']],
  ['договор с колледжем', 1, ['/roadmap/#m-1.4-3']],
  ['молодые педагоги', 2, ['/provision/#p-3-13', '/provision/#p-4.3.3']],
  ['273-ФЗ', 1, ['/provision/#p-1.2-1']],
  ['273 фз', 1, ['/provision/#p-1.2-1']],
  ['Р-174', 1, ['/provision/#p-1.2-7']],
  ['горизонтальное обучение', 3, ['/provision/#p-4.3.2-5', '/provision/#p-4.3.3-1', '/provision/#p-5.2-5']],
  ['тьютор', 1, ['/provision/#term-tutor']],
];

describe('первые записи поиска в одной территории', () => {
  it.each(expectations)('«%s»: среди первых %i', async (typed, most, places) => {
    expect(await first(typed, most)).toEqual(expect.arrayContaining([...places]));
  });
});

describe('первые записи поиска по всем территориям', () => {
  it.each([
    ['назначение наставников', '/regions/moscow-oblast/provision/#a-3.2-5-2'],
    ['вечерних школ', '/regions/mordovia/#s-organisations'],
    [
      'методический аудит муниципальной методической службы',
      '/regions/moscow-oblast/provision/#t-monitoring-5',
    ],
    ['реализуют программы наставничества', '/regions/buryatia/dzhida/provision/#p-3.1.5-3'],
    ['1103', '/regions/kchr/provision/'],
    ['948-04', '/regions/moscow-oblast/provision/'],
  ])('«%s»: %s', async (typed, place) => {
    expect((await index.find(typed)).paths.slice(0, 4)).toContain(place);
  });
});

describe('запрос и его другой вид находят одно и то же', () => {
  it.each([
    ['ИОМ', 'индивидуальный образовательный маршрут'],
    ['ЦНППМ', 'Центр непрерывного повышения профессионального мастерства'],
    ['РС НМС', 'РСНМС'],
    ['767', '№ 767'],
    ['настваничество', 'наставничество'],
    ['yfcnfdybxtcndj', 'наставничество'],
    ['учёт', 'учет'],
    ['«горизонтальное» обучение', 'горизонтальное обучение'],
  ])('«%s» и «%s»', async (one, other) => {
    const [a, b] = [await index.find(one), await index.find(other)];
    expect(a.total).toBeGreaterThan(0);
    expect([a.total, a.paths]).toEqual([b.total, b.paths]);
  });
});

describe('что понято не так, как набрано, сказано читателю', () => {
  it.each([
    ['настваничество', 'наставничество'],
    ['yfcnfdybxtcndj', 'наставничество'],
    ['ghbrfp 767', 'приказ 767'],
    ['педогогов', 'педагогов'],
    ['тютор', 'тьютор'],
    ['дорожнаякарта', 'дорожная карта'],
    ['настав ничество', 'наставничество'],
  ])('«%s» понято как «%s»', async (typed, understood) => {
    expect((await index.find(typed)).understoodAs).toBe(understood);
  });
  it('верно набранное остаётся как есть', async () => {
    expect((await index.find('наставничество')).understoodAs).toBeNull();
  });
  it('короткое незнакомое слово не подменяется, но похожее предлагается', async () => {
    const { total, suggestions } = await index.find('курз');
    expect(total).toBe(0);
    expect(suggestions).toContain('курс');
  });
});

describe('границы поиска', () => {
  it('чего в текстах нет, того поиск не находит', async () => {
    const found = await Promise.all(
      ['99999', 'ыыыыы', 'криптовалюта', '№', 'и', '"', '<b>'].map((query) => index.find(query)),
    );
    expect(found.map(({ total }) => total)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
  it('начала слова хватает', async () => {
    expect((await index.find('настав', inVladimir)).paths).toEqual(
      expect.arrayContaining([`${vladimir}/provision/#p-4.1.3-6`]),
    );
  });
  it('слова, которых вместе нет, находятся порознь, и это сказано', async () => {
    const { partial, total } = await index.find('выгорание стажировка');
    expect([partial, total > 0]).toEqual([true, true]);
  });
  it('глагол ищется вместе с существительным, но не заполняет собой всё', async () => {
    const [verb, noun] = [await index.find('сопровождать'), await index.find('сопровождение')];
    expect(verb.total).toBe(noun.total);
    expect(verb.total).toBeLessThan(index.index.records.length / 4);
  });
});

describe('в силе ли акт, из которого ответ', () => {
  it('сказано у каждой записи словами', async () => {
    const { paths, states } = await index.find('наставничество');
    const said = paths.map(
      (path, place) => `${path.split('/')[2]}: ${states[place]?.replaceAll('\u00A0', ' ')}`,
    );
    expect(said).toContain('vladimir: период закончился 31 декабря 2024 г.');
    expect(said).toContain('mordovia: в силе, но срок плана прошёл 31 декабря 2024 г.');
  });
  it('и по этому ответ можно сузить', async () => {
    const { states, total } = await index.find('наставничество', { chosen: { state: ['ended'] } });
    expect(total).toBeGreaterThan(5);
    expect(new Set(states.map((state) => state.slice(0, 6)))).toEqual(new Set(['период']));
  });
});
