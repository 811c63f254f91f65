import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../validators/model/corpus.ts';
import { editionOf } from '../../../validators/rules/editions/example-editions.ts';
import { exampleBase, primer, sectionedPlan } from '../../../validators/rules/example-base.ts';
import { editionSide } from '../../lib/compare/edition-side.ts';
import { compareEditions, editionsTitle } from './editions.ts';

const clause = '2.2. Центр непрерывного повышения профессионального мастерства (далее – ЦНППМ)';
const provision = primer.provision
  .replace(
    clause,
    `2.2. Методист помогает школам <b>и детским садам</b>.\n\n${clause.replace('2.2.', '2.3.')}`,
  )
  .replace('субъекты региональной системы.', 'субъекты системы.')
  .replace('<b>', '«')
  .replace('</b>', '»');
const roadmap = primer.roadmap.replace('ежегодно (май)', 'ежегодно (март)');

const files = Object.entries({ ...exampleBase, ...editionOf('2024-03-01', { provision, roadmap }) });
const { territories, texts } = buildCorpus(
  files.map(([path, content]) => ({ path, content })),
  '',
);
const [first, second] = territories[0]?.acts[0]?.editions ?? [];
if (first === undefined || second === undefined) throw new Error('the model has no second edition');
const sides = [editionSide(first, texts), editionSide(second, texts)] as const;
const html = toHtml(compareEditions(sides)).replaceAll('\u00A0', ' ');
const words = html.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');

