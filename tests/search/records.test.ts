// The records of the real corpus: each passage once, each at its own place.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guideRecords } from '../../src/search/guides.ts';
import { pageRecords } from '../../src/search/pages.ts';
import { check, rules } from '../../validators/index.ts';
import { findingPath } from '../../validators/model/addresses.ts';
import { actionAnchor, tableAnchor } from '../../validators/model/printed-anchors.ts';
import { severalDocuments } from '../../validators/rules/example-documents.ts';
import { makeIndex } from '../../validators/search/index/make-index.ts';
import { findRecords } from '../../validators/search/records/find-records.ts';
import { checkContent } from '../support/content.ts';
import { stampedFiles } from '../support/stamped-act.ts';

const report = checkContent();
const { corpus } = report;
const records = findRecords(report);
const at = (path: string): (typeof records)[number] | undefined =>
  records.find((record) => record.path === `/regions/vladimir/${path}`);

describe('записи поиска по акту с несколькими документами', () => {
  const several = findRecords(check(severalDocuments(), { asOf: '2024-06-01' }));
  const paths = several.map(({ path, title }) => [path, title] as const);
  it('ведут на страницу своего документа, и ничто не найдено дважды', () => {
    const act = '/regions/primer/acts/1/';
    expect(paths).toEqual(
      expect.arrayContaining([
        [`${act}sovet/`, 'Положение о методическом совете'],
        [`${act}sovet/#p-2.1`, expect.stringContaining('2.1')],
        [`${act}sostav/#t-members-1`, 'Примерова А.А'],
        [`${act}plan/roadmap/#m-1.1-1`, 'Заседание по итогам года'],
        [`${act}plan/indicators/#i-1`, 'Количество заседаний в год'],
        ['/regions/primer/roadmap/#m-1.1-1', 'Проведение мониторинга'],
      ]),
    );
    expect(new Set(paths.map(([path]) => path)).size).toBe(paths.length);
    expect(paths.filter(([, title]) => title === 'ЦНППМ')).toHaveLength(1);
  });
  it('говорят, в каком они документе', () => {
    const found = several.find(({ path }) => path.endsWith('sovet/#p-2.1'));
    expect(found?.context).toEqual(['Положение о методическом совете', '2. Работа']);
  });
});

describe('записи поиска по акту с грифом', () => {
  const stamped = check(
    Object.entries(stampedFiles).map(([path, content]) => ({ path, content })),
    { asOf: '2026-11-21' },
  );
  const found = findRecords(stamped).filter(({ path }) => path.includes('/vymysel/'));
  const record = (path: string) => found.find((one) => one.path === `/regions/vymysel/provision/${path}`);

  it('преамбула находится своими словами, а пункт её списка – сам', () => {
    expect(record('#preamble')).toMatchObject({
      title: 'преамбула',
      text: 'Конкурс проводится для педагогов области:',
    });
    expect(record('#preamble-1')).toMatchObject({ title: 'молодых' });
  });
  it('реквизиты находятся из грифа, а сертификат и владелец подписи – нет', () => {
    expect(record('')).toMatchObject({
      names: expect.arrayContaining(['45-р']),
      title: expect.stringContaining('Распоряжение от 12'),
    });
    expect(JSON.stringify(found)).not.toMatch(/Сертификат|Анна Андреевна/u);
  });
});