describe('сравнение двух редакций', () => {
  it('названо по редакциям и считает различия', () => {
    expect(editionsTitle(sides).replaceAll('\u00A0', ' ')).toBe(
      'Сравнение: первая редакция и редакция с 1 марта 2024 г.',
    );
    expect(words).toContain('Всего: изменено: 2, добавлено: 1, получило другой номер: 1.');
    expect(words).toContain('Только различия: 4');
    expect(html).toMatch(/<input[^>]*id="only-differences"[^>]*checked/u);
  });
  it('слово, которого больше нет, и новое значение отмечены', () => {
    expect(html).toMatch(/<mark[^>]*><span[^>]*>только здесь: <\/span>региональной/u);
    expect(html).toMatch(/срок: [^<]*ежегодно \([^<]*<mark[^>]*><span[^>]*>только здесь: <\/span>март/u);
  });
  it('слово без меры можно разорвать: иначе браузер разбивал бы его на строки минутами', () => {
    const long = provision.replace('Методист помогает', `Методист ${'щ'.repeat(1200)} помогает`);
    const made = buildCorpus(
      Object.entries({ ...exampleBase, ...editionOf('2024-03-01', { provision: long, roadmap }) }).map(
        ([path, content]) => ({ path, content }),
      ),
      '',
    );
    const [before, after] = made.territories[0]?.acts[0]?.editions ?? [];
    if (before === undefined || after === undefined) throw new Error('the model has no second edition');
    const drawn = toHtml(compareEditions([editionSide(before, made.texts), editionSide(after, made.texts)]));
    expect(drawn).toContain(`${'щ'.repeat(500)}<wbr>${'щ'.repeat(500)}<wbr>щ`);
  });
  it('пометки издателя не считает, а о субъектах отсылает к тексту', () => {
    const noted = primer.provision.replace(
      '## 3. Направления',
      '(п. 2.2 в ред. приказа от 01.03.2024 № 4)\n\n## 3. Направления',
    );
    const made = buildCorpus(
      Object.entries({ ...exampleBase, ...editionOf('2024-03-01', { provision: noted }) }).map(
        ([path, content]) => ({ path, content }),
      ),
      '',
    );
    const [before, after] = made.territories[0]?.acts[0]?.editions ?? [];
    if (before === undefined || after === undefined) throw new Error('the model has no second edition');
    const drawn = toHtml(compareEditions([editionSide(before, made.texts), editionSide(after, made.texts)]));
    expect(drawn).toContain('Всего: различий нет.');
    expect(drawn).toContain('Субъекты</a> кроме сказанного в тексте, различий нет');
  });
  it('сдвинувшийся пункт – не новый: у него другой номер', () => {
    expect(words).toContain('п. 2.3: номер другой, был: 2.2');
    expect(words).toContain('п. 2.2: добавлено');
  });
  it('строка с номером – одна строка, в которой изменён срок', () => {
    const plan = sectionedPlan('title: Диагностика', 'title: Обсуждение').replace(
      '- title: Обсуждение выводов',
      '- number: "2.1"\n        title: Обсуждение выводов',
    );
    const later = editionOf('2024-03-01', { roadmap: plan.replace('июнь 2025', 'июль 2025') });
    const all = { ...exampleBase, ...later, 'regions/primer/acts/1/roadmap.yaml': plan };
    const corpus = buildCorpus(
      Object.entries(all).map(([path, content]) => ({ path, content })),
      '',
    );
    const rows = (corpus.territories[0]?.acts[0]?.editions ?? []).map(
      (edition) =>
        editionSide(edition, corpus.texts)
          .documents.find(({ id }) => id === 'roadmap')
          ?.units.at(-1) ?? null,
    );
    expect(rows.map((row) => row?.values.find(({ name }) => name === 'срок')?.words)).toEqual([
      'июнь 2025 года',
      'июль 2025 года',
    ]);
    expect(rows.map((row) => `${row?.number} ${row?.values[0]?.words}`)).toEqual([
      '2.1 Обсуждение выводов с педагогами',
      '2.1 Обсуждение выводов с педагогами',
    ]);
  });
  it('строка, в которой срок стоит до мероприятия, – одна строка, и номер направления в ней не напечатан', () => {
    const plan = `title: План
columns: [№, Сроки, Мероприятие, Ответственные]
groups:
  - number: I
    title: Управление
    direction: 1
    measures:
      - { number: "1", deadline: май 2024 года, title: Опрос, responsible: [ЦНППМ] }
      - { number: "2", deadline: июнь 2024 года, title: Сбор, responsible: [ЦНППМ] }
`;
    const later = editionOf('2024-03-01', { roadmap: plan.replace(/^.*Сбор.*\n/mu, '') });
    const corpus = buildCorpus(
      Object.entries({ ...exampleBase, ...later, 'regions/primer/acts/1/roadmap.yaml': plan }).map(
        ([path, content]) => ({ path, content }),
      ),
      '',
    );
    const [before, after] = corpus.territories[0]?.acts[0]?.editions ?? [];
    if (before === undefined || after === undefined) throw new Error('the model has no second edition');
    const [old, next] = [editionSide(before, corpus.texts), editionSide(after, corpus.texts)];
    expect(old.documents.find(({ id }) => id === 'roadmap')?.units.slice(-3)).toMatchObject([
      { number: 'I', values: [{ words: 'Управление' }] },
      { number: '1', values: [{ words: 'май 2024 года' }, { words: 'Опрос' }, { words: 'ЦНППМ' }] },
      { number: '2', values: [{ words: 'июнь 2024 года' }, { words: 'Сбор' }, { words: 'ЦНППМ' }] },
    ]);
    expect(toHtml(compareEditions([old, next]))).toContain('Всего: исключено: 1.');
  });
  it('на месте утратившей силу функции напечатано, что она утратила силу, – и показано это, а не пустое место', () => {
    const act = 'regions/primer/acts/1/';
    const numbered = primer.subjects.replace('- сопровождение', '- 3) сопровождение');
    const ended = numbered.replace('3) сопровождение индивидуальных маршрутов.', '3) утратил силу.');
    const corpus = buildCorpus(
      Object.entries({
        ...exampleBase,
        [`${act}subjects.yaml`]: numbered,
        [`${act}provision.mdx`]: primer.provision.replace(/^1\.2\..*$/mu, '1.3. Утратил силу.'),
        ...editionOf('2024-03-01', {
          provision: primer.provision.replace(/^1\.2\..*$/mu, '1.3. Утратил силу.'),
        }),
        [`${act}editions/2024-03-01/subjects.yaml`]: ended,
      }).map(([path, content]) => ({ path, content })),
      '',
    );
    const [before, after] = corpus.territories[0]?.acts[0]?.editions ?? [];
    if (before === undefined || after === undefined) throw new Error('the model has no second edition');
    const compared = toHtml(
      compareEditions([editionSide(before, corpus.texts), editionSide(after, corpus.texts)]),
    );
    expect(compared).toContain('Всего: изменено: 1.');
    expect(compared).toMatch(/3\)\s*<[^>]*>.*утратил силу/u);
  });
  it('сокращение понятия не исключено, если его назвал и пункт новой редакции', () => {
    const terms =
      'terms:\n  - id: route\n    term: маршрут\n    short: ИОМ\n    text: маршрут (ИОМ) – план роста педагога.\n';
    const more = primer.provision.replace(
      '## 3. Направления',
      '2.3. Центр ведёт реестр ИОМ.\n\n## 3. Направления',
    );
    const act = 'regions/primer/acts/1/';
    const corpus = buildCorpus(
      Object.entries({
        ...exampleBase,
        ...editionOf('2024-03-01', { provision: more }),
        [`${act}terms.yaml`]: terms,
        [`${act}editions/2024-03-01/terms.yaml`]: terms,
      }).map(([path, content]) => ({ path, content })),
      '',
    );
    const [before, after] = corpus.territories[0]?.acts[0]?.editions ?? [];
    if (before === undefined || after === undefined) throw new Error('the model has no second edition');
    const drawn = toHtml(
      compareEditions([editionSide(before, corpus.texts), editionSide(after, corpus.texts)]),
    );
    expect(drawn).toContain('Всего: добавлено: 1.');
  });
  it('значение чужой графы названо её заголовком и стоит в своей строке', () => {
    const table = (weight: string) =>
      primer.indicators.replace(
        /^( +)(federal: \S+)$/mu,
        `$1$2\n$1weight: "${weight}"\n$1cells: { Критерий: все }`,
      );
    const act = 'regions/primer/acts/1/';
    const all = {
      ...exampleBase,
      ...editionOf('2024-03-01', {}),
      [`${act}indicators.yaml`]: table('0,2'),
      [`${act}editions/2024-03-01/indicators.yaml`]: table('0,3'),
    };
    const corpus = buildCorpus(
      Object.entries(all).map(([path, content]) => ({ path, content })),
      '',
    );
    const [before, after] = corpus.territories[0]?.acts[0]?.editions ?? [];
    if (before === undefined || after === undefined) throw new Error('the model has no second edition');
    const drawn = toHtml(
      compareEditions([editionSide(before, corpus.texts), editionSide(after, corpus.texts)]),
    );
    expect(drawn).toMatch(/>вес: <mark[^>]*><span[^>]*>только здесь: <\/span>0,3/u);
    expect(drawn).toContain('графа «Критерий»: все');
  });
  it('заголовок с надписью напечатан один раз, роли граф не напечатаны, единица показателя – слова акта', () => {
    const plan = sectionedPlan('label: Блок I\n    title: Диагностика', 'title: Обсуждение').replace(
      /^columns: .*$/mu,
      'columns: [Мероприятие, Ответственный, Срок, { printed: Итоги, role: result }]',
    );
    const act = 'regions/primer/acts/1/';
    const table = primer.indicators.replace(/^( +)(federal: \S+)$/mu, '$1$2\n$1unit: единиц');
    const corpus = buildCorpus(
      Object.entries({ ...exampleBase, [`${act}roadmap.yaml`]: plan, [`${act}indicators.yaml`]: table }).map(
        ([path, content]) => ({ path, content }),
      ),
      '',
    );
    const side = editionSide(corpus.territories[0] ?? expect.fail(), corpus.texts);
    const values = side.documents.flatMap(({ units }) => units.flatMap((unit) => unit.values));
    expect(values.filter(({ words: printed }) => printed.includes('Блок I'))).toEqual([
      { name: '', words: 'Блок I. Диагностика' },
    ]);
    expect(values.map(({ words: printed }) => printed)).not.toContain('result');
    expect(values).toContainEqual({ name: 'единица измерения', words: 'единиц' });
  });
  it('то, что не изменилось, помечено и скрывается без скриптов', () => {
    expect(html).toContain('data-alike="true"');
    expect(html.match(/data-alike="false"/gu)).toHaveLength(4);
  });
  it('с собой – ни одного различия', () => {
    expect(toHtml(compareEditions([sides[0], sides[0]]))).not.toContain('data-alike="false"');
  });
});