describe('записи поиска', () => {
  it('у каждой свой адрес', () => {
    expect(new Set(records.map(({ path }) => path)).size).toBe(records.length);
  });
  it('каждая функция — запись со своим пунктом и номером', () => {
    const printed = corpus.territories.flatMap(({ id, subjects }) =>
      subjects.flatMap(({ functions }) =>
        functions.flatMap(({ anchor }) => (anchor === null ? [] : [`/regions/${id}/provision/#${anchor}`])),
      ),
    );
    // A clause that is one function as a whole stays a clause.
    const found = new Map(records.map(({ path, kind }) => [path, kind]));
    const isBullet = (path: string): boolean => /#p-.+-\d+$/u.test(path);
    expect(printed.length).toBeGreaterThan(50);
    expect(printed.filter((path) => found.get(path) !== (isBullet(path) ? 'function' : 'clause'))).toEqual(
      [],
    );
    expect(at('provision/#p-4.1.3-2')).toMatchObject({
      kind: 'function',
      title: 'координацию деятельности РС НМС',
      context: ['Положение', '4.1.3 ЦНППМ', 'функция 2'],
      level: 'regional',
      lead: 'ЦНППМ, как структурное подразделение ВИРО, выступает координатором РС НМС и обеспечивает:',
    });
  });
  it('слова, которые продолжает функция, показаны, но не делают её ответом на них', () => {
    const path = '/regions/vladimir/provision/#p-4.1.3-2';
    const own = records
      .filter((record) => record.path === path)
      .map((record) => ({ ...record, context: [] }));
    const [layer] = makeIndex({ corpus, records: own, asOf: '2026-11-21', asked: [] }).layers;
    expect(own).toHaveLength(1);
    expect(layer?.has('координация')).toBe(true);
    expect(layer?.has('цнппм')).toBe(false);
  });
  it('запись пункта держит его собственные слова с абзацами, но не слова его перечня', () => {
    const clause = at('provision/#p-4.1.3');
    expect(clause?.text).toContain('Сотрудники ЦНППМ проходят обучение');
    expect(clause?.text).not.toContain('координацию деятельности');
  });
  it('перечисленный акт — запись об акте на месте, где он назван', () => {
    expect(at('provision/#p-1.2-1')).toMatchObject({ kind: 'act', names: ['273-ФЗ'] });
  });
  it('действие субъекта в процессе — запись с процессом, субъектом и его уровнем', () => {
    const path = '/regions/moscow-oblast/provision/#a-3.2-5-2';
    expect(records.find((record) => record.path === path)).toMatchObject({
      kind: 'action',
      title: 'Назначение наставников',
      context: ['Стандарт', 'п.\u00A03.2', 'ОО'],
      level: 'institutional',
    });
  });
  it('число документа находится словами своих частей', () => {
    const path = '/regions/mordovia/#s-organisations';
    const figure = records.find((record) => record.path === path);
    expect(figure?.title).toBe('459 образовательных организаций');
    expect(figure?.text).toContain('3 вечерних школы');
  });
  it('где абзацев много, каждый — запись, и повреждённый тоже; с функцией он назван по субъекту', () => {
    const kchr = records.filter(({ path }) => path.startsWith('/regions/kchr/provision/#'));
    expect(kchr.filter(({ path }) => path.includes('-abz-')).length).toBeGreaterThan(100);
    expect(kchr.find(({ path }) => path.endsWith('#p-I-abz-1'))?.title).toContain(
      '(далее Концепция. Система',
    );
    expect(kchr.find(({ title }) => title === 'реализуют программы наставничества')).toMatchObject({
      kind: 'function',
    });
  });
  it('якоря записей есть в положении', () => {
    const anchors = new Set(
      corpus.territories.flatMap(({ provision, terms, interactions, tables }) => {
        const placed = [...(provision?.byAnchor.values() ?? [])].flatMap(({ component }) => component ?? []);
        const has = (name: string, key: string, value: string): boolean =>
          placed.some((component) => component.name === name && component.attributes[key] === value);
        return [
          ...(provision?.byAnchor.keys() ?? []),
          ...terms.map(({ anchor }) => anchor),
          ...interactions
            .filter(({ number }) => has('Interactions', 'number', number))
            .flatMap(({ number, rows }) =>
              rows.flatMap(({ actions }, row) => actions.map((_, place) => actionAnchor(number, row, place))),
            ),
          ...tables
            .filter(({ id }) => has('Table', 'id', id))
            .flatMap(({ id, rows }) => rows.map((_, row) => tableAnchor(id, row))),
        ];
      }),
    );
    const used = records.flatMap(({ path }) =>
      path.includes('/provision/#') ? [path.split('#')[1] ?? ''] : [],
    );
    expect(used.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });
});

describe('записи о том, что сказано об актах и о Своде', () => {
  const ofKind = (kind: string) => records.filter((record) => record.kind === kind);
  it('каждое правило – запись с причиной, способом исправить и нормой', () => {
    expect(ofKind('rule').map(({ path }) => path)).toEqual([
      '/rules/',
      ...rules.map(({ id }) => `/rules/${id}/`),
    ]);
    const threshold = records.find(({ path }) => path === '/rules/indicators/federal-threshold/');
    expect(threshold).toMatchObject({ context: ['Показатели', 'Ошибка'], territory: null });
    expect(threshold?.text).toMatch(/обязательны.+Как исправить: .+Норма: /u);
  });
  it('каждое замечание – запись своей территории, которая открывает его само', () => {
    const { findings } = report;
    const found = new Map(ofKind('finding').map((record) => [record.path, record]));
    expect(findings.length).toBeGreaterThan(200);
    for (const finding of findings)
      expect(found.get(`/${findingPath(finding)}`)).toMatchObject({
        title: finding.message.ru,
        territory: { id: finding.region },
        text: expect.stringContaining(finding.hint.ru),
      });
  });
  it('каждый раздел руководства – запись с его текстом, якорем и заголовками над ним', () => {
    const guides = guideRecords();
    expect(new Set(guides.map(({ path }) => path)).size).toBe(guides.length);
    expect(guides.find(({ path }) => path === '/docs/editor/#если-текст-есть-в-word')).toMatchObject({
      title: 'Если текст есть в Word',
      context: ['Редактору', 'Заведите папку территории'],
      text: expect.stringContaining('документы Word и OpenDocument'),
    });
    expect(guides.filter(({ text }) => /-{3}|import .+ from/u.test(text)).map(({ path }) => path)).toEqual(
      [],
    );
  });
});

describe('записи страниц', () => {
  it('берутся с построенного сайта: название, описание и территория, если страница её', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'svod-pages-'));
    const page = async (name: string, title: string): Promise<void> => {
      await mkdir(join(folder, name), { recursive: true });
      await writeFile(
        join(folder, name, 'index.html'),
        `<title>${title} — Свод</title><meta name="description" content="О &quot;сроках&quot;">`,
      );
    };
    await page('deadlines', 'Сроки');
    await page('regions/buryatia/dzhida/roadmap', 'Дорожная карта');
    for (const left of ['', 'search', 'compare/a/b', 'rules/a/b', 'regions/vladimir/subjects/cnppm'])
      await page(left, 'Иное');
    const found = await pageRecords(folder, corpus);
    await rm(folder, { recursive: true });
    expect(found.map(({ path, title, text, territory }) => [path, title, text, territory?.id])).toEqual([
      ['/deadlines/', 'Сроки', 'О "сроках"', undefined],
      ['/regions/buryatia/dzhida/roadmap/', 'Дорожная карта', 'О "сроках"', 'buryatia/dzhida'],
    ]);
  });
});
